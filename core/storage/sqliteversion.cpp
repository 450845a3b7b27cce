// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteversion.h"

#include "core/storage/database.h"
#include "core/storage/storagefailure.h"

namespace tokencast {

QString sqliteVersion()
{
    try {
        const ColumnValue version =
            Database::inMemory().valueOf(QStringLiteral("SELECT sqlite_version()"));
        const auto *text = std::get_if<std::string>(&version);
        return text ? QString::fromStdString(*text) : QString();
    } catch (const StorageFailure &) {
        return {};
    }
}

} // namespace tokencast
