// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axischart.h"

#include "ui/charts/timeticks.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <utility>

namespace tokencast {

QRectF AxisChart::plotArea() const
{
    const QFontMetricsF metrics(font());
    const double top = edge + legend().height() + edge;
    const double bottom = timeTicksHeight(metrics) + edge / 2;
    return QRectF(rect()).adjusted(PlotMargins::of(metrics).left, top, -rightMargin(), -bottom);
}

double AxisChart::rightMargin() const
{
    return PlotMargins::of(QFontMetricsF(font())).right;
}

int AxisChart::tickCount(double textsPerTick, int most) const
{
    const double texts = std::max(1.0, plotArea().height()) / QFontMetricsF(font()).height();
    return std::clamp(static_cast<int>(texts / textsPerTick), 2, most);
}

void AxisChart::paintLegend(QPainter &painter)
{
    legend().paint(painter, {edge, edge}, theme());
}

void AxisChart::paintFramed(QPainter &painter, const AxisScale &values,
                            const std::optional<AxisScale> &secondValues,
                            std::function<void(QPainter &)> paintInPlot)
{
    const QRectF area = plotArea();
    const TimeScale time = timeScale();
    const QFontMetricsF metrics(font());
    // The zero of a second axis stands where the label of a last, short month would begin.
    const double end = secondValues ? area.right() : width() - edge;
    const std::vector<TimeTick> ticks =
        timeTicks(time, end, locale(),
                  [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    ChartFrame::Setup setup{.size = QSizeF(size()),
                            .plotArea = area,
                            .font = font(),
                            .theme = theme(),
                            .locale = locale(),
                            .values = values,
                            .secondValues = secondValues};
    for (const TimeTick &tick : ticks) {
        if (tick.hasLine)
            setup.timeLines.push_back(time.at(tick.day));
    }
    m_frame.setUp(setup);
    m_frame.paint(painter, std::move(paintInPlot));
    paintTimeTicks(painter, ticks, area.bottom(), theme());
}

QRectF AxisChart::readoutBounds() const
{
    return QRectF(rect()).adjusted(edge, plotArea().top(), -edge, -edge);
}

} // namespace tokencast
