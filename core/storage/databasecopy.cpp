// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasecopy.h"

#include "core/storage/storagefailure.h"

namespace tokencast {

std::unique_ptr<QTemporaryDir> newTemporaryFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        fail(StorageErrorCode::CannotWrite, {}, folder->errorString());
    return folder;
}

void copyDatabase(const Database &database, const QString &target, IfExists ifExists)
{
    const auto folder = newTemporaryFolder();
    const QString snapshot = folder->filePath(QStringLiteral("snapshot.tokencast"));
    database.copyInto(snapshot);
    installFile(snapshot, target, ifExists);
}

} // namespace tokencast
