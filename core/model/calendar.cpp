// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/calendar.h"

#include <algorithm>

namespace tokencast {

namespace {

void appendPadded(std::string &text, unsigned value, int width)
{
    std::string digits = std::to_string(value);
    text.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(digits.size()))),
                '0');
    text += digits;
}

} // namespace

std::optional<Day> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [text](std::size_t from, std::size_t length) {
        int value = 0;
        for (char c : text.substr(from, length)) {
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    const auto date = std::chrono::year(year) / month / day;
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

std::string toText(YearMonth month)
{
    std::string text;
    appendPadded(text, static_cast<unsigned>(static_cast<int>(month.year())), 4);
    text += '-';
    appendPadded(text, static_cast<unsigned>(month.month()), 2);
    return text;
}

std::string toText(Day day)
{
    std::string text = toText(monthOf(day));
    text += '-';
    appendPadded(text, static_cast<unsigned>(std::chrono::year_month_day(day).day()), 2);
    return text;
}

int weekdaysIn(DayRange range)
{
    if (range.isEmpty())
        return 0;
    const int days = range.days();
    int count = days / 7 * 5;
    for (Day day = range.end - std::chrono::days(days % 7); day < range.end;
         day += std::chrono::days(1))
        count += isWeekday(day) ? 1 : 0;
    return count;
}

Day monthsAfter(Day day, int months)
{
    const auto later = std::chrono::year_month_day(day) + std::chrono::months(months);
    return later.ok() ? Day(later) : Day(later.year() / later.month() / std::chrono::last);
}

Day oneYearAfter(Day day)
{
    constexpr int monthsOfYear = 12;
    return monthsAfter(day, monthsOfYear);
}

} // namespace tokencast
