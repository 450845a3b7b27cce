// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/fileinstall.h"

#include <QtCore/QTemporaryDir>

#include <memory>

// Functions throw StorageFailure.

namespace tokencast {

std::unique_ptr<QTemporaryDir> newTemporaryFolder();

/// Writes a compact copy of what the database holds now. It appears complete or not at all.
void copyDatabase(const Database &database, const QString &target, IfExists ifExists);

} // namespace tokencast
