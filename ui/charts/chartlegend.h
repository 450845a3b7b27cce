// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QFont>
#include <QtGui/QPainter>

#include <functional>
#include <vector>

namespace tokencast {

struct LegendEntry
{
    QString text;
    /// Draws the sample in the rectangle that it is given.
    std::function<void(QPainter &, const QRectF &)> paintSample;
};

/// The line above a chart: its title, then what its colours, patterns and signs mean. Breaks into a
/// second row where it has to; what does not fit there either is counted (`and 3 more`).
class ChartLegend
{
public:
    ChartLegend(QString title, std::vector<LegendEntry> entries, const QFont &font, double width);

    /// Of all rows.
    double height() const;
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;

private:
    struct Place
    {
        std::size_t entry = 0;
        QPointF topLeft;
    };

    void arrange();
    double widthOf(const LegendEntry &entry) const;

    QString m_title;
    std::vector<LegendEntry> m_entries;
    QFont m_font;
    QFont m_titleFont;
    double m_width = 0;
    double m_rowHeight = 0;
    QSizeF m_sample;
    std::size_t m_rows = 1;
    std::vector<Place> m_places;
    QString m_rest;
    QPointF m_restPlace;
};

} // namespace tokencast
