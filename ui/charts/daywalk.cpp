// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daywalk.h"

#include "ui/charts/balancemarkers.h"

#include <algorithm>

namespace tokencast {

namespace {

Day monthsFrom(Day day, int count)
{
    const std::chrono::year_month_day date(day);
    const std::chrono::year_month_day moved = date + std::chrono::months(count);
    return moved.ok() ? Day(moved) : Day(moved.year() / moved.month() / std::chrono::last);
}

Day nextEvent(const Forecast &forecast, Day from)
{
    const std::vector<Day> events = eventDays(forecast);
    const auto next = std::ranges::upper_bound(events, from);
    return next == events.end() ? from : *next;
}

Day previousEvent(const Forecast &forecast, Day from)
{
    const std::vector<Day> events = eventDays(forecast);
    const auto next = std::ranges::lower_bound(events, from);
    return next == events.begin() ? from : *(next - 1);
}

Day unclamped(const Forecast &forecast, Day from, DayStep step)
{
    switch (step) {
    case DayStep::PreviousDay:
        return from - std::chrono::days(1);
    case DayStep::NextDay:
        return from + std::chrono::days(1);
    case DayStep::PreviousMonth:
        return monthsFrom(from, -1);
    case DayStep::NextMonth:
        return monthsFrom(from, 1);
    case DayStep::FirstDay:
        return forecast.projection.horizon.start;
    case DayStep::LastDay:
        return forecast.projection.horizon.last();
    case DayStep::PreviousEvent:
        return previousEvent(forecast, from);
    case DayStep::NextEvent:
        break;
    }
    return nextEvent(forecast, from);
}

} // namespace

Day dayAfter(const Forecast &forecast, Day from, DayStep step)
{
    const DayRange horizon = forecast.projection.horizon;
    return std::clamp(unclamped(forecast, from, step), horizon.start, horizon.last());
}

} // namespace tokencast
