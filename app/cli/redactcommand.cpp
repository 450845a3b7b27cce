// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/redactcommand.h"

#include "app/cli/catalogloader.h"
#include "app/cli/documentinput.h"
#include "app/cli/filecontent.h"
#include "app/cli/fileoutput.h"
#include "app/cli/planinput.h"
#include "core/formats/planjson.h"
#include "core/formats/problemtext.h"
#include "core/model/redaction.h"

namespace tokencast {

namespace {

constexpr Option keepAmountsOption{
    .name = "--keep-amounts",
    .value = "",
    .help = "leaves quantities and prices as they are, instead of scaling them in secret",
};
constexpr Option moveDaysOption{
    .name = "--move-days",
    .value = "",
    .help = "moves all days by a secret number of weeks",
};
constexpr Option copyOption{
    .name = "--to",
    .value = "FILE",
    .help = "a new document (.tokencast) or a file with a plan; standard output unless given",
};
constexpr Option options[] = {copyOption, keepAmountsOption, moveDaysOption, scenarioOption,
                              ruleBookOption};

constexpr std::string_view documentEnding = ".tokencast";

RedactionOptions secretsFor(const Arguments &arguments, const Environment &environment)
{
    RedactionOptions secrets;
    if (!arguments.has(keepAmountsOption.name)) {
        secrets.amounts = secretFactor(environment.random);
        secrets.prices = secretFactor(environment.random);
    }
    if (arguments.has(moveDaysOption.name))
        secrets.weeks = secretWeeks(environment.random);
    return secrets;
}

/// One plan, or for a document all scenarios.
Result<std::vector<Plan>, Failure> plansFor(const Arguments &arguments,
                                            const Environment &environment, const Catalog &catalog)
{
    const std::string &name = arguments.operand();
    const std::optional<std::string> scenario = arguments.value(scenarioOption.name);
    const bool wantsAll =
        arguments.value(copyOption.name).value_or(std::string()).ends_with(documentEnding);
    if (wantsAll && !scenario && name != "-") {
        const Result<std::string, Failure> content = readFile(name);
        if (!content)
            return tl::unexpected(content.error());
        if (isDocument(name, *content))
            return readScenarios(name, {});
    }
    const Result<Plan, Failure> plan = readPlan(name, scenario, environment, catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    return std::vector<Plan>{*plan};
}

CommandResult written(const std::vector<Plan> &plans, const Arguments &arguments)
{
    const std::optional<std::string> file = arguments.value(copyOption.name);
    Report report;
    if (!file) {
        report.output = writePlanJson(plans.front());
        return report;
    }
    const Result<void, Failure> done = file->ends_with(documentEnding)
        ? writeDocument(*file, plans)
        : writeFile(*file, writePlanJson(plans.front()));
    if (!done)
        return tl::unexpected(done.error());
    return report;
}

CommandResult runRedact(const Arguments &arguments, const Environment &environment)
{
    const Result<LoadedCatalog, Failure> loaded = loadCatalog(arguments, environment);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Result<std::vector<Plan>, Failure> plans =
        plansFor(arguments, environment, loaded->catalog);
    if (!plans)
        return tl::unexpected(plans.error());
    for (const Plan &plan : *plans) {
        if (const Problems problems = problemsOf(plan, loaded->catalog); !problems.empty())
            return failure(problems);
    }
    const std::optional<std::vector<Plan>> redactedPlans =
        redactedEitherWay(*plans, loaded->catalog, secretsFor(arguments, environment));
    if (!redactedPlans)
        return failure(ExitStatus::Invalid,
                       "the plan is too large, or too near the calendar’s end, to be changed");
    CommandResult report = written(*redactedPlans, arguments);
    if (report)
        report->warnings = loaded->warnings;
    return report;
}

} // namespace

const Command redactCommand{
    .name = "redact",
    .synopsis = "PLAN [--to FILE] [--keep-amounts] [--move-days] [--scenario NAME]\n"
                "    [--rulebook FILE]...",
    .summary = "writes a copy to show to those who are not to know whose plan it is",
    .details =
        "Names become numbers, quantities and prices are scaled by secret factors, and there is "
        "no\n"
        "history. Growth, seasons, services, rate overrides and the rule book stay. Whoever knows\n"
        "one of the real amounts can work out the others. A document is never replaced; a new one\n"
        "has all scenarios unless one is named.",
    .operands = {.first = planOperand},
    .options = options,
    .run = runRedact,
};

} // namespace tokencast
