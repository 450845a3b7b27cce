// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/causes.h"
#include "tests/support/planbuilder.h"

namespace tokencast {

inline ExplainedComparison explained(const std::vector<Plan> &plans)
{
    std::vector<NamedPlan> named;
    for (const Plan &plan : plans)
        named.push_back({.name = plan.name, .plan = checked(plan)});
    return explain(std::move(named), bundled()).value();
}

/// 3 tokens a day from 100.
inline Plan planCalled(const char *name)
{
    Plan plan = PlanBuilder("2023-01-01", "2023-03-01")
                    .tokens("t", "100", "2022-12-01")
                    .every(Every::Day, "model-derivative.complex", "6");
    plan.name = name;
    return plan;
}

} // namespace tokencast
