// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tokencast {

/// `redact PLAN`: a copy to show to somebody who is not to know whose plan it is.
extern const Command redactCommand;

} // namespace tokencast
