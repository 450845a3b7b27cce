// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <string>

namespace tokencast {

/// Equal where two documents hold the same: made of the digests that they keep, so that nothing
/// else need be read. Throws StorageFailure.
std::string contentMarkOf(const Database &database);

} // namespace tokencast
