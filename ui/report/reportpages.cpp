// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpages.h"

#include "core/text/textformat.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tokencast {

namespace {

/// At the foot of every page, with the space above it.
constexpr double footHeight = 26;
constexpr double footSize = 7.5;
constexpr double pointsPerInch = 72;
/// Units of the charts in a point: their fonts have whole pixels.
constexpr double chartScale = 2;
constexpr QColor muted(0x45, 0x4d, 0x5c);

} // namespace

ReportPages::ReportPages(const Report &report, const ChartSheet &charts, const QSizeF &pageSize,
                         ReportSections sections, const QString &fontFamily)
    : m_report(report),
      m_paper(pageSize),
      m_flow({pageSize.width(), pageSize.height() - footHeight}, fontFamily)
{
    layCover();
    if (sections & ReportSection::Charts)
        layCharts(charts);
    const std::pair<ReportSection, const ReportTable &> tables[] = {
        {ReportSection::Dates, report.dates},
        {ReportSection::Months, report.months},
        {ReportSection::Services, report.services},
        {ReportSection::Purchases, report.purchases},
        {ReportSection::Usage, report.usage}};
    for (const auto &[section, table] : tables) {
        if (sections & section)
            layTable(table);
    }
    if (sections & ReportSection::Assumptions)
        layAssumptions();
}

void ReportPages::heading(const QString &text, double keepWith)
{
    m_flow.paragraph(
        text,
        {.size = 12.5, .weight = QFont::DemiBold, .before = 16, .after = 5, .keepWith = keepWith});
}

void ReportPages::layCover()
{
    m_flow.paragraph(m_report.title, {.size = 20, .weight = QFont::Bold, .after = 2});
    m_flow.paragraph(m_report.subtitle, {.size = 9.5, .color = muted, .after = 10});
    m_flow.paragraph(m_report.cover, {.size = 12, .after = 6});
    for (const QString &sentence : m_report.advice)
        m_flow.paragraph(sentence, {.size = 9.5, .after = 2});
    layAnswers();
}

/// Side by side where there is room, each with its name above it.
void ReportPages::layAnswers()
{
    ReportTable table{.title = {},
                      .heads = {},
                      .rows = {},
                      .total = {},
                      .textColumns = 5,
                      .wholeColumns = {},
                      .note = {}};
    QStringList values;
    QStringList details;
    for (const ReportAnswer &each : m_report.answers) {
        table.heads << each.name;
        values << each.answer.value;
        details << each.answer.detail;
    }
    table.rows = {values, details};
    m_flow.space(10);
    m_flow.table(table);
}

void ReportPages::layCharts(const ChartSheet &charts)
{
    m_flow.space(8);
    const double least = charts.minimumSize().height() / chartScale;
    const double wanted = std::max(least, m_flow.width() * 0.78);
    // On the rest of the page if they fit there at all: a page with nothing but a head looks lost.
    const double height = m_flow.roomLeft() >= least ? std::min(wanted, m_flow.roomLeft())
                                                     : std::min(wanted, m_flow.pageSize().height());
    m_flow.picture(height, [&charts](QPainter &painter, const QSizeF &size) {
        painter.scale(1 / chartScale, 1 / chartScale);
        charts.paint(painter, (size * chartScale).toSize());
    });
}

void ReportPages::layTable(const ReportTable &table)
{
    if (table.isEmpty())
        return;
    constexpr double headAndTwoRows = 60;
    const ParagraphStyle noteStyle{.size = 8, .color = muted};
    const double note = table.note.isEmpty() ? 0 : m_flow.heightOf(table.note, noteStyle) + 4;
    const double whole = m_flow.heightOf(table) + note;
    // A short table is not parted.
    heading(table.title, whole < m_flow.pageSize().height() / 4 ? whole : headAndTwoRows);
    m_flow.table(table, note);
    if (!table.note.isEmpty())
        m_flow.paragraph(table.note, noteStyle);
}

void ReportPages::list(const QStringList &lines)
{
    for (const QString &line : lines)
        m_flow.paragraph(line, {.size = 9, .after = 2, .bullet = QStringLiteral("•")});
}

void ReportPages::layAssumptions()
{
    constexpr double twoLines = 28;
    const Assumptions &assumptions = m_report.assumptions;
    heading(assumptionsTitle(), twoLines);
    list(assumptions.choices + assumptions.warnings);
    heading(sourcesTitle(), twoLines);
    m_flow.paragraph(assumptions.ruleBook, {.size = 9});
    for (const CardInForce &card : assumptions.cards) {
        m_flow.paragraph(card.title,
                         {.size = 9.5,
                          .weight = QFont::DemiBold,
                          .before = 6,
                          .after = 1,
                          .keepWith = twoLines});
        m_flow.paragraph(card.verification, {.size = 9, .color = muted, .after = 2});
        list(card.sources);
    }
    heading(notModelledTitle(), twoLines);
    list(assumptions.notModelled);
}

void ReportPages::paint(int page, QPainter &painter) const
{
    m_flow.paintPage(page, painter);
    const QFont font = m_flow.font(footSize);
    const QFontMetricsF metrics(font);
    const QString number = ReportText::tr("Page %1 of %2").arg(page + 1).arg(count());
    // As PageFlow: fonts large, painted small.
    const double scale = font.pixelSize() / footSize;
    const double width = m_paper.width() * scale;
    painter.save();
    painter.translate(0, m_paper.height() - footSize * 1.6);
    painter.scale(1 / scale, 1 / scale);
    painter.setFont(font);
    painter.setPen(muted);
    const QRectF line(0, 0, width, metrics.height());
    const double numberWidth = metrics.horizontalAdvance(number);
    painter.drawText(line, Qt::AlignRight, number);
    painter.drawText(line, Qt::AlignLeft,
                     metrics.elidedText(m_report.imprint, Qt::ElideMiddle,
                                        width - numberWidth - 2 * metrics.height()));
    painter.restore();
}

bool printReport(const Report &report, const ChartSheet &charts, ReportSections sections,
                 const QString &fontFamily, QPagedPaintDevice &device,
                 const std::function<bool(int done, int all)> &isCancelled)
{
    const QRectF area = device.pageLayout().paintRect(QPageLayout::Point);
    const ReportPages pages(report, charts, area.size(), sections, fontFamily);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // The device's origin is the corner of the area already, unless it paints on the whole paper.
    for (int page = 0; page < pages.count(); ++page) {
        if (isCancelled && isCancelled(page, pages.count()))
            return false;
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
        pages.paint(page, painter);
        painter.restore();
    }
    return painter.end();
}

} // namespace tokencast
