// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

// Where the program keeps files of its own, in the person's standard folder for data. The folders
// need not exist.

namespace tokencast {

/// Rule books that the person added, one JSON file each.
QString ruleBookFolder();
/// Documents that have not been given a place yet.
QString draftFolder();
/// Dated copies of documents (backups.h).
QString backupFolder();

} // namespace tokencast
