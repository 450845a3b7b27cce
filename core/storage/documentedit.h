// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "core/storage/storeddocument.h"

#include <vector>

namespace tokencast {

/// What one transaction writes: everything that edits changed, and the steps that undo them.
struct DocumentEdit
{
    /// New ones, and those that take the place of what is there under their ids.
    std::vector<StoredScenario> scenarios;
    std::vector<std::int64_t> removedScenarios;
    /// The ids of all scenarios in order; empty where that is as it was.
    std::vector<std::int64_t> order;
    std::int64_t currentScenario = 0;
    std::vector<HistoryStep> steps;
    std::vector<std::int64_t> removedSteps;
    /// As History::current() and History::tip().
    std::int64_t currentStep = 0;
    std::int64_t tipStep = 0;
};

} // namespace tokencast
