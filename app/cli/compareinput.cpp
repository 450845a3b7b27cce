// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compareinput.h"

#include "app/cli/catalogloader.h"
#include "app/cli/documentinput.h"
#include "app/cli/filecontent.h"
#include "app/cli/planinput.h"
#include "core/formats/problemtext.h"

#include <algorithm>
#include <set>

namespace tokencast {

namespace {

/// Not checked yet.
struct ReadPlan
{
    std::string name;
    Plan plan;
};

using ReadPlans = Result<std::vector<ReadPlan>, Failure>;

ReadPlans scenariosOf(const Arguments &arguments)
{
    Result<std::vector<Plan>, Failure> plans =
        readScenarios(arguments.operand(), arguments.otherOperands());
    if (!plans)
        return tl::unexpected(std::move(plans).error());
    std::vector<ReadPlan> scenarios;
    for (Plan &plan : *plans) {
        ReadPlan &scenario = scenarios.emplace_back(ReadPlan{.name = plan.name});
        scenario.plan = std::move(plan);
    }
    return scenarios;
}

ReadPlans plansOf(const std::vector<std::string> &files, const Environment &environment,
                  const Catalog &catalog)
{
    if (std::ranges::count(files, "-") > 1)
        return failure(ExitStatus::Invalid, "standard input is given twice");
    std::vector<ReadPlan> plans;
    std::set<std::string> names{""};
    bool areNamesGood = true;
    for (const std::string &file : files) {
        Result<Plan, Failure> plan = readPlan(file, std::nullopt, environment, catalog);
        if (!plan) {
            for (std::string &message : plan.error().messages) {
                if (!message.starts_with(programName))
                    message.insert(0, file + ": ");
            }
            return tl::unexpected(std::move(plan).error());
        }
        areNamesGood = names.insert(plan->name).second && areNamesGood;
        plans.push_back({.name = file, .plan = std::move(*plan)});
    }
    if (areNamesGood) {
        for (ReadPlan &plan : plans)
            plan.name = plan.plan.name;
    }
    return plans;
}

ReadPlans readPlans(const Arguments &arguments, const Environment &environment,
                    const Catalog &catalog)
{
    const std::string &first = arguments.operand();
    if (first != "-") {
        const Result<std::string, Failure> content = readFile(first);
        if (!content)
            return tl::unexpected(content.error());
        if (isDocument(first, *content))
            return scenariosOf(arguments);
    }
    std::vector<std::string> files{first};
    files.insert(files.end(), arguments.otherOperands().begin(), arguments.otherOperands().end());
    return plansOf(files, environment, catalog);
}

} // namespace

void addProblems(Failure &failure, const std::string &name, const Problems &problems)
{
    for (const Problem &problem : problems)
        failure.messages.push_back(name + ": " + problemText(problem).toStdString());
}

Result<CompareInput, Failure> readCompareInput(const Arguments &arguments,
                                               const Environment &environment)
{
    Result<LoadedCatalog, Failure> loaded = loadCatalog(arguments, environment);
    if (!loaded)
        return tl::unexpected(std::move(loaded).error());
    ReadPlans read = readPlans(arguments, environment, loaded->catalog);
    if (!read)
        return tl::unexpected(std::move(read).error());
    if (read->size() < 2)
        return failure(ExitStatus::Invalid,
                       "only '" + read->front().name
                           + "' is given; a comparison needs two scenarios or more");
    CompareInput input{.catalog = std::move(loaded->catalog),
                       .warnings = std::move(loaded->warnings)};
    Failure problems;
    for (ReadPlan &plan : *read) {
        Result<CheckedPlan> checked = CheckedPlan::check(std::move(plan.plan), input.catalog);
        if (checked)
            input.plans.push_back({.name = plan.name, .plan = std::move(*checked)});
        else
            addProblems(problems, plan.name, checked.error());
    }
    if (!problems.messages.empty())
        return tl::unexpected(std::move(problems));
    return input;
}

} // namespace tokencast
