// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tokencast {

/// How one text became another: at `position`, `removed` made way for `inserted`. Both ways can be
/// gone.
struct TextChange
{
    std::size_t position = 0;
    std::string removed;
    std::string inserted;

    /// From the first byte that differs to the last.
    static TextChange between(std::string_view before, std::string_view after);

    bool isNone() const { return removed.empty() && inserted.empty(); }
    TextChange reversed() const
    {
        return {.position = position, .removed = inserted, .inserted = removed};
    }
    /// Nothing where the text does not hold what is removed: it is not the one that was changed.
    std::optional<std::string> appliedTo(std::string_view text) const;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

} // namespace tokencast
