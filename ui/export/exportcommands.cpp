// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportcommands.h"

#include "core/formats/calendarics.h"
#include "core/formats/problemtext.h"
#include "core/formats/resultcsv.h"
#include "core/spreadsheet/spreadsheet.h"
#include "core/storage/storageerrortext.h"
#include "core/storage/wholefile.h"
#include "ui/charts/chartcatalog.h"
#include "ui/charts/chartwidget.h"
#include "ui/commands/fileplace.h"
#include "ui/export/picturedialog.h"
#include "ui/export/redactdialog.h"
#include "ui/export/reportdialog.h"
#include "ui/report/chartfiles.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QRandomGenerator>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

Exported exportedFrom(const std::optional<QByteArray> &content)
{
    return {.content = content.value_or(QByteArray()),
            .trouble = {},
            .isCancelled = !content.has_value()};
}

} // namespace

ExportCommands::ExportCommands(Services services, QWidget &window)
    : QObject(&window), m_services(std::move(services)), m_window(window)
{
}

std::chrono::sys_seconds ExportCommands::systemTime()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::uint32_t ExportCommands::systemRandom()
{
    return QRandomGenerator::system()->generate();
}

std::vector<Command> ExportCommands::fileCommands()
{
    const QString submenu = tr("E&xport");
    const QString topic = u"handing-over.md"_s;
    const auto entry = [&](const char *id, const QString &text, const QString &help,
                           const std::function<void()> &run) {
        return Command{.menu = MenuId::File,
                       .id = QString::fromLatin1(id),
                       .text = text,
                       .help = help,
                       .keys = {},
                       .icon = {},
                       .run = run,
                       .topic = topic,
                       .submenu = submenu};
    };
    return {entry("file.exportHtml", tr("&Web Page…"),
                  tr("Write charts, tables and the explanation of each day as one page for a "
                     "browser"),
                  [this] { saveHtml(); }),
            entry("file.exportWorkbook", tr("&Spreadsheet…"),
                  tr("Write a workbook (XLSX) that computes days, months and totals"),
                  [this] { saveWorkbook(); }),
            entry("file.exportTable", tr("&Table of Days…"),
                  tr("Write every day as comma-separated values (CSV)"), [this] { saveTable(); }),
            entry("file.exportCalendar", tr("&Calendar…"),
                  tr("Write the days to be reminded of for a calendar (ICS)"),
                  [this] { saveCalendar(); }),
            entry("file.exportPicture", tr("&Picture of the Charts…"),
                  tr("Write the charts as a picture (PNG, SVG)"), [this] { savePicture({}); }),
            entry("file.exportRedacted", tr("&Redacted Copy…"),
                  tr("Write a copy for people who are not to know whose plan it is"),
                  [this] { saveRedacted(); })};
}

std::vector<Command> ExportCommands::commands()
{
    std::vector<Command> all = fileCommands();
    all.push_back({.menu = MenuId::File,
                   .id = u"file.report"_s,
                   .text = tr("Report and Prin&t…"),
                   .help = tr("A report on pages: as PDF, or printed after a look at it"),
                   .keys = QKeySequence::keyBindings(QKeySequence::Print),
                   .icon = {},
                   .run = [this] { askForReport(); },
                   .topic = u"handing-over.md"_s});
    return all;
}

std::vector<Command> ExportCommands::among(std::vector<Command> commands)
{
    const auto plan = std::ranges::find(commands, u"file.export"_s, &Command::id);
    const std::vector<Command> own = this->commands();
    if (plan == commands.end())
        return joined({std::move(commands), own});
    plan->submenu = own.front().submenu;
    commands.insert(plan + 1, own.begin(), own.end());
    return commands;
}

std::optional<ExportCommands::Source> ExportCommands::source()
{
    const Catalog &catalog = m_services.document.catalog();
    const auto refused = [this](const Problems &problems) {
        m_services.prompts.tell(
            &m_window, tr("There is nothing to hand over yet"),
            tr("The plan has a problem that comes first: %1").arg(problemText(problems.front())));
        return std::nullopt;
    };
    const Result<CheckedPlan> plan = CheckedPlan::check(m_services.document.plan(), catalog);
    if (!plan)
        return refused(plan.error());
    const Result<ForecastPtr> forecast = forecastOf(plan->plan(), catalog);
    if (!forecast)
        return refused(forecast.error());
    return Source{.plan = *plan, .forecast = *forecast};
}

ReportRequest ExportCommands::request(ReportFormat format) const
{
    return {.format = format, .made = m_services.today, .locale = m_services.locale};
}

