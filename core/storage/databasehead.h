// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tokencast {

/// Whether a file that begins so is an SQLite database, as documents are.
inline bool isDatabase(std::string_view content)
{
    // https://www.sqlite.org/fileformat.html, section 1.3: the text ends with a zero byte.
    constexpr std::string_view head("SQLite format 3\0", 16);
    return content.starts_with(head);
}

} // namespace tokencast
