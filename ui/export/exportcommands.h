// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/redaction.h"
#include "ui/commands/command.h"
#include "ui/document/documentsession.h"
#include "ui/export/exportrun.h"
#include "ui/prompts.h"
#include "ui/report/reportexport.h"

#include <QtCore/QLocale>
#include <QtCore/QObject>

#include <chrono>
#include <optional>

namespace tokencast {

enum class SpreadsheetError;

/// What the File menu hands over: report, print, page, workbook, tables, calendar, pictures, and a
/// copy without names.
class ExportCommands final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        PlanDocument &document;
        DocumentSession &session;
        Prompts &prompts;
        Day today;
        QLocale locale;
        /// For calendars, and for the copy; tests give their own.
        std::function<std::chrono::sys_seconds()> now = systemTime;
        RandomNumbers random = systemRandom;
    };

    ExportCommands(Services services, QWidget &window);

    std::vector<Command> commands();
    /// The same among those of the File menu, behind the export of the plan.
    std::vector<Command> among(std::vector<Command> commands);
    /// In the menu of each chart, with a right click or its key.
    void offerPictures(QWidget &charts);

    void saveReport(const QPageLayout &page, ReportSections sections);
    void previewReport(const QPageLayout &page, ReportSections sections);
    void copyPicture(const QStringList &charts, const QSize &size);

private:
    /// The plan as it stands and what comes of it.
    struct Source
    {
        CheckedPlan plan;
        ForecastPtr forecast;
    };

    static std::chrono::sys_seconds systemTime();
    static std::uint32_t systemRandom();
    std::vector<Command> fileCommands();
    /// Empty where the plan has problems, which are told then.
    std::optional<Source> source();
    ReportRequest request(ReportFormat format) const;
    void askForReport();
    void saveHtml();
    void saveWorkbook();
    static QString wordsFor(SpreadsheetError error);
    void saveTable();
    void saveCalendar();
    void savePicture(const QString &chart);
    void saveRedacted();
    /// Why it was not written; empty where it was.
    QString writeRedacted(const QString &path, const std::vector<Plan> &plans) const;
    void save(const QString &title, const QString &filter, const QString &ending,
              const std::function<Exported(const Source &source)> &work);
    void write(const QString &path, const Exported &exported);
    QString suggestion() const;

    Services m_services;
    QWidget &m_window;
};

} // namespace tokencast
