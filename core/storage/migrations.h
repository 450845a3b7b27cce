// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <span>

namespace tokencast {

/// The version of the schema in the file; 0 where there is none.
std::int64_t schemaVersionOf(const Database &database);

/// Brings the file to the last of the versions in one transaction: afterwards it has either all of
/// them or is as it was, with the failure MigrationFailed.
void migrate(const Database &database, std::span<const Migration> migrations);

} // namespace tokencast
