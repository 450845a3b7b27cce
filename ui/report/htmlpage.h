// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "ui/report/report.h"

#include <QtCore/QByteArray>

#include <functional>
#include <optional>

namespace tokencast {

/// What a page is made of beside the report; the charts have to be painted where windows are.
struct HtmlPageParts
{
    /// Elements, not documents.
    QByteArray lightCharts;
    QByteArray darkCharts;
    QLocale locale;
    /// Asked from time to time; true ends the export.
    std::function<bool()> isCancelled;
};

/// A page for a browser, in one file that loads nothing: charts, tables, the explanation of each
/// day, and plan and result as JSON inside. Light or dark as the reader's system is, and light on
/// paper. Empty where it was cancelled or an amount does not fit.
std::optional<QByteArray> htmlPage(const Report &report, const CheckedPlan &plan,
                                   const Forecast &forecast, const HtmlPageParts &parts);

} // namespace tokencast
