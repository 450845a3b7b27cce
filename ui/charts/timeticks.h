// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotgeometry.h"
#include "ui/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtGui/QPainter>

#include <functional>
#include <vector>

namespace tokencast {

/// A label of the time axis. It stands to the right of its day's line and names what begins there.
struct TimeTick
{
    Day day;
    /// A month (`Jan`), a day of the month, or a year.
    QString label;
    /// In the row below, where it changes: the year, or month and year. Often empty.
    QString context;
    /// Where both texts begin.
    double place = 0;
    /// False for the beginning of the visible range where it is no month's first day: without a
    /// line.
    bool hasLine = true;
};

/// Labels for the visible days that never touch each other nor reach beyond `end`. `widthOf`
/// measures a text.
std::vector<TimeTick> timeTicks(const TimeScale &scale, double end, const QLocale &locale,
                                const std::function<double(const QString &)> &widthOf);

/// Of both rows of labels.
double timeTicksHeight(const QFontMetricsF &metrics);
/// Below the plot area's lower edge, with the painter's font.
void paintTimeTicks(QPainter &painter, const std::vector<TimeTick> &ticks, double edge,
                    const Theme &theme);

} // namespace tokencast
