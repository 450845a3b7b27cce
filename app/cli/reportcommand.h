// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `report PLAN --format pdf`: what people read, laid out by the program with the window.
extern const Command reportCommand;

} // namespace tokencast
