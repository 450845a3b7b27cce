// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/storeddocument.h"

// The caller holds a transaction. Functions throw StorageFailure.

namespace tokencast {

/// Everything in the file; fails as Corrupt where anything is not as it was written.
StoredDocument readDocument(const Database &database);
/// In place of everything in the file.
void writeDocument(const Database &database, const StoredDocument &document);
/// In place of what is there under its id; a new one comes last until writeOrder().
void putScenario(const Database &database, const StoredScenario &scenario);
void removeScenario(const Database &database, std::int64_t id);
/// The ids of all scenarios. Fails as NoSuchScenario.
void writeOrder(const Database &database, const std::vector<std::int64_t> &ids);
void writeCurrentScenario(const Database &database, std::int64_t id);
/// Fails as Unstorable where the scenarios would not read back: ids, positions, the current one.
void checkWritten(const Database &database);

} // namespace tokencast
