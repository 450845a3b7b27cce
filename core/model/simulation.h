// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <optional>

namespace tokencast {

struct SimulationOptions
{
    /// Keeps the ledger of these days, lot by lot and event by event.
    std::optional<DayRange> traced;
};

/// The plan's days, one after another (docs/model.md, sections 5 to 7). A pure function: no clock,
/// no settings, nothing printed. Fails only where an amount does not fit, and names the line or the
/// lot. Grows linearly with charge events, days and lots.
Result<Projection> simulate(const CheckedPlan &plan, const SimulationOptions &options = {});

} // namespace tokencast
