// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/damage.h"

#include <optional>
#include <string>

// Edits with numbers, made by one process and looked for by another.

namespace tokencast {

/// With the number 0, and a second scenario that no edit touches.
inline StoredDocument numberedDocument()
{
    StoredDocument document = documentOf({fullPlan(), barePlan()});
    for (UsageLine &line : document.scenarios.front().plan.usage)
        line.quantity = Quantity();
    document.scenarios.front().plan.name = "Edit 0";
    return document;
}

/// The number in the document; nothing where its places disagree.
inline std::optional<int> numberIn(const StoredDocument &document)
{
    if (document.scenarios.size() != 2 || document.scenarios[1].plan != barePlan())
        return std::nullopt;
    const Plan &plan = document.scenarios[0].plan;
    const int number = std::stoi(plan.name.substr(5));
    for (const UsageLine &line : plan.usage) {
        if (line.quantity != Quantity::fromWhole(number))
            return std::nullopt;
    }
    return number;
}

/// Makes the edit in memory too.
inline DocumentEdit numberedEdit(StoredDocument &document, History &history, int number)
{
    StoredScenario scenario = document.scenarios.front();
    scenario.plan.name = "Edit " + std::to_string(number);
    for (UsageLine &line : scenario.plan.usage)
        line.quantity = Quantity::fromWhole(number);
    const HistoryStep &step = history.add(stepTo(document, scenario, scenario.plan.name));
    document.scenarios.front() = scenario;
    return {.scenarios = {scenario},
            .currentScenario = 1,
            .steps = {step},
            .currentStep = step.id,
            .tipStep = step.id};
}

/// The history leads from the document back to its beginning, a number a step.
inline bool leadsBack(const History &history, const StoredDocument &document)
{
    DocumentRecords records = recordsOf(document.scenarios);
    int number = numberIn(document).value_or(-1);
    for (const std::int64_t id : history.wayTo(0).back) {
        const HistoryStep &step = *history.find(id);
        if (step.name != "Edit " + std::to_string(number--) || !revertStep(records, step))
            return false;
    }
    return number == 0 && records == recordsOf(numberedDocument().scenarios);
}

} // namespace tokencast
