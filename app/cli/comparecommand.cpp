// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparecommand.h"

#include "app/cli/catalogloader.h"
#include "app/cli/compareinput.h"
#include "app/cli/comparisontext.h"
#include "app/cli/outputformat.h"
#include "app/cli/planinput.h"
#include "core/formats/comparisoncsv.h"
#include "core/formats/comparisonjson.h"
#include "core/model/causes.h"

namespace tokencast {

namespace {

constexpr Option options[] = {formatOption, ruleBookOption};

std::vector<std::string> warningLines(const Comparison &comparison)
{
    std::vector<std::string> lines;
    for (const ComparedScenario &scenario : comparison.scenarios) {
        for (const std::string &line : warningLines(scenario.projection))
            lines.push_back(scenario.name + ": " + line);
    }
    return lines;
}

Report reportIn(OutputFormat format, const ExplainedComparison &explained)
{
    switch (format) {
    case OutputFormat::Json:
        return {.output = writeComparisonJson(explained)};
    case OutputFormat::Csv:
        return {.output = writeComparisonCsv(explained),
                .warnings = warningLines(explained.comparison)};
    case OutputFormat::Text:
        break;
    }
    return {.output = comparisonText(explained)};
}

CommandResult runCompare(const Arguments &arguments, const Environment &environment)
{
    const Result<OutputFormat, Failure> format = formatFrom(arguments);
    if (!format)
        return tl::unexpected(format.error());
    Result<CompareInput, Failure> input = readCompareInput(arguments, environment);
    if (!input)
        return tl::unexpected(std::move(input).error());
    std::vector<std::string> names;
    for (const NamedPlan &plan : input->plans)
        names.push_back(plan.name);
    const auto explained = explain(std::move(input->plans), input->catalog);
    if (!explained) {
        Failure unfit;
        addProblems(unfit, names[explained.error().plan], explained.error().problems);
        return tl::unexpected(std::move(unfit));
    }
    Report report = reportIn(*format, *explained);
    report.warnings.insert(report.warnings.begin(), input->warnings.begin(), input->warnings.end());
    return report;
}

} // namespace

const Command compareCommand{
    .name = "compare",
    .synopsis = "PLAN [SCENARIO|PLAN]... [--format json|csv|text] [--rulebook FILE]...",
    .summary = "sets scenarios side by side and says which change causes what",
    .details =
        "Of a document, the scenarios that are named behind it, or all; or else plans, a file\n"
        "each. The others are compared with the first. The causes are found by changing the\n"
        "first plan into the other one step at a time, in this order: usage lines, purchases,\n"
        "rates, account, horizon, prices, rule book. What each step changes in the result is\n"
        "its effect, so the effects add up to the whole difference; in another order of steps\n"
        "they would be others.",
    .operands = {.first = planOperand, .others = "SCENARIO|PLAN"},
    .options = options,
    .run = runCompare,
};

} // namespace tokencast
