// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columnvalue.h"

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>

#include <cstdint>
#include <span>

namespace tokencast {

/// One connection to one SQLite file, closed and removed at the end of its life. Belongs to the
/// thread that made it. Functions throw StorageFailure.
class Database
{
public:
    /// Of a file that exists; what is in it has not been looked at yet. It is opened for writing
    /// wherever that is allowed, so that a change which a crash left unfinished can be rolled back.
    static Database open(const QString &path);
    static Database inMemory();
    /// As open(), but what is damaged keeps nothing else from being read. Only for a copy.
    static Database openDamaged(const QString &path);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    const QSqlDatabase &connection() const { return m_connection; }

    void execute(const QString &sql) const;
    /// For cleaning up where nothing can be done about a failure.
    void executeQuietly(const QString &sql) const noexcept;
    /// The first column of the first row; NULL where there is no row.
    ColumnValue valueOf(const QString &sql) const;
    /// Fails as Corrupt where it is no integer.
    std::int64_t integerOf(const QString &sql) const;

    /// Writes a compact snapshot to a file that does not exist yet, without waiting for the disk.
    void copyInto(const QString &path) const;

private:
    Database(const QString &uri, std::span<const char *const> pragmas);
    void close() noexcept;

    QSqlDatabase m_connection;
};

} // namespace tokencast
