// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/quickestimate.h"

#include <algorithm>

namespace tokencast {

namespace {

struct QuickRow
{
    QuickField field;
    const char *service;
    const char *unit;
    const char *id;
};

constexpr QuickRow rows[] = {
    {QuickField::Hours, "design-automation", "hour", "quick-hours"},
    {QuickField::ComplexJobs, "model-derivative.complex", "job", "quick-complex"},
    {QuickField::SimpleJobs, "model-derivative.simple", "job", "quick-simple"},
    {QuickField::Photos, "reality-capture", "photo", "quick-photos"},
};

const QuickRow &rowOf(QuickField field)
{
    return *std::ranges::find(rows, field, &QuickRow::field);
}

bool isOf(const UsageLine &line, QuickField field)
{
    for (std::string_view id = line.service.text(); !id.empty(); id = parentOf(id)) {
        if (id == rowOf(field).service)
            return true;
    }
    return false;
}

/// In the order of the fields, before whatever else the plan has.
std::ptrdiff_t placeOf(const Plan &plan, QuickField field)
{
    std::ptrdiff_t place = 0;
    for (const QuickField other : quickFields) {
        if (other == field)
            break;
        if (const auto before = lineOf(plan, other))
            place = std::max(place, static_cast<std::ptrdiff_t>(*before) + 1);
    }
    return place;
}

} // namespace

ServiceId serviceOf(QuickField field)
{
    return ServiceId(rowOf(field).service);
}

QString unitOf(QuickField field)
{
    return QString::fromLatin1(rowOf(field).unit);
}

std::optional<std::size_t> lineOf(const Plan &plan, QuickField field)
{
    const auto line = std::ranges::find_if(plan.usage, [field](const UsageLine &usage) {
        return usage.every == Every::Month && isOf(usage, field);
    });
    if (line == plan.usage.end())
        return std::nullopt;
    return static_cast<std::size_t>(line - plan.usage.begin());
}

int otherLinesOf(const Plan &plan, QuickField field)
{
    const auto count = std::ranges::count_if(
        plan.usage, [field](const UsageLine &line) { return isOf(line, field); });
    return static_cast<int>(count) - (lineOf(plan, field) ? 1 : 0);
}

UsageLine newLineOf(QuickField field)
{
    return {.id = LineId(rowOf(field).id), .service = serviceOf(field), .every = Every::Month};
}

void setQuick(PlanDocument &document, QuickField field, Quantity quantity, const QString &name)
{
    std::vector<UsageLine> usage = document.plan().usage;
    if (const auto index = lineOf(document.plan(), field)) {
        usage[*index].quantity = quantity;
    } else {
        UsageLine line = newLineOf(field);
        line.quantity = quantity;
        const std::string id = line.id.text();
        for (int number = 2; std::ranges::find(usage, line.id, &UsageLine::id) != usage.end();
             ++number)
            line.id = LineId(id + '-' + std::to_string(number));
        usage.insert(usage.begin() + placeOf(document.plan(), field), line);
    }
    // The list as a whole, so that making the line and typing its number are one step.
    document.change<std::vector<UsageLine>>(
        name, [](Plan & plan) -> auto & { return plan.usage; }, std::move(usage),
        std::string("quick.") + rowOf(field).id);
}

} // namespace tokencast
