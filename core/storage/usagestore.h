// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/partstore.h"

namespace tokencast {

/// Usage lines.
extern const PartStore usageStore;

} // namespace tokencast
