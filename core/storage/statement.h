// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columnvalue.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace tokencast {

class Database;

/// Throws the StorageFailure that SQLite's result code stands for.
[[noreturn]] void failWith(const QSqlError &error);

/// A prepared statement that can be run again and again. Functions throw StorageFailure.
///
/// Texts are bound and best read as bytes, with CAST(… AS TEXT) and CAST(… AS BLOB) in the SQL: on
/// the way through UTF-16 a byte order mark at their start would be lost.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);

    /// The next parameter, from the first on again after run().
    void bind(const ColumnValue &value);
    void run();

    /// False after the last row.
    bool next();
    /// Fails as Corrupt where the column holds floating point.
    ColumnValue value(int column) const;
    /// Fails as Corrupt where it is anything else.
    std::int64_t integer(int column) const;
    std::string bytes(int column) const;
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
    int m_bound = 0;
};

} // namespace tokencast
