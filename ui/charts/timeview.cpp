// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeview.h"

#include <algorithm>

namespace tokencast {

void TimeView::setHorizon(DayRange horizon)
{
    if (m_horizon == horizon)
        return;
    const bool showedAll = m_visible == m_horizon;
    m_horizon = horizon;
    setVisible(showedAll ? horizon : m_visible);
    if (m_currentDay && !horizon.contains(*m_currentDay))
        setCurrentDay(m_currentDay);
    Q_EMIT horizonChanged();
}

void TimeView::showMonths(int months)
{
    Day start = m_visible.start;
    if (m_currentDay && *m_currentDay >= monthsAfter(start, months))
        start = firstDayOf(monthOf(*m_currentDay));
    if (monthsAfter(start, months) > m_horizon.end)
        start = std::max(m_horizon.start, monthsAfter(m_horizon.end, -months));
    setVisible({.start = start, .end = monthsAfter(start, months)});
}

void TimeView::setVisible(DayRange range)
{
    constexpr int shortest = 7;
    const int length = std::clamp(range.days(), std::min(shortest, m_horizon.days()),
                                  std::max(1, m_horizon.days()));
    Day start = std::clamp(range.start, m_horizon.start, m_horizon.end);
    if (start + std::chrono::days(length) > m_horizon.end)
        start = m_horizon.end - std::chrono::days(length);
    const DayRange clamped{.start = start, .end = start + std::chrono::days(length)};
    if (clamped == m_visible)
        return;
    m_visible = clamped;
    Q_EMIT visibleChanged(m_visible);
}

void TimeView::setCurrentDay(std::optional<Day> day)
{
    if (day && !m_horizon.isEmpty())
        day = std::clamp(*day, m_horizon.start, m_horizon.last());
    if (day == m_currentDay)
        return;
    m_currentDay = day;
    if (day && !m_visible.contains(*day)) {
        const std::chrono::days length(m_visible.days());
        const Day start = *day < m_visible.start ? *day : *day + std::chrono::days(1) - length;
        setVisible({.start = start, .end = start + length});
    }
    Q_EMIT currentDayChanged(m_currentDay);
}

} // namespace tokencast
