// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bundled.h"
#include "core/formats/planjson.h"
#include "core/formats/resultjson.h"
#include "core/model/simulation.h"
#include "tests/fuzz/faults.h"

namespace tokencast {

namespace {

/// Keeps the simulation of one input short.
constexpr std::size_t mostLineDays = 20'000;

std::string faultOfSimulation(const Plan &plan, const Catalog &catalog)
{
    const auto days = (plan.horizon.end - plan.horizon.start).count();
    if (plan.usage.size() * static_cast<std::size_t>(days) > mostLineDays)
        return {};
    const Result<CheckedPlan> checked = CheckedPlan::check(plan, catalog);
    if (!checked)
        return "a plan that was read does not pass the check";
    // An amount that does not fit is an answer.
    if (const Result<Projection> projection = simulate(*checked))
        writeResultJson(*projection, plan, ResultDetail::Daily);
    return {};
}

} // namespace

std::string faultOfPlanJson(std::string_view json)
{
    static const Catalog catalog = bundledCatalog();
    const Result<Plan> plan = readPlanJson(json, catalog);
    if (!plan)
        return plan.error().empty() ? "refused without a problem" : std::string();
    const Result<Plan> back = readPlanJson(writePlanJson(*plan), catalog);
    if (!back)
        return "what was written is not read";
    if (*back != *plan)
        return "what was written is read as another plan";
    return faultOfSimulation(*plan, catalog);
}

} // namespace tokencast
