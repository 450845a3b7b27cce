// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/catalogloader.h"
#include "app/cli/exportformats.h"
#include "app/cli/fileoutput.h"
#include "app/cli/language.h"
#include "app/cli/planinput.h"
#include "app/cli/writtenformat.h"
#include "core/formats/planjson.h"
#include "core/formats/problemtext.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace tokencast {

namespace {

constexpr std::string_view planFormat = "json";
constexpr Option exportFormatOption{
    .name = "--format",
    .value = "json|csv|xlsx|ics",
    .help = "the plan as JSON; its result as a table, a workbook or a calendar; unless given, what "
            "the file's ending says, or json",
};
constexpr Option options[] = {exportFormatOption, toOption,       languageOption, daysOption,
                              localizedOption,    scenarioOption, ruleBookOption};

/// The plan as it was read, with its problems as warnings.
CommandResult exportPlan(const Arguments &arguments, const Environment &environment)
{
    const Result<LoadedCatalog, Failure> loaded = loadCatalog(arguments, environment);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Result<Plan, Failure> plan = readPlan(
        arguments.operand(), arguments.value(scenarioOption.name), environment, loaded->catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    Report report{.output = writePlanJson(*plan), .warnings = loaded->warnings};
    for (const Problem &problem : problemsOf(*plan, loaded->catalog))
        report.warnings.push_back(problemText(problem).toStdString());
    return report;
}

CommandResult exportResult(const ExportFormat &format, const Arguments &arguments,
                           const Environment &environment)
{
    const Result<PlanInput, Failure> input = readPlanInput(arguments, environment);
    if (!input)
        return tl::unexpected(input.error());
    const Result<QLocale, Failure> locale = Language::chosen(arguments);
    const Result<Projection, Failure> projection = project(input->plan);
    if (!locale || !projection)
        return tl::unexpected(!locale ? locale.error() : projection.error());
    CommandResult result = format.write({.arguments = arguments,
                                         .environment = environment,
                                         .input = *input,
                                         .projection = *projection,
                                         .locale = *locale});
    if (result)
        result->warnings.insert(result->warnings.begin(), input->warnings.begin(),
                                input->warnings.end());
    return result;
}

CommandResult exportIn(const std::string &name, const Arguments &arguments,
                       const Environment &environment)
{
    const auto format = std::ranges::find(exportFormats(), name, &ExportFormat::name);
    return format == exportFormats().end() ? exportPlan(arguments, environment)
                                           : exportResult(*format, arguments, environment);
}

CommandResult runExport(const Arguments &arguments, const Environment &environment)
{
    std::vector<std::string_view> names{planFormat};
    for (const ExportFormat &format : exportFormats())
        names.push_back(format.name);
    const Result<std::string, Failure> name = writtenFormat(arguments, exportFormatOption, names);
    if (!name)
        return tl::unexpected(name.error());
    return delivered(exportIn(*name, arguments, environment), arguments);
}

} // namespace

const Command exportCommand{
    .name = "export",
    .synopsis = "PLAN [--format json|csv|xlsx|ics] [--to FILE] [--language LANG] [--daily]\n"
                "    [--localized] [--scenario NAME] [--rulebook FILE]...",
    .summary = "writes a plan, or what becomes of it, for other programs",
    .details =
        "json is a plan, which every command reads; one with problems is written too, with a\n"
        "warning for each. csv has the simulated months or days, xlsx a workbook that computes\n"
        "them, ics the days to be reminded of.\n"
        "The file appears complete or not at all. A document is never replaced.",
    .operands = {.first = planOperand},
    .options = options,
    .run = runExport,
};

} // namespace tokencast
