// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tokencast {

/// A UTC day.
using Day = std::chrono::sys_days;
using YearMonth = std::chrono::year_month;

inline constexpr Day firstDay{std::chrono::year(2000) / 1 / 1};
/// The latest exclusive end; the last day itself is the one before.
inline constexpr Day endOfDays{std::chrono::year(2100) / 1 / 1};

/// The days from start until, but without, end.
struct DayRange
{
    Day start;
    Day end;

    constexpr bool contains(Day day) const { return start <= day && day < end; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr int days() const { return static_cast<int>((end - start).count()); }
    constexpr Day last() const { return end - std::chrono::days(1); }

    friend constexpr bool operator==(const DayRange &, const DayRange &) = default;
};

constexpr DayRange intersection(DayRange a, DayRange b)
{
    return {.start = a.start < b.start ? b.start : a.start, .end = a.end < b.end ? a.end : b.end};
}

/// Of a real day of the calendar in the form YYYY-MM-DD, of whatever year.
std::optional<Day> parseDay(std::string_view text);
std::string toText(Day day);
std::string toText(YearMonth month);

constexpr YearMonth monthOf(Day day)
{
    const std::chrono::year_month_day date(day);
    return date.year() / date.month();
}
constexpr Day firstDayOf(YearMonth month)
{
    return month / 1;
}
constexpr Day mondayOf(Day day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}
constexpr bool isWeekday(Day day)
{
    return std::chrono::weekday(day).iso_encoding() <= 5;
}
/// Mondays to Fridays in the range.
int weekdaysIn(DayRange range);
/// The same day of the month so many months later, or before; the month's last where it is shorter.
Day monthsAfter(Day day, int months);
/// The same day a calendar year later; 28 February after a 29 February.
Day oneYearAfter(Day day);

} // namespace tokencast
