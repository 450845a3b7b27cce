// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tokencast {

/// What the window's program ends with; the manual says so.
enum ExitStatus { Success = 0, BadUsage = 2, FileFailed = 3 };

} // namespace tokencast
