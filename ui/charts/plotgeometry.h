// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"

#include <QtCore/QRectF>
#include <QtGui/QFontMetricsF>

namespace tokencast {

/// What lies left and right of the plot area, the same in every chart, so that a day has the same
/// place in all of them.
struct PlotMargins
{
    double left = 0;
    double right = 0;

    /// Room for the longest label of a value axis (see axisText()) in this font.
    static PlotMargins of(const QFontMetricsF &metrics);
};

/// Where days lie on the horizontal axis. A day fills the span from its own place to the next
/// day's.
class TimeScale
{
public:
    TimeScale(DayRange visible, double left, double width);

    DayRange visible() const { return m_visible; }
    double left() const { return m_left; }
    double right() const { return m_left + m_width; }
    double dayWidth() const { return m_dayWidth; }
    /// The place where the day begins; also of days outside the visible range.
    double at(Day day) const;
    double middleOf(Day day) const { return at(day) + m_dayWidth / 2; }
    /// The visible day nearest to the place.
    Day dayAt(double place) const;

private:
    DayRange m_visible;
    double m_left = 0;
    double m_width = 0;
    double m_dayWidth = 0;
};

/// Of the triangles and diamonds that mark something, and of what stands for them in a legend:
/// larger type has larger signs.
double signSize(const QFontMetricsF &metrics);

/// A place moved to the nearest boundary between the pixels of the device.
double onPixel(double place, double devicePixelRatio);

} // namespace tokencast
