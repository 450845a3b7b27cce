// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulatecommand.h"

#include "app/cli/catalogloader.h"
#include "app/cli/outputformat.h"
#include "app/cli/planinput.h"
#include "app/cli/rendertext.h"
#include "core/formats/resultcsv.h"
#include "core/formats/resultjson.h"

namespace tokencast {

namespace {

constexpr Option dailyOption{
    .name = "--daily",
    .value = "",
    .help = "every day: added to text and JSON, and instead of the months in CSV",
};
constexpr Option options[] = {dailyOption, formatOption, scenarioOption, ruleBookOption};

Report reportIn(OutputFormat format, const Projection &projection, const Plan &plan,
                ResultDetail detail)
{
    switch (format) {
    case OutputFormat::Json:
        return {.output = writeResultJson(projection, plan, detail)};
    case OutputFormat::Csv:
        // The other formats hold the warnings themselves.
        return {.output = writeResultCsv(projection,
                                         detail == ResultDetail::Daily ? ResultTable::Days
                                                                       : ResultTable::Months),
                .warnings = warningLines(projection)};
    case OutputFormat::Text:
        break;
    }
    return {.output = renderText(projection, plan, detail)};
}

CommandResult runSimulate(const Arguments &arguments, const Environment &environment)
{
    const Result<OutputFormat, Failure> format = formatFrom(arguments);
    if (!format)
        return tl::unexpected(format.error());
    const Result<PlanInput, Failure> input = readPlanInput(arguments, environment);
    if (!input)
        return tl::unexpected(input.error());
    const Result<Projection, Failure> projection = project(input->plan);
    if (!projection)
        return tl::unexpected(projection.error());
    const ResultDetail detail =
        arguments.has(dailyOption.name) ? ResultDetail::Daily : ResultDetail::Summary;
    Report report = reportIn(*format, *projection, input->plan.plan(), detail);
    report.warnings.insert(report.warnings.begin(), input->warnings.begin(), input->warnings.end());
    return report;
}

} // namespace

const Command simulateCommand{
    .name = "simulate",
    .synopsis = "PLAN [--daily] [--format json|csv|text] [--scenario NAME] [--rulebook FILE]...",
    .summary = "computes a plan and writes what becomes of it",
    .details = "",
    .operands = {.first = planOperand},
    .options = options,
    .run = runSimulate,
};

} // namespace tokencast
