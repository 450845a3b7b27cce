// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

#include <optional>
#include <vector>

namespace tokencast {

/// Consecutive days with the same access.
struct AccessRun
{
    Access access = Access::Full;
    DayRange days;
    /// Of a grace period: the day on which it runs out if nothing settles the deficit before.
    std::optional<Day> graceEnds;
    friend bool operator==(const AccessRun &, const AccessRun &) = default;
};

/// All days of the forecast, in order.
std::vector<AccessRun> accessRuns(const Forecast &forecast);

} // namespace tokencast
