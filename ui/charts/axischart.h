// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartwidget.h"

#include <functional>
#include <optional>

namespace tokencast {

/// What the charts with a vertical axis have in common: the legend above, the frame with its grid,
/// and the labels of the time axis below.
class AxisChart : public ChartWidget
{
    Q_OBJECT

public:
    using ChartWidget::ChartWidget;

    QRectF plotArea() const override;

protected:
    /// What lies around legend and readout.
    static constexpr double edge = 6;

    virtual ChartLegend legend() const = 0;
    virtual double rightMargin() const;
    /// For so many heights of a text between two ticks, and at most so many.
    int tickCount(double textsPerTick, int most) const;
    void paintLegend(QPainter &painter);
    /// Frame and labels around what `paintInPlot` paints, in the widget's coordinates.
    void paintFramed(QPainter &painter, const AxisScale &values,
                     const std::optional<AxisScale> &secondValues,
                     std::function<void(QPainter &)> paintInPlot);
    /// Where a readout may lie.
    QRectF readoutBounds() const;

private:
    ChartFrame m_frame;
};

} // namespace tokencast
