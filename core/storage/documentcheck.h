// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <cstdint>

namespace tokencast {

/// Fails unless the file is a document of a version up to `newestVersion`: with NotADatabase,
/// OtherDatabase, NewerVersion or Corrupt. Changes nothing.
void checkIdentity(const Database &database, std::int64_t newestVersion);

/// Reads the whole file; fails as Corrupt.
void checkIntegrity(const Database &database);
void checkForeignKeys(const Database &database);

} // namespace tokencast
