// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/explanation.h"

namespace tokencast {

/// What a month came to: by service, by what paid it, and day by day.
std::vector<ExplainedStep> explainedMonth(const Forecast &forecast, const MonthResult &month,
                                          const QLocale &locale);
/// The same for the whole horizon, month by month, and how its headline came about.
std::vector<ExplainedStep> explainedPlan(const Forecast &forecast, const QLocale &locale);

} // namespace tokencast
