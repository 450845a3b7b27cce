// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/planshift.h"

#include <vector>

namespace tokencast {

namespace {

DayRange moved(DayRange range, std::chrono::days by)
{
    return {.start = range.start + by, .end = range.end + by};
}

/// Every day that the plan names, but for its subscriptions.
std::vector<Day *> daysIn(Plan &plan)
{
    std::vector<Day *> days = {&plan.horizon.start, &plan.horizon.end};
    const auto add = [&days](std::optional<Day> &day) {
        if (day)
            days.push_back(&*day);
    };
    if (plan.account.trial) {
        days.push_back(&plan.account.trial->start);
        add(plan.account.trial->endedEarly);
    }
    add(plan.account.negativeSince);
    for (Lot &lot : plan.lots) {
        days.push_back(&lot.purchased);
        add(lot.expires);
    }
    for (UsageLine &line : plan.usage) {
        add(line.start);
        add(line.end);
    }
    return days;
}

} // namespace

std::optional<Plan> shifted(Plan plan, std::chrono::days by)
{
    for (Day *day : daysIn(plan)) {
        *day += by;
        if (*day < firstDay || *day > endOfDays)
            return std::nullopt;
    }
    std::vector<DayRange> &subscriptions = plan.account.subscriptions;
    for (DayRange &range : subscriptions)
        range = intersection(moved(range, by), {.start = firstDay, .end = endOfDays});
    std::erase_if(subscriptions, [](const DayRange &range) { return range.isEmpty(); });
    return plan;
}

} // namespace tokencast
