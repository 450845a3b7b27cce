// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"

#include <QtCore/QObject>

#include <optional>

namespace tokencast {

/// What all charts show in common: the stretch of days, and the day that hovering or the arrow keys
/// point at.
class TimeView : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The days there are; the visible range is kept where it still fits and is all of it
    /// otherwise.
    void setHorizon(DayRange horizon);
    DayRange horizon() const { return m_horizon; }
    /// Clamped to the horizon; at least a week, or the horizon where that is shorter.
    void setVisible(DayRange range);
    DayRange visible() const { return m_visible; }
    void showAll() { setVisible(m_horizon); }
    /// So many months from the first visible day on, or with the current day where that would hide
    /// it; the last ones where the horizon ends before.
    void showMonths(int months);
    /// Clamped to the horizon; scrolls so that it is visible.
    void setCurrentDay(std::optional<Day> day);
    std::optional<Day> currentDay() const { return m_currentDay; }

Q_SIGNALS:
    void horizonChanged();
    void visibleChanged(tokencast::DayRange range);
    void currentDayChanged(std::optional<tokencast::Day> day);

private:
    DayRange m_horizon;
    DayRange m_visible;
    std::optional<Day> m_currentDay;
};

} // namespace tokencast
