// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/partstore.h"

namespace tokencast {

/// Overrides of rates.
extern const PartStore rateOverrideStore;

} // namespace tokencast
