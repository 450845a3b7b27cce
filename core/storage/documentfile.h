// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/documentedit.h"
#include "core/storage/fileinstall.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/storage/storeddocument.h"

#include <QtCore/QString>

#include <functional>
#include <memory>
#include <span>

namespace tokencast {

enum class OpenMode { ReadOnly, ReadWrite };

/// An open document: a SQLite file, .tokencast. Every change is one transaction, on the disk when
/// the function returns; after an error the file is as it was before. Others may read it meanwhile.
/// Nothing is written over a change that another program made since the file was opened, or to a
/// file that no longer has the name. Belongs to the thread that opened it.
class DocumentFile
{
public:
    /// The file appears complete or not at all.
    static StorageResult<DocumentFile> create(const QString &path, const StoredDocument &content,
                                              IfExists ifExists = IfExists::Refuse,
                                              const History &history = {});
    /// Called with the path before a document of an older version is changed; where it fails, the
    /// document is not.
    using BeforeMigration = std::function<StorageResult<void>(const QString &path)>;
    /// Checks the whole file, and brings one of an older version to the current one; where it is
    /// only read, a temporary copy of it. Tests give migrations of their own.
    static StorageResult<DocumentFile>
    open(const QString &path, OpenMode mode, const BeforeMigration &beforeMigration = {},
         std::span<const Migration> migrations = schemaMigrations());

    DocumentFile(DocumentFile &&other) noexcept;
    DocumentFile &operator=(DocumentFile &&other) noexcept;
    ~DocumentFile();

    /// Absolute.
    const QString &path() const;
    OpenMode mode() const;

    /// Whether the name still leads to this file, and nobody else wrote to it: Gone, Replaced,
    /// ChangedElsewhere.
    StorageResult<void> check() const;

    StorageResult<StoredDocument> load() const;
    StorageResult<History> history() const;
    StorageResult<void> store(const StoredDocument &document);
    StorageResult<void> apply(const DocumentEdit &edit);
    /// Writes a compact copy as of now: without anything that was deleted before.
    StorageResult<void> copyTo(const QString &path, IfExists ifExists = IfExists::Refuse) const;

private:
    struct Connection;

    explicit DocumentFile(std::unique_ptr<Connection> connection);
    void checkStillThere() const;
    template <typename Change>
    StorageResult<void> change(Change &&change);

    std::unique_ptr<Connection> m_connection;
};

} // namespace tokencast
