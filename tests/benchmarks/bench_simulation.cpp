// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bundled.h"
#include "core/model/simulation.h"
#include "tests/benchmarks/benchplans.h"

#include <benchmark/benchmark.h>

namespace tokencast {
namespace {

const Catalog &catalog()
{
    static const Catalog bundled = bundledCatalog();
    return bundled;
}

/// Time per charge event, in seconds: shown as "13.2n".
void countEvents(benchmark::State &state, const Plan &plan)
{
    const std::int64_t events = chargeEventsOf(plan, catalog());
    state.counters["events"] = static_cast<double>(events);
    state.counters["s/event"] = benchmark::Counter(static_cast<double>(events),
                                                   benchmark::Counter::kIsIterationInvariantRate
                                                       | benchmark::Counter::kInvert);
}

/// Skips the benchmark where the plan is not one that charges all its events.
bool allIsCharged(benchmark::State &state, const Result<Projection> &projection)
{
    if (!projection)
        state.SkipWithError("the plan cannot be computed");
    else if (projection->summary.firstNegative || !projection->summary.movement.blocked.isZero())
        state.SkipWithError("the plan runs out of tokens");
    else
        return true;
    return false;
}

void simulateChecked(benchmark::State &state, BenchSize size)
{
    const Plan plan = benchPlan(size);
    const Result<CheckedPlan> checked = CheckedPlan::check(plan, catalog());
    if (!allIsCharged(state, simulate(checked.value())))
        return;
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(*checked));
    countEvents(state, plan);
}

/// From the parsed plan to the result, the checks included.
void checkAndSimulate(benchmark::State &state, BenchSize size)
{
    const Plan plan = benchPlan(size);
    for (auto _ : state) {
        const Result<CheckedPlan> checked = CheckedPlan::check(plan, catalog());
        benchmark::DoNotOptimize(simulate(checked.value()));
    }
    countEvents(state, plan);
}

void thousandLinesTenYears(benchmark::State &state)
{
    simulateChecked(state, {.lines = 1000, .days = 3653, .lots = 40});
}
BENCHMARK(thousandLinesTenYears)->Unit(benchmark::kMillisecond);

void thousandLinesTenYearsWithChecks(benchmark::State &state)
{
    checkAndSimulate(state, {.lines = 1000, .days = 3653, .lots = 40});
}
BENCHMARK(thousandLinesTenYearsWithChecks)->Unit(benchmark::kMillisecond);

void twentyLinesThreeYears(benchmark::State &state)
{
    checkAndSimulate(state, {.lines = 20, .days = 1095, .lots = 12});
}
BENCHMARK(twentyLinesThreeYears)->Unit(benchmark::kMicrosecond);

// Linear growth: the time of each is to double with its argument.

void lines(benchmark::State &state)
{
    simulateChecked(state, {.lines = static_cast<int>(state.range(0)), .days = 1095, .lots = 12});
    state.SetComplexityN(state.range(0));
}
BENCHMARK(lines)
    ->RangeMultiplier(2)
    ->Range(64, 4096)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

void days(benchmark::State &state)
{
    simulateChecked(state, {.lines = 50, .days = static_cast<int>(state.range(0)), .lots = 12});
    state.SetComplexityN(state.range(0));
}
BENCHMARK(days)
    ->RangeMultiplier(2)
    ->Range(64, 4096)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

void lots(benchmark::State &state)
{
    simulateChecked(state, {.lines = 1, .days = 1095, .lots = static_cast<int>(state.range(0))});
    state.SetComplexityN(state.range(0));
}
BENCHMARK(lots)
    ->RangeMultiplier(2)
    ->Range(64, 8192)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

} // namespace
} // namespace tokencast
