// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/partstore.h"

namespace tokencast {

/// Lots: purchases in hand and planned.
extern const PartStore lotStore;

} // namespace tokencast
