// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileinstall.h"

#include "core/storage/database.h"
#include "core/storage/storagefailure.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QScopeGuard>

#include <array>

namespace tokencast {

namespace {

[[noreturn]] void failOn(const QString &path, StorageErrorCode code, const QStringList &facts = {},
                         const QString &detail = {})
{
    throw StorageFailure({.code = code, .path = path, .facts = facts, .detail = detail});
}

[[noreturn]] void failOn(const QString &path, const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    failOn(path, isFull ? StorageErrorCode::DiskFull : StorageErrorCode::CannotWrite, {},
           file.errorString());
}

/// Beside a database whose last change was not finished.
QStringList companionsOf(const QString &path)
{
    QStringList companions;
    for (const char *suffix : {"-journal", "-wal"}) {
        const QString companion = path + QLatin1String(suffix);
        if (QFile::exists(companion))
            companions << companion;
    }
    return companions;
}

// SQLite would apply what lies beside a file of this name to the new one, and so destroy it.

/// They belonged to a file that is gone.
void removeCompanionsOf(const QString &target)
{
    for (const QString &companion : companionsOf(target))
        QFile::remove(companion);
}

void finishChangesOf(const QString &target)
{
    if (companionsOf(target).isEmpty())
        return;
    try {
        Database::open(target).integerOf(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    } catch (const StorageFailure &) {
        // What is left then is seen by the caller.
    }
}

void checkPlace(const QString &target)
{
    const QFileInfo file(target);
    if (!file.dir().exists())
        failOn(target, StorageErrorCode::NoFolder, {file.dir().path()});
    if (file.exists() && !file.isFile())
        failOn(target, StorageErrorCode::CannotWrite);
}

void copyBytes(QFile &source, QSaveFile &copy)
{
    std::array<char, 65536> buffer{};
    qint64 size = 0;
    while ((size = source.read(buffer.data(), buffer.size())) > 0) {
        if (copy.write(buffer.data(), size) != size)
            failOn(copy.fileName(), copy);
    }
    if (size < 0)
        failOn(source.fileName(), source);
}

} // namespace

void installFile(const QString &source, const QString &path, IfExists ifExists)
{
    checkPlace(path);
    // What SQLite writes beside a file lies beside the file that a link points to.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString target = canonical.isEmpty() ? path : canonical;
    // The name is taken first, so that of two programs with the same idea one is refused.
    QFile claim(target);
    const bool isNew = claim.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    claim.close();
    if (!isNew && ifExists == IfExists::Refuse)
        failOn(target,
               QFile::exists(target) ? StorageErrorCode::AlreadyExists
                                     : StorageErrorCode::CannotWrite);
    auto unclaim = qScopeGuard([&claim, isNew] {
        if (isNew)
            claim.remove();
    });

    if (isNew)
        removeCompanionsOf(target);
    else
        finishChangesOf(target);
    if (!companionsOf(target).isEmpty())
        failOn(target, StorageErrorCode::Busy);
    QFile original(source);
    if (!original.open(QIODevice::ReadOnly))
        failOn(source, original);
    QSaveFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        failOn(target, copy);
    copyBytes(original, copy);
    // Before Qt 6.5 commit() alone does not notice that the last bytes could not be written.
    if (!copy.flush() || !copy.commit())
        failOn(target, copy);
    unclaim.dismiss();
}

} // namespace tokencast
