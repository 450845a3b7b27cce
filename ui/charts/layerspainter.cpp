// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layerspainter.h"

#include <QtCore/QList>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <array>

namespace tokencast {

namespace {

/// A deficit is seen, however small it is beside the balance.
constexpr double leastDeficitHeight = 2;

/// More lots than this are no longer told apart one by one; strong shades would only flicker.
constexpr std::size_t fewLayers = 40;

/// The column's edges in the plot area, on the pixels.
struct Span
{
    double left = 0;
    double right = 0;
};

class LayersPainter
{
public:
    LayersPainter(QPainter &painter, const BalancePlot &plot, const BalanceLayers &layers,
                  const Theme &theme)
        : m_painter(painter), m_plot(plot), m_layers(layers), m_theme(theme)
    {
        const double scale =
            m_layers.columns.empty() ? 1 : plot.area.width() / m_layers.columns.back().right;
        m_spans.reserve(m_layers.columns.size());
        for (const BalanceColumn &column : m_layers.columns)
            m_spans.push_back(
                {.left = onPixel(plot.area.left() + column.left * scale, plot.devicePixelRatio),
                 .right = onPixel(plot.area.left() + column.right * scale, plot.devicePixelRatio)});
    }

    void paintLots();
    void paintDeficit(const Projection &projection);

private:
    void paintLot(const LotLayer &layer);
    void addRectangle(QList<QRectF> &rectangles, std::size_t column, double top, double bottom);
    void paintOutline(const std::vector<double> &heights, const QColor &color);
    const QBrush &brushOf(const LotLayer &layer);

