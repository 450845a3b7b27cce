// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

namespace tokencast {

/// Ways of going through the days of a forecast by key.
enum class DayStep {
    PreviousDay,
    NextDay,
    PreviousMonth,
    NextMonth,
    FirstDay,
    LastDay,
    PreviousEvent,
    NextEvent,
};

/// Where a step leads from a day; not beyond the horizon, and the same day where there is no
/// further event. A month on from the 31st is a shorter month's last day.
Day dayAfter(const Forecast &forecast, Day from, DayStep step);

} // namespace tokencast
