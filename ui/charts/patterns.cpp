// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/patterns.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QTransform>

#include <algorithm>
#include <cmath>

namespace tokencast {

namespace {

PatternStandIns *standIns = nullptr;

} // namespace

QPainterPath patternPath(Pattern pattern, double size)
{
    QPainterPath path;
    const auto line = [&path](double fromX, double fromY, double toX, double toY) {
        path.moveTo(fromX, fromY);
        path.lineTo(toX, toY);
    };
    const auto diagonal = [&line, size](double fromY, double toY) {
        // Once more at the corners, so that the line goes on in the next tile.
        for (const double shift : {-size, 0.0, size})
            line(shift, fromY, size + shift, toY);
    };
    if (pattern == Pattern::Rising || pattern == Pattern::Crossed)
        diagonal(size, 0);
    if (pattern == Pattern::Falling || pattern == Pattern::Crossed)
        diagonal(0, size);
    if (pattern == Pattern::Level)
        line(0, size / 2, size, size / 2);
    if (pattern == Pattern::Upright)
        line(size / 2, 0, size / 2, size);
    if (pattern == Pattern::Dots) {
        const double radius = size / 7;
        path.addEllipse(QPointF(size / 4, size / 4), radius, radius);
        path.addEllipse(QPointF(size * 3 / 4, size * 3 / 4), radius, radius);
    }
    return path;
}

PatternStandIns::PatternStandIns()
{
    standIns = this;
}

PatternStandIns::~PatternStandIns()
{
    standIns = nullptr;
}

QColor PatternStandIns::colorFor(const QColor &fill, const QColor &ink, Pattern pattern)
{
    for (const StandIn &known : m_all) {
        if (known.fill == fill && known.ink == ink && known.pattern == pattern)
            return known.color;
    }
    const auto number = static_cast<int>(m_all.size());
    const QColor color(1, 2 + number / 200, 3 + number % 200);
    m_all.push_back({.color = color, .fill = fill, .ink = ink, .pattern = pattern});
    return color;
}

QBrush patternBrush(const QColor &fill, const QColor &ink, Pattern pattern, double devicePixelRatio)
{
    if (pattern == Pattern::Plain)
        return fill;
    if (standIns)
        return standIns->colorFor(fill, ink, pattern);
    const int size = std::max(4, static_cast<int>(std::lround(patternTile * devicePixelRatio)));
    QImage tile(size, size, QImage::Format_RGB32);
    tile.fill(fill);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pattern == Pattern::Dots)
        painter.fillPath(patternPath(pattern, size), ink);
    else
        painter.strokePath(patternPath(pattern, size), QPen(ink, patternLine * devicePixelRatio));
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / devicePixelRatio, 1 / devicePixelRatio));
    return brush;
}

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return QColor(part(color.red(), other.red()), part(color.green(), other.green()),
                  part(color.blue(), other.blue()));
}

} // namespace tokencast
