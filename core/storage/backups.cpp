// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/storage/contentmark.h"
#include "core/storage/databasecopy.h"
#include "core/storage/storagefailure.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <functional>

namespace tokencast {

namespace {

const QString suffix = QStringLiteral(".tokencast");
const QString timeFormat = QStringLiteral("HH.mm.ss");
/// Leaves room for the rest of a name, in which file systems take 255 bytes at most.
constexpr qsizetype longestName = 50;

QString nameOf(BackupTime time)
{
    const QDateTime moment =
        QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return moment.date().toString(Qt::ISODate) + QLatin1Char(' ')
        + moment.time().toString(timeFormat) + suffix;
}

/// Nothing where no copy of ours is called so.
std::optional<BackupTime> timeIn(const QString &name)
{
    const QDate date = QDate::fromString(name.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(name.mid(11, 8), timeFormat);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const BackupTime found{std::chrono::seconds(QDateTime(date, time, Qt::UTC).toSecsSinceEpoch())};
    return nameOf(found) == name ? std::optional(found) : std::nullopt;
}

bool holdsSame(const Database &database, const Backup &backup)
{
    try {
        return contentMarkOf(Database::open(backup.path)) == contentMarkOf(database);
    } catch (const StorageFailure &) {
        // A copy that cannot be read is none.
        return false;
    }
}

void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw StorageFailure(
            {.code = StorageErrorCode::CannotWrite, .path = folder, .facts = {}, .detail = {}});
}

} // namespace

QString backupFolderOf(const QString &path, const QString &folder)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QByteArray digest =
        QCryptographicHash::hash(absolute.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1/%2 %3")
        .arg(folder, QFileInfo(absolute).completeBaseName().left(longestName),
             QString::fromLatin1(digest.toHex().left(10)));
}

StorageResult<std::optional<Backup>> makeBackup(const QString &path, const QString &folder,
                                                BackupTime time)
{
    return attempt(path, [&]() -> std::optional<Backup> {
        const Database database = Database::open(path);
        const std::vector<Backup> earlier = backupsOf(path, folder);
        if (!earlier.empty() && holdsSame(database, earlier.front()))
            return std::nullopt;
        const QDir target(backupFolderOf(path, folder));
        makeFolder(target.path());
        while (target.exists(nameOf(time)))
            time += std::chrono::seconds(1);
        const QString copy = target.filePath(nameOf(time));
        copyDatabase(database, copy, IfExists::Refuse);
        return Backup{.path = copy, .time = time, .size = QFileInfo(copy).size()};
    });
}

std::vector<Backup> backupsOf(const QString &path, const QString &folder)
{
    std::vector<Backup> backups;
    const QDir place(backupFolderOf(path, folder));
    for (const QFileInfo &file : place.entryInfoList(QDir::Files)) {
        if (const std::optional<BackupTime> time = timeIn(file.fileName()))
            backups.push_back({.path = file.filePath(), .time = *time, .size = file.size()});
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::time);
    return backups;
}

StorageResult<void> pruneBackups(const QString &path, const QString &folder,
                                 const BackupPolicy &policy)
{
    std::vector<BackupTime> times;
    const std::vector<Backup> backups = backupsOf(path, folder);
    times.reserve(backups.size());
    for (const Backup &backup : backups)
        times.push_back(backup.time);
    const std::vector<BackupTime> kept = keptTimes(times, policy);
    StorageResult<void> result;
    for (const Backup &backup : backups) {
        if (std::ranges::find(kept, backup.time) != kept.end())
            continue;
        QFile file(backup.path);
        if (!file.remove() && result)
            result = tl::unexpected(StorageError{.code = StorageErrorCode::CannotWrite,
                                                 .path = backup.path,
                                                 .facts = {},
                                                 .detail = file.errorString()});
    }
    return result;
}

} // namespace tokencast
