// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancemarkers.h"

#include "ui/charts/balancelayers.h"

#include <algorithm>

namespace tokencast {

namespace {

const DayResult &resultOf(const Projection &projection, Day day)
{
    return projection.days[static_cast<std::size_t>((day - projection.horizon.start).count())];
}

/// A lot that expires is the first in draw order that its kind then has, beside others that expire
/// on the same day: what they lose lies on top of what the kind held the day before.
std::vector<ExpiryCliff> cliffsOf(const Forecast &forecast)
{
    const Projection &projection = forecast.projection;
    std::vector<const LotResult *> resultOfLot(forecast.plan.lots.size());
    for (const LotResult &result : projection.lots)
        resultOfLot[result.lot] = &result;
    std::vector<ExpiryCliff> cliffs;
    for (const std::size_t lot : drawOrder(forecast.plan)) {
        if (!resultOfLot[lot] || resultOfLot[lot]->expired.isZero())
            continue;
        const Day day = forecast.plan.lots[lot].expiry();
        const Kind kind = forecast.plan.lots[lot].kind;
        const Balance &before = resultOf(projection, day - std::chrono::days(1)).closing;
        Tokens top = kind == Kind::Credit ? before.credit + before.token : before.token;
        if (!cliffs.empty() && cliffs.back().day == day && cliffs.back().kind == kind)
            top = cliffs.back().top - cliffs.back().lost;
        cliffs.push_back(
            {.day = day, .lot = lot, .kind = kind, .lost = resultOfLot[lot]->expired, .top = top});
    }
    std::ranges::stable_sort(cliffs, {}, &ExpiryCliff::day);
    return cliffs;
}

std::vector<PurchaseMark> purchasesOf(const Forecast &forecast)
{
    const Projection &projection = forecast.projection;
    std::vector<PurchaseMark> purchases;
    for (std::size_t i = 0; i < forecast.plan.lots.size(); ++i) {
        const Lot &lot = forecast.plan.lots[i];
        if (!projection.horizon.contains(lot.purchased))
            continue;
        const Balance &closing = resultOf(projection, lot.purchased).closing;
        purchases.push_back({.day = lot.purchased,
                             .lot = i,
                             .kind = lot.kind,
                             .amount = lot.quantity,
                             .top = closing.credit + closing.token});
    }
    std::ranges::stable_sort(purchases, {}, &PurchaseMark::day);
    return purchases;
}

std::vector<RateChange> rateChangesOf(const Forecast &forecast)
{
    const DayRange horizon = forecast.projection.horizon;
    std::vector<RateChange> changes;
    for (std::size_t card = 0; card < forecast.ruleBook.cards.size(); ++card) {
        const Day day = forecast.ruleBook.cards[card].effectiveFrom;
        if (day > horizon.start && day < horizon.end)
            changes.push_back({.day = day, .card = card});
    }
    return changes;
}

/// Calls found(access before, day) for every day whose access differs from the day before.
template <typename Found>
void forEachAccessChange(const Projection &projection, Found &&found)
{
    for (std::size_t i = 1; i < projection.days.size(); ++i) {
        if (projection.days[i].access != projection.days[i - 1].access)
            found(projection.days[i - 1].access, projection.days[i]);
    }
}

std::optional<Day> trialEndOf(const Projection &projection)
{
    std::optional<Day> end;
    forEachAccessChange(projection, [&end](Access before, const DayResult &day) {
        if (before == Access::Trial)
            end = day.date;
    });
    return end;
}

} // namespace

BalanceMarkers balanceMarkers(const Forecast &forecast)
{
    const Projection &projection = forecast.projection;
    return {.cliffs = cliffsOf(forecast),
            .purchases = purchasesOf(forecast),
            .rateChanges = rateChangesOf(forecast),
            .trialEnd = trialEndOf(projection),
            .lowestDay = projection.summary.lowestDay,
            .lowestNet = projection.summary.lowestNet,
            .firstNegative = projection.summary.firstNegative};
}

std::vector<Day> eventDays(const Forecast &forecast)
{
    const Projection &projection = forecast.projection;
    const BalanceMarkers markers = balanceMarkers(forecast);
    std::vector<Day> days;
    for (const ExpiryCliff &cliff : markers.cliffs)
        days.push_back(cliff.day);
    for (const PurchaseMark &purchase : markers.purchases)
        days.push_back(purchase.day);
    for (const RateChange &change : markers.rateChanges)
        days.push_back(change.day);
    for (const NegativeSpell &spell : projection.spells) {
        if (projection.horizon.contains(spell.first))
            days.push_back(spell.first);
    }
    forEachAccessChange(projection, [&days](Access before, const DayResult &day) {
        if (before == Access::Trial || day.access == Access::Limited)
            days.push_back(day.date);
    });
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace tokencast
