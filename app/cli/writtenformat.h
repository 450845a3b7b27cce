// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commandresult.h"

#include <span>
#include <string>
#include <string_view>

namespace tokencast {

/// What a command writes that has `--to`: the format of `--format`, or the one that the ending of
/// the file names, or else the first of `formats`. Fails where the command does not write it, and
/// where the file's ending is that of another format.
Result<std::string, Failure> writtenFormat(const Arguments &arguments, const Option &formatOption,
                                           std::span<const std::string_view> formats);

} // namespace tokencast
