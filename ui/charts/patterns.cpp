// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/patterns.h"

#include <QtCore/QLineF>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QTransform>

#include <algorithm>
#include <cmath>

namespace tokencast {

namespace {

constexpr double tileSize = 7;
constexpr double lineWidth = 1.2;

void paintTile(QPainter &painter, Pattern pattern, double size)
{
    const auto diagonal = [&painter, size](double fromX, double fromY, double toX, double toY) {
        // Once more at the corners, so that the line goes on in the next tile.
        for (const double shift : {-size, 0.0, size})
            painter.drawLine(QPointF(fromX + shift, fromY), QPointF(toX + shift, toY));
    };
    if (pattern == Pattern::Rising || pattern == Pattern::Crossed)
        diagonal(0, size, size, 0);
    if (pattern == Pattern::Falling || pattern == Pattern::Crossed)
        diagonal(0, 0, size, size);
    if (pattern == Pattern::Level)
        painter.drawLine(QPointF(0, size / 2), QPointF(size, size / 2));
    if (pattern == Pattern::Upright)
        painter.drawLine(QPointF(size / 2, 0), QPointF(size / 2, size));
    if (pattern == Pattern::Dots) {
        const double radius = size / 7;
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(size / 4, size / 4), radius, radius);
        painter.drawEllipse(QPointF(size * 3 / 4, size * 3 / 4), radius, radius);
    }
}

} // namespace

QBrush patternBrush(const QColor &fill, const QColor &ink, Pattern pattern, double devicePixelRatio)
{
    if (pattern == Pattern::Plain)
        return fill;
    const int size = std::max(4, static_cast<int>(std::lround(tileSize * devicePixelRatio)));
    QImage tile(size, size, QImage::Format_RGB32);
    tile.fill(fill);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, lineWidth * devicePixelRatio));
    paintTile(painter, pattern, size);
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
