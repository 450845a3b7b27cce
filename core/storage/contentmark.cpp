// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contentmark.h"

#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/storage/storagefailure.h"
#include "core/storage/transaction.h"

namespace tokencast {

namespace {

void addRows(std::string &mark, const Database &database, const QString &sql, int columns)
{
    Statement rows(database, sql);
    rows.run();
    while (rows.next()) {
        for (int column = 0; column < columns; ++column) {
            const ColumnValue value = rows.value(column);
            if (const auto *integer = std::get_if<std::int64_t>(&value))
                mark += std::to_string(*integer);
            else if (const auto *bytes = std::get_if<std::string>(&value))
                mark += *bytes;
            mark += ' ';
        }
    }
}

} // namespace

std::string contentMarkOf(const Database &database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    const std::int64_t version = schemaVersionOf(database);
    std::string mark = std::to_string(version) + ' ';
    addRows(mark, database, QStringLiteral("SELECT id, position, digest FROM scenario ORDER BY id"),
            3);
    addRows(mark, database, QStringLiteral("SELECT current_scenario FROM document"), 1);
    if (version > 1) {
        addRows(mark, database, QStringLiteral("SELECT revision FROM document"), 1);
        addRows(mark, database, QStringLiteral("SELECT digest FROM history"), 1);
        addRows(mark, database,
                QStringLiteral("SELECT id, digest FROM history_step ORDER BY id DESC LIMIT 1"), 2);
    }
    transaction.commit();
    return mark;
}

} // namespace tokencast
