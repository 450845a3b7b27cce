// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/accessrules.h"

#include <algorithm>

namespace tokencast {

AccessRules::AccessRules(const CheckedPlan &plan) : m_plan(&plan)
{
    const std::vector<RateCard> &cards = plan.ruleBook().cards;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const bool goesOn = i > 0 && cards[i - 1].rules.graceDays.has_value();
        m_graceSince.push_back(goesOn ? m_graceSince.back() : cards[i].effectiveFrom);
    }
}

AccessRules::Decision AccessRules::on(Day day, std::size_t card, std::optional<Day> spell) const
{
    if (m_plan->plan().account.agreement == Agreement::Enterprise)
        return {.access = Access::NotModelled};
    const AccountRules &rules = m_plan->ruleBook().cards[card].rules;
    if (inTrial(day, rules))
        return {.access = Access::Trial};
    if (lacksSubscription(day, rules))
        return {.access = Access::Limited};
    if (!spell || !rules.graceDays)
        return {.access = Access::Full};
    if (day >= graceFrom(*spell, card) + std::chrono::days(*rules.graceDays))
        return {.access = Access::Limited, .graceRanOut = true};
    return {.access = Access::Grace};
}

bool AccessRules::inTrial(Day day, const AccountRules &rules) const
{
    const std::optional<Trial> &trial = m_plan->plan().account.trial;
    if (!trial || day < trial->start)
        return false;
    const Day end = trial->start + std::chrono::days(rules.trialDays);
    return day < std::min(end, trial->endedEarly.value_or(end));
}

bool AccessRules::lacksSubscription(Day day, const AccountRules &rules) const
{
    if (rules.subscription == SubscriptionRule::WhereTokensAreNotSold && m_plan->sellsTokens())
        return false;
    return std::ranges::none_of(m_plan->plan().account.subscriptions,
                                [day](const DayRange &range) { return range.contains(day); });
}

Day AccessRules::graceFrom(Day spell, std::size_t card) const
{
    return std::max(spell, m_graceSince[card]);
}

std::optional<Day> AccessRules::graceEndOf(Day spell, Day earliest) const
{
    if (m_plan->plan().account.agreement == Agreement::Enterprise)
        return std::nullopt;
    const RuleBook &book = m_plan->ruleBook();
    for (std::size_t i = 0; i < book.cards.size(); ++i) {
        const std::optional<int> &graceDays = book.cards[i].rules.graceDays;
        if (!graceDays)
            continue;
        const Day end = std::max({graceFrom(spell, i) + std::chrono::days(*graceDays),
                                  book.cards[i].effectiveFrom, earliest});
        // The last card has no end: a grace period may run out beyond every calendar here.
        if (i + 1 == book.cards.size() || end < book.cards[i + 1].effectiveFrom)
            return end;
    }
    return std::nullopt;
}

} // namespace tokencast
