// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `export PLAN --format json`: a scenario as a plan that other programs read.
extern const Command exportCommand;

} // namespace tokencast
