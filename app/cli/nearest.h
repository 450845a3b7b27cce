// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tokencast {

/// The name that was probably meant: the one that begins with `word`, or else the one with the
/// fewest letters to add, leave out or change; none where that would be guessing.
std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> names);

/// `; did you mean NAME?`, or nothing.
std::string suggestionFor(std::string_view word, std::span<const std::string_view> names);

} // namespace tokencast