    QPainter &m_painter;
    const BalancePlot &m_plot;
    const BalanceLayers &m_layers;
    const Theme &m_theme;
    std::vector<Span> m_spans;
    /// How high the stack is by now, by column, and where that lies.
    std::vector<std::int64_t> m_stack;
    std::vector<double> m_tops;
    QList<QRectF> m_fills;
    QList<QRectF> m_edges;
    std::array<std::array<QBrush, 3>, kindCount> m_brushes;
};

void LayersPainter::addRectangle(QList<QRectF> &rectangles, std::size_t column, double top,
                                 double bottom)
{
    const Span &span = m_spans[column];
    if (!rectangles.isEmpty()) {
        QRectF &last = rectangles.back();
        if (last.right() == span.left && last.top() == top && last.bottom() == bottom) {
            last.setRight(span.right);
            return;
        }
    }
    rectangles.push_back(QRectF(QPointF(span.left, top), QPointF(span.right, bottom)));
}

const QBrush &LayersPainter::brushOf(const LotLayer &layer)
{
    QBrush &brush = m_brushes[static_cast<std::size_t>(layer.kind)][layer.ordinal % 3];
    if (brush.style() == Qt::NoBrush)
        brush = LayerLooks::of(layer.kind, layer.ordinal, m_theme,
                               m_layers.layers.size() > fewLayers ? 0.5 : 1.0)
                    .brush(m_plot.devicePixelRatio);
    return brush;
}

void LayersPainter::paintLot(const LotLayer &layer)
{
    m_fills.clear();
    for (std::size_t run = 0; run < layer.runs.size(); ++run) {
        const std::int64_t amount = layer.runs[run].amount.millionths();
        if (amount == 0)
            continue;
        const std::size_t end =
            run + 1 < layer.runs.size() ? layer.runs[run + 1].column : m_spans.size();
        for (std::size_t column = layer.runs[run].column; column < end; ++column) {
            const double bottom = m_tops[column];
            const bool isLowest = m_stack[column] == 0;
            m_stack[column] += amount;
            const double top = m_plot.heightOf(m_stack[column]);
            m_tops[column] = top;
            if (top == bottom)
                continue;
            addRectangle(m_fills, column, top, bottom);
            if (!isLowest && bottom - top > 3 * m_plot.pixel()
                && m_layers.layers.size() <= fewLayers)
                addRectangle(m_edges, column, bottom - m_plot.pixel(), bottom);
        }
    }
    m_painter.setBrush(brushOf(layer));
    m_painter.drawRects(m_fills.constData(), static_cast<int>(m_fills.size()));
}

void LayersPainter::paintLots()
{
    m_stack.assign(m_spans.size(), 0);
    m_tops.assign(m_spans.size(), m_plot.heightOf(std::int64_t(0)));
    m_edges.clear();
    m_painter.setPen(Qt::NoPen);
    std::for_each(m_layers.layers.rbegin(), m_layers.layers.rend(),
                  [this](const LotLayer &layer) { paintLot(layer); });
    m_painter.setBrush(m_theme.surface);
    m_painter.drawRects(m_edges.constData(), static_cast<int>(m_edges.size()));
    paintOutline(m_tops, mixed(m_theme.text, m_theme.surface, 0.25));
}

void LayersPainter::paintDeficit(const Projection &projection)
{
    const double zero = m_plot.heightOf(std::int64_t(0));
    std::vector<double> heights(m_spans.size(), zero);
    m_fills.clear();
    for (std::size_t column = 0; column < m_spans.size(); ++column) {
        const Tokens deficit = projection.days[m_layers.columns[column].day].closing.deficit;
        if (deficit.isZero())
            continue;
        heights[column] = std::max(m_plot.heightOf(-deficit), zero + leastDeficitHeight);
        addRectangle(m_fills, column, zero, heights[column]);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(LayerLooks::ofDeficit(m_theme).brush(m_plot.devicePixelRatio));
    m_painter.drawRects(m_fills.constData(), static_cast<int>(m_fills.size()));
    paintOutline(heights, m_theme.bad);
}

/// A line along the steps, where they differ from zero.
void LayersPainter::paintOutline(const std::vector<double> &heights, const QColor &color)
{
    const double zero = m_plot.heightOf(std::int64_t(0));
    m_painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    const auto finish = [this, &line, zero] {
        if (!line.isEmpty()) {
            line.push_back(QPointF(line.back().x(), zero));
            m_painter.drawPolyline(line);
            line.clear();
        }
    };
    for (std::size_t column = 0; column < m_spans.size(); ++column) {
        const double height = heights[column];
        if (height == zero) {
            finish();
            continue;
        }
        if (line.isEmpty())
            line.push_back(QPointF(m_spans[column].left, zero));
        if (line.back().y() != height)
            line.push_back(QPointF(m_spans[column].left, height));
        else
            line.pop_back();
        line.push_back(QPointF(m_spans[column].right, height));
    }
    finish();
}

} // namespace

void paintLayers(QPainter &painter, const BalancePlot &plot, const BalanceLayers &layers,
                 const Projection &projection, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    LayersPainter lots(painter, plot, layers, theme);
    lots.paintLots();
    lots.paintDeficit(projection);
    painter.restore();

    const double zero = plot.heightOf(std::int64_t(0));
    const double width = onPixel(1.5, plot.devicePixelRatio);
    painter.fillRect(QRectF(plot.area.left(), zero - width / 2, plot.area.width(), width),
                     mixed(theme.text, theme.surface, 0.2));
}

std::vector<QRectF> placesOfLayers(const BalancePlot &plot, const BalanceLayers &layers,
                                   const Projection &projection)
{
    constexpr double width = 8;
    std::vector<QRectF> places;
    if (layers.columns.empty())
        return places;
    const double scale = plot.area.width() / layers.columns.back().right;
    for (const BalanceColumn &column : layers.columns) {
        const Balance &closing = projection.days[column.day].closing;
        const QRectF place(
            QPointF(plot.area.left() + column.left * scale,
                    plot.heightOf(closing.credit + closing.token)),
            QPointF(plot.area.left() + column.right * scale, plot.heightOf(-closing.deficit)));
        if (!places.empty() && place.right() - places.back().left() <= width)
            places.back() |= place;
        else
            places.push_back(place);
    }
    return places;
}

} // namespace tokencast
