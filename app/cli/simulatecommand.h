// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `simulate PLAN`: the result of a plan as text, CSV or JSON.
extern const Command simulateCommand;

} // namespace tokencast
