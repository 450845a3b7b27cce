// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tokencast {

/// Rows of words and numbers under the names of columns, all to the right, numbers by their points.
/// As many tables as keep the lines within the width of a TextTable, each with the rows' titles.
class SideBySide
{
public:
    explicit SideBySide(std::vector<std::string> columns) : m_columns(std::move(columns)) {}
    /// As many cells as columns.
    void addRow(std::string_view title, std::vector<std::string> cells);
    bool isEmpty() const { return m_rows.empty(); }
    /// Lines, each with its line end; an empty line between tables.
    std::string render() const;

private:
    struct Row
    {
        std::string title;
        std::vector<std::string> cells;
    };
    /// A column's name and cells, all equally wide.
    std::vector<std::string> stripOf(std::size_t column) const;

    std::vector<std::string> m_columns;
    std::vector<Row> m_rows;
};

} // namespace tokencast
