// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/planbuilder.h"
#include "ui/document/forecast.h"

namespace tokencast {

/// The forecast of a valid plan.
inline ForecastPtr forecastOf(const Plan &plan)
{
    const CheckedPlan valid = checked(plan);
    return std::make_shared<const Forecast>(Forecast{
        .plan = valid.plan(), .ruleBook = valid.ruleBook(), .projection = simulated(plan)});
}

} // namespace tokencast
