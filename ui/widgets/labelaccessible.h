// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tokencast {

/// A label with an accessible name gives its text as its description. Qt gives the name alone, so
/// that a screen reader would hear “Save state” and never which.
void installLabelAccessibility();

} // namespace tokencast
