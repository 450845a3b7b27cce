// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/newplan.h"

#include "core/formats/names.h"
#include "ui/document/quickestimate.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tokencast {

namespace {

struct NewPlan
{
    Q_DECLARE_TR_FUNCTIONS(NewPlan)
};

tl::unexpected<EntryProblem> problem(const QString &option, const QString &expected,
                                     const QString &found)
{
    return tl::unexpected(
        EntryProblem{NewPlan::tr("%1: expected %2, found “%3”.").arg(option, expected, found)});
}

Entry<void> addQuickLines(Plan &plan, const QString &text)
{
    const QStringList numbers = text.split(QLatin1Char(','));
    const QString expected = NewPlan::tr("four numbers with commas, such as 40,120,300,640");
    if (numbers.size() != qsizetype(quickFields.size()))
        return problem(QStringLiteral("--quick"), expected, text);
    for (std::size_t i = 0; i < quickFields.size(); ++i) {
        const ParsedDecimal number = parseDecimal(numbers[qsizetype(i)].trimmed().toStdString());
        if (number.fault != DecimalFault::None || number.millionths < 0)
            return problem(QStringLiteral("--quick"), expected, text);
        UsageLine line = newLineOf(quickFields[i]);
        line.quantity = Quantity::fromMillionths(number.millionths);
        plan.usage.push_back(std::move(line));
    }
    return {};
}

Entry<void> addLot(Plan &plan, const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    const QString expected = NewPlan::tr("kind:quantity:day, such as token:500:2022-11-07");
    if (parts.size() != 3)
        return problem(QStringLiteral("--lot"), expected, text);
    const std::string kindName = parts[0].toStdString();
    const auto kind =
        std::ranges::find(kindNames, std::string_view(kindName), &NamedValue<Kind>::name);
    const ParsedDecimal quantity = parseDecimal(parts[1].toStdString());
    const std::optional<Day> purchased = parseDay(parts[2].toStdString());
    if (kind == kindNames.end() || quantity.fault != DecimalFault::None || !purchased)
        return problem(QStringLiteral("--lot"), expected, text);
    plan.lots.push_back({.id = LotId("lot-" + std::to_string(plan.lots.size() + 1)),
                         .kind = kind->value,
                         .quantity = Tokens::fromMillionths(quantity.millionths),
                         .purchased = *purchased});
    return {};
}

} // namespace

Plan emptyPlan(Day start, const Catalog &catalog, const QLocale &locale)
{
    Plan plan;
    plan.name = NewPlan::tr("New plan").toStdString();
    const std::string country = QLocale::territoryToCode(locale.territory()).toStdString();
    plan.account.country = catalog.countries.contains(country) ? country : "US";
    plan.horizon = {.start = start, .end = oneYearAfter(start)};
    return plan;
}

Entry<Plan> newPlan(const NewPlanOptions &options, Day today, const Catalog &catalog,
                    const QLocale &locale)
{
    Day start = today;
    if (!options.start.isEmpty()) {
        const std::optional<Day> day = parseDay(options.start.toStdString());
        if (!day)
            return problem(QStringLiteral("--start"), NewPlan::tr("a day such as 2022-11-07"),
                           options.start);
        start = *day;
    }
    Plan plan = emptyPlan(start, catalog, locale);
    if (!options.quick.isEmpty()) {
        if (const Entry<void> added = addQuickLines(plan, options.quick); !added)
            return tl::unexpected(added.error());
    }
    for (const QString &lot : options.lots) {
        if (const Entry<void> added = addLot(plan, lot); !added)
            return tl::unexpected(added.error());
    }
    return plan;
}

} // namespace tokencast
