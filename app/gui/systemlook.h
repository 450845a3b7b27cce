// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appearance.h"

namespace tokencast {

/// What the system's palette says at the start; it says nothing of contrast.
SystemLook lookOfPalette();

/// Whether the system wants programs light or dark, and with how much contrast, now and whenever
/// that changes. On Linux the desktop portal tells; elsewhere the look stays that of the palette.
void followSystemLook(Appearance &appearance);

/// Connects to the session's bus on a thread of its own, before accessibility and menus, which wait
/// for it, ask for it.
void greetSession();

} // namespace tokencast
