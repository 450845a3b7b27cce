// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/recovery.h"

namespace tokencast {

/// What SQLite says of the structure of a file, and the file of its version.
enum class TableState { Sound, Newer, Damaged };

/// The scenarios as far as they can be read, perhaps none, without a history. Throws nothing.
RecoveredDocument salvage(const Database &database, TableState state);

} // namespace tokencast
