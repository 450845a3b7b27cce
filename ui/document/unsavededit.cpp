// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/unsavededit.h"

namespace tokencast {

DocumentEdit unsavedEditOf(const EditLog &log, std::int64_t currentScenario)
{
    DocumentEdit edit{.currentScenario = currentScenario,
                      .currentStep = log.history().current(),
                      .tipStep = log.history().tip()};
    for (const std::int64_t id : log.unsaved().scenarios) {
        if (const Scenario *scenario = log.find(id))
            edit.scenarios.push_back(*scenario);
        else
            edit.removedScenarios.push_back(id);
    }
    if (log.unsaved().order)
        edit.order = idsOf(log.scenarios());
    for (const std::int64_t id : log.unsaved().steps) {
        if (const HistoryStep *step = log.history().find(id))
            edit.steps.push_back(*step);
        else
            edit.removedSteps.push_back(id);
    }
    return edit;
}

} // namespace tokencast
