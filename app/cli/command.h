// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commandresult.h"
#include "app/cli/environment.h"

#include <span>
#include <string_view>

namespace tokencast {

/// One thing that the program can do.
struct Command
{
    std::string_view name;
    /// How its arguments are written: `PLAN [--daily]`.
    std::string_view synopsis;
    /// What it does, in one line.
    std::string_view summary;
    /// What its options do not say.
    std::string_view details;
    Operands operands;
    std::span<const Option> options;
    CommandResult (*run)(const Arguments &arguments, const Environment &environment);
};

/// Every command, in the order in which help lists them: to add one, add a row in command.cpp.
std::span<const Command> commands();

} // namespace tokencast
