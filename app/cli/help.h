// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

namespace tokencast {

/// What the program is, and a line for each command.
std::string programHelp();
/// What a command takes.
std::string commandHelp(const Command &command);
/// The versions of the program and of Qt, which it runs with.
std::string versionText();

} // namespace tokencast
