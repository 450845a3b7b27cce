// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/catalogloader.h"
#include "app/cli/fileoutput.h"
#include "app/cli/planinput.h"
#include "core/formats/planjson.h"
#include "core/formats/problemtext.h"

namespace tokencast {

namespace {

constexpr Option exportFormatOption{
    .name = "--format",
    .value = "json",
    .help = "the format of the plan; JSON unless given",
};
constexpr Option toOption{
    .name = "--to",
    .value = "FILE",
    .help = "the file to write or replace; standard output unless given",
};
constexpr Option options[] = {scenarioOption, exportFormatOption, toOption, ruleBookOption};

CommandResult runExport(const Arguments &arguments, const Environment &environment)
{
    const std::string format = arguments.value(exportFormatOption.name).value_or("json");
    if (format != exportFormatOption.value)
        return failure(ExitStatus::Invalid, "--format: expected json, found " + format);
    const Result<LoadedCatalog, Failure> loaded = loadCatalog(arguments, environment);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Result<Plan, Failure> plan = readPlan(
        arguments.operand(), arguments.value(scenarioOption.name), environment, loaded->catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    Report report{.warnings = loaded->warnings};
    for (const Problem &problem : problemsOf(*plan, loaded->catalog))
        report.warnings.push_back(problemText(problem).toStdString());
    const std::optional<std::string> file = arguments.value(toOption.name);
    if (!file) {
        report.output = writePlanJson(*plan);
        return report;
    }
    const Result<void, Failure> written = writeFile(*file, writePlanJson(*plan));
    if (!written)
        return tl::unexpected(written.error());
    return report;
}

} // namespace

const Command exportCommand{
    .name = "export",
    .synopsis = "PLAN [--scenario NAME] [--format json] [--to FILE] [--rulebook FILE]...",
    .summary = "writes a plan as JSON, which every command reads",
    .details = "A plan with problems is written too; each problem is a warning on standard error.\n"
               "The file appears complete or not at all. A document is never replaced.",
    .operands = {.first = planOperand},
    .options = options,
    .run = runExport,
};

} // namespace tokencast
