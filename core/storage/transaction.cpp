// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

namespace tokencast {

Transaction::Transaction(const Database &database, Kind kind) : m_database(database)
{
    m_database.execute(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                           : QStringLiteral("BEGIN DEFERRED"));
}

Transaction::~Transaction()
{
    // After some failures SQLite has rolled back already; then this one changes nothing.
    if (m_isOpen)
        m_database.executeQuietly(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    m_database.execute(QStringLiteral("COMMIT"));
    m_isOpen = false;
}

} // namespace tokencast
