// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `completions SHELL`: what a shell needs to complete calls of the program.
extern const Command completionsCommand;

} // namespace tokencast
