// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bundled.h"
#include "core/model/causes.h"
#include "tests/benchmarks/benchplans.h"

#include <benchmark/benchmark.h>

namespace tokencast {
namespace {

const Catalog &catalog()
{
    static const Catalog bundled = bundledCatalog();
    return bundled;
}

/// Three years of a studio; each scenario has more of some lines and another purchase.
Plan scenario(int number)
{
    Plan plan = benchPlan({.lines = 20, .days = 1095, .lots = 12});
    for (int i = 0; i < number; ++i)
        plan.usage[static_cast<std::size_t>(i)].quantity += Quantity::fromWhole(number);
    plan.lots.back().quantity += Tokens::fromWhole(number);
    plan.lots.back().id = LotId(std::string("other-").append(std::to_string(number)));
    return plan;
}

/// Budget: 20 ms, with all ten simulations and without causes.
void compareTenScenariosThreeYears(benchmark::State &state)
{
    std::vector<NamedPlan> plans;
    for (int i = 0; i < 10; ++i)
        plans.push_back({.name = std::to_string(i),
                         .plan = CheckedPlan::check(scenario(i), catalog()).value()});
    if (!compare(plans))
        state.SkipWithError("the plans cannot be compared");
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(plans));
}
BENCHMARK(compareTenScenariosThreeYears)->Unit(benchmark::kMillisecond);

/// Linear growth: a check and a simulation for each change, of which there are two more than the
/// argument says.
void causesThreeYears(benchmark::State &state)
{
    const CheckedPlan base = CheckedPlan::check(scenario(0), catalog()).value();
    const CheckedPlan other =
        CheckedPlan::check(scenario(static_cast<int>(state.range(0))), catalog()).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(causesOfDifference(base, other, catalog()));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(causesThreeYears)
    ->RangeMultiplier(2)
    ->Range(1, 16)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

} // namespace
} // namespace tokencast
