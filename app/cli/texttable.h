// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/millionths.h"

#include <optional>
#include <string>
#include <vector>

namespace tokencast {

/// A table in plain text: words to the left, amounts under one another by their decimal points,
/// with every digit where the lines stay within maximumWidth and with fewer where they would not.
class TextTable
{
public:
    static constexpr std::size_t maximumWidth = 110;

    /// What a column shows where all its amounts are zero.
    enum class Zeros { Shown, LeftOut };

    struct Column
    {
        /// Written above neighbours that share it; may be empty.
        std::string group;
        std::string title;
        Zeros zeros = Zeros::Shown;
    };

    struct Cell
    {
        Cell(std::string word) : text(std::move(word)) {}
        template <typename Kind>
        Cell(Millionths<Kind> amount) : millionths(amount.millionths())
        {
        }

        std::string text;
        std::optional<std::int64_t> millionths;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    /// As many cells as columns; a column holds words or amounts, not both.
    void addRow(std::vector<Cell> cells) { m_rows.push_back(std::move(cells)); }

    struct Rendering
    {
        /// Lines, each with its line end.
        std::string text;
        /// Some amount has more digits than are shown.
        bool isRounded = false;
    };
    Rendering render() const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

/// Half to even.
std::int64_t roundedToPlaces(std::int64_t millionths, int places);

} // namespace tokencast
