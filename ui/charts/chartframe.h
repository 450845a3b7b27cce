// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisscale.h"
#include "ui/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QRectF>
#include <QtGui/QFont>
#include <QtGui/QPainter>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tokencast {

/// What Qt Charts does for a chart: plot area, grid, and axes with the labels that it is told. What
/// is inside the plot area is one graphics item of ours, which calls back to be painted.
class ChartFrame
{
public:
    struct Setup
    {
        QSizeF size;
        QRectF plotArea;
        QFont font;
        Theme theme;
        QLocale locale;
        /// Horizontal places of the vertical lines of the grid.
        std::vector<double> timeLines;
        AxisScale values;
        /// On the grid of `values`: as many ticks from the same zero.
        std::optional<AxisScale> secondValues;
    };

    ChartFrame();
    ~ChartFrame();

    /// Before the first paint(). Cheap where nothing but values changed.
    void setUp(const Setup &setup);
    /// Paints the frame, and the layers over its grid and inside its plot area, in the coordinates
    /// of Setup::size.
    void paint(QPainter &painter, std::function<void(QPainter &)> paintLayers);

private:
    class Private;
    /// Made by the first setUp(): Qt Charts takes its time, and a window is shown before it paints.
    std::unique_ptr<Private> m_private;
};

} // namespace tokencast
