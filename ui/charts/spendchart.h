// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/spendbars.h"

namespace tokencast {

/// What every month is charged, by service, and what that costs (on the right). A bar spans the
/// month's days on the shared time axis.
class SpendChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit SpendChart(TimeView *view, QWidget *parent = nullptr);

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
    void paintCurrencyName(QPainter &painter, const QRectF &area) const;

    ChartFrame m_frame;
    /// In order: the indices in Projection::services of what is ever charged.
    std::vector<std::size_t> m_services;
};

} // namespace tokencast
