// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/milestones.h"

#include <algorithm>
#include <tuple>

namespace tokencast {

namespace {

const DayResult &resultOn(const Projection &projection, Day day)
{
    return projection.days[static_cast<std::size_t>((day - projection.horizon.start).count())];
}

void addSpells(const Plan &plan, const Projection &projection, std::vector<Milestone> &all)
{
    const bool startsInDebt = !plan.account.openingDeficit.isZero();
    for (std::size_t i = 0; i < projection.spells.size(); ++i) {
        const NegativeSpell &spell = projection.spells[i];
        if (!(startsInDebt && i == 0))
            all.push_back({.kind = MilestoneKind::RunsOut,
                           .day = spell.first,
                           .entry = i,
                           .amount = resultOn(projection, spell.first).closing.deficit});
        if (!spell.graceEnds || (spell.settled && *spell.settled <= *spell.graceEnds))
            continue;
        const Day last = *spell.graceEnds - std::chrono::days(1);
        if (last >= std::max(spell.first, projection.horizon.start))
            all.push_back({.kind = MilestoneKind::GraceEnds, .day = last, .entry = i});
    }
}

void addAccess(const Projection &projection, std::vector<Milestone> &all)
{
    std::size_t limited = 0;
    std::size_t trials = 0;
    Access before = Access::Full;
    for (const DayResult &day : projection.days) {
        if (day.access == Access::Limited && before != Access::Limited) {
            // What limits access is a deficit that has run out of grace, unless there is none.
            const bool isOpen =
                std::ranges::any_of(projection.spells, [&day](const NegativeSpell &spell) {
                    return spell.graceEnds && *spell.graceEnds <= day.date
                        && (!spell.settled || *spell.settled > day.date);
                });
            all.push_back(
                {.kind = MilestoneKind::Limited,
                 .day = day.date,
                 .entry = limited++,
                 .reason = isOpen ? Milestone::Reason::Deficit : Milestone::Reason::Subscription});
        }
        if (before == Access::Trial && day.access != Access::Trial)
            all.push_back({.kind = MilestoneKind::TrialEnds, .day = day.date, .entry = trials++});
        before = day.access;
    }
}

void addLots(const Plan &plan, const Projection &projection, std::vector<Milestone> &all)
{
    for (const LotResult &lot : projection.lots) {
        const Lot &bought = plan.lots[lot.lot];
        // Of a lot that ends in the horizon nothing remains, and of another nothing expired.
        const Tokens lost = lot.expired.isZero() ? lot.remaining : lot.expired;
        all.push_back({.kind = MilestoneKind::LotExpires,
                       .day = bought.expiry(),
                       .entry = lot.lot,
                       .amount = lost,
                       .cost = lot.expiredCost});
    }
}

} // namespace

std::vector<Milestone> milestonesOf(const Plan &plan, const Projection &projection)
{
    std::vector<Milestone> all;
    addSpells(plan, projection, all);
    addAccess(projection, all);
    addLots(plan, projection, all);
    std::ranges::stable_sort(all, {}, [](const Milestone &milestone) {
        return std::tuple(milestone.day, milestone.kind, milestone.entry);
    });
    return all;
}

} // namespace tokencast
