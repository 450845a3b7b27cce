// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rowfields.h"

#include <QtCore/QString>

#include <vector>

// Statements over the columns that a table names (rowfields.h), behind columns of integers or
// bytes that come first.

namespace tokencast {

QString insertInto(const char *table, const std::vector<const char *> &keys,
                   const std::vector<ColumnName> &columns);
/// The key is the last parameter.
QString updateWhere(const char *table, const std::vector<const char *> &firstColumns,
                    const std::vector<ColumnName> &columns, const char *key);
/// In the order of the keys.
QString selectFrom(const char *table, const std::vector<const char *> &keys,
                   const std::vector<ColumnName> &columns);

} // namespace tokencast
