// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/explanation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <vector>

// The words that explanations of days, months and plans have in common.

namespace tokencast {

struct Explain
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// `12 credits, 0 tokens`, with the deficit where there is one.
QString balanceText(const Balance &balance, const QLocale &locale);
QString lotName(const Lot &lot);
/// `in-hand 40, lot-2 12.5`.
QString lotsText(const Forecast &forecast, const std::vector<LotPayment> &lots,
                 const QLocale &locale);
/// With the rate cards in force on the days, and where each was published.
std::vector<ExplainedStep> withSources(std::vector<ExplainedStep> steps, const Forecast &forecast,
                                       DayRange days, const QLocale &locale);

} // namespace tokencast
