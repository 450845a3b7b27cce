// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/forecast.h"

#include "core/model/checkedplan.h"
#include "core/model/simulation.h"

namespace tokencast {

Result<ForecastPtr> forecastOf(Plan plan, const Catalog &catalog)
{
    Result<CheckedPlan> checked = CheckedPlan::check(plan, catalog);
    if (!checked)
        return tl::unexpected(std::move(checked).error());
    Result<Projection> projection = simulate(*checked);
    if (!projection)
        return tl::unexpected(std::move(projection).error());
    return std::make_shared<const Forecast>(Forecast{.plan = std::move(plan),
                                                     .ruleBook = checked->ruleBook(),
                                                     .projection = std::move(*projection)});
}

} // namespace tokencast
