// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/sheetfit.h"

#include <algorithm>

namespace tokencast {

namespace {

/// The distance to the cell's borders, and the indent of texts.
constexpr double margin = 2.2;
/// Between headings side by side.
constexpr double gap = 2;
constexpr double mostWidth = 48;
constexpr int mostHeadingLines = 3;
constexpr double lineHeight = 15;
/// Fonts of Chinese and Japanese are higher.
constexpr double highLineHeight = 18;

bool isIdeographic(QChar c)
{
    // From the radicals on: all of Chinese and Japanese, and the wide forms of Latin.
    return c.unicode() >= 0x2E80;
}

double widthOf(QChar c)
{
    constexpr QStringView narrow = u"iIjltfr.,:;!|'() []/-";
    constexpr QStringView wide = u"mwMW@%—";
    if (isIdeographic(c))
        return 2.1;
    if (narrow.contains(c))
        return 0.65;
    if (wide.contains(c))
        return 1.6;
    return c.isUpper() ? 1.2 : 1.02;
}

bool isHigh(const QString &text)
{
    return std::ranges::any_of(text, isIdeographic);
}

/// Headings are bold, which Latin letters become wider by.
double boldness(const QString &text)
{
    return isHigh(text) ? 1 : 1.15;
}

/// The end of the part that starts here and is not broken: a word with the space behind it, or a
/// Chinese or Japanese character. Programs do not agree on breaking addresses at their strokes.
qsizetype endOfPart(QStringView text, qsizetype start)
{
    qsizetype end = start + 1;
    if (isIdeographic(text[start]))
        return end;
    while (end < text.size() && !isIdeographic(text[end]) && text[end - 1] != u' ')
        ++end;
    return end;
}

double longestPartOf(QStringView text)
{
    double longest = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = endOfPart(text, start);
        longest = std::max(longest, tokencast::widthOf(text.sliced(start, end - start)));
        start = end;
    }
    return longest;
}

/// The least in which a heading has few lines.
double headingWidth(const QString &text)
{
    double width = std::max(longestPartOf(text), tokencast::widthOf(text) / mostHeadingLines);
    while (linesOf(text, width) > mostHeadingLines)
        width += 1;
    return width * boldness(text) + margin + gap;
}

} // namespace

double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += widthOf(c);
    return width;
}

int linesOf(QStringView text, double width)
{
    // What fits exactly is not to be broken for the inexactness of a sum.
    const double room = std::max(width, 1.0) + 0.01;
    int lines = 1;
    double taken = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = endOfPart(text, start);
        const QStringView part = text.sliced(start, end - start);
        double wanted = widthOf(part.trimmed());
        if (taken > 0 && taken + wanted > room) {
            ++lines;
            taken = 0;
        }
        // A word that is longer than a line is broken anywhere.
        for (; wanted > room; wanted -= room)
            ++lines;
        taken += wanted + widthOf(part.sliced(part.trimmed().size()));
        start = end;
    }
    return lines;
}

void SheetFit::widen(std::size_t column, double width)
{
    constexpr double usual = 9;
    if (column >= m_widths.size())
        m_widths.resize(column + 1, usual);
    m_widths[column] = std::max(m_widths[column], width);
}

void SheetFit::setLeastWidth(int first, int last, double width)
{
    for (int column = first; column <= last; ++column) {
        widen(static_cast<std::size_t>(column), 0);
        m_widths[static_cast<std::size_t>(column)] = width;
    }
}

void SheetFit::addText(Cell cell, const QString &text, Wrapping wrapping)
{
    if (text.isEmpty())
        return;
    if (wrapping == Wrapping::Whole)
        widen(cell.column, std::min(widthOf(QStringView(text)) + margin, mostWidth));
    else if (wrapping == Wrapping::Heading)
        widen(cell.column, std::min(headingWidth(text), mostWidth));
    m_texts.push_back({.cell = cell, .text = text, .wrapping = wrapping});
}

void SheetFit::addNumber(Cell cell, double width)
{
    constexpr double padding = 1.5;
    widen(cell.column, width + padding);
}

std::map<std::uint32_t, double> SheetFit::heights() const
{
    std::map<std::uint32_t, double> heights;
    for (const Text &entry : m_texts) {
        const bool isHeading = entry.wrapping == Wrapping::Heading;
        const double width = m_widths[entry.cell.column] - margin;
        const int lines = linesOf(entry.text, isHeading ? width / boldness(entry.text) : width);
        if (lines < 2)
            continue;
        double &height = heights[entry.cell.row];
        height = std::max(height, lines * (isHigh(entry.text) ? highLineHeight : lineHeight));
    }
    return heights;
}

} // namespace tokencast
