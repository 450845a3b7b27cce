// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <cstdint>

namespace tokencast {

struct GeneratedPlanOptions
{
    /// Every line has a start and an end inside the horizon, so that a longer one changes nothing.
    bool linesEndInside = false;
    /// No desktop products, and prices in whole units.
    bool apisAtWholePrices = false;
};

/// A valid plan of a few lots and lines with a liking for the edges: purchases and expiries on the
/// horizon's first and last days, the days of the rate cards, deficits, trials, gaps between
/// subscriptions. The same for the same number everywhere.
Plan generatedPlan(std::uint64_t number, const GeneratedPlanOptions &options = {});

} // namespace tokencast
