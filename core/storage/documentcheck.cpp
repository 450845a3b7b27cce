// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentcheck.h"

#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/storage/storagefailure.h"

namespace tokencast {

namespace {

QString textOf(const ColumnValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? QString::fromStdString(*text) : QString();
}

/// Empty where a newer version no longer says it this way.
QString programOfNewestStep(const Database &database)
{
    try {
        return textOf(database.valueOf(
            QStringLiteral("SELECT program FROM format_version ORDER BY version DESC LIMIT 1")));
    } catch (const StorageFailure &) {
        return {};
    }
}

} // namespace

void checkIdentity(const Database &database, std::int64_t newestVersion)
{
    if (database.integerOf(QStringLiteral("PRAGMA page_count")) == 0)
        fail(StorageErrorCode::NotADatabase);
    if (database.integerOf(QStringLiteral("PRAGMA application_id")) != applicationId)
        fail(StorageErrorCode::OtherDatabase);
    const std::int64_t version = schemaVersionOf(database);
    if (version > newestVersion)
        fail(StorageErrorCode::NewerVersion, {programOfNewestStep(database)});
    if (version < 1)
        fail(StorageErrorCode::Corrupt, {QStringLiteral("user_version")});
}

void checkIntegrity(const Database &database)
{
    const QString answer = textOf(database.valueOf(QStringLiteral("PRAGMA quick_check(1)")));
    if (answer != QStringLiteral("ok"))
        fail(StorageErrorCode::Corrupt, {}, answer);
    checkForeignKeys(database);
    // Documents have neither views nor triggers; a stranger's could do anything at any statement.
    const ColumnValue stranger = database.valueOf(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"));
    if (!std::holds_alternative<std::monostate>(stranger))
        fail(StorageErrorCode::Corrupt, {textOf(stranger)});
}

void checkForeignKeys(const Database &database)
{
    const ColumnValue table = database.valueOf(QStringLiteral("PRAGMA foreign_key_check"));
    if (!std::holds_alternative<std::monostate>(table))
        fail(StorageErrorCode::Corrupt, {textOf(table)});
}

} // namespace tokencast
