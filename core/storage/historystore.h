// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/history.h"

#include <vector>

// The caller holds a transaction. Functions throw StorageFailure.

namespace tokencast {

/// Fails as Corrupt where anything is not as it was written.
History readHistory(const Database &database);
/// In place of what is there under its id.
void writeStep(const Database &database, const HistoryStep &step);
void removeSteps(const Database &database, const std::vector<std::int64_t> &ids);
/// The ids of the current step and of the tip.
void writePosition(const Database &database, std::int64_t current, std::int64_t tip);
/// In place of everything.
void writeHistory(const Database &database, const History &history);

} // namespace tokencast
