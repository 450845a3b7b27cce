// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "app/cli/printable.h"

#include <algorithm>
#include <limits>

namespace tokencast {

namespace {

constexpr int mostPlaces = 6;
constexpr int fewestPlaces = 2;
constexpr std::string_view gap = "  ";

/// A column's cells as text, all equally wide.
struct Strip
{
    std::string group;
    std::string title;
    std::vector<std::string> cells;
    std::size_t width = 0;
    bool isRounded = false;
};

std::string padded(const std::string &text, std::size_t width)
{
    return text + std::string(width - std::min(width, displayWidth(text)), ' ');
}

std::string paddedLeft(const std::string &text, std::size_t width)
{
    return std::string(width - std::min(width, displayWidth(text)), ' ') + text;
}

std::size_t fractionLength(const std::string &number)
{
    const std::size_t point = number.find('.');
    return point == std::string::npos ? 0 : number.size() - point;
}

/// Blanks instead of the digits that a number does not have, so that the points stand in one line.
void alignPoints(std::vector<std::string> &numbers)
{
    std::size_t longest = 0;
    for (const std::string &number : numbers)
        longest = std::max(longest, fractionLength(number));
    for (std::string &number : numbers)
        number.append(longest - fractionLength(number), ' ');
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string line;
    for (const std::string &part : parts)
        line.append(line.empty() && &part == &parts.front() ? "" : gap).append(part);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string groupLine(const std::vector<Strip> &strips)
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < strips.size();) {
        std::size_t width = strips[i].width;
        std::size_t next = i + 1;
        for (; next < strips.size() && strips[next].group == strips[i].group; ++next)
            width += gap.size() + strips[next].width;
        parts.push_back(padded(strips[i].group, width));
        i = next;
    }
    return joined(parts);
}

std::string linesOf(const std::vector<Strip> &strips, std::size_t rows)
{
    std::string text;
    if (std::ranges::any_of(strips, [](const Strip &strip) { return !strip.group.empty(); }))
        text += groupLine(strips);
    std::vector<std::string> parts;
    parts.reserve(strips.size());
    for (const Strip &strip : strips)
        parts.push_back(strip.title);
    text += joined(parts);
    for (std::size_t row = 0; row < rows; ++row) {
        parts.clear();
        for (const Strip &strip : strips)
            parts.push_back(strip.cells[row]);
        text += joined(parts);
    }
    return text;
}

std::size_t widthOf(const std::vector<Strip> &strips)
{
    std::size_t width = 0;
    for (const Strip &strip : strips)
        width += strip.width + (width == 0 ? 0 : gap.size());
    return width;
}

/// Makes a group at least as wide as its name.
void widenGroups(std::vector<Strip> &strips)
{
    for (std::size_t i = 0; i < strips.size();) {
        std::size_t width = strips[i].width;
        std::size_t next = i + 1;
        for (; next < strips.size() && strips[next].group == strips[i].group; ++next)
            width += gap.size() + strips[next].width;
        const std::size_t wanted = displayWidth(strips[i].group);
        if (width < wanted) {
            Strip &first = strips[i];
            first.width += wanted - width;
            first.title = paddedLeft(first.title, first.width);
            for (std::string &cell : first.cells)
                cell = paddedLeft(cell, first.width);
        }
        i = next;
    }
}

/// Whether any amount in the column is not zero.
bool hasAmountIn(const std::vector<std::vector<TextTable::Cell>> &rows, std::size_t column)
{
    return std::ranges::any_of(rows, [column](const std::vector<TextTable::Cell> &row) {
        return row[column].millionths.value_or(1) != 0;
    });
}

Strip stripOf(const TextTable::Column &column,
              const std::vector<std::vector<TextTable::Cell>> &rows, std::size_t index, int places)
{
    Strip strip{.group = column.group, .title = column.title};
    bool hasNumbers = false;
    for (const std::vector<TextTable::Cell> &row : rows) {
        const TextTable::Cell &cell = row[index];
        hasNumbers = cell.millionths.has_value();
        if (!hasNumbers) {
            strip.cells.push_back(cell.text);
            continue;
        }
        const std::int64_t shown = roundedToPlaces(*cell.millionths, places);
        strip.isRounded = strip.isRounded || shown != *cell.millionths;
        strip.cells.push_back(formatDecimal(shown));
    }
    if (hasNumbers)
        alignPoints(strip.cells);
    strip.width = displayWidth(strip.title);
    for (const std::string &cell : strip.cells)
        strip.width = std::max(strip.width, displayWidth(cell));
    const auto pad = hasNumbers ? paddedLeft : padded;
    strip.title = pad(strip.title, strip.width);
    for (std::string &cell : strip.cells)
        cell = pad(cell, strip.width);
    return strip;
}

} // namespace

std::int64_t roundedToPlaces(std::int64_t millionths, int places)
{
    std::int64_t unit = 1;
    for (int place = places; place < mostPlaces; ++place)
        unit *= 10;
    const std::int64_t rest = millionths % unit;
    std::int64_t whole = millionths / unit;
    const std::int64_t size = rest < 0 ? -rest : rest;
    if (2 * size > unit || (2 * size == unit && whole % 2 != 0))
        whole += rest < 0 ? -1 : 1;
    constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max();
    // At the very end of the range there is no room to round up.
    return whole > limit / unit || whole < -(limit / unit) ? millionths : whole * unit;
}

TextTable::Rendering TextTable::render() const
{
    for (int places = mostPlaces;; --places) {
        std::vector<Strip> strips;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const bool canBeLeftOut = m_columns[i].zeros == Zeros::LeftOut;
            if (!canBeLeftOut || hasAmountIn(m_rows, i))
                strips.push_back(stripOf(m_columns[i], m_rows, i, places));
        }
        widenGroups(strips);
        if (widthOf(strips) <= maximumWidth || places == fewestPlaces)
            return {.text = linesOf(strips, m_rows.size()),
                    .isRounded = std::ranges::any_of(strips, &Strip::isRounded)};
    }
}

} // namespace tokencast
