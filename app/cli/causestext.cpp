// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/causestext.h"

#include "app/cli/printable.h"
#include "app/cli/texttable.h"
#include "core/formats/changedvalues.h"
#include "core/formats/comparisoncolumns.h"

#include <algorithm>
#include <array>

namespace tokencast {

namespace {

std::string_view wordsFor(PlanPart part)
{
    switch (part) {
    case PlanPart::UsageLine:
        return "usage line";
    case PlanPart::Lot:
        return "purchase";
    case PlanPart::RateOverride:
        return "rate";
    case PlanPart::Account:
        return "account";
    case PlanPart::Horizon:
        return "horizon";
    case PlanPart::Prices:
        return "prices";
    case PlanPart::RuleBook:
        break;
    }
    return "rule book";
}

std::string valuesText(const PlanChange &change, const Plan &base, const Plan &other)
{
    const auto shown = [](const std::optional<std::string> &value) {
        return value && !value->empty() ? printable(*value) : "nothing";
    };
    std::string text;
    for (const ChangedValue &value : changedValues(change, base, other))
        text.append(text.empty() ? "" : ", ")
            .append(value.field)
            .append(" " + shown(value.before) + " → " + shown(value.after));
    return text;
}

std::string changeText(const PlanChange &change, const Plan &base, const Plan &other)
{
    std::string text(wordsFor(change.part));
    if (change.kind == PlanChangeKind::Reordered)
        return text + "s in another order";
    if (!change.id.empty())
        text += " " + printable(change.id);
    if (!change.label.empty())
        text += " (" + printable(change.label) + ")";
    if (change.kind == PlanChangeKind::Removed)
        return text + " removed";
    if (change.kind == PlanChangeKind::Added)
        return text + " added";
    return text + ": " + valuesText(change, base, other);
}

/// What is told of an effect: the sums of kinds that are told one by one are left out, and what
/// each kind closes with, where the net balance says enough.
bool isTold(std::string_view name)
{
    static constexpr std::array leftOut{
        std::string_view("expired_total"), std::string_view("closing_credit"),
        std::string_view("closing_token"), std::string_view("closing_deficit")};
    return std::ranges::find(leftOut, name) == leftOut.end();
}

std::vector<std::string> effectsOf(const KeyDifference &effect)
{
    std::vector<std::string> effects;
    for (const ComparedDay &compared : comparedDays) {
        const DayChange &day = effect.*compared.change;
        if (day.kind() != DayChange::Kind::Same)
            effects.push_back(std::string(compared.title) + " " + dayText(day.before) + " → "
                              + dayText(day.after));
    }
    const auto add = [&effects](std::string_view title, auto amount) {
        if (!amount.isZero())
            effects.push_back(std::string(title) + " " + signedText(amount));
    };
    for (const ComparedTokens &compared : comparedTokens) {
        if (isTold(compared.name))
            add(compared.title, compared.amount(effect.tokens));
    }
    for (const ComparedMoney &compared : comparedMoney) {
        if (effect.money)
            add(compared.title, (*effect.money).*compared.amount);
    }
    return effects;
}

/// As many on a line as the width holds.
std::string wrapped(const std::vector<std::string> &items, std::string_view indent)
{
    std::string text;
    std::string line(indent);
    for (const std::string &item : items) {
        const bool isLast = &item == &items.back();
        const std::string part = item + (isLast ? "" : "; ");
        if (line.size() > indent.size()
            && displayWidth(line) + displayWidth(part) > TextTable::maximumWidth) {
            line.erase(line.find_last_not_of(' ') + 1);
            text += line + "\n";
            line = indent;
        }
        line += part;
    }
    return text + line + "\n";
}

} // namespace

std::string dayText(const std::optional<Day> &day)
{
    return day ? toText(*day) : "never";
}

std::string causesText(const ExplainedComparison &explained, std::size_t scenario)
{
    const Plan &base = explained.plans.front().plan.plan();
    const Plan &other = explained.plans[scenario].plan.plan();
    std::string text = printable(explained.plans[scenario].name);
    const std::vector<Cause> &causes = explained.causes[scenario];
    if (causes.empty())
        return text + ": the same plan\n";
    text += "\n";
    for (const Cause &cause : causes) {
        for (const PlanChange &change : cause.changes)
            text.append(&change == &cause.changes.front() ? "  " : "  and ")
                .append(changeText(change, base, other))
                .append("\n");
        const std::vector<std::string> effects = effectsOf(cause.effect);
        if (!effects.empty())
            text += wrapped(effects, "    ");
        else if (cause.effect.money)
            text += "    changes nothing\n";
        else
            text += "    changes nothing; costs in two currencies are not compared\n";
    }
    return text;
}

} // namespace tokencast
