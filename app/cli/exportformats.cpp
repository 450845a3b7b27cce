// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportformats.h"

#include "app/cli/language.h"
#include "core/formats/calendarics.h"
#include "core/formats/resultcsv.h"
#include "core/spreadsheet/spreadsheet.h"

#include <QtCore/QFileInfo>

namespace tokencast {

namespace {

CommandResult writeCsv(const ExportSource &source)
{
    const bool isLocalized = source.arguments.has(localizedOption.name);
    return Report{
        .output = writeResultCsv(
            source.projection,
            source.arguments.has(daysOption.name) ? ResultTable::Days : ResultTable::Months,
            isLocalized ? std::optional<QLocale>(source.locale) : std::nullopt),
        .warnings = warningLines(source.projection)};
}

/// What tells the plan from others in a calendar: where it lies and what it is called.
QString identityOf(const ExportSource &source)
{
    const QString path =
        QFileInfo(QString::fromStdString(source.arguments.operand())).canonicalFilePath();
    return calendarIdentity(path, QString::fromStdString(source.input.plan.plan().name));
}

CommandResult writeIcs(const ExportSource &source)
{
    const Language language(source.locale);
    Report report{.output = writeCalendar(source.input.plan, source.projection,
                                          {.identity = identityOf(source),
                                           .written = source.environment.now,
                                           .locale = language.locale()}),
                  .warnings = language.warnings()};
    if (report.output.empty())
        return failure(ExitStatus::Invalid,
                       "nothing to put into a calendar: there are no purchases that end, and the "
                       "balance does not run out");
    return report;
}

std::string_view messageOf(SpreadsheetError error)
{
    switch (error) {
    case SpreadsheetError::OutOfRange:
        return "the workbook cannot be written: an amount is too large for it";
    case SpreadsheetError::TextTooLong:
        return "the workbook cannot be written: a text is longer than the 32,767 characters that "
               "a cell holds";
    case SpreadsheetError::Cancelled:
    case SpreadsheetError::CannotWrite:
        break;
    }
    return "the workbook cannot be written: there is no room for temporary files";
}

CommandResult writeXlsx(const ExportSource &source)
{
    const Language language(source.locale);
    const Result<std::string, SpreadsheetError> content =
        writeSpreadsheet(source.input.plan, source.projection,
                         {.written = source.environment.now, .locale = language.locale()});
    if (!content)
        return failure(ExitStatus::FileError, messageOf(content.error()));
    return Report{.output = *content, .warnings = language.warnings()};
}

constexpr ExportFormat formats[] = {
    {.name = "csv", .write = writeCsv},
    {.name = "xlsx", .write = writeXlsx},
    {.name = "ics", .write = writeIcs},
};

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

} // namespace tokencast
