// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/plotgeometry.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>

#include <cmath>

namespace tokencast {

namespace {

struct LegendWords
{
    Q_DECLARE_TR_FUNCTIONS(LegendWords)
};

constexpr double sampleGap = 5;
constexpr double entryGap = 16;
constexpr std::size_t mostRows = 2;

QString restText(std::size_t count)
{
    return LegendWords::tr("and %n more", "entries of a legend", static_cast<int>(count));
}

} // namespace

ChartLegend::ChartLegend(QString title, std::vector<LegendEntry> entries, const QFont &font,
                         double width)
    : m_title(std::move(title)),
      m_entries(std::move(entries)),
      m_font(font),
      m_titleFont(font),
      m_width(width),
      m_rowHeight(std::ceil(QFontMetricsF(font).height()) + 4)
{
    const double sign = signSize(QFontMetricsF(font));
    m_sample = QSizeF(2 * sign, std::round(sign * 4 / 3));
    m_titleFont.setBold(true);
    arrange();
}

double ChartLegend::height() const
{
    return static_cast<double>(m_rows) * m_rowHeight;
}

double ChartLegend::widthOf(const LegendEntry &entry) const
{
    return m_sample.width() + sampleGap + QFontMetricsF(m_font).horizontalAdvance(entry.text);
}

void ChartLegend::arrange()
{
    double x = QFontMetricsF(m_titleFont).horizontalAdvance(m_title) + entryGap;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const double width = widthOf(m_entries[i]);
        const std::size_t left = m_entries.size() - i;
        const bool isLastRow = m_rows == mostRows;
        const double reserved = isLastRow && left > 1
            ? entryGap + QFontMetricsF(m_font).horizontalAdvance(restText(left - 1))
            : 0;
        if (x + width + reserved > m_width) {
            if (isLastRow) {
                m_rest = restText(left);
                m_restPlace = QPointF(x, m_rowHeight);
                return;
            }
            ++m_rows;
            x = 0;
        }
        m_places.push_back(
            {.entry = i, .topLeft = QPointF(x, static_cast<double>(m_rows - 1) * m_rowHeight)});
        x += width + entryGap;
    }
}

void ChartLegend::paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const
{
    painter.save();
    painter.translate(topLeft);
    const auto text = [this, &painter](const QPointF &place, const QString &words) {
        painter.drawText(QRectF(place, QSizeF(m_width, m_rowHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    };
    painter.setPen(theme.text);
    painter.setFont(m_titleFont);
    text({}, m_title);
    painter.setFont(m_font);
    for (const Place &place : m_places) {
        const LegendEntry &entry = m_entries[place.entry];
        const double inset = std::floor((m_rowHeight - m_sample.height()) / 2);
        painter.save();
        entry.paintSample(painter, QRectF(place.topLeft + QPointF(0, inset), m_sample));
        painter.restore();
        text(place.topLeft + QPointF(m_sample.width() + sampleGap, 0), entry.text);
    }
    painter.setPen(theme.mutedText);
    if (!m_rest.isEmpty())
        text(m_restPlace, m_rest);
    painter.restore();
}

} // namespace tokencast
