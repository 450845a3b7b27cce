// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axischart.h"

#include <vector>

namespace tokencast {

/// A scenario of a comparison, with the name that the person gave it.
struct ComparedForecast
{
    QString name;
    ForecastPtr forecast;
};

/// Colour and dashes of a scenario's line, by its place: told apart in print as well.
QPen comparisonPen(std::size_t place, const Theme &theme);

/// Several scenarios in one picture on one time axis.
class ComparisonChart : public AxisChart
{
    Q_OBJECT

public:
    using AxisChart::AxisChart;

    /// The first is the one that the others are compared with. The time axis holds all horizons.
    void setCompared(std::vector<ComparedForecast> compared);

    QSize minimumSizeHint() const override;

protected:
    const std::vector<ComparedForecast> &compared() const { return m_compared; }
    virtual QString title() const = 0;
    /// The least and the greatest value in the visible days.
    virtual std::pair<std::int64_t, std::int64_t> valueRange() const = 0;
    /// Of a scenario, for the legend; a line unless the chart draws something else.
    virtual void paintSample(QPainter &painter, const QRectF &sample, std::size_t place) const;
    virtual void paintLines(QPainter &painter, const QRectF &area, const AxisScale &values) = 0;
    /// Of a scenario on the day, exact; empty where it has none.
    virtual QString valueText(const Forecast &forecast, Day day) const = 0;
    virtual QString dayTitle(Day day) const = 0;

    ChartLegend legend() const override;
    double rightMargin() const override;
    void paintPicture(QPainter &painter) override;
    void paintReadout(QPainter &painter, Day day) override;
    QString wordsFor(Day day) const override;

private:
    std::vector<ComparedForecast> m_compared;
};

/// The net balance of each scenario, day by day.
class ComparisonBalanceChart final : public ComparisonChart
{
    Q_OBJECT

public:
    explicit ComparisonBalanceChart(TimeView *view, QWidget *parent = nullptr);

protected:
    QString title() const override;
    std::pair<std::int64_t, std::int64_t> valueRange() const override;
    void paintLines(QPainter &painter, const QRectF &area, const AxisScale &values) override;
    QString valueText(const Forecast &forecast, Day day) const override;
    QString dayTitle(Day day) const override;
};

/// What each scenario is charged, a bar a month side by side.
class ComparisonSpendChart final : public ComparisonChart
{
    Q_OBJECT

public:
    explicit ComparisonSpendChart(TimeView *view, QWidget *parent = nullptr);

protected:
    QString title() const override;
    std::pair<std::int64_t, std::int64_t> valueRange() const override;
    void paintSample(QPainter &painter, const QRectF &sample, std::size_t place) const override;
    void paintLines(QPainter &painter, const QRectF &area, const AxisScale &values) override;
    QString valueText(const Forecast &forecast, Day day) const override;
    QString dayTitle(Day day) const override;
};

} // namespace tokencast
