// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "core/text/amountmask.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtWidgets/QGraphicsItem>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsScene>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tokencast {

namespace {

/// Everything inside the plot area.
class LayersItem : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void setPlotArea(const QRectF &plotArea)
    {
        if (plotArea == m_plotArea)
            return;
        prepareGeometryChange();
        m_plotArea = plotArea;
    }
    void setPaint(std::function<void(QPainter &)> paint) { m_paint = std::move(paint); }

    QRectF boundingRect() const override { return m_plotArea; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        if (!m_paint)
            return;
        painter->save();
        painter->setClipRect(m_plotArea, Qt::IntersectClip);
        m_paint(*painter);
        painter->restore();
    }

private:
    QRectF m_plotArea;
    std::function<void(QPainter &)> m_paint;
};

/// Above everything of Qt Charts.
constexpr double layersDepth = 1000;

struct AxisLabel
{
    double value = 0;
    QString text;
    friend bool operator==(const AxisLabel &, const AxisLabel &) = default;
};

/// An axis of Qt Charts with ticks where it is told, and what it shows.
struct Axis
{
    QCategoryAxis *axis = nullptr;
    double low = 0;
    double high = 1;
    std::vector<AxisLabel> labels;

    void show(double newLow, double newHigh, std::vector<AxisLabel> newLabels)
    {
        // Replacing labels is the dearest thing here.
        if (newLabels != labels) {
            labels = std::move(newLabels);
            const QStringList old = axis->categoriesLabels();
            for (const QString &text : old)
                axis->remove(text);
            axis->setStartValue(std::min(newLow, labels.empty() ? newLow : labels.front().value)
                                - std::abs(newHigh - newLow) - 1);
            for (const AxisLabel &label : labels)
                axis->append(label.text, label.value);
        }
        if (low != newLow || high != newHigh) {
            low = newLow;
            high = newHigh;
            axis->setRange(low, high);
        }
    }
};

std::vector<AxisLabel> labelsOf(const AxisScale &scale, const QLocale &locale)
{
    std::vector<AxisLabel> labels;
    const std::int64_t largest =
        scale.ticks.empty() ? 0 : std::max(std::abs(scale.ticks.front()), scale.ticks.back());
    for (const std::int64_t tick : scale.ticks) {
        // Where the lines lie would tell of masked amounts, too; only zero is no secret.
        if (areAmountsMasked() && tick != 0)
            continue;
        const QString text = areAmountsMasked() ? QString(u' ') : axisText(tick, largest, locale);
        labels.push_back({.value = static_cast<double>(tick), .text = text});
    }
    return labels;
}

} // namespace

class ChartFrame::Private
{
public:
    Private();

    void setLooks(const QFont &font, const Theme &theme);
    void setTimeLines(const Setup &setup);

    QGraphicsScene scene;
    QChart *chart = nullptr;
    LayersItem *layers = nullptr;
    Axis time;
    Axis values;
    Axis secondValues;
    QFont font;
    std::optional<Theme> theme;

private:
    QCategoryAxis *addAxis(Qt::Alignment side) const;
};

ChartFrame::Private::Private() : chart(new QChart), layers(new LayersItem(chart))
{
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene.addItem(chart);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    layers->setZValue(layersDepth);
    time.axis = addAxis(Qt::AlignBottom);
    time.axis->setLabelsVisible(false);
    time.axis->setLineVisible(false);
    values.axis = addAxis(Qt::AlignLeft);
    secondValues.axis = addAxis(Qt::AlignRight);
    secondValues.axis->setGridLineVisible(false);
    secondValues.axis->hide();
}

QCategoryAxis *ChartFrame::Private::addAxis(Qt::Alignment side) const
{
    auto *axis = new QCategoryAxis(chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    chart->addAxis(axis, side);
    return axis;
}

void ChartFrame::Private::setLooks(const QFont &newFont, const Theme &newTheme)
{
    if (theme && font == newFont && theme->scheme == newTheme.scheme && theme->line == newTheme.line
        && theme->mutedText == newTheme.mutedText)
        return;
    font = newFont;
    theme = newTheme;
    for (const Axis *each : {&time, &values, &secondValues}) {
        each->axis->setLabelsFont(font);
        each->axis->setLabelsColor(theme->mutedText);
        each->axis->setGridLineColor(theme->line);
        each->axis->setLinePenColor(theme->line);
    }
}

void ChartFrame::Private::setTimeLines(const Setup &setup)
{
    std::vector<AxisLabel> lines;
    for (const double place : setup.timeLines)
        lines.push_back(
            {.value = place - setup.plotArea.left(), .text = QString::number(lines.size())});
    time.show(0, setup.plotArea.width(), std::move(lines));
}

ChartFrame::ChartFrame() = default;

ChartFrame::~ChartFrame() = default;

void ChartFrame::setUp(const Setup &setup)
{
    if (!m_private)
        m_private = std::make_unique<Private>();
    Private &frame = *m_private;
    frame.setLooks(setup.font, setup.theme);
    frame.chart->resize(setup.size);
    frame.chart->setPlotArea(setup.plotArea);
    frame.layers->setPlotArea(setup.plotArea);
    frame.setTimeLines(setup);
    frame.values.show(setup.values.low, setup.values.high, labelsOf(setup.values, setup.locale));
    frame.secondValues.axis->setVisible(setup.secondValues.has_value());
    if (setup.secondValues)
        frame.secondValues.show(setup.secondValues->low, setup.secondValues->high,
                                labelsOf(*setup.secondValues, setup.locale));
    // Qt Charts lays out a changed plot area at the next turn of the event loop only; the picture
    // is made now.
    frame.chart->layout()->setGeometry(QRectF(QPointF(), setup.size));
}

void ChartFrame::paint(QPainter &painter, std::function<void(QPainter &)> paintLayers)
{
    m_private->layers->setPaint(std::move(paintLayers));
    const QRectF all(QPointF(), m_private->chart->size());
    m_private->scene.render(&painter, all, all, Qt::IgnoreAspectRatio);
    m_private->layers->setPaint({});
}

} // namespace tokencast
