// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/balancelayers.h"
#include "ui/charts/balancemarkers.h"
#include "ui/charts/balanceplot.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/markspainter.h"
#include "ui/charts/timeticks.h"

namespace tokencast {

/// The balance day by day: every lot a layer, the deficit alone below zero, and what happens to
/// them marked.
class BalanceChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit BalanceChart(TimeView *view, QWidget *parent = nullptr);

    QRectF plotArea() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintPicture(QPainter &painter) override;
    void paintReadout(QPainter &painter, Day day) override;
    QString wordsFor(Day day) const override;
    void forecastChanged() override;

private:
    ChartLegend legend() const;
    BalanceMarks marks() const;
    AxisScale valuesFor(const BalanceLayers &layers, const QRectF &area) const;
    void paintInPlot(QPainter &painter, const BalancePlot &plot, const BalanceLayers &layers);
    void paintClosing(QPainter &painter, const BalancePlot &plot) const;
    QString staleNote() const;
    QRectF staleNotePlace() const;
    void paintStaleNote(QPainter &painter) const;

    ChartFrame m_frame;
    BalanceMarkers m_markers;
};

} // namespace tokencast
