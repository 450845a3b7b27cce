// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tokencast {

/// Rows and columns count from 0.
struct Cell
{
    std::uint32_t row = 0;
    std::uint16_t column = 0;

    Cell right(int columns = 1) const
    {
        return {.row = row, .column = static_cast<std::uint16_t>(column + columns)};
    }
    Cell below(int rows = 1) const
    {
        return {.row = row + static_cast<std::uint32_t>(rows), .column = column};
    }
    friend bool operator==(const Cell &, const Cell &) = default;
};

} // namespace tokencast
