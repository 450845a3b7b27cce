// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotgeometry.h"

#include <QtCore/QString>

#include <algorithm>
#include <cmath>

namespace tokencast {

PlotMargins PlotMargins::of(const QFontMetricsF &metrics)
{
    const double label = metrics.horizontalAdvance(QStringLiteral("-0,000,000"));
    const double width = std::ceil(label + metrics.averageCharWidth() * 2);
    return {.left = width, .right = width};
}

TimeScale::TimeScale(DayRange visible, double left, double width)
    : m_visible(visible),
      m_left(left),
      m_width(width),
      m_dayWidth(width / std::max(1, visible.days()))
{
}

double TimeScale::at(Day day) const
{
    return m_left + static_cast<double>((day - m_visible.start).count()) * m_dayWidth;
}

Day TimeScale::dayAt(double place) const
{
    const int last = std::max(0, m_visible.days() - 1);
    const double index = m_dayWidth > 0 ? std::floor((place - m_left) / m_dayWidth) : 0;
    return m_visible.start
        + std::chrono::days(static_cast<int>(std::clamp(index, 0.0, static_cast<double>(last))));
}

double signSize(const QFontMetricsF &metrics)
{
    constexpr double least = 9;
    constexpr double ofHeight = 0.56;
    return std::max(least, std::round(metrics.height() * ofHeight));
}

double onPixel(double place, double devicePixelRatio)
{
    return std::round(place * devicePixelRatio) / devicePixelRatio;
}

} // namespace tokencast
