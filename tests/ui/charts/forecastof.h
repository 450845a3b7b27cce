// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/planbuilder.h"
#include "ui/document/forecast.h"

namespace tokencast {

/// Trial to 30 November, full access, grace from 27 January, limited from 9 February, full access
/// again from 1 March.
inline Plan planWithEveryAccess()
{
    PlanBuilder plan("2022-11-07", "2023-06-01");
    plan.trial("2022-11-07", "2022-12-01");
    plan.tokens("first", "10", "2022-12-01").tokens("second", "100", "2023-03-01");
    plan.once("design-automation", "6", "2023-01-26");
    return plan.plan();
}

/// The forecast of a valid plan.
inline ForecastPtr forecastOf(const Plan &plan)
{
    const CheckedPlan valid = checked(plan);
    return std::make_shared<const Forecast>(Forecast{
        .plan = valid.plan(), .ruleBook = valid.ruleBook(), .projection = simulated(plan)});
}

} // namespace tokencast
