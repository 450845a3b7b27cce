// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tableflow.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <numeric>

namespace tokencast {

namespace {

constexpr double textSize = 8.5;
constexpr double padding = 3.5;
constexpr double lineWidth = 0.5;
constexpr char16_t firstIdeographic = 0x2e80;
/// At the end of a table.
constexpr std::size_t rowsTogether = 2;
constexpr auto headColor = QColor(0x45, 0x4d, 0x5c);
constexpr auto lineColor = QColor(0xc5, 0xca, 0xd3);

double widthOfText(const QString &text, const QFont &font)
{
    // A hair more: the sum of rounded advances may be less than what a line takes.
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text) / fontScale + 0.5;
}

/// Of the longest part that no line breaks inside. Chinese and Japanese break after every
/// character, but are hard to read so: as many as `together` stay on a line.
double widthOfParts(const QString &text, const QFont &font, double together)
{
    double widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary())
        widest = std::max(widest, widthOfText(text.mid(from, to - from).trimmed(), font));
    if (std::ranges::none_of(text, [](QChar c) { return c.unicode() >= firstIdeographic; }))
        return widest;
    return std::max(widest, std::min(widthOfText(text, font), together * textSize));
}

/// Japanese words end where the script changes, but not before hiragana, which ends them.
bool isWordsEnd(QChar last, QChar next)
{
    return next.script() != QChar::Script_Hiragana && last.script() != next.script()
        && last.script() != QChar::Script_Common && next.script() != QChar::Script_Common;
}

/// Holds words of Japanese together, which else may break after each of their characters.
QString joinedWords(const QString &text)
{
    constexpr QChar wordJoiner(0x2060);
    QString joined;
    for (const QChar character : text) {
        const bool isJapanese = !joined.isEmpty() && joined.back().unicode() >= firstIdeographic
            && character.unicode() >= firstIdeographic;
        if (isJapanese && !isWordsEnd(joined.back(), character))
            joined += wordJoiner;
        joined += character;
    }
    return joined;
}

double widthOfHead(const QString &text, const QFont &font)
{
    return widthOfParts(joinedWords(text), font, 0);
}

double widthOfWords(const QString &text, const QFont &font)
{
    constexpr double aDay = 8;
    return widthOfParts(joinedWords(text), font, aDay);
}

} // namespace

void breakLines(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
}

TableFlow::TableFlow(PageFlow &flow, const ReportTable &table) : m_flow(flow), m_table(table)
{
    chooseWidths();
}

QFont TableFlow::fontOf(RowKind kind) const
{
    return m_flow.font(textSize, kind == RowKind::Body ? QFont::Normal : QFont::DemiBold);
}

double TableFlow::widestOf(qsizetype column,
                           double (*measure)(const QString &, const QFont &)) const
{
    double widest = 0;
    for (const QStringList &row : m_table.rows)
        widest = std::max(widest, measure(row.value(column), fontOf(RowKind::Body)));
    return std::max(widest, measure(m_table.total.value(column), fontOf(RowKind::Total)));
}

/// Numbers and days are never broken; words are where the page is too narrow.
void TableFlow::chooseWidths()
{
    const qsizetype columns = m_table.heads.size();
    std::vector<double> least;
    for (qsizetype i = 0; i < columns; ++i) {
        const double head = widthOfHead(m_table.heads[i], fontOf(RowKind::Head));
        const bool isBroken = i < m_table.textColumns && !m_table.wholeColumns.contains(i);
        // In about two lines, if there is room for that.
        const double wanted =
            std::max(head, 0.6 * widthOfText(m_table.heads[i], fontOf(RowKind::Head)));
        const double numbers = std::max(widestOf(i, widthOfText), head) + 2 * padding;
        const double whole = std::max(numbers, wanted + 2 * padding);
        const double words = std::max(widestOf(i, widthOfWords), head) + 2 * padding;
        m_widths.push_back(whole);
        constexpr double longestWord = 130;
        least.push_back(isBroken ? std::min(words, longestWord) : numbers);
    }
    const double wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    const double room = m_flow.width();
    if (wanted > room && needed < room) {
        const double share = (room - needed) / (wanted - needed);
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            m_widths[i] = least[i] + (m_widths[i] - least[i]) * share;
    } else if (wanted > room) {
        m_widths = least;
        m_scale = room / needed;
    }
    // What is left over goes to the columns, but not so much that rows fall apart.
    const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    constexpr double mostGap = 14;
    if (width < room)
        for (double &column : m_widths)
            column += std::min((room - width) / static_cast<double>(columns), mostGap);
}

