// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

namespace tokencast {

/// What is done to a copy before it is read.
enum class CopyRepair {
    None,
    /// What an unfinished change left beside the document is left out.
    WithoutCompanions,
    /// As before, and the fields of the file's header that are the same in all documents are set.
    NewHeader,
};

/// A copy of a document in a folder of its own, deleted with it. Functions throw StorageFailure.
class DamagedCopy
{
public:
    DamagedCopy(const QString &path, CopyRepair repair);

    /// A connection that reads on where it can. It must end before the copy does.
    Database open() const { return Database::openDamaged(m_path); }
    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace tokencast
