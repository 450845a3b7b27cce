// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageflow.h"

#include "ui/report/report.h"
#include "ui/report/tableflow.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <cmath>
#include <memory>
#include <utility>

namespace tokencast {

namespace {

/// Lines of a paragraph that stay together at its beginning and at its end.
constexpr int linesTogether = 2;

QList<QTextLayout::FormatRange> linksIn(const QString &text)
{
    static const QRegularExpression address(QString::fromLatin1(webAddress));
    QList<QTextLayout::FormatRange> links;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(match.captured());
        links.push_back({.start = static_cast<int>(match.capturedStart()),
                         .length = static_cast<int>(match.capturedLength()),
                         .format = link});
    }
    return links;
}

/// The lines from `first` on that may not be parted from it.
int groupAt(int first, int count)
{
    const bool partsNothing = count <= 2 * linesTogether - 1;
    if (first == 0)
        return partsNothing ? count : linesTogether;
    return !partsNothing && first == count - linesTogether ? linesTogether : 1;
}

} // namespace

void setWithoutLigatures(QFont &font)
{
    // Qt before 6.7 has no other way; the least spacing there is cannot be seen.
    constexpr double leastSpacing = 1.0 / 64;
    font.setLetterSpacing(QFont::AbsoluteSpacing, leastSpacing);
}

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
    setWithoutLigatures(result);
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

std::shared_ptr<QTextLayout> PageFlow::laidOut(const QString &text,
                                               const ParagraphStyle &style) const
{
    auto layout = std::make_shared<QTextLayout>(text, font(style.size, style.weight));
    layout->setFormats(linksIn(text));
    breakLines(*layout, (m_size.width() - style.textIndent()) * fontScale);
    return layout;
}

double PageFlow::heightOf(const QString &text, const ParagraphStyle &style) const
{
    const auto layout = laidOut(text, style);
    double height = 0;
    for (int i = 0; i < layout->lineCount(); ++i)
        height += layout->lineAt(i).height() / fontScale;
    return height;
}

double PageFlow::heightOf(const ReportTable &table)
{
    return TableFlow(*this, table).height();
}

void PageFlow::paragraph(const QString &text, const ParagraphStyle &style)
{
    const auto layout = laidOut(text, style);
    const double indent = style.textIndent();
    space(style.before);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const double height = layout->lineAt(i).height() / fontScale;
        ensureRoom(height * groupAt(i, layout->lineCount()) + (i == 0 ? style.keepWith : 0));
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

void PageFlow::table(const ReportTable &table, double keepWith)
{
    TableFlow(*this, table).lay(keepWith);
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