TableFlow::Row TableFlow::rowOf(const QStringList &cells, RowKind kind) const
{
    Row row;
    double left = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        Cell cell{.layout =
                      std::make_shared<QTextLayout>(joinedWords(cells.value(index)), fontOf(kind)),
                  .left = left + padding,
                  .width = m_widths[i] - 2 * padding,
                  .alignment = index < m_table.textColumns ? Qt::AlignLeft : Qt::AlignRight};
        breakLines(*cell.layout, cell.width * fontScale);
        double height = 0;
        for (int line = 0; line < cell.layout->lineCount(); ++line)
            height += cell.layout->lineAt(line).height() / fontScale;
        row.height = std::max(row.height, height + 2 * padding * 0.6);
        row.cells.push_back(std::move(cell));
        left += m_widths[i];
    }
    return row;
}

void TableFlow::layRow(const Row &row, RowKind kind)
{
    const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const auto paint = [row, kind, width, y = m_flow.m_y, scale = m_scale](QPainter &painter) {
        painter.save();
        painter.translate(0, y);
        painter.scale(scale, scale);
        if (kind == RowKind::Total)
            painter.fillRect(QRectF(0, 0, width, 2 * lineWidth), headColor);
        else
            painter.fillRect(QRectF(0, row.height - lineWidth, width, lineWidth),
                             kind == RowKind::Head ? headColor : lineColor);
        painter.setPen(kind == RowKind::Head ? headColor : QColor(Qt::black));
        for (const Cell &cell : row.cells) {
            painter.save();
            painter.translate(cell.left, padding * 0.6);
            painter.scale(1 / fontScale, 1 / fontScale);
            for (int i = 0; i < cell.layout->lineCount(); ++i) {
                const QTextLine line = cell.layout->lineAt(i);
                const double free = cell.width * fontScale - line.naturalTextWidth();
                line.draw(&painter,
                          QPointF(cell.alignment == Qt::AlignRight ? std::max(0.0, free) : 0, 0));
            }
            painter.restore();
        }
        painter.restore();
    };
    m_flow.add(paint);
    m_flow.m_y += row.height * m_scale;
}

void TableFlow::layHead()
{
    layRow(rowOf(m_table.heads, RowKind::Head), RowKind::Head);
}

double TableFlow::height() const
{
    double height = rowOf(m_table.heads, RowKind::Head).height;
    for (const QStringList &row : m_table.rows)
        height += rowOf(row, RowKind::Body).height;
    if (!m_table.total.isEmpty())
        height += rowOf(m_table.total, RowKind::Total).height;
    return height * m_scale;
}

void TableFlow::lay(double keepWith)
{
    std::vector<Row> rows;
    for (const QStringList &row : m_table.rows)
        rows.push_back(rowOf(row, RowKind::Body));
    if (!m_table.total.isEmpty())
        rows.push_back(rowOf(m_table.total, RowKind::Total));
    const std::size_t last = rows.size() - (m_table.total.isEmpty() ? 0 : 1);
    const std::size_t tail = last - std::min(last, rowsTogether);
    const double head = rowOf(m_table.heads, RowKind::Head).height * m_scale;
    // Beyond this the end of a table is better parted than moved.
    const double most = m_flow.pageSize().height() / 3;
    bool needsHead = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double height = rows[i].height * m_scale;
        const double wanted = std::accumulate(
            rows.begin() + static_cast<std::ptrdiff_t>(i), rows.end(), keepWith,
            [this](double sum, const Row &row) { return sum + row.height * m_scale; });
        if (i == tail && wanted <= most)
            height = wanted;
        if (m_flow.m_y > 0
            && m_flow.m_y + height + (needsHead ? head : 0) > m_flow.pageSize().height()) {
            m_flow.newPage();
            needsHead = true;
        }
        if (std::exchange(needsHead, false))
            layHead();
        layRow(rows[i], i < last ? RowKind::Body : RowKind::Total);
    }
    m_flow.space(4);
}

} // namespace tokencast
