// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gate.h"

#include "app/cli/amounttext.h"
#include "core/model/runningtotals.h"

#include <algorithm>
#include <iterator>

namespace tokencast {

namespace {

/// A day's close, with what has come together until then.
struct Moment
{
    const DayResult &day;
    const RunningTotals &totals;
    const Plan &plan;
};

std::string moneyText(std::string_view name, Money amount, const Plan &plan)
{
    return std::string(name) + " " + toText(amount) + " " + plan.currency;
}

struct Rule
{
    Subject subject;
    /// Compared with the bound; a state is on where it is not zero.
    std::int64_t (*value)(const Moment &);
    std::string (*shown)(const Moment &);
};

constexpr Rule rules[] = {
    {Subject::Net, [](const Moment &at) { return at.day.closing.net().millionths(); },
     [](const Moment &at) {
         return "net " + toText(at.day.closing.net()) + " (" + balanceText(at.day.closing) + ")";
     }},
    {Subject::Credit, [](const Moment &at) { return at.day.closing.credit.millionths(); },
     [](const Moment &at) { return amountText(Kind::Credit, at.day.closing.credit); }},
    {Subject::Token, [](const Moment &at) { return at.day.closing.token.millionths(); },
     [](const Moment &at) { return amountText(Kind::Token, at.day.closing.token); }},
    {Subject::Expired,
     [](const Moment &at) { return at.totals.movement().expired.total().millionths(); },
     [](const Moment &at) {
         return "expired " + toText(at.totals.movement().expired.total()) + " ("
             + kindsText(at.totals.movement().expired) + ")";
     }},
    {Subject::Cost, [](const Moment &at) { return at.totals.usageCost().millionths(); },
     [](const Moment &at) { return moneyText("cost", at.totals.usageCost(), at.plan); }},
    {Subject::Purchases,
     [](const Moment &at) { return at.totals.movement().cost.purchases.millionths(); },
     [](const Moment &at) {
         return moneyText("purchases", at.totals.movement().cost.purchases, at.plan);
     }},
    {Subject::Limited,
     [](const Moment &at) { return std::int64_t(at.day.access == Access::Limited ? 1 : 0); },
     [](const Moment &at) { return "access limited (" + balanceText(at.day.closing) + ")"; }},
    {Subject::Negative, [](const Moment &at) { return at.day.closing.deficit.millionths(); },
     [](const Moment &at) { return "deficit " + toText(at.day.closing.deficit); }},
};

bool holds(const Condition &condition, std::int64_t value)
{
    if (condition.subject == Subject::Limited || condition.subject == Subject::Negative)
        return value != 0;
    switch (condition.relation) {
    case Relation::Less:
        return value < condition.bound;
    case Relation::LessOrEqual:
        return value <= condition.bound;
    case Relation::Greater:
        return value > condition.bound;
    case Relation::GreaterOrEqual:
        break;
    }
    return value >= condition.bound;
}

} // namespace

std::optional<ConditionMet> firstMet(const Condition &condition, const Projection &projection,
                                     const Plan &plan)
{
    const auto rule = std::ranges::find(rules, condition.subject, &Rule::subject);
    RunningTotals totals(plan.effectiveListPrice());
    for (const DayResult &day : projection.days) {
        if (condition.before && day.date >= *condition.before)
            break;
        totals.add(day);
        const Moment moment{.day = day, .totals = totals, .plan = plan};
        if (holds(condition, rule->value(moment)))
            return ConditionMet{.day = day.date, .value = rule->shown(moment)};
    }
    return std::nullopt;
}

} // namespace tokencast
