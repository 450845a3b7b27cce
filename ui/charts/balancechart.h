// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axischart.h"
#include "ui/charts/balancelayers.h"
#include "ui/charts/balancemarkers.h"
#include "ui/charts/balanceplot.h"
#include "ui/charts/markspainter.h"

namespace tokencast {

/// The balance day by day: every lot a layer, the deficit alone below zero, and what happens to
/// them marked.
class BalanceChart : public AxisChart
{
    Q_OBJECT

public:
    explicit BalanceChart(TimeView *view, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    ChartLegend legend() const override;
    void paintPicture(QPainter &painter) override;
    void paintReadout(QPainter &painter, Day day) override;
    QString wordsFor(Day day) const override;
    void forecastChanged() override;

private:
    BalanceMarks marks() const;
    AxisScale valuesFor(const BalanceLayers &layers, const QRectF &area) const;
    void paintInPlot(QPainter &painter, const BalancePlot &plot, const BalanceLayers &layers);
    void paintClosing(QPainter &painter, const BalancePlot &plot) const;
    QString staleNote() const;
    QRectF staleNotePlace() const;
    void paintStaleNote(QPainter &painter) const;

    BalanceMarkers m_markers;
};

} // namespace tokencast
