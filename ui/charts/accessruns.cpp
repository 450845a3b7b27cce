// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessruns.h"

#include "ui/charts/dayinwords.h"

namespace tokencast {

std::vector<AccessRun> accessRuns(const Forecast &forecast)
{
    std::vector<AccessRun> runs;
    for (const DayResult &day : forecast.projection.days) {
        const Day next = day.date + std::chrono::days(1);
        if (!runs.empty() && runs.back().access == day.access) {
            runs.back().days.end = next;
            continue;
        }
        AccessRun &run =
            runs.emplace_back(AccessRun{.access = day.access, .days = {day.date, next}});
        if (day.access == Access::Grace)
            run.graceEnds = graceEndOn(forecast, day.date);
    }
    return runs;
}

} // namespace tokencast
