// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `compare PLAN NAME...`: scenarios side by side, and why they differ.
extern const Command compareCommand;

} // namespace tokencast
