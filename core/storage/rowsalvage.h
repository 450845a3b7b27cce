// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rowfields.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace tokencast {

/// Positions, or ids; without a last one the end is not known.
struct KeyRange
{
    std::int64_t first = 0;
    std::optional<std::int64_t> last;
    friend bool operator==(const KeyRange &, const KeyRange &) = default;
};

/// Some rows of a damaged table.
struct SalvagePlace
{
    const char *table;
    /// Of integers, different in every row.
    const char *key;
    /// The scenario whose rows are asked for; the rows of all where there is none.
    std::optional<std::int64_t> scenario;
    std::vector<ColumnName> columns;
};

/// What could not be read.
struct SalvageLosses
{
    /// Keys that no row was found for though there are later ones, or whose row does not read.
    std::vector<KeyRange> lost;
    /// Whether the table was read from its first row to its last one.
    bool isWhole = true;
};

/// Takes a row whose key is column 0; throws StorageFailure where its values do not read.
using RowTaker = std::function<void(const Statement &, std::int64_t key)>;

/// Hands over each row that is found, once: from the first one on and from the last one back until
/// a page fails, then key by key. `firstKey` is the first that a row could have. The work is
/// bounded whatever the file holds.
SalvageLosses salvageRows(const Database &database, const SalvagePlace &place,
                          std::int64_t firstKey, const RowTaker &take);

/// The scenarios that rows of the table name, as far as they are found.
std::vector<std::int64_t> scenariosIn(const Database &database, const char *table);

} // namespace tokencast
