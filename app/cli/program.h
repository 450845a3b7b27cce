// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandresult.h"
#include "app/cli/environment.h"

#include <span>
#include <string>

namespace tokencast {

/// The whole program but for its standard streams: `arguments` are UTF-8, without the program's
/// name. Writes nothing to the output where it fails; where the output takes not everything that is
/// written to it, that is ExitStatus::FileError.
ExitStatus runProgram(std::span<const std::string> arguments, const Environment &environment);

} // namespace tokencast
