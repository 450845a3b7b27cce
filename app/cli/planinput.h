// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/environment.h"
#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <string>
#include <vector>

namespace tokencast {

inline constexpr std::string_view planOperand = "PLAN";
inline constexpr Option scenarioOption{
    .name = "--scenario",
    .value = "NAME",
    .help = "the scenario of a document; the one shown last unless given",
};

/// What help says of PLAN.
inline constexpr std::string_view planHelp =
    "PLAN is a plan as JSON, a document (.tokencast), or - for a JSON plan on standard input.";

struct PlanInput
{
    CheckedPlan plan;
    /// Of the rule books that it was checked with.
    std::vector<std::string> warnings;
};

/// The plan that the operand names. What the file holds decides how it is read, not what it is
/// called. Fails with every problem of the plan, or with why it could not be read.
Result<PlanInput, Failure> readPlanInput(const Arguments &arguments,
                                         const Environment &environment);

/// What `name` names, as it was read; `scenario` is of a document.
Result<Plan, Failure> readPlan(const std::string &name, const std::optional<std::string> &scenario,
                               const Environment &environment, const Catalog &catalog);

/// Fails where an amount does not fit.
Result<Projection, Failure> project(const CheckedPlan &plan);

/// The warnings of a result, a line each: `PATH: message`.
std::vector<std::string> warningLines(const Projection &projection);

} // namespace tokencast
