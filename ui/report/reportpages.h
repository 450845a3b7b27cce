// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartsheet.h"
#include "ui/report/pageflow.h"
#include "ui/report/report.h"

class QPagedPaintDevice;

namespace tokencast {

/// A report on pages of a size: cover, the chosen sections, and on every page the rule set, the day
/// and the page's number. The charts have to outlive it.
class ReportPages
{
public:
    /// `pageSize` is the part of the paper that may be printed on, in points.
    ReportPages(const Report &report, const ChartSheet &charts, const QSizeF &pageSize,
                ReportSections sections, const QString &fontFamily);

    int count() const { return m_flow.pageCount(); }
    /// With the painter's origin at the corner of that part, a unit a point.
    void paint(int page, QPainter &painter) const;

private:
    void layCover();
    void layAnswers();
    void layCharts(const ChartSheet &charts);
    void layTable(const ReportTable &table);
    void layAssumptions();
    void heading(const QString &text, double keepWith);
    void list(const QStringList &lines);

    const Report &m_report;
    QSizeF m_paper;
    PageFlow m_flow;
};

/// Paints all pages on a device, beginning new ones between them. `isCancelled` is told how many
/// pages are done; false where it said yes, or the device refused a page.
bool printReport(const Report &report, const ChartSheet &charts, ReportSections sections,
                 const QString &fontFamily, QPagedPaintDevice &device,
                 const std::function<bool(int done, int all)> &isCancelled = {});

} // namespace tokencast
