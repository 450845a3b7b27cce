// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandresult.h"

#include <istream>
#include <string>

namespace tokencast {

/// Larger than any plan of the allowed numbers of lines and lots.
inline constexpr std::size_t largestContent = std::size_t(256) << 20;

/// All bytes of a file, or of what else has a path. Fails with ExitStatus::FileError, naming the
/// file, where it cannot be read or is larger than `limit`.
Result<std::string, Failure> readFile(const std::string &path, std::size_t limit = largestContent);
/// The same of standard input.
Result<std::string, Failure> readInput(std::istream &input, std::size_t limit = largestContent);

} // namespace tokencast
