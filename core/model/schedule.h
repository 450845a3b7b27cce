// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <cstdint>

namespace tokencast {

/// Whether its days are all alike: those come as one long period.
bool hasAlikeDays(const UsageLine &line);
/// The day, week or month that the line counts by and that holds the day.
DayRange periodOf(const UsageLine &line, Day day);
/// Of the range, the days that the line allows.
int eligibleDays(const UsageLine &line, DayRange range);
/// A factor of the growth in its own unit, of which `wholeGrowth` is 1, one period later.
inline constexpr std::int64_t wholeGrowth = 1'000'000'000;
std::int64_t grown(std::int64_t factor, const UsageLine &line);

/// One period of a usage line inside the horizon: how much falls into it, on how many days.
struct Period
{
    /// The part of the period that the line covers inside the horizon.
    DayRange covered;
    /// Of the covered days, those that the line allows.
    int eligibleDays = 0;
    Quantity quantity;
};

/// Walks the periods of a line that touch its covered days, in order (docs/model.md, section 5).
/// The days of a daily line that are all alike, for want of growth and season, come as one long
/// period.
class PeriodCursor
{
public:
    /// `unit` is the service's. Throws ArithmeticOverflow, as next() does, where growth or season
    /// carry a factor or a quantity out of range.
    PeriodCursor(const Plan &plan, const UsageLine &line, std::string_view unit);

    /// False at the end.
    bool next(Period &period);

    /// Charge events in this period: those of the batches, or one an eligible day.
    std::int64_t eventsIn(const Period &period) const;

private:
    DayRange periodAt(Day day) const;
    Quantity quantityOf(DayRange whole, int eligible, int allowed) const;
    void grow() { m_growthFactor = grown(m_growthFactor, *m_line); }

    const UsageLine *m_line;
    DayRange m_covered;
    Day m_next;
    bool m_wholeUnit = false;
    bool m_daysAreAlike = false;
    std::int64_t m_growthFactor = wholeGrowth;
};

/// Walks the charge events of a line in order, a span of days at a time.
class EventCursor
{
public:
    EventCursor(const Plan &plan, const UsageLine &line, std::string_view unit);

    /// Calls sink(Day, Quantity) for each event before `end` that has not been given yet. Events of
    /// nothing are left out.
    template <typename Sink>
    void eventsBefore(Day end, Sink &&sink);

    /// No event is left.
    bool isDone() const { return m_done; }
    /// The first day on which there may be another event.
    Day nextDay() const { return m_day; }

private:
    void startPeriod();
    /// This day, or the next that the line allows.
    Day eligibleFrom(Day day) const;
    Day dayAt(std::int64_t index);
    template <typename Sink>
    void evenEventsBefore(Day end, Sink &&sink);
    template <typename Sink>
    void otherEventsBefore(Day end, Sink &&sink);

    PeriodCursor m_periods;
    Period m_period;
    Spread m_spread = Spread::Even;
    bool m_weekdays = false;
    bool m_done = false;
    /// Size of an event in the smallest units, and what is left over to spread.
    std::int64_t m_unit = 1;
    std::int64_t m_batch = 0;
    std::int64_t m_share = 0;
    std::int64_t m_extra = 0;
    std::int64_t m_accumulated = 0;
    std::int64_t m_left = 0;
    std::int64_t m_event = 0;
    std::int64_t m_events = 0;
    /// The day of the next event, and its number among the period's eligible days.
    Day m_day;
    std::int64_t m_dayIndex = 0;
};

/// The spread that holds where the line gives none: photos of a set are uploaded at once.
Spread spreadOf(const UsageLine &line, std::string_view unit);

// Implementation

inline Day EventCursor::eligibleFrom(Day day) const
{
    while (m_weekdays && !isWeekday(day))
        day += std::chrono::days(1);
    return day;
}

template <typename Sink>
void EventCursor::eventsBefore(Day end, Sink &&sink)
{
    while (!m_done && m_day < end) {
        if (m_batch == 0 && m_spread == Spread::Even)
            evenEventsBefore(end, sink);
        else
            otherEventsBefore(end, sink);
        if (m_event == m_events)
            startPeriod();
    }
}

template <typename Sink>
void EventCursor::evenEventsBefore(Day end, Sink &&sink)
{
    // In locals, because the compiler cannot know that the sink leaves the members alone.
    Day day = m_day;
    std::int64_t event = m_event;
    std::int64_t accumulated = m_accumulated;
    for (; event < m_events && day < end; ++event) {
        std::int64_t units = m_share;
        accumulated += m_extra;
        if (accumulated >= m_events) {
            accumulated -= m_events;
            ++units;
        }
        if (units > 0)
            sink(day, Quantity::fromMillionths(units * m_unit));
        day = eligibleFrom(day + std::chrono::days(1));
    }
    m_day = day;
    m_event = event;
    m_accumulated = accumulated;
}

template <typename Sink>
void EventCursor::otherEventsBefore(Day end, Sink &&sink)
{
    while (m_event < m_events && m_day < end) {
        const std::int64_t units = m_batch > 0 && m_batch < m_left ? m_batch : m_left;
        m_left -= units;
        sink(m_day, Quantity::fromMillionths(units * m_unit));
        ++m_event;
        if (m_spread == Spread::Even && m_event < m_events)
            m_day = dayAt(m_event);
    }
}

} // namespace tokencast
