// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/advice.h"

#include "core/model/simulation.h"

#include <algorithm>
#include <optional>

namespace tokencast {

namespace {

KindAmounts amountOf(Kind kind, Tokens amount)
{
    KindAmounts amounts;
    amounts.of(kind) = amount;
    return amounts;
}

Lot lotOf(Kind kind, Tokens quantity, Day purchased)
{
    return {.id = LotId("advice"), .kind = kind, .quantity = quantity, .purchased = purchased};
}

/// The day on which a deficit limits access, in the horizon or after it.
std::optional<Day> limitedForDeficit(const Projection &projection)
{
    if (projection.summary.firstLimited)
        return projection.summary.firstLimited;
    if (projection.spells.empty() || projection.spells.back().settled)
        return std::nullopt;
    return projection.spells.back().graceEnds;
}

/// What the lots of the day leave of the deficit before the day is charged.
Tokens deficitBeforeCharges(const CheckedPlan &plan, const Projection &projection, std::size_t day)
{
    if (day >= projection.days.size())
        return projection.summary.closing.deficit;
    const Tokens opening =
        day == 0 ? plan.plan().account.openingDeficit : projection.days[day - 1].closing.deficit;
    return opening - projection.days[day].movement.repaid.total();
}

/// The last day before a deficit limits access again once so much has been bought on a day.
Day unlimitedUntil(const CheckedPlan &plan, const Lot &bought)
{
    const Result<Projection> projection = simulate(plan.withLot(bought));
    if (!projection)
        throw ArithmeticOverflow();
    return projection->summary.firstLimited.value_or(projection->horizon.end)
        - std::chrono::days(1);
}

/// Whether something else limits access on the day.
bool isLimitedOn(const Projection &projection, Day day)
{
    return projection.horizon.contains(day)
        && projection.days[static_cast<std::size_t>((day - projection.horizon.start).count())]
               .access
        == Access::Limited;
}

void addSettleBy(const CheckedPlan &plan, const Projection &projection, std::vector<Advice> &advice)
{
    const std::optional<Day> limited = limitedForDeficit(projection);
    if (!limited || *limited <= projection.horizon.start)
        return;
    const Day day = *limited - std::chrono::days(1);
    const auto index = static_cast<std::size_t>((day - projection.horizon.start).count());
    // A lot that comes on the very day of the limit, and falls short, leaves the less to buy.
    const Tokens amount = std::min(deficitBeforeCharges(plan, projection, index),
                                   deficitBeforeCharges(plan, projection, index + 1));
    const Kind kind = kindSoldOn(plan, day);
    const Day until = isLimitedOn(projection, day) ? day - std::chrono::days(1)
                                                   : unlimitedUntil(plan, lotOf(kind, amount, day));
    advice.push_back({.code = AdviceCode::SettleBy,
                      .day = day,
                      .amount = amountOf(kind, amount),
                      .cost = cost(amount, plan.plan().effectiveListPrice()),
                      .until = until});
}

/// The first day, not before `from`, that closes with a deficit; the horizon's end where none does.
Day firstDeficitOf(const Projection &projection, Day from)
{
    const auto deficit = std::ranges::find_if(projection.days, [from](const DayResult &day) {
        return day.date >= from && !day.closing.deficit.isZero();
    });
    return deficit == projection.days.end() ? projection.horizon.end : deficit->date;
}

/// A plan with one more purchase, of so much as is asked.
class Purchase
{
public:
    Purchase(const CheckedPlan &plan, Day day) : m_plan(plan), m_day(day) {}

    /// From the purchase on. Throws ArithmeticOverflow.
    Day firstDeficit(std::int64_t units) const
    {
        const Result<Projection> bought = simulate(m_plan.withLot(lot(units)));
        if (!bought)
            throw ArithmeticOverflow();
        return firstDeficitOf(*bought, m_day);
    }
    bool lasts(std::int64_t units, Day end) const { return firstDeficit(units) >= end; }
    KindAmounts amount(std::int64_t units) const
    {
        return amountOf(kindSoldOn(m_plan, m_day), Tokens::fromWhole(units));
    }

private:
    Lot lot(std::int64_t units) const
    {
        return lotOf(kindSoldOn(m_plan, m_day), Tokens::fromWhole(units), m_day);
    }

    const CheckedPlan &m_plan;
    Day m_day;
};

/// The least number of whole units that lasts; empty where none does.
std::optional<std::int64_t> leastThatLasts(const Purchase &purchase, Day end)
{
    const std::int64_t most = maximumLot.millionths() / millionthsPerUnit;
    std::int64_t enough = 1;
    while (enough < most && !purchase.lasts(enough, end))
        enough = std::min(enough * 4, most);
    std::int64_t tooFew = enough / 4;
    if (enough == most && !purchase.lasts(enough, end))
        return std::nullopt;
    while (enough - tooFew > 1) {
        const std::int64_t middle = tooFew + (enough - tooFew) / 2;
        (purchase.lasts(middle, end) ? enough : tooFew) = middle;
    }
    return enough;
}

void addBuyToLast(const CheckedPlan &plan, const Projection &projection,
                  std::vector<Advice> &advice)
{
    // Not the summary's first negative day: a deficit that came with the account may be repaid on
    // it.
    const Day day = firstDeficitOf(projection, projection.horizon.start);
    if (day == projection.horizon.end)
        return;
    const Purchase purchase(plan, day);
    const Day end = std::min(projection.horizon.end, oneYearAfter(day));
    const std::optional<std::int64_t> units = leastThatLasts(purchase, end);
    if (!units)
        return;
    const KindAmounts amount = purchase.amount(*units);
    advice.push_back({.code = AdviceCode::BuyToLast,
                      .day = day,
                      .amount = amount,
                      .cost = cost(amount.total(), plan.plan().effectiveListPrice()),
                      .until = purchase.firstDeficit(*units) - std::chrono::days(1)});
}

void addSubscriptionMissing(const Projection &projection, std::vector<Advice> &advice)
{
    const auto limited = std::ranges::find(projection.days, Access::Limited, &DayResult::access);
    if (limited == projection.days.end() || projection.summary.firstLimited == limited->date)
        return;
    advice.push_back({.code = AdviceCode::SubscriptionMissing, .day = limited->date});
}

void addExpiries(const Projection &projection, std::vector<Advice> &advice)
{
    for (const DayResult &day : projection.days) {
        if (day.movement.expired == KindAmounts())
            continue;
        advice.push_back({.code = AdviceCode::ExpiresUnused,
                          .day = day.date,
                          .amount = day.movement.expired,
                          .cost = day.movement.cost.expired});
    }
}

} // namespace

Kind kindSoldOn(const CheckedPlan &plan, Day day)
{
    return plan.ruleBook().kindSoldOn(day, plan.sellsTokens());
}

std::vector<Advice> adviceFor(const CheckedPlan &plan, const Projection &projection)
{
    std::vector<Advice> advice;
    if (plan.plan().account.agreement == Agreement::Enterprise)
        return advice;
    const auto add =
        [&](void (*addTo)(const CheckedPlan &, const Projection &, std::vector<Advice> &)) {
            try {
                addTo(plan, projection, advice);
            } catch (const ArithmeticOverflow &) {
                // What does not fit into a plan cannot be bought either.
            }
        };
    add(addSettleBy);
    addSubscriptionMissing(projection, advice);
    add(addBuyToLast);
    addExpiries(projection, advice);
    return advice;
}

} // namespace tokencast
