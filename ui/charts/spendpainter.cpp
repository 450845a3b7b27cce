// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spendpainter.h"

#include "core/text/amountmask.h"
#include "ui/charts/patterns.h"
#include "ui/charts/plotgeometry.h"

#include <QtGui/QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokencast {

namespace {

constexpr double largestCount = 9.0e18;
/// Narrower months have a line without a sign.
constexpr double leastBesideSign = 5;

class SpendPainter
{
public:
    SpendPainter(QPainter &painter, const SpendPicture &picture, const Theme &theme)
        : m_painter(painter), m_picture(picture), m_theme(theme)
    {
        for (std::size_t i = 0; i < picture.bars.services.size(); ++i)
            m_brushes.push_back(seriesBrush(i, theme, picture.devicePixelRatio));
    }

    void paintBars();
    void paintCosts();

private:
    double heightOf(std::int64_t millionths, const AxisScale &scale) const
    {
        const double share = static_cast<double>(millionths) / scale.high;
        return m_picture.area.bottom() - share * m_picture.area.height();
    }
    double onPixelOf(double place) const { return onPixel(place, m_picture.devicePixelRatio); }
    QRectF spanOf(const SpendBar &bar) const;
    void paintBar(const SpendBar &bar);

    QPainter &m_painter;
    const SpendPicture &m_picture;
    const Theme &m_theme;
    std::vector<QBrush> m_brushes;
};

/// The days of the bar with a gap to its neighbours, as high as the plot area.
QRectF SpendPainter::spanOf(const SpendBar &bar) const
{
    const double left = m_picture.time.at(bar.days.start);
    const double right = m_picture.time.at(bar.days.end);
    const double gap = std::min(3.0, (right - left) * 0.1);
    return QRectF(QPointF(onPixelOf(left + gap), m_picture.area.top()),
                  QPointF(onPixelOf(right - gap), m_picture.area.bottom()));
}

void SpendPainter::paintBar(const SpendBar &bar)
{
    const QRectF span = spanOf(bar);
    const double pixel = 1 / m_picture.devicePixelRatio;
    std::int64_t sum = 0;
    double bottom = onPixelOf(span.bottom());
    for (const SpendBar::Part &part : bar.parts) {
        sum += part.amount.millionths();
        const double top = onPixelOf(heightOf(sum, m_picture.scales.tokens));
        if (top >= bottom)
            continue;
        const bool hasEdge = bottom - top > 3 * pixel;
        m_painter.fillRect(QRectF(QPointF(span.left(), hasEdge ? top + pixel : top),
                                  QPointF(span.right(), bottom)),
                           m_brushes[part.series]);
        bottom = top;
    }
}

void SpendPainter::paintBars()
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const SpendBar &bar : m_picture.bars.bars)
        paintBar(bar);
}

void SpendPainter::paintCosts()
{
    for (const SpendBar &bar : m_picture.bars.bars) {
        const QRectF span = spanOf(bar);
        if (!bar.cost.isZero())
            paintCostMark(m_painter, span.left(), span.right(),
                          heightOf(bar.cost.millionths(), m_picture.scales.money), m_theme);
    }
}

/// Round steps would tell the first digits of what they are for; only zero has a line.
SpendScales proportional(const SpendBars &bars, double free)
{
    const auto scaleTo = [free](std::int64_t highest) {
        AxisScale scale;
        scale.step = std::max<std::int64_t>(highest, 1);
        scale.high = static_cast<double>(scale.step) / free;
        scale.ticks = {0};
        return scale;
    };
    return {.tokens = scaleTo(bars.highest.millionths()),
            .money = scaleTo(bars.dearest.millionths())};
}

} // namespace

SpendScales SpendScales::of(const SpendBars &bars, double freeAbove, int mostTicks)
{
    AxisScale tokens = AxisScale::of({.high = bars.highest.millionths(), .mostTicks = mostTicks});
    // Whole steps cover the bars, so that the money's steps fit the same grid.
    std::size_t steps = 1;
    while (static_cast<double>(steps) * static_cast<double>(tokens.step)
           < static_cast<double>(bars.highest.millionths()))
        ++steps;
    const double free = std::clamp(1 - freeAbove, 0.2, 1.0);
    if (areAmountsMasked())
        return proportional(bars, free);
    tokens.high = static_cast<double>(steps) * static_cast<double>(tokens.step) / free;
    tokens.ticks.clear();
    AxisScale money;
    money.step =
        bars.dearest.isZero() ? millionthsPerUnit : stepReaching(bars.dearest.millionths(), steps);
    for (std::size_t i = 0; i <= steps; ++i) {
        // Amounts near the end of what fits have no tick above them.
        const auto reached =
            static_cast<double>(i) * static_cast<double>(std::max(tokens.step, money.step));
        if (reached >= largestCount)
            break;
        tokens.ticks.push_back(static_cast<std::int64_t>(i) * tokens.step);
        money.ticks.push_back(static_cast<std::int64_t>(i) * money.step);
    }
    money.high = static_cast<double>(money.step) / static_cast<double>(tokens.step) * tokens.high;
    return {.tokens = tokens, .money = money};
}

void SpendPicture::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    SpendPainter picture(painter, *this, theme);
    picture.paintBars();
    picture.paintCosts();
    painter.restore();
    const double width = onPixel(1.5, devicePixelRatio);
    painter.fillRect(QRectF(area.left(), area.bottom() - width, area.width(), width),
                     mixed(theme.text, theme.surface, 0.2));
}

QBrush seriesBrush(std::size_t series, const Theme &theme, double devicePixelRatio)
{
    static constexpr std::array patterns = {Pattern::Plain,   Pattern::Rising, Pattern::Dots,
                                            Pattern::Falling, Pattern::Level,  Pattern::Crossed,
                                            Pattern::Upright};
    const auto colors = static_cast<std::size_t>(theme.series.size());
    const QColor fill = theme.series[static_cast<qsizetype>(series % colors)];
    return patternBrush(fill, mixed(fill, theme.surface, 0.5), patterns[series % patterns.size()],
                        devicePixelRatio);
}

void paintCostMark(QPainter &painter, double left, double right, double height, const Theme &theme)
{
    const auto line = [&](double thickness, const QColor &color) {
        painter.fillRect(QRectF(left, height - thickness / 2, right - left, thickness), color);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    line(5, theme.surface);
    line(2, theme.text);
    const double sign = signSize(QFontMetricsF(painter.font()));
    const double half = sign / 2;
    if (right - left < sign + leastBesideSign)
        return;
    const QPointF middle((left + right) / 2, height);
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.text);
    painter.drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0),
                                   middle + QPointF(0, half), middle + QPointF(-half, 0)}));
}

} // namespace tokencast
