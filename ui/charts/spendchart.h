// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axischart.h"
#include "ui/charts/spendbars.h"

namespace tokencast {

/// What every month is charged, by service, and what that costs (on the right). A bar spans the
/// month's days on the shared time axis.
class SpendChart : public AxisChart
{
    Q_OBJECT

public:
    explicit SpendChart(TimeView *view, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    ChartLegend legend() const override;
    void paintPicture(QPainter &painter) override;
    void paintReadout(QPainter &painter, Day day) override;
    QString wordsFor(Day day) const override;
    void forecastChanged() override;

private:
    void paintCurrencyName(QPainter &painter, const QRectF &area) const;

    /// In order: the indices in Projection::services of what is ever charged.
    std::vector<std::size_t> m_services;
};

} // namespace tokencast
