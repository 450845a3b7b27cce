// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commandresult.h"

#include <string>
#include <string_view>

namespace tokencast {

inline constexpr Option toOption{
    .name = "--to",
    .value = "FILE",
    .help = "the file to write or replace; standard output unless given",
};

/// Puts the output of a command into the file of `--to`, where there is one.
CommandResult delivered(CommandResult result, const Arguments &arguments);

/// Writes a file, or replaces one, complete and flushed to the disk: after a failure a file that
/// had the name is as it was, and a new one is not there. Refuses to replace a document, and what
/// is no regular file. Fails with ExitStatus::FileError and why.
Result<void, Failure> writeFile(const std::string &path, std::string_view content);

} // namespace tokencast
