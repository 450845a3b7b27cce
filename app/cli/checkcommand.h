// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `check PLAN --fail-if CONDITION`: a gate for scripts.
extern const Command checkCommand;

} // namespace tokencast