QString ExportCommands::suggestion() const
{
    const QString path = m_services.session.path();
    const QString name = asFileName(QString::fromStdString(m_services.document.plan().name),
                                    asFileName(m_services.session.title(), tr("Plan")));
    return (path.isEmpty() ? QDir::home() : QFileInfo(path).dir()).filePath(name);
}

void ExportCommands::write(const QString &path, const Exported &exported)
{
    if (exported.isCancelled)
        return;
    const QString trouble =
        exported.trouble.isEmpty() ? writeWholeFile(path, exported.content) : exported.trouble;
    if (!trouble.isEmpty())
        m_services.prompts.tell(
            &m_window, tr("The file was not written"),
            tr("“%1” was not written: %2.").arg(QDir::toNativeSeparators(path), trouble));
}

void ExportCommands::save(const QString &title, const QString &filter, const QString &ending,
                          const std::function<Exported(const Source &)> &work)
{
    const std::optional<Source> from = source();
    if (!from)
        return;
    const QString path =
        askForPlace(m_services.prompts, m_window, title, filter, suggestion(), ending);
    if (!path.isEmpty())
        write(path, work(*from));
}

void ExportCommands::askForReport()
{
    if (!source())
        return;
    ReportDialog dialog(m_services.locale, &m_window);
    switch (dialog.ask()) {
    case ReportDialog::Choice::Save:
        saveReport(dialog.page(), dialog.sections());
        break;
    case ReportDialog::Choice::Preview:
        previewReport(dialog.page(), dialog.sections());
        break;
    case ReportDialog::Choice::Cancel:
        break;
    }
}

void ExportCommands::saveReport(const QPageLayout &page, ReportSections sections)
{
    save(tr("Save the Report"), tr("PDF (*.pdf)"), u".pdf"_s, [&](const Source &from) {
        return exportHere(m_window, tr("Writing the report"), [&](const auto &isCancelled) {
            ReportRequest wanted = request(ReportFormat::Pdf);
            wanted.page = page;
            wanted.sections = sections;
            wanted.isCancelled = isCancelled;
            return exportedFrom(makeReport(from.plan, from.forecast, wanted));
        });
    });
}

void ExportCommands::previewReport(const QPageLayout &page, ReportSections sections)
{
    const std::optional<Source> from = source();
    if (!from)
        return;
    const ReportRequest wanted = request(ReportFormat::Pdf);
    const Report report = reportOf(from->plan, *from->forecast, wanted.made, wanted.locale);
    const ChartSheet charts(from->forecast, chartsOfReport(wanted));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(page);
    printer.setDocName(report.title);
    QPrintPreviewDialog preview(&printer, &m_window);
    preview.setWindowTitle(tr("Preview of the Report"));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter *paper) {
        printReport(report, charts, sections, QGuiApplication::font().family(), *paper);
    });
    preview.exec();
}

void ExportCommands::saveHtml()
{
    save(tr("Save as a Web Page"), tr("Web pages (*.html)"), u".html"_s,
         [this](const Source &from) {
             return exportHere(m_window, tr("Writing the page"), [&](const auto &isCancelled) {
                 ReportRequest wanted = request(ReportFormat::Html);
                 wanted.isCancelled = isCancelled;
                 return exportedFrom(makeReport(from.plan, from.forecast, wanted));
             });
         });
}

QString ExportCommands::wordsFor(SpreadsheetError error)
{
    if (error == SpreadsheetError::OutOfRange)
        return tr("an amount is too large for it");
    return error == SpreadsheetError::TextTooLong
        ? tr("a text is longer than a cell of a workbook can hold")
        : tr("there is no room for temporary files");
}

void ExportCommands::saveWorkbook()
{
    save(tr("Save as a Spreadsheet"), tr("Workbooks (*.xlsx)"), u".xlsx"_s,
         [this](const Source &from) {
             const auto work = [&](const IsCancelled &isCancelled) -> Exported {
                 const auto content = writeSpreadsheet(from.plan, from.forecast->projection,
                                                       {.written = m_services.now(),
                                                        .locale = m_services.locale,
                                                        .isCancelled = isCancelled});
                 if (content)
                     return {.content = QByteArray::fromStdString(*content), .trouble = {}};
                 if (content.error() == SpreadsheetError::Cancelled)
                     return {.content = {}, .trouble = {}, .isCancelled = true};
                 return {.content = {}, .trouble = wordsFor(content.error())};
             };
             return exportInBackground(m_window, tr("Writing the workbook"), work);
         });
}

void ExportCommands::saveTable()
{
    save(tr("Save the Days"), tr("Comma-separated values (*.csv)"), u".csv"_s,
         [](const Source &from) -> Exported {
             return {.content = QByteArray::fromStdString(
                         writeResultCsv(from.forecast->projection, ResultTable::Days)),
                     .trouble = {}};
         });
}

