// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "core/storage/damagedcopy.h"
#include "core/storage/documentcheck.h"
#include "core/storage/historystore.h"
#include "core/storage/migrations.h"
#include "core/storage/planrecord.h"
#include "core/storage/salvage.h"
#include "core/storage/scenariostore.h"
#include "core/storage/storagefailure.h"

namespace tokencast {

namespace {

bool keepsHistory(const Database &database)
{
    const ColumnValue table = database.valueOf(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE name = 'history_step'"));
    return schemaVersionOf(database) != 1 || !std::holds_alternative<std::monostate>(table);
}

/// Nothing where the history is lost.
std::optional<History> historyOf(const Database &database, const StoredDocument &document)
{
    try {
        if (!keepsHistory(database))
            return History();
        History history = readHistory(database);
        // Otherwise nothing could be undone.
        if (!HistoryWalk(history, recordsOf(document.scenarios)).goTo(0))
            return std::nullopt;
        return history;
    } catch (const StorageFailure &) {
        return std::nullopt;
    }
}

TableState stateOf(const DamagedCopy &copy)
{
    const std::int64_t newest = schemaMigrations().back().version;
    try {
        const Database database = Database::open(copy.path());
        checkIntegrity(database);
        // A program notes its steps, a changed bit does not.
        const bool isNewer = schemaVersionOf(database) > newest
            && database.integerOf(QStringLiteral("SELECT max(version) FROM format_version"))
                > newest;
        if (!isNewer)
            checkIdentity(database, newest);
        return isNewer ? TableState::Newer : TableState::Sound;
    } catch (const StorageFailure &) {
        return TableState::Damaged;
    }
}

StorageResult<StoredDocument> whole(const Database &database)
{
    return attempt({}, [&database] { return readDocument(database); });
}

/// Perhaps without a scenario. Fails where nothing is wrong with the file but its version.
RecoveredDocument readAnyhow(const DamagedCopy &copy)
{
    const TableState state = stateOf(copy);
    if (state == TableState::Newer)
        checkIdentity(Database::open(copy.path()), schemaMigrations().back().version);
    RecoveredDocument recovered;
    try {
        const Database database = copy.open();
        const StorageResult<StoredDocument> document = whole(database);
        if (state == TableState::Sound && document)
            recovered.document = *document;
        else
            recovered = salvage(database, state);
        if (std::optional<History> history = historyOf(database, recovered.document))
            recovered.history = std::move(*history);
        else
            recovered.facts.push_back({.loss = RecoveryLoss::History});
    } catch (const StorageFailure &) {
        // Not even a connection.
    }
    return recovered;
}

} // namespace

StorageResult<RecoveredDocument> recoverDocument(const QString &path)
{
    return attempt(path, [&path] {
        for (const CopyRepair repair :
             {CopyRepair::None, CopyRepair::WithoutCompanions, CopyRepair::NewHeader}) {
            RecoveredDocument recovered = readAnyhow(DamagedCopy(path, repair));
            if (!recovered.document.scenarios.empty())
                return recovered;
        }
        fail(StorageErrorCode::NothingReadable);
    });
}

} // namespace tokencast
