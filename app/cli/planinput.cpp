// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planinput.h"

#include "app/cli/catalogloader.h"
#include "app/cli/documentinput.h"
#include "app/cli/filecontent.h"
#include "core/formats/planjson.h"
#include "core/formats/problemtext.h"
#include "core/model/simulation.h"

namespace tokencast {

namespace {

Result<Plan, Failure> planFromJson(const std::string &content,
                                   const std::optional<std::string> &scenario,
                                   const Catalog &catalog)
{
    if (scenario)
        return failure(ExitStatus::Invalid,
                       std::string(scenarioOption.name)
                           + " is for documents; a JSON plan has no scenarios");
    Result<Plan> plan = readPlanJson(content, catalog);
    if (!plan)
        return failure(plan.error());
    return std::move(*plan);
}

} // namespace

Result<Plan, Failure> readPlan(const std::string &name, const std::optional<std::string> &scenario,
                               const Environment &environment, const Catalog &catalog)
{
    const bool isInput = name == "-";
    const Result<std::string, Failure> content =
        isInput ? readInput(environment.input) : readFile(name);
    if (!content)
        return tl::unexpected(content.error());
    if (isInput && isDatabase(*content))
        return failure(ExitStatus::Invalid,
                       "standard input holds a document; give the name of its file instead");
    if (!isInput && isDocument(name, *content))
        return readScenario(name, scenario);
    return planFromJson(*content, scenario, catalog);
}

Result<PlanInput, Failure> readPlanInput(const Arguments &arguments, const Environment &environment)
{
    Result<LoadedCatalog, Failure> loaded = loadCatalog(arguments, environment);
    if (!loaded)
        return tl::unexpected(std::move(loaded).error());
    Result<Plan, Failure> plan = readPlan(arguments.operand(), arguments.value(scenarioOption.name),
                                          environment, loaded->catalog);
    if (!plan)
        return tl::unexpected(std::move(plan).error());
    Result<CheckedPlan> checked = CheckedPlan::check(std::move(*plan), loaded->catalog);
    if (!checked)
        return failure(checked.error());
    return PlanInput{.plan = std::move(*checked), .warnings = std::move(loaded->warnings)};
}

Result<Projection, Failure> project(const CheckedPlan &plan)
{
    Result<Projection> projection = simulate(plan);
    if (!projection)
        return failure(projection.error());
    return std::move(*projection);
}

std::vector<std::string> warningLines(const Projection &projection)
{
    std::vector<std::string> lines;
    for (const Warning &warning : projection.warnings)
        lines.push_back(warning.path + ": " + warningText(warning).toStdString());
    return lines;
}

} // namespace tokencast
