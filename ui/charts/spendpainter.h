// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisscale.h"
#include "ui/charts/plotgeometry.h"
#include "ui/charts/spendbars.h"
#include "ui/theme.h"

#include <QtGui/QPainter>

namespace tokencast {

/// Two scales on one grid: tokens on the left, money on the right.
struct SpendScales
{
    AxisScale tokens;
    AxisScale money;

    /// `freeAbove` as in AxisScale::Needs.
    static SpendScales of(const SpendBars &bars, double freeAbove, int mostTicks);
};

/// The bars of the spend chart, and over each a mark as wide as the month at the height of its
/// cost.
struct SpendPicture
{
    const SpendBars &bars;
    SpendScales scales;
    TimeScale time;
    QRectF area;
    double devicePixelRatio = 1;

    void paint(QPainter &painter, const Theme &theme) const;
};

/// The colour and pattern of a service, by its place in SpendBars::services.
QBrush seriesBrush(std::size_t series, const Theme &theme, double devicePixelRatio);
/// The mark of a month's cost, from left to right at a height.
void paintCostMark(QPainter &painter, double left, double right, double height, const Theme &theme);

} // namespace tokencast
