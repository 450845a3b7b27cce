// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/plan.h"
#include "core/model/problem.h"
#include "core/model/projection.h"
#include "core/model/rulebook.h"

#include <memory>

namespace tokencast {

/// A plan and what became of it: one immutable value that models, charts and headline share and
/// swap whole.
struct Forecast
{
    Plan plan;
    /// With the plan's overrides applied.
    RuleBook ruleBook;
    Projection projection;
};

using ForecastPtr = std::shared_ptr<const Forecast>;

/// Fails with what is wrong with the plan.
Result<ForecastPtr> forecastOf(Plan plan, const Catalog &catalog);

} // namespace tokencast
