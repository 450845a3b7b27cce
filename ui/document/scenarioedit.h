// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storeddocument.h"

#include <QtCore/QString>

#include <cstdint>
#include <string>
#include <vector>

namespace tokencast {

/// The open document's are those that its file holds.
using Scenario = StoredScenario;

/// One undoable edit of a document.
struct ScenarioEdit
{
    /// "Change photos to 320".
    QString name;
    /// New ones, and those that take the place of what is there under their ids.
    std::vector<Scenario> changed;
    std::vector<std::int64_t> removed;
    /// The ids of all scenarios afterwards; empty where that is as it was.
    std::vector<std::int64_t> order;
    /// The scenario that is shown afterwards.
    std::int64_t show = 0;
    /// Edits one after the other with the same key become one step; empty: never.
    std::string mergeKey = {};
};

} // namespace tokencast
