// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `validate PLAN`: every problem of a plan.
extern const Command validateCommand;

} // namespace tokencast
