// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "core/storage/storageerror.h"
#include "core/storage/storeddocument.h"

#include <QtCore/QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tokencast {

enum class RecoveryLoss {
    /// From `first` to `last` among them.
    Scenario,
    /// The file is damaged where it would not tell: there may have been more scenarios, or more
    /// steps of the history.
    PerhapsMore,
    /// A scenario's own row: of it there are only the rows of other tables.
    Head,
    /// One of a scenario's own values: `column`. It has its default.
    Value,
    /// Rows of `table`, from `first` to `last`; without a last one perhaps all that came after.
    Rows,
    /// Rows of `table` that belong to a scenario which is not there.
    StrayRows,
    /// What was read of a scenario is not all that was written: every number has to be checked.
    Doubtful,
    Order,
    /// Which scenario is shown.
    Current,
    History,
};

/// What a damaged document no longer gives, or not for certain.
struct RecoveryFact
{
    RecoveryLoss loss = RecoveryLoss::Scenario;
    /// The id, 0 where it is about none; the name is empty where it was lost.
    std::int64_t scenario = 0;
    std::string scenarioName;
    std::string table;
    std::string column;
    /// Positions from 0 on.
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    friend bool operator==(const RecoveryFact &, const RecoveryFact &) = default;
};

struct RecoveredDocument
{
    /// With one scenario at least.
    StoredDocument document;
    /// Empty where it does not read whole, or does not lead to what the document holds.
    History history;
    /// Empty where nothing is wrong with the file.
    std::vector<RecoveryFact> facts;
};

/// Reads all that can still be read. The file is left alone: what is read is a copy, with what an
/// unfinished change left beside it. Fails as NothingReadable, or as NewerVersion where the file is
/// whole; after other errors the file could not be reached.
StorageResult<RecoveredDocument> recoverDocument(const QString &path);

} // namespace tokencast
