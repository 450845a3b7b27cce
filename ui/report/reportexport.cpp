// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportexport.h"

#include "ui/report/chartfiles.h"
#include "ui/report/htmlpage.h"
#include "ui/report/pdfcharacters.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QPdfWriter>

namespace tokencast {

namespace {

/// Of the charts on paper and pages; those of pictures are the request's.
constexpr int chartFontPixels = 15;
constexpr QSize pageCharts(1200, 900);

QFont chartFont(int pixels)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    setWithoutLigatures(font);
    return font;
}

std::optional<QByteArray> pdf(const Report &report, const ForecastPtr &forecast,
                              const ReportRequest &request)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int dotsPerInch = 600;
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(request.page);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Tokencast"));
    const ChartSheet charts(forecast, chartsOfReport(request));
    const bool isDone = printReport(report, charts, request.sections,
                                    QGuiApplication::font().family(), writer, request.isCancelled);
    if (!isDone)
        return std::nullopt;
    correctCharacters(content);
    return content;
}

std::optional<QByteArray> html(const Report &report, const CheckedPlan &plan,
                               const ForecastPtr &forecast, const ReportRequest &request)
{
    const auto charts = [&](const Theme &theme, const QString &prefix) {
        ChartSheetOptions options = chartsOfReport(request);
        options.theme = theme;
        return chartSvgElement(ChartSheet(forecast, options), pageCharts, report.title, prefix);
    };
    return htmlPage(
        report, plan, *forecast,
        {.lightCharts = charts(Theme::light(), QStringLiteral("light-")),
         .darkCharts = charts(Theme::dark(), QStringLiteral("dark-")),
         .locale = request.locale,
         .isCancelled = [&request] { return request.isCancelled && request.isCancelled(0, 0); }});
}

std::optional<QByteArray> picture(const Report &report, const ForecastPtr &forecast,
                                  const ReportRequest &request)
{
    ChartSheetOptions options = chartsOfReport(request);
    constexpr int pictureFontPixels = 13;
    options.font = chartFont(pictureFontPixels);
    options.theme = request.theme;
    const ChartSheet charts(forecast, options);
    if (request.format == ReportFormat::Svg)
        return chartSvg(charts, request.size, report.title);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!chartImage(charts, request.size, request.scale).save(&buffer, "PNG"))
        return std::nullopt;
    return content;
}

} // namespace

QPageLayout ReportRequest::defaultPage()
{
    constexpr double margin = 16;
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

ChartSheetOptions chartsOfReport(const ReportRequest &request)
{
    return {.theme = Theme::light(),
            .locale = request.locale,
            .font = chartFont(chartFontPixels),
            .today = {},
            .charts = request.charts,
            .visible = {}};
}

std::optional<QByteArray> makeReport(const CheckedPlan &plan, const ForecastPtr &forecast,
                                     const ReportRequest &request)
{
    const Report report = reportOf(plan, *forecast, request.made, request.locale);
    switch (request.format) {
    case ReportFormat::Pdf:
        return pdf(report, forecast, request);
    case ReportFormat::Html:
        return html(report, plan, forecast, request);
    case ReportFormat::Svg:
    case ReportFormat::Png:
        break;
    }
    return picture(report, forecast, request);
}

} // namespace tokencast
