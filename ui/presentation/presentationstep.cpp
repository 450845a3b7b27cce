// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationstep.h"

#include "core/model/advice.h"
#include "core/model/simulation.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tokencast {

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

/// What "growth" begins with; the slider goes on from there.
constexpr int growthPercent = 25;

Tokens inSteps(Tokens amount)
{
    const std::int64_t step = Tokens::fromWhole(whatIfTokensPerStep).millionths();
    const std::int64_t steps = (amount.millionths() + step - 1) / step;
    return Tokens::fromMillionths(steps * step);
}

} // namespace

WhatIf advisedPurchase(const Plan &plan, const Catalog &catalog)
{
    const Result<CheckedPlan> checked = CheckedPlan::check(plan, catalog);
    if (!checked)
        return {};
    const Result<Projection> projection = simulate(*checked);
    if (!projection)
        return {};
    const std::vector<Advice> advice = adviceFor(*checked, *projection);
    for (const AdviceCode code : {AdviceCode::BuyToLast, AdviceCode::SettleBy}) {
        const auto found = std::ranges::find(advice, code, &Advice::code);
        if (found != advice.end())
            return {.purchase = inSteps(found->amount.total()), .purchaseDay = found->day};
    }
    return {};
}

std::vector<PresentationStep> preparedSteps(const PlanDocument &document)
{
    const std::int64_t current = document.currentScenario();
    std::vector<PresentationStep> steps = {{.name = Steps::tr("Today"), .scenario = current},
                                           {.name = Steps::tr("Growth"),
                                            .scenario = current,
                                            .whatIf = {.usagePercent = growthPercent},
                                            .showsWhatIf = true}};
    const WhatIf bought = advisedPurchase(document.plan(), document.catalog());
    if (!bought.isNothing()) {
        steps.push_back({.name = Steps::tr("What to buy"),
                         .scenario = current,
                         .whatIf = bought,
                         .showsWhatIf = true});
    }
    for (const Scenario &scenario : document.scenarios()) {
        if (scenario.id != current)
            steps.push_back({.scenario = scenario.id});
    }
    return steps;
}

QString titleOf(const PresentationStep &step, const PlanDocument &document)
{
    return step.name.isEmpty() ? QString::fromStdString(document.scenario(step.scenario)->plan.name)
                               : step.name;
}

} // namespace tokencast
