// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/documentcheck.h"
#include "core/storage/storagefailure.h"
#include "core/storage/transaction.h"

#include <QtCore/QScopeGuard>

namespace tokencast {

namespace {

void applyStep(const Database &database, const Migration &migration)
{
    try {
        for (const char *statement : migration.statements)
            database.execute(QString::fromUtf8(statement));
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
        checkForeignKeys(database);
    } catch (const StorageFailure &failure) {
        const StorageError &error = failure.error();
        // A full disk or a lock is what it is; everything else is the step's own fault.
        if (error.code != StorageErrorCode::Corrupt && error.code != StorageErrorCode::Unstorable)
            throw;
        fail(StorageErrorCode::MigrationFailed, {QString::number(migration.version)}, error.detail);
    }
}

} // namespace

std::int64_t schemaVersionOf(const Database &database)
{
    return database.integerOf(QStringLiteral("PRAGMA user_version"));
}

void migrate(const Database &database, std::span<const Migration> migrations)
{
    if (migrations.empty() || schemaVersionOf(database) >= migrations.back().version)
        return;
    // A table is rebuilt by dropping the old one, which must not take the rows that refer to it
    // along. SQLite ignores this pragma inside a transaction.
    database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    const auto foreignKeysOn = qScopeGuard(
        [&database] { database.executeQuietly(QStringLiteral("PRAGMA foreign_keys = ON")); });

    Transaction transaction(database, Transaction::Kind::Write);
    // Read under the lock: another program may have been faster.
    const std::int64_t version = schemaVersionOf(database);
    for (const Migration &migration : migrations) {
        if (migration.version > version)
            applyStep(database, migration);
    }
    transaction.commit();
}

} // namespace tokencast
