// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageflow.h"

#include "ui/report/tableflow.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <cmath>
#include <memory>
#include <utility>

namespace tokencast {

PageFlow::PageFlow(const QSizeF &pageSize, QString fontFamily)
    : m_size(pageSize), m_family(std::move(fontFamily)), m_pages(1)
{
}

QFont PageFlow::font(double size, QFont::Weight weight) const
{
    // In pixels, which the painter makes points: only so do screens and printers agree on widths.
    // Fonts have whole pixels, so they are set large and painted small.
    QFont result(m_family);
    result.setPixelSize(static_cast<int>(std::lround(size * fontScale)));
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

void PageFlow::ensureRoom(double height)
{
    if (m_y > 0 && m_y + height > m_size.height())
        newPage();
}

void PageFlow::space(double height)
{
    if (m_y > 0)
        m_y += height;
}

void PageFlow::paragraph(const QString &text, const ParagraphStyle &style)
{
    const auto layout = std::make_shared<QTextLayout>(text, font(style.size, style.weight));
    const double indent = style.indent + (style.bullet.isEmpty() ? 0 : style.size);
    breakLines(*layout, (m_size.width() - indent) * fontScale);
    space(style.before);
    const double firstLine = layout->lineCount() > 0 ? layout->lineAt(0).height() / fontScale : 0;
    ensureRoom(firstLine + style.keepWith);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const double height = layout->lineAt(i).height() / fontScale;
        ensureRoom(height);
        const QString bullet = i == 0 ? style.bullet : QString();
        add([layout, i, y = m_y, indent, style, bullet, font = layout->font()](QPainter &painter) {
            painter.save();
            painter.translate(0, y);
            painter.scale(1 / fontScale, 1 / fontScale);
            painter.setPen(style.color);
            painter.setFont(font);
            const QTextLine line = layout->lineAt(i);
            if (!bullet.isEmpty())
                painter.drawText(QPointF(style.indent * fontScale, line.ascent()), bullet);
            line.draw(&painter, QPointF(indent * fontScale, -line.y()));
            painter.restore();
        });
        m_y += height;
    }
    m_y += style.after;
}

void PageFlow::table(const ReportTable &table)
{
    TableFlow(*this, table).lay();
}

void PageFlow::picture(double height, const std::function<void(QPainter &, const QSizeF &)> &paint)
{
    const double fitting = std::min(height, m_size.height());
    ensureRoom(fitting);
    add([y = m_y, size = QSizeF(m_size.width(), fitting), paint](QPainter &painter) {
        painter.save();
        painter.translate(0, y);
        paint(painter, size);
        painter.restore();
    });
    m_y += fitting;
}

void PageFlow::paintPage(int page, QPainter &painter) const
{
    for (const Paint &paint : m_pages[static_cast<std::size_t>(page)])
        paint(painter);
}

} // namespace tokencast
