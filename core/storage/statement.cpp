// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/storagefailure.h"

namespace tokencast {

namespace {

/// SQLite's primary result codes (sqlite.org/rescode.html).
StorageErrorCode codeFor(int result)
{
    switch (result & 0xff) {
    case 3:  // PERM
    case 14: // CANTOPEN
    case 23: // AUTH
        return StorageErrorCode::CannotOpen;
    case 5: // BUSY
    case 6: // LOCKED
        return StorageErrorCode::Busy;
    case 7:  // NOMEM
    case 10: // IOERR
        return StorageErrorCode::CannotWrite;
    case 8: // READONLY
        return StorageErrorCode::WriteProtected;
    case 13: // FULL
        return StorageErrorCode::DiskFull;
    case 18: // TOOBIG
    case 19: // CONSTRAINT
        return StorageErrorCode::Unstorable;
    case 26: // NOTADB
        return StorageErrorCode::NotADatabase;
    default:
        // Our statements are right, so a table or a column that is missing is damage as well.
        return StorageErrorCode::Corrupt;
    }
}

template <typename T>
T only(const ColumnValue &value)
{
    const auto *held = std::get_if<T>(&value);
    if (!held)
        fail(StorageErrorCode::Corrupt);
    return *held;
}

} // namespace

void failWith(const QSqlError &error)
{
    bool isNumber = false;
    const int result = error.nativeErrorCode().toInt(&isNumber);
    fail(isNumber ? codeFor(result) : StorageErrorCode::CannotOpen, {},
         QStringLiteral("%1 (%2)").arg(error.databaseText(), error.nativeErrorCode()));
}

Statement::Statement(const Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        failWith(m_query.lastError());
}

void Statement::bind(const ColumnValue &value)
{
    QVariant bound;
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        bound = QVariant::fromValue(static_cast<qlonglong>(*integer));
    else if (const auto *text = std::get_if<std::string>(&value))
        bound = QByteArray(text->data(), static_cast<qsizetype>(text->size()));
    m_query.bindValue(m_bound++, bound);
}

void Statement::run()
{
    m_bound = 0;
    if (!m_query.exec())
        failWith(m_query.lastError());
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        failWith(m_query.lastError());
    return false;
}

ColumnValue Statement::value(int column) const
{
    const QVariant value = m_query.value(column);
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return std::int64_t{value.toLongLong()};
    case QMetaType::QByteArray:
        return value.toByteArray().toStdString();
    case QMetaType::QString:
        // The driver hands NULL over as a text that is null.
        return value.isNull() ? ColumnValue() : ColumnValue(value.toString().toStdString());
    default:
        fail(StorageErrorCode::Corrupt);
    }
}

std::int64_t Statement::integer(int column) const
{
    return only<std::int64_t>(value(column));
}

std::string Statement::bytes(int column) const
{
    return only<std::string>(value(column));
}

} // namespace tokencast
