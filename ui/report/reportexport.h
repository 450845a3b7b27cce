// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "ui/report/reportpages.h"
#include "ui/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QSize>
#include <QtGui/QPageLayout>

#include <functional>
#include <optional>

namespace tokencast {

enum class ReportFormat { Pdf, Html, Svg, Png };

struct ReportRequest
{
    ReportFormat format = ReportFormat::Pdf;
    /// The day in the imprint.
    Day made;
    QLocale locale;
    /// Of a PDF.
    QPageLayout page = defaultPage();
    ReportSections sections = ReportSections(allReportSections);
    /// Of pictures, in pixels; fonts grow with the scale.
    QSize size = QSize(1280, 860);
    double scale = 1;
    Theme theme = Theme::light();
    /// Ids of charts; all where empty.
    QStringList charts;
    /// Told of progress where there is some; true ends the export.
    std::function<bool(int done, int all)> isCancelled;

    /// A4, upright, with margins that every printer can keep.
    static QPageLayout defaultPage();
};

/// The content of the file; empty where it was cancelled or could not be made. Needs an application
/// with windows, on its thread.
std::optional<QByteArray> makeReport(const CheckedPlan &plan, const ForecastPtr &forecast,
                                     const ReportRequest &request);

/// What the charts of a report are painted with.
ChartSheetOptions chartsOfReport(const ReportRequest &request);

} // namespace tokencast
