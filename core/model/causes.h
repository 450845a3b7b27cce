// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"
#include "core/model/planchange.h"

#include <vector>

namespace tokencast {

/// What a change of the plan does to the result.
struct Cause
{
    /// One, or several where the plan would not be valid with the first of them alone.
    std::vector<PlanChange> changes;
    /// Days before and after the change; how much more or less of each amount.
    KeyDifference effect;
};

/// Why two scenarios differ. The way from the base to the other is walked change by change, in the
/// order of changesBetween(): usage, purchases, rates, account, horizon, prices, rule book. After
/// each step the plan is simulated, and by what the result then differs from the one before, the
/// change is the cause. So the effects of all causes add up to the whole difference, to the
/// millionth, and the days of each begin where those of the cause before end.
///
/// An effect depends on what was changed before: the same purchase saves a plan more where usage
/// has grown. A step whose plan is not valid, or whose amounts do not fit, is joined with the next
/// (docs/decisions/0014-causes.md). Costs a check and a simulation for each change. The catalog is
/// the one that both plans were checked with; a fault names the base as 0, the other as 1.
Result<std::vector<Cause>, ComparisonFault>
causesOfDifference(const CheckedPlan &base, const CheckedPlan &other, const Catalog &catalog);

/// A comparison and all that it follows from, for whoever writes it down.
struct ExplainedComparison
{
    std::vector<NamedPlan> plans;
    Comparison comparison;
    /// Of each scenario's difference to the first; of the first itself, none.
    std::vector<std::vector<Cause>> causes;
};

/// Fails as compare() and causesOfDifference(), naming the plan by its index.
Result<ExplainedComparison, ComparisonFault> explain(std::vector<NamedPlan> plans,
                                                     const Catalog &catalog);

} // namespace tokencast
