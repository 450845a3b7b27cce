// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tokencast {

/// The text on one line, safe for a terminal: control characters, which names in a plan may hold,
/// as `\n` or `\u001b`. UTF-8 in and out.
std::string printable(std::string_view text);

/// How many columns of a terminal a UTF-8 text takes: East Asian wide characters take two,
/// combining marks none.
std::size_t displayWidth(std::string_view text);

} // namespace tokencast
