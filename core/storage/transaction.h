// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace tokencast {

/// Rolls back at the end of its life unless it was committed. Functions throw StorageFailure.
class Transaction
{
public:
    enum class Kind {
        Read, ///< Everything read is of one moment.
        Write ///< Takes the lock for writing at once, so that nothing read is out of date.
    };

    Transaction(const Database &database, Kind kind);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    void commit();

private:
    const Database &m_database;
    bool m_isOpen = true;
};

} // namespace tokencast
