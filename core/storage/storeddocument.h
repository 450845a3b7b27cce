// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <cstdint>
#include <vector>

namespace tokencast {

/// A named plan in a document; the name is the plan's.
struct StoredScenario
{
    /// > 0, different from every other in the document and in its history.
    std::int64_t id = 0;
    Plan plan;
    friend bool operator==(const StoredScenario &, const StoredScenario &) = default;
};

/// In their order.
inline std::vector<std::int64_t> idsOf(const std::vector<StoredScenario> &scenarios)
{
    std::vector<std::int64_t> ids;
    ids.reserve(scenarios.size());
    for (const StoredScenario &scenario : scenarios)
        ids.push_back(scenario.id);
    return ids;
}

/// All that a document holds.
struct StoredDocument
{
    /// In the order in which the person sees them; at least one.
    std::vector<StoredScenario> scenarios;
    /// The id of the one that is shown.
    std::int64_t currentScenario = 0;
    friend bool operator==(const StoredDocument &, const StoredDocument &) = default;
};

/// A new document of plans, the first of which is shown.
inline StoredDocument documentOf(const std::vector<Plan> &plans)
{
    StoredDocument document{.scenarios = {}, .currentScenario = 1};
    for (const Plan &plan : plans)
        document.scenarios.push_back(
            {.id = static_cast<std::int64_t>(document.scenarios.size()) + 1, .plan = plan});
    return document;
}

} // namespace tokencast
