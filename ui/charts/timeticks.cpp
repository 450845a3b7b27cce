// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeticks.h"

#include "core/text/textformat.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace tokencast {

namespace {

enum class Unit { Days, Months, Years };

/// A label every so many units.
struct Interval
{
    Unit unit = Unit::Months;
    int count = 1;
};

/// Seven days means the 1st, 8th, 15th and 22nd, so that months begin on a line.
constexpr std::array intervals = {
    Interval{Unit::Days, 1},   Interval{Unit::Days, 7},   Interval{Unit::Months, 1},
    Interval{Unit::Months, 2}, Interval{Unit::Months, 3}, Interval{Unit::Months, 6},
    Interval{Unit::Years, 1},  Interval{Unit::Years, 2},  Interval{Unit::Years, 5},
};

/// Between the end of a label and the next line.
constexpr double gap = 8;
/// Beyond these many days, days are no longer labelled, whatever the room.
constexpr int mostDaysByDay = 100;

double daysIn(Interval interval)
{
    switch (interval.unit) {
    case Unit::Days:
        return interval.count;
    case Unit::Months:
        return interval.count == 1 ? 28 : 29.5 * interval.count;
    case Unit::Years:
        break;
    }
    return 365.0 * interval.count;
}

int yearOf(YearMonth month)
{
    return static_cast<int>(month.year());
}

int numberOf(YearMonth month)
{
    return static_cast<int>(static_cast<unsigned>(month.month()));
}

QString yearText(YearMonth month)
{
    return QString::number(yearOf(month));
}

QString labelOf(Day day, Interval interval, const QLocale &locale)
{
    const YearMonth month = monthOf(day);
    switch (interval.unit) {
    case Unit::Days: {
        const unsigned number = static_cast<unsigned>(std::chrono::year_month_day(day).day());
        return locale.toString(number);
    }
    case Unit::Months:
        return locale.standaloneMonthName(numberOf(month), QLocale::ShortFormat);
    case Unit::Years:
        break;
    }
    return yearText(month);
}

QString contextOf(Day day, Interval interval, const QLocale &locale)
{
    switch (interval.unit) {
    case Unit::Days:
        return monthText(monthOf(day), locale);
    case Unit::Months:
        return yearText(monthOf(day));
    case Unit::Years:
        break;
    }
    return {};
}

/// The first labelled day that is not before this one.
Day firstFrom(Day day, Interval interval)
{
    YearMonth month = monthOf(day);
    if (interval.unit == Unit::Days) {
        if (interval.count == 1)
            return day;
        for (int number = 0; number < 28; number += interval.count) {
            if (firstDayOf(month) + std::chrono::days(number) >= day)
                return firstDayOf(month) + std::chrono::days(number);
        }
        return firstDayOf(month + std::chrono::months(1));
    }
    const int step = interval.unit == Unit::Months ? interval.count : 12 * interval.count;
    const auto isLabelled = [step](YearMonth candidate) {
        return (yearOf(candidate) * 12 + numberOf(candidate) - 1) % step == 0;
    };
    if (firstDayOf(month) < day)
        month += std::chrono::months(1);
    while (!isLabelled(month))
        month += std::chrono::months(1);
    return firstDayOf(month);
}

double widestLabel(Interval interval, const QLocale &locale,
                   const std::function<double(const QString &)> &widthOf)
{
    if (interval.unit == Unit::Days)
        return widthOf(locale.toString(28));
    double widest = widthOf(QStringLiteral("2028"));
    if (interval.unit == Unit::Months) {
        for (int month = 1; month <= 12; ++month)
            widest =
                std::max(widest, widthOf(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    }
    return widest;
}

Interval intervalFor(const TimeScale &scale, const QLocale &locale,
                     const std::function<double(const QString &)> &widthOf)
{
    for (const Interval interval : intervals) {
        if (interval.unit == Unit::Days && scale.visible().days() > mostDaysByDay)
            continue;
        if (widestLabel(interval, locale, widthOf) + gap <= daysIn(interval) * scale.dayWidth())
            return interval;
    }
    return intervals.back();
}

} // namespace

std::vector<TimeTick> timeTicks(const TimeScale &scale, double end, const QLocale &locale,
                                const std::function<double(const QString &)> &widthOf)
{
    const DayRange visible = scale.visible();
    const Interval interval = intervalFor(scale, locale, widthOf);
    std::vector<TimeTick> ticks;
    const Day first = firstFrom(visible.start, interval);
    if (first != visible.start && interval.unit != Unit::Days) {
        const QString label = labelOf(visible.start, interval, locale);
        const double needed = std::max(widthOf(label), widthOf(yearText(monthOf(visible.start))));
        if (scale.left() + needed + gap <= std::min(scale.at(first), end))
            ticks.push_back({.day = visible.start, .label = label, .hasLine = false});
    }
    for (Day day = first; day < visible.end; day = firstFrom(day + std::chrono::days(1), interval))
        ticks.push_back({.day = day, .label = labelOf(day, interval, locale)});

    std::optional<double> contextEnd;
    TimeTick *contextOwner = nullptr;
    QString context;
    for (TimeTick &tick : ticks) {
        tick.place = scale.at(tick.day) + gap / 2;
        if (tick.place + widthOf(tick.label) > end)
            tick.label.clear();
        const QString own = contextOf(tick.day, interval, locale);
        if (own == context || tick.place + widthOf(own) > end)
            continue;
        // The earlier of two that touch gives way: it names the shorter stretch.
        if (contextOwner && tick.place < *contextEnd)
            contextOwner->context.clear();
        context = own;
        tick.context = own;
        contextOwner = &tick;
        contextEnd = tick.place + widthOf(own) + gap / 2;
    }
    return ticks;
}

double timeTicksHeight(const QFontMetricsF &metrics)
{
    return 2 * std::ceil(metrics.height()) + 3;
}

void paintTimeTicks(QPainter &painter, const std::vector<TimeTick> &ticks, double edge,
                    const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const double row = std::ceil(metrics.height());
    for (const TimeTick &tick : ticks) {
        const double baseline = edge + 2 + std::ceil(metrics.ascent());
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(tick.place, baseline), tick.label);
        painter.setPen(theme.text);
        painter.drawText(QPointF(tick.place, baseline + row), tick.context);
    }
}

} // namespace tokencast
