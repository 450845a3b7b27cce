// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/causes.h"

#include "core/model/simulation.h"

#include <utility>

namespace tokencast {

namespace {

Result<KeyFacts> factsOf(const CheckedPlan &plan)
{
    const Result<Projection> projection = simulate(plan);
    if (!projection)
        return tl::unexpected(projection.error());
    return keyFactsOf(*projection);
}

Result<KeyFacts> factsOf(const Plan &plan, const Catalog &catalog)
{
    const Result<CheckedPlan> checked = CheckedPlan::check(plan, catalog);
    if (!checked)
        return tl::unexpected(checked.error());
    return factsOf(*checked);
}

tl::unexpected<ComparisonFault> faultOf(std::size_t plan, Problems problems)
{
    return tl::unexpected(ComparisonFault{.plan = plan, .problems = std::move(problems)});
}

} // namespace

Result<std::vector<Cause>, ComparisonFault>
causesOfDifference(const CheckedPlan &base, const CheckedPlan &other, const Catalog &catalog)
{
    Result<KeyFacts> before = factsOf(base);
    if (!before)
        return faultOf(0, std::move(before).error());
    const Result<KeyFacts> goal = factsOf(other);
    if (!goal)
        return faultOf(1, goal.error());
    const Currencies currencies =
        base.plan().currency == other.plan().currency ? Currencies::Same : Currencies::Different;

    const std::vector<PlanChange> changes = changesBetween(base.plan(), other.plan());
    std::vector<Cause> causes;
    std::vector<PlanChange> joined;
    Plan plan = base.plan();
    for (const PlanChange &change : changes) {
        plan = applyChange(std::move(plan), other.plan(), change);
        joined.push_back(change);
        const bool isLast = &change == &changes.back();
        const Result<KeyFacts> after = isLast ? goal : factsOf(plan, catalog);
        if (!after)
            continue;
        Result<KeyDifference> effect = differenceBetween(*before, *after, currencies);
        if (!effect && isLast)
            return faultOf(1, std::move(effect).error());
        if (!effect)
            continue;
        causes.push_back({.changes = std::exchange(joined, {}), .effect = *effect});
        before = after;
    }
    return causes;
}

Result<ExplainedComparison, ComparisonFault> explain(std::vector<NamedPlan> plans,
                                                     const Catalog &catalog)
{
    Result<Comparison, ComparisonFault> comparison = compare(plans);
    if (!comparison)
        return tl::unexpected(std::move(comparison).error());
    ExplainedComparison explained{.plans = std::move(plans), .comparison = std::move(*comparison)};
    explained.causes.resize(explained.plans.size());
    for (std::size_t i = 1; i < explained.plans.size(); ++i) {
        auto causes =
            causesOfDifference(explained.plans.front().plan, explained.plans[i].plan, catalog);
        if (!causes)
            return faultOf(causes.error().plan == 0 ? 0 : i, std::move(causes.error().problems));
        explained.causes[i] = std::move(*causes);
    }
    return explained;
}

} // namespace tokencast
