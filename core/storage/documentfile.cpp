// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentfile.h"

#include "core/storage/databasecopy.h"
#include "core/storage/documentcheck.h"
#include "core/storage/fileidentity.h"
#include "core/storage/historystore.h"
#include "core/storage/migrations.h"
#include "core/storage/scenariostore.h"
#include "core/storage/statement.h"
#include "core/storage/storagefailure.h"
#include "core/storage/transaction.h"

#include <QtCore/QFileInfo>

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
    std::optional<FileIdentity> identity;
    /// Grows with every change.
    std::int64_t revision = 0;
};

namespace {

void checkWritable(const QString &path)
{
    const QFileInfo file(path);
    // SQLite keeps its journal in the same folder.
    if (!file.isWritable() || !QFileInfo(file.path()).isWritable())
        fail(StorageErrorCode::WriteProtected);
}

std::int64_t revisionOf(const Database &database)
{
    return database.integerOf(QStringLiteral("SELECT revision FROM document"));
}

void countRevision(const Database &database, std::int64_t from)
{
    Statement update(
        database, QStringLiteral("UPDATE document SET revision = revision + 1 WHERE revision = ?"));
    update.bind(from);
    update.run();
    if (update.changedRows() != 1)
        fail(StorageErrorCode::ChangedElsewhere);
}

void passOn(const StorageResult<void> &result)
{
    if (!result)
        throw StorageFailure(result.error());
}

bool isSameFile(const QString &a, const QString &b)
{
    std::error_code error;
    return std::filesystem::equivalent(QFileInfo(a).filesystemFilePath(),
                                       QFileInfo(b).filesystemFilePath(), error);
}

} // namespace

StorageResult<DocumentFile> DocumentFile::create(const QString &path, const StoredDocument &content,
                                                 IfExists ifExists, const History &history)
{
    const StorageResult<void> written = attempt(path, [&] {
        const Database database = Database::inMemory();
        migrate(database, schemaMigrations());
        Transaction transaction(database, Transaction::Kind::Write);
        writeDocument(database, content);
        writeHistory(database, history);
        transaction.commit();
        copyDatabase(database, path, ifExists);
    });
    if (!written)
        return tl::unexpected(written.error());
    return open(path, OpenMode::ReadWrite);
}

StorageResult<DocumentFile> DocumentFile::open(const QString &path, OpenMode mode,
                                               const BeforeMigration &beforeMigration,
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
            if (beforeMigration && schemaVersionOf(*database) < newest)
                passOn(beforeMigration(path));
            // What another mode left beside the file goes as well, and so does a journal that a
            // crash cut off before it counted: SQLite deletes it where the mode was another one.
            database->execute(QStringLiteral("PRAGMA journal_mode = TRUNCATE"));
            database->execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
        } else if (schemaVersionOf(*database) < newest) {
            connection->folder = newTemporaryFolder();
            const QString copy = connection->folder->filePath(QStringLiteral("older.tokencast"));
            database->copyInto(copy);
            database = Database::open(copy);
        }
        migrate(*database, migrations);
        connection->identity = FileIdentity::of(connection->path);
        connection->revision = revisionOf(*database);
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

void DocumentFile::checkStillThere() const
{
    const std::optional<FileIdentity> identity = FileIdentity::of(path());
    if (identity != m_connection->identity)
        fail(identity ? StorageErrorCode::Replaced : StorageErrorCode::Gone);
}

StorageResult<void> DocumentFile::check() const
{
    return attempt(path(), [this] {
        checkStillThere();
        if (revisionOf(*m_connection->database) != m_connection->revision)
            fail(StorageErrorCode::ChangedElsewhere);
    });
}

template <typename Change>
StorageResult<void> DocumentFile::change(Change &&change)
{
    return attempt(path(), [&] {
        if (mode() == OpenMode::ReadOnly)
            fail(StorageErrorCode::WriteProtected);
        checkStillThere();
        const Database &database = *m_connection->database;
        Transaction transaction(database, Transaction::Kind::Write);
        countRevision(database, m_connection->revision);
        std::forward<Change>(change)(database);
        transaction.commit();
        ++m_connection->revision;
    });
}

StorageResult<void> DocumentFile::store(const StoredDocument &document)
{
    return change([&](const Database &database) { writeDocument(database, document); });
}

StorageResult<History> DocumentFile::history() const
{
    return attempt(path(), [this] {
        const Database &database = *m_connection->database;
        Transaction transaction(database, Transaction::Kind::Read);
        History history = readHistory(database);
        transaction.commit();
        return history;
    });
}

StorageResult<void> DocumentFile::apply(const DocumentEdit &edit)
{
    return change([&](const Database &database) {
        for (const std::int64_t id : edit.removedScenarios)
            removeScenario(database, id);
        for (const StoredScenario &scenario : edit.scenarios)
            putScenario(database, scenario);
        if (!edit.order.empty())
            writeOrder(database, edit.order);
        writeCurrentScenario(database, edit.currentScenario);
        checkWritten(database);
        for (const HistoryStep &step : edit.steps)
            writeStep(database, step);
        removeSteps(database, edit.removedSteps);
        writePosition(database, edit.currentStep, edit.tipStep);
    });
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
