// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/statement.h"
#include "core/storage/storagefailure.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtSql/QSqlQuery>

#include <atomic>
#include <utility>

namespace tokencast {

namespace {

// A window waits for a lock on its own thread: long enough for another program's commit, too short
// to look frozen.
constexpr int busyMilliseconds = 500;

// EXTRA is FULL and also flushes the folder, so that a commit is not undone by a power cut right
// after it.
constexpr const char *usualPragmas[] = {"synchronous = EXTRA", "foreign_keys = ON",
                                        "trusted_schema = OFF", "cell_size_check = ON"};
// The first makes SQLite pass over tables that the schema describes wrongly, and take a file for
// what is left of it where it is shorter than it says.
constexpr const char *forgivingPragmas[] = {"writable_schema = ON", "trusted_schema = OFF",
                                            "cell_size_check = OFF"};

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("tokencast-%1").arg(++count);
}

/// Unlike a plain name, a URI can ask that a missing file is not created. The empty authority lets
/// //server/share pass as a path.
QString uriOf(const QString &path)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(QLatin1Char('/')))
        absolute.prepend(QLatin1Char('/'));
    return QStringLiteral("file://")
        + QString::fromLatin1(QUrl::toPercentEncoding(absolute, QByteArrayLiteral("/:")))
        + QStringLiteral("?mode=rw");
}

void checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        fail(StorageErrorCode::NoFile);
    if (!file.isFile())
        fail(StorageErrorCode::CannotOpen);
}

} // namespace

Database Database::open(const QString &path)
{
    checkFile(path);
    return {uriOf(path), usualPragmas};
}

Database Database::inMemory()
{
    return {QStringLiteral(":memory:"), usualPragmas};
}

Database Database::openDamaged(const QString &path)
{
    checkFile(path);
    return {uriOf(path), forgivingPragmas};
}

Database::Database(const QString &uri, std::span<const char *const> pragmas)
{
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver))
        fail(StorageErrorCode::NoDriver);
    m_connection = QSqlDatabase::addDatabase(driver, newConnectionName());
    m_connection.setDatabaseName(uri);
    m_connection.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    try {
        if (!m_connection.open())
            failWith(m_connection.lastError());
        for (const char *pragma : pragmas)
            execute(QStringLiteral("PRAGMA ") + QString::fromLatin1(pragma));
    } catch (...) {
        close();
        throw;
    }
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase()))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, QSqlDatabase());
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close() noexcept
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void Database::execute(const QString &sql) const
{
    Statement(*this, sql).run();
}

void Database::executeQuietly(const QString &sql) const noexcept
{
    QSqlQuery(m_connection).exec(sql);
}

ColumnValue Database::valueOf(const QString &sql) const
{
    Statement statement(*this, sql);
    statement.run();
    return statement.next() ? statement.value(0) : ColumnValue();
}

std::int64_t Database::integerOf(const QString &sql) const
{
    const ColumnValue value = valueOf(sql);
    const auto *integer = std::get_if<std::int64_t>(&value);
    if (!integer)
        fail(StorageErrorCode::Corrupt, {sql});
    return *integer;
}

void Database::copyInto(const QString &path) const
{
    Statement statement(*this, QStringLiteral("VACUUM INTO CAST(? AS TEXT)"));
    statement.bind(path.toStdString());
    statement.run();
}

} // namespace tokencast
