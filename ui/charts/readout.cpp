// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readout.h"

#include "ui/charts/patterns.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tokencast {

namespace {

constexpr double padding = 8;
constexpr double columnGap = 14;
constexpr double distance = 10;

QFont boldOf(const QFont &plain)
{
    QFont bold = plain;
    bold.setBold(true);
    return bold;
}

double rowHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

QSizeF sizeOf(const Readout &readout, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = QFontMetricsF(boldOf(font)).horizontalAdvance(readout.title);
    for (const Readout::Line &line : readout.lines) {
        const double gap = line.value.isEmpty() ? 0 : columnGap;
        width = std::max(width,
                         metrics.horizontalAdvance(line.name) + gap
                             + metrics.horizontalAdvance(line.value));
    }
    const auto rows = static_cast<double>(readout.lines.size() + 1);
    return {std::ceil(width) + 2 * padding, rows * rowHeight(font) + padding};
}

/// Where a box of this size is beside the line and inside the bounds.
QRectF placeFor(const QSizeF &size, double x, const QRectF &bounds)
{
    double left = x + distance;
    if (left + size.width() > bounds.right())
        left = x - distance - size.width();
    left = std::max(left, bounds.left());
    const double top =
        std::max(bounds.top(), std::min(bounds.top() + 4, bounds.bottom() - size.height()));
    return {QPointF(std::round(left), std::round(top)), size};
}

} // namespace

void Readout::paint(QPainter &painter, const Theme &theme, double x, const QRectF &bounds) const
{
    const QFont plain = painter.font();
    const QRectF box = placeFor(sizeOf(*this, plain), x, bounds);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(theme.line, theme.text, 0.35));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto draw = [&painter](const QRectF &place, Qt::Alignment side, const QColor &color,
                                 const QString &text) {
        painter.setPen(color);
        painter.drawText(place, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
    };
    const double row = rowHeight(plain);
    QRectF place(box.left() + padding, box.top() + padding / 2, box.width() - 2 * padding, row);
    painter.setFont(boldOf(plain));
    draw(place, Qt::AlignLeft, theme.text, title);
    painter.setFont(plain);
    for (const Line &line : lines) {
        place.translate(0, row);
        const QColor color = line.color.isValid() ? line.color : theme.text;
        const bool isQuiet = !line.value.isEmpty() && !line.color.isValid();
        draw(place, Qt::AlignLeft, isQuiet ? theme.mutedText : color, line.name);
        draw(place, Qt::AlignRight, color, line.value);
    }
    painter.restore();
}

} // namespace tokencast
