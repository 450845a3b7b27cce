// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QtCore/QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

// Dated copies of documents that the program keeps by itself: one folder for each document, one
// file YYYY-MM-DD HH.MM.SS.tokencast (UTC) for each copy. The folder that holds them all is the
// caller's choice; see locations.h.

namespace tokencast {

using BackupTime = std::chrono::sys_seconds;

struct Backup
{
    QString path;
    BackupTime time;
    /// Bytes.
    std::int64_t size = 0;
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Where the copies of the document of this path lie, whether it is there or not.
QString backupFolderOf(const QString &path, const QString &folder);

/// Copies the document as it is in its file, also while it is open. Nothing is made, and returned,
/// where the newest copy holds the same already. A time that is taken makes way for the next
/// second.
StorageResult<std::optional<Backup>> makeBackup(const QString &path, const QString &folder,
                                                BackupTime time);

/// Newest first; other files are passed over.
std::vector<Backup> backupsOf(const QString &path, const QString &folder);

/// How many copies stay. Days, weeks (from Monday) and months are counted in UTC, back from the one
/// of the newest copy; of each the newest copy stays.
struct BackupPolicy
{
    int newest = 10;
    int days = 14;
    int weeks = 8;
    int months = 24;
};

/// Those of the times that stay, newest first.
std::vector<BackupTime> keptTimes(std::vector<BackupTime> times, const BackupPolicy &policy = {});

/// Deletes the copies that need not stay. One that cannot be deleted hinders no other.
StorageResult<void> pruneBackups(const QString &path, const QString &folder,
                                 const BackupPolicy &policy = {});

} // namespace tokencast
