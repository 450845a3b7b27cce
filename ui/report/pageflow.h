// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace tokencast {

struct ReportTable;

/// How a paragraph looks; lengths are points.
struct ParagraphStyle
{
    double size = 9.5;
    QFont::Weight weight = QFont::Normal;
    QColor color = Qt::black;
    double before = 0;
    double after = 4;
    /// Room that has to follow on the same page: a heading stays with what it is the heading of.
    double keepWith = 0;
    double indent = 0;
    /// Before the first line, as of a list.
    QString bullet;

    /// Where the lines begin.
    double textIndent() const { return indent + (bullet.isEmpty() ? 0 : size); }
};

/// A text is found in a PDF only letter by letter: “fi” as one glyph is not.
void setWithoutLigatures(QFont &font);

/// Lays paragraphs, tables and pictures one below the other on pages. Everything is measured in
/// points and independent of what it is painted on, so that preview, paper and file are the same.
/// Nothing is cut off: words too long for a line are broken, and a table too wide for the page is
/// made smaller as a whole. Addresses of pages on the web lead there.
class PageFlow
{
public:
    using Paint = std::function<void(QPainter &painter)>;

    PageFlow(const QSizeF &pageSize, QString fontFamily);

    void paragraph(const QString &text, const ParagraphStyle &style = {});
    /// `keepWith` is the room that its end leaves on the page for what follows.
    void table(const ReportTable &table, double keepWith = 0);
    /// How high a text is in this style, without the space around it.
    double heightOf(const QString &text, const ParagraphStyle &style) const;
    double heightOf(const ReportTable &table);
    /// A picture as wide as the page, painted in a rectangle from (0, 0).
    void picture(double height, const std::function<void(QPainter &, const QSizeF &)> &paint);
    void space(double height);
    void newPage();

    double width() const { return m_size.width(); }
    double roomLeft() const { return m_size.height() - m_y; }
    const QSizeF &pageSize() const { return m_size; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paintPage(int page, QPainter &painter) const;
    QFont font(double size, QFont::Weight weight = QFont::Normal) const;

private:
    friend class TableFlow;

    std::shared_ptr<QTextLayout> laidOut(const QString &text, const ParagraphStyle &style) const;
    /// On a new page where so much does not fit here.
    void ensureRoom(double height);
    void add(Paint paint) { m_pages.back().push_back(std::move(paint)); }

    QSizeF m_size;
    QString m_family;
    double m_y = 0;
    std::vector<std::vector<Paint>> m_pages;
};

} // namespace tokencast
