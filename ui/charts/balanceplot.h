// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ratecard.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/patterns.h"
#include "ui/charts/plotgeometry.h"
#include "ui/theme.h"

#include <QtCore/QRectF>

namespace tokencast {

/// Where days and amounts lie in the balance chart.
struct BalancePlot
{
    TimeScale time;
    QRectF area;
    AxisScale values;
    double devicePixelRatio = 1;

    /// The height at which an amount lies, on a boundary between pixels.
    double heightOf(std::int64_t millionths) const
    {
        const double share =
            (static_cast<double>(millionths) - values.low) / (values.high - values.low);
        return onPixel(area.bottom() - share * area.height(), devicePixelRatio);
    }
    double heightOf(Tokens amount) const { return heightOf(amount.millionths()); }
    double placeOf(Day day) const { return onPixel(time.at(day), devicePixelRatio); }
    /// One pixel of the device.
    double pixel() const { return 1 / devicePixelRatio; }
};

/// Fill and pattern of a lot: credits are hatched, tokens are not; lots of a kind are shades of its
/// colour, by their place in the draw order.
struct LayerLooks
{
    QColor fill;
    QColor ink;
    Pattern pattern = Pattern::Plain;

    /// `contrast` of the shades: 1 for few lots, less for many.
    static LayerLooks of(Kind kind, std::size_t ordinal, const Theme &theme, double contrast = 1);
    static LayerLooks ofDeficit(const Theme &theme);
    QBrush brush(double devicePixelRatio) const
    {
        return patternBrush(fill, ink, pattern, devicePixelRatio);
    }
};

} // namespace tokencast
