// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schedule.h"

namespace tokencast {

namespace {

constexpr std::uint64_t asUnsigned(std::int64_t value)
{
    return static_cast<std::uint64_t>(value);
}

/// The spread of a period of one day makes no difference; evenly is the quickest to walk.
Spread spreadOfEvents(const UsageLine &line, std::string_view unit)
{
    switch (line.every) {
    case Every::Once:
        return Spread::Start;
    case Every::Day:
        return Spread::Even;
    case Every::Week:
    case Every::Month:
        break;
    }
    return spreadOf(line, unit);
}

} // namespace

bool hasAlikeDays(const UsageLine &line)
{
    return line.every == Every::Day && line.growth.isZero() && !line.season && !line.batch;
}

DayRange periodOf(const UsageLine &line, Day day)
{
    switch (line.every) {
    case Every::Week: {
        const Day monday = mondayOf(day);
        return {.start = monday, .end = monday + std::chrono::days(7)};
    }
    case Every::Month: {
        const YearMonth month = monthOf(day);
        return {.start = firstDayOf(month), .end = firstDayOf(month + std::chrono::months(1))};
    }
    case Every::Once:
    case Every::Day:
        break;
    }
    return {.start = day, .end = day + std::chrono::days(1)};
}

int eligibleDays(const UsageLine &line, DayRange range)
{
    if (range.isEmpty())
        return 0;
    return line.days == EligibleDays::Weekdays ? weekdaysIn(range) : range.days();
}

std::int64_t grown(std::int64_t factor, const UsageLine &line)
{
    return multiplyDivideHalfEven(factor, checkedSum(millionthsPerUnit, line.growth.millionths()),
                                  millionthsPerUnit);
}

Spread spreadOf(const UsageLine &line, std::string_view unit)
{
    return line.spread.value_or(unit == "photo" ? Spread::Start : Spread::Even);
}

PeriodCursor::PeriodCursor(const Plan &plan, const UsageLine &line, std::string_view unit)
    : m_line(&line),
      m_covered(plan.daysOf(line)),
      m_next(m_covered.start),
      m_wholeUnit(isWholeUnit(unit)),
      m_daysAreAlike(hasAlikeDays(line))
{
    if (line.every == Every::Once || line.growth.isZero())
        return;
    // Growth compounds from the period of the line's own start, before the horizon too, and is
    // computed up to the last period that touches the horizon, wherever the line ends.
    const Day start = line.start.value_or(plan.horizon.start);
    const std::int64_t before = m_growthFactor;
    std::int64_t atStart = before;
    for (DayRange period = periodAt(start); period.end < plan.horizon.end;
         period = periodAt(period.end)) {
        if (period.contains(m_covered.start))
            atStart = m_growthFactor;
        grow();
    }
    if (periodAt(m_covered.start).end >= plan.horizon.end)
        atStart = m_growthFactor;
    m_growthFactor = atStart;
}

DayRange PeriodCursor::periodAt(Day day) const
{
    return m_daysAreAlike ? m_covered : periodOf(*m_line, day);
}

Quantity PeriodCursor::quantityOf(DayRange whole, int eligible, int allowed) const
{
    const Quantity quantity = m_line->quantity;
    const bool once = m_line->every == Every::Once;
    if (quantity.isZero() || once)
        return quantity;
    if (m_daysAreAlike)
        return Quantity::fromMillionths(checkedProduct(quantity.millionths(), eligible));
    const std::uint64_t unit = m_wholeUnit ? asUnsigned(millionthsPerUnit) : 1;
    if (m_growthFactor == wholeGrowth && !m_line->season && eligible == allowed)
        return quantity;

    std::uint64_t season = asUnsigned(millionthsPerUnit);
    if (m_line->season) {
        const auto month = static_cast<unsigned>(monthOf(whole.start).month());
        season = asUnsigned((*m_line->season)[month - 1].millionths());
    }
    if (season == 0 || eligible == 0 || m_growthFactor == 0)
        return {};
    UInt128 product = multiply(asUnsigned(quantity.millionths()), asUnsigned(m_growthFactor));
    product = multiply(product, season);
    product = multiply(product, static_cast<std::uint64_t>(eligible));
    const std::uint64_t divisor = asUnsigned(wholeGrowth * millionthsPerUnit) * asUnsigned(allowed);
    return Quantity::fromMillionths(
        checkedProduct(divideHalfEven(product, divisor, unit), static_cast<std::int64_t>(unit)));
}

bool PeriodCursor::next(Period &period)
{
    if (m_next >= m_covered.end)
        return false;
    const DayRange whole = periodAt(m_next);
    period.covered = intersection(whole, m_covered);
    if (m_line->every == Every::Once) {
        // A single event falls on its day, whatever the line's days say.
        period.eligibleDays = 1;
        period.quantity = m_line->quantity;
    } else {
        const int allowed = eligibleDays(*m_line, whole);
        period.eligibleDays = eligibleDays(*m_line, period.covered);
        period.quantity =
            allowed == 0 ? Quantity() : quantityOf(whole, period.eligibleDays, allowed);
    }
    m_next = whole.end;
    if (m_line->every != Every::Once && !m_line->growth.isZero() && m_next < m_covered.end)
        grow();
    return true;
}

std::int64_t PeriodCursor::eventsIn(const Period &period) const
{
    if (period.quantity.isZero() || period.eligibleDays == 0)
        return 0;
    if (!m_line->batch)
        return m_line->spread.value_or(Spread::Even) == Spread::Even ? period.eligibleDays : 1;
    const std::int64_t batch = m_line->batch->millionths();
    const std::int64_t quantity = period.quantity.millionths();
    return quantity / batch + (quantity % batch != 0 ? 1 : 0);
}

EventCursor::EventCursor(const Plan &plan, const UsageLine &line, std::string_view unit)
    : m_periods(plan, line, unit),
      m_spread(spreadOfEvents(line, unit)),
      m_weekdays(line.every != Every::Once && line.days == EligibleDays::Weekdays),
      m_unit(isWholeUnit(unit) ? millionthsPerUnit : 1),
      m_batch(line.batch ? line.batch->millionths() / m_unit : 0)
{
    startPeriod();
}

void EventCursor::startPeriod()
{
    do {
        if (!m_periods.next(m_period)) {
            m_done = true;
            return;
        }
    } while (m_period.quantity.isZero() || m_period.eligibleDays == 0);

    m_left = m_period.quantity.millionths() / m_unit;
    m_event = 0;
    m_dayIndex = 0;
    m_day = eligibleFrom(m_period.covered.start);
    if (m_batch > 0) {
        m_events = m_left / m_batch + (m_left % m_batch != 0 ? 1 : 0);
    } else if (m_spread == Spread::Even) {
        m_events = m_period.eligibleDays;
        m_share = m_left / m_events;
        m_extra = m_left % m_events;
        m_accumulated = 0;
    } else {
        m_events = 1;
    }
    if (m_spread == Spread::End) {
        m_day = m_period.covered.last();
        while (m_weekdays && !isWeekday(m_day))
            m_day -= std::chrono::days(1);
    }
}

Day EventCursor::dayAt(std::int64_t index)
{
    // index × eligibleDays < 10⁶ × 31, so the product fits.
    const std::int64_t wanted = index * m_period.eligibleDays / m_events;
    for (; m_dayIndex < wanted; ++m_dayIndex)
        m_day = eligibleFrom(m_day + std::chrono::days(1));
    return m_day;
}

} // namespace tokencast
