// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `rulebooks`: the rates and rules that plans can be computed with.
extern const Command ruleBooksCommand;

} // namespace tokencast