void ExportCommands::saveCalendar()
{
    save(tr("Save as a Calendar"), tr("Calendars (*.ics)"), u".ics"_s,
         [this](const Source &from) -> Exported {
             const QString path = QFileInfo(m_services.session.path()).canonicalFilePath();
             const QString name = QString::fromStdString(from.plan.plan().name);
             const std::string calendar = writeCalendar(from.plan, from.forecast->projection,
                                                        {.identity = calendarIdentity(path, name),
                                                         .written = m_services.now(),
                                                         .locale = m_services.locale});
             return {.content = QByteArray::fromStdString(calendar),
                     .trouble = calendar.empty()
                         ? tr("there is no day to be reminded of: no purchase ends, and the "
                              "balance does not run out")
                         : QString()};
         });
}

void ExportCommands::savePicture(const QString &chart)
{
    constexpr QSize suggested(1280, 860);
    PictureDialog dialog(chart, suggested, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<Source> from = source();
    if (!from)
        return;
    const QString path =
        askForPlace(m_services.prompts, m_window, tr("Save a Picture"),
                    tr("Pictures (*.png);;Drawings (*.svg)"), suggestion(), u".png"_s);
    if (path.isEmpty())
        return;
    const bool isDrawing = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    ReportRequest wanted = request(isDrawing ? ReportFormat::Svg : ReportFormat::Png);
    wanted.size = dialog.size();
    wanted.scale = dialog.scale();
    wanted.theme = dialog.theme();
    wanted.charts = dialog.charts();
    const std::optional<QByteArray> content = makeReport(from->plan, from->forecast, wanted);
    write(path,
          {.content = content.value_or(QByteArray()),
           .trouble = content ? QString() : tr("the picture is too large")});
}

void ExportCommands::copyPicture(const QStringList &charts, const QSize &size)
{
    const std::optional<Source> from = source();
    if (!from)
        return;
    ReportRequest wanted = request(ReportFormat::Svg);
    wanted.charts = charts;
    wanted.size = size;
    const std::optional<QByteArray> drawing = makeReport(from->plan, from->forecast, wanted);
    wanted.format = ReportFormat::Png;
    // Sharp also where it is shown larger.
    wanted.scale = 2;
    wanted.size = size * wanted.scale;
    const std::optional<QByteArray> picture = makeReport(from->plan, from->forecast, wanted);
    auto *data = new QMimeData;
    if (picture)
        data->setImageData(QImage::fromData(*picture, "PNG"));
    if (drawing)
        data->setData(u"image/svg+xml"_s, *drawing);
    QGuiApplication::clipboard()->setMimeData(data);
}

void ExportCommands::saveRedacted()
{
    if (!source())
        return;
    RedactDialog dialog(m_services.document, m_services.random, m_services.locale, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = askForPlace(
        m_services.prompts, m_window, tr("Save the Redacted Copy"), tr("Documents (*.tokencast)"),
        QFileInfo(suggestion()).dir().filePath(tr("redacted")), u".tokencast"_s);
    if (path.isEmpty())
        return;
    const QString trouble = writeRedacted(path, dialog.plans());
    if (!trouble.isEmpty())
        m_services.prompts.tell(&m_window, tr("The copy was not saved"), trouble);
}

QString ExportCommands::writeRedacted(const QString &path, const std::vector<Plan> &plans) const
{
    if (QFileInfo(path) == QFileInfo(m_services.session.path()))
        return tr("“%1” is the open document itself; choose another name for the copy.")
            .arg(QDir::toNativeSeparators(path));
    const StorageResult<DocumentFile> file =
        DocumentFile::create(path, documentOf(plans), IfExists::Replace);
    return file ? QString() : storageErrorText(file.error());
}

/// Beside the charts' own action, which copies one as it is seen.
void ExportCommands::offerPictures(QWidget &charts)
{
    const auto add = [this](QWidget &chart, const QString &text, const std::function<void()> &run) {
        auto *action = new QAction(text, &chart);
        connect(action, &QAction::triggered, this, run);
        chart.addAction(action);
    };
    const QList<ChartWidget *> all = charts.findChildren<ChartWidget *>(Qt::FindDirectChildrenOnly);
    // They stand in the order of the catalog.
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString id = QString::fromLatin1(chartCatalog()[static_cast<std::size_t>(i)].id);
        add(*all[i], tr("Save as a Picture…"), [this, id] { savePicture(id); });
        add(*all[i], tr("Copy All Charts as a Picture"),
            [this, &charts] { copyPicture({}, charts.size()); });
        add(*all[i], tr("Save All Charts as a Picture…"), [this] { savePicture({}); });
    }
}

} // namespace tokencast
