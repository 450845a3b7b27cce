// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

// What a shell reads to complete a call of the program, made from the table of commands.

namespace tokencast {

std::string bashCompletions(std::span<const Command> commands);
std::string fishCompletions(std::span<const Command> commands);
std::string zshCompletions(std::span<const Command> commands);

} // namespace tokencast
