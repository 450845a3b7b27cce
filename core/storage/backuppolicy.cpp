// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include <algorithm>
#include <functional>
#include <set>

namespace tokencast {

namespace {

using std::chrono::days;

// Periods as numbers that grow by one.

std::int64_t dayOf(BackupTime time)
{
    return std::chrono::floor<days>(time).time_since_epoch().count();
}

std::int64_t weekOf(BackupTime time)
{
    const auto day = std::chrono::floor<days>(time);
    const auto monday = day - (std::chrono::weekday(day) - std::chrono::Monday);
    // The first Monday after 1970 began is its fifth day.
    return (monday.time_since_epoch().count() - 4) / 7;
}

std::int64_t monthOf(BackupTime time)
{
    const std::chrono::year_month_day day(std::chrono::floor<days>(time));
    return std::int64_t{static_cast<int>(day.year())} * 12 + static_cast<unsigned>(day.month());
}

} // namespace

std::vector<BackupTime> keptTimes(std::vector<BackupTime> times, const BackupPolicy &policy)
{
    struct Rule
    {
        std::int64_t (*periodOf)(BackupTime);
        int count;
    };
    const Rule rules[] = {
        {.periodOf = dayOf, .count = policy.days},
        {.periodOf = weekOf, .count = policy.weeks},
        {.periodOf = monthOf, .count = policy.months},
    };
    std::ranges::sort(times, std::greater<>());
    const auto newest =
        std::min(times.size(), static_cast<std::size_t>(std::max(policy.newest, 0)));
    std::set<BackupTime, std::greater<>> kept(times.begin(),
                                              times.begin() + static_cast<std::ptrdiff_t>(newest));
    for (const Rule &rule : rules) {
        std::set<std::int64_t> seen;
        for (const BackupTime time : times) {
            const std::int64_t period = rule.periodOf(time);
            if (rule.periodOf(times.front()) - period < rule.count && seen.insert(period).second)
                kept.insert(time);
        }
    }
    return {kept.begin(), kept.end()};
}

} // namespace tokencast
