// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sidebyside.h"

#include "app/cli/printable.h"
#include "app/cli/texttable.h"
#include "core/model/millionths.h"

#include <algorithm>
#include <optional>

namespace tokencast {

namespace {

constexpr std::string_view gap = "  ";

/// The length of point and digits behind it; empty of a word.
std::optional<std::size_t> fractionOf(std::string_view cell)
{
    if (cell.starts_with('+'))
        cell.remove_prefix(1);
    if (parseDecimal(cell).fault != DecimalFault::None)
        return std::nullopt;
    const std::size_t point = cell.find('.');
    return point == std::string_view::npos ? 0 : cell.size() - point;
}

std::size_t widest(const std::vector<std::string> &cells)
{
    std::size_t width = 0;
    for (const std::string &cell : cells)
        width = std::max(width, displayWidth(cell));
    return width;
}

void alignPoints(std::vector<std::string> &cells)
{
    std::size_t longest = 0;
    for (const std::string &cell : cells)
        longest = std::max(longest, fractionOf(cell).value_or(0));
    for (std::string &cell : cells) {
        if (const auto fraction = fractionOf(cell))
            cell.append(longest - *fraction, ' ');
    }
}

} // namespace

void SideBySide::addRow(std::string_view title, std::vector<std::string> cells)
{
    m_rows.push_back({.title = std::string(title), .cells = std::move(cells)});
}

std::vector<std::string> SideBySide::stripOf(std::size_t column) const
{
    std::vector<std::string> cells;
    for (const Row &row : m_rows)
        cells.push_back(row.cells[column]);
    alignPoints(cells);
    cells.insert(cells.begin(), m_columns[column]);
    const std::size_t width = widest(cells);
    for (std::string &cell : cells)
        cell.insert(0, width - displayWidth(cell), ' ');
    return cells;
}

std::string SideBySide::render() const
{
    std::vector<std::string> titles{""};
    for (const Row &row : m_rows)
        titles.push_back(row.title);
    const std::size_t titleWidth = widest(titles);
    for (std::string &title : titles)
        title.append(titleWidth - displayWidth(title), ' ');

    std::string text;
    for (std::size_t column = 0; column < m_columns.size();) {
        std::vector<std::string> lines = titles;
        const std::size_t first = column;
        for (; column < m_columns.size(); ++column) {
            const std::vector<std::string> strip = stripOf(column);
            const std::size_t width =
                displayWidth(lines.front()) + gap.size() + displayWidth(strip.front());
            if (column > first && width > TextTable::maximumWidth)
                break;
            for (std::size_t i = 0; i < lines.size(); ++i)
                lines[i].append(gap).append(strip[i]);
        }
        text += text.empty() ? "" : "\n";
        for (std::string &line : lines) {
            line.erase(line.find_last_not_of(' ') + 1);
            text += line + "\n";
        }
    }
    return text;
}

} // namespace tokencast
