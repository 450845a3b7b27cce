// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>
#include <vector>

// Where a number comes from, in words: a day as its ledger, a month or the whole plan as its sums.
// Every amount is the result's; nothing is added up here.

namespace tokencast {

struct ExplainedStep
{
    enum class Weight { Detail, Total };

    QString what;
    QString how;
    /// With its sign, and its kind where it has one.
    QString amount;
    /// The lots that it came from or went to.
    QString lots;
    Weight weight = Weight::Detail;
};

struct Explanation
{
    QString title;
    /// At the end the rates and rules that held, and where they were published.
    std::vector<ExplainedStep> steps;

    /// All of it as one paragraph, for an e-mail.
    QString paragraph() const;
};

/// The ledger of a day of the forecast's horizon; empty where an amount does not fit.
std::optional<DayTrace> ledgerOf(const Forecast &forecast, const Catalog &catalog, Day day);

/// The steps of a day alone, for where the sources of all days stand once.
std::vector<ExplainedStep> ledgerSteps(const Forecast &forecast, const DayTrace &ledger,
                                       const QLocale &locale);
Explanation explainDay(const Forecast &forecast, const DayTrace &ledger, const QLocale &locale);
/// The month has to touch the horizon.
Explanation explainMonth(const Forecast &forecast, YearMonth month, const QLocale &locale);
Explanation explainPlan(const Forecast &forecast, const QLocale &locale);

} // namespace tokencast
