// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokencast {

inline constexpr std::string_view programName = "tokencast-cli";

/// What the program returns to the shell.
enum class ExitStatus {
    Success = 0,
    /// A condition of `check` is met.
    GateMet = 1,
    /// Bad usage or an invalid plan.
    Invalid = 2,
    /// A file, or standard input or output, could not be read or written.
    FileError = 3,
};

/// Why there is nothing on standard output; the messages go to standard error, a line each.
struct Failure
{
    ExitStatus status = ExitStatus::Invalid;
    std::vector<std::string> messages;
};

/// The end of a command that did its work.
struct Report
{
    /// For standard output, UTF-8.
    std::string output;
    ExitStatus status = ExitStatus::Success;
    /// For standard error, a line each.
    std::vector<std::string> warnings;
};

using CommandResult = Result<Report, Failure>;

/// One message, behind the program's name.
tl::unexpected<Failure> failure(ExitStatus status, std::string_view message);
/// Of an invalid plan: each problem as `PATH: expected …, found …`.
tl::unexpected<Failure> failure(const Problems &problems);

} // namespace tokencast
