// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/cell.h"

#include <QtCore/QString>

#include <cstdint>
#include <map>
#include <vector>

// How wide columns and how high rows have to be for what they hold. A spreadsheet program that
// shows a file does not measure it, and this one has no fonts: widths are estimated, rather too
// large.

namespace tokencast {

/// In digits of the font, which is what widths of columns are counted in; a Chinese or Japanese
/// character is two of them.
double widthOf(QStringView text);
/// In lines of so many digits, broken at spaces and between Chinese or Japanese characters.
int linesOf(QStringView text, double width);

/// What a cell's text asks of its column.
enum class Wrapping {
    /// A column as wide as the text, up to a limit; behind that it is broken.
    Whole,
    /// A column in which the text has few lines.
    Heading,
    /// Nothing: the column is as wide as it is.
    Paragraph,
};

class SheetFit
{
public:
    /// For the columns from `first` to `last`.
    void setLeastWidth(int first, int last, double width);
    void addText(Cell cell, const QString &text, Wrapping wrapping);
    /// A number of so many characters.
    void addNumber(Cell cell, double width);

    /// By column.
    const std::vector<double> &widths() const { return m_widths; }
    /// In points, of the rows that need more than one line.
    std::map<std::uint32_t, double> heights() const;

private:
    struct Text
    {
        Cell cell;
        QString text;
        Wrapping wrapping = Wrapping::Whole;
    };

    void widen(std::size_t column, double width);

    std::vector<double> m_widths;
    std::vector<Text> m_texts;
};

} // namespace tokencast
