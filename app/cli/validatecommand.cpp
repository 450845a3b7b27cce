// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/validatecommand.h"

#include "app/cli/catalogloader.h"
#include "app/cli/planinput.h"

namespace tokencast {

namespace {

constexpr Option options[] = {scenarioOption, ruleBookOption};

CommandResult runValidate(const Arguments &arguments, const Environment &environment)
{
    Result<PlanInput, Failure> input = readPlanInput(arguments, environment);
    if (!input)
        return tl::unexpected(std::move(input).error());
    // Some amounts can only be seen not to fit while the days are computed.
    if (const Result<Projection, Failure> projection = project(input->plan); !projection)
        return tl::unexpected(projection.error());
    return Report{.output = "valid\n", .warnings = std::move(input->warnings)};
}

} // namespace

const Command validateCommand{
    .name = "validate",
    .synopsis = "PLAN [--scenario NAME] [--rulebook FILE]...",
    .summary = "lists every problem of a plan",
    .details = "Each problem is a line on standard error: PATH: expected ..., found ...\n"
               "A plan without problems is \"valid\".",
    .operands = {.first = planOperand},
    .options = options,
    .run = runValidate,
};

} // namespace tokencast
