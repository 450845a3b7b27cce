// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentfile.h"

#include "core/storage/documentcheck.h"
#include "core/storage/migrations.h"
#include "core/storage/scenariostore.h"
#include "core/storage/storagefailure.h"
#include "core/storage/transaction.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <filesystem>
#include <optional>

namespace tokencast {

struct DocumentFile::Connection
{
    QString path;
    OpenMode mode = OpenMode::ReadOnly;
    /// Of a document of an older version that is only read: its copy, which is closed before it is
    /// deleted.
    std::unique_ptr<QTemporaryDir> folder;
    std::optional<Database> database;
};

namespace {

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

void checkWritable(const QString &path)
{
    const QFileInfo file(path);
    // SQLite keeps its journal in the same folder.
    if (!file.isWritable() || !QFileInfo(file.path()).isWritable())
        fail(StorageErrorCode::WriteProtected);
}

bool isSameFile(const QString &a, const QString &b)
{
    std::error_code error;
    return std::filesystem::equivalent(QFileInfo(a).filesystemFilePath(),
                                       QFileInfo(b).filesystemFilePath(), error);
}

} // namespace

StorageResult<DocumentFile> DocumentFile::create(const QString &path, const StoredDocument &content,
                                                 IfExists ifExists)
{
    const StorageResult<void> written = attempt(path, [&] {
        const Database database = Database::inMemory();
        migrate(database, schemaMigrations());
        Transaction transaction(database, Transaction::Kind::Write);
        writeDocument(database, content);
        transaction.commit();
        copyDatabase(database, path, ifExists);
    });
    if (!written)
        return tl::unexpected(written.error());
    return open(path, OpenMode::ReadWrite);
}

StorageResult<DocumentFile> DocumentFile::open(const QString &path, OpenMode mode,
                                               std::span<const Migration> migrations)
{
    return attempt(path, [&] {
        auto connection = std::make_unique<Connection>();
        connection->path = QFileInfo(path).absoluteFilePath();
        connection->mode = mode;
        std::optional<Database> &database = connection->database;
        database = Database::open(path);
        const int newest = migrations.back().version;
        checkIdentity(*database, newest);
        checkIntegrity(*database);
        if (mode == OpenMode::ReadWrite) {
            checkWritable(path);
            database->execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
        } else if (schemaVersionOf(*database) < newest) {
            connection->folder = newTemporaryFolder();
            const QString copy = connection->folder->filePath(QStringLiteral("older.tokencast"));
            database->copyInto(copy);
            database = Database::open(copy);
        }
        migrate(*database, migrations);
        return DocumentFile(std::move(connection));
    });
}

DocumentFile::DocumentFile(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

DocumentFile::DocumentFile(DocumentFile &&other) noexcept = default;
DocumentFile &DocumentFile::operator=(DocumentFile &&other) noexcept = default;
DocumentFile::~DocumentFile() = default;

const QString &DocumentFile::path() const
{
    return m_connection->path;
}

OpenMode DocumentFile::mode() const
{
    return m_connection->mode;
}

StorageResult<StoredDocument> DocumentFile::load() const
{
    return attempt(path(), [this] {
        const Database &database = *m_connection->database;
        Transaction transaction(database, Transaction::Kind::Read);
        StoredDocument document = readDocument(database);
        transaction.commit();
        return document;
    });
}

template <typename Change>
StorageResult<void> DocumentFile::change(Change &&change)
{
    return attempt(path(), [&] {
        if (mode() == OpenMode::ReadOnly)
            fail(StorageErrorCode::WriteProtected);
        const Database &database = *m_connection->database;
        Transaction transaction(database, Transaction::Kind::Write);
        std::forward<Change>(change)(database);
        transaction.commit();
    });
}

StorageResult<void> DocumentFile::store(const StoredDocument &document)
{
    return change([&](const Database &database) { writeDocument(database, document); });
}

StorageResult<void> DocumentFile::replaceScenario(std::int64_t id, const Plan &plan)
{
    return change([&](const Database &database) { updateScenario(database, id, plan); });
}

StorageResult<void> DocumentFile::copyTo(const QString &path, IfExists ifExists) const
{
    return attempt(this->path(), [&] {
        if (isSameFile(this->path(), path))
            fail(StorageErrorCode::SameFile);
        copyDatabase(*m_connection->database, path, ifExists);
    });
}

} // namespace tokencast
