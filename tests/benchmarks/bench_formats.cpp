// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bundled.h"
#include "core/formats/planjson.h"
#include "core/formats/resultjson.h"
#include "core/model/simulation.h"
#include "tests/benchmarks/benchplans.h"

#include <benchmark/benchmark.h>
#include <rapidjson/document.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

// Each of ours stands beside what the JSON library alone needs for the same bytes: the parser that
// builds its document, and its indenting writer fed from that document.

namespace tokencast {
namespace {

constexpr BenchSize planSize{.lines = 1000, .days = 1095, .lots = 1000};

const Catalog &catalog()
{
    static const Catalog bundled = bundledCatalog();
    return bundled;
}

const std::string &planText()
{
    static const std::string text = writePlanJson(benchPlan(planSize));
    return text;
}

Projection projectionOf(const Plan &plan)
{
    return simulate(CheckedPlan::check(plan, catalog()).value()).value();
}

const std::string &resultText()
{
    static const Plan plan = benchPlan(planSize);
    static const std::string text = writeResultJson(projectionOf(plan), plan, ResultDetail::Daily);
    return text;
}

void countBytes(benchmark::State &state, const std::string &text)
{
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

/// Reading includes all checks of the plan.
void planIn(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readPlanJson(planText(), catalog()).value());
    countBytes(state, planText());
}
BENCHMARK(planIn)->Unit(benchmark::kMicrosecond);

void parserAlone(benchmark::State &state)
{
    for (auto _ : state) {
        rapidjson::Document document;
        document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(
            planText().data(), planText().size());
        benchmark::DoNotOptimize(document.IsObject());
    }
    countBytes(state, planText());
}
BENCHMARK(parserAlone)->Unit(benchmark::kMicrosecond);

void planOut(benchmark::State &state)
{
    const Plan plan = benchPlan(planSize);
    for (auto _ : state)
        benchmark::DoNotOptimize(writePlanJson(plan));
    countBytes(state, planText());
}
BENCHMARK(planOut)->Unit(benchmark::kMicrosecond);

void resultOut(benchmark::State &state)
{
    const Plan plan = benchPlan(planSize);
    const Projection projection = projectionOf(plan);
    for (auto _ : state)
        benchmark::DoNotOptimize(writeResultJson(projection, plan, ResultDetail::Daily));
    countBytes(state, resultText());
}
BENCHMARK(resultOut)->Unit(benchmark::kMicrosecond);

void writeAlone(benchmark::State &state, const std::string &text)
{
    rapidjson::Document document;
    document.Parse(text.data(), text.size());
    for (auto _ : state) {
        rapidjson::StringBuffer buffer;
        rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
        writer.SetIndent(' ', 1);
        document.Accept(writer);
        benchmark::DoNotOptimize(buffer.GetSize());
    }
    countBytes(state, text);
}

void writerAlonePlan(benchmark::State &state)
{
    writeAlone(state, planText());
}
BENCHMARK(writerAlonePlan)->Unit(benchmark::kMicrosecond);

void writerAloneResult(benchmark::State &state)
{
    writeAlone(state, resultText());
}
BENCHMARK(writerAloneResult)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace tokencast
