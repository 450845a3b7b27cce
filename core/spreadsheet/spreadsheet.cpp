// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/spreadsheet.h"

#include "core/spreadsheet/book.h"

#include "core/model/simulation.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <array>
#include <optional>

namespace tokencast {

namespace {

constexpr std::uint32_t mostColumns = 16'384;

using Page = void (*)(Book &);

constexpr std::array<Page, 6> commonPages{writeSummaryPage, writeInputsPage, writeRatesPage,
                                          writeMonthsPage,  writeDaysPage,   writeNotesPage};
constexpr std::array<Page, 3> livePages{writeChargesPage, writeLotsPage, writeSchedulePage};

/// libxlsxwriter writes files, so the workbook is one for a moment, in a folder of its own.
class Export
{
public:
    Export(const CheckedPlan &plan, const Projection &projection, const SpreadsheetOptions &options)
        : m_plan(plan), m_projection(projection), m_options(options)
    {
    }

    Result<std::string, SpreadsheetError> run();

private:
    Result<std::string, SpreadsheetError> writeWith(const Workings *workings);
    bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }
    bool writePages(Book &book) const;

    const CheckedPlan &m_plan;
    const Projection &m_projection;
    const SpreadsheetOptions &m_options;
    QTemporaryDir m_folder;
};

bool Export::writePages(Book &book) const
{
    for (const Page write : commonPages) {
        if (isCancelled())
            return false;
        write(book);
    }
    for (const Page write : livePages) {
        if (isCancelled())
            return false;
        if (book.isLive())
            write(book);
    }
    return !isCancelled();
}

Result<std::string, SpreadsheetError> Export::writeWith(const Workings *workings)
{
    if (!m_folder.isValid())
        return tl::unexpected(SpreadsheetError::CannotWrite);
    const QString path = m_folder.filePath(QStringLiteral("workbook.xlsx"));
    Workbook workbook(path.toStdString(), workings ? Formulas::Live : Formulas::ValuesOnly);
    workbook.setProperties(QString::fromStdString(m_projection.planName), m_options.written);
    Book book(workbook, m_plan, m_projection, workings, m_options);
    if (!writePages(book))
        return tl::unexpected(SpreadsheetError::Cancelled);
    if (const std::optional<WorkbookTrouble> trouble = workbook.close())
        return tl::unexpected(*trouble == WorkbookTrouble::TextTooLong
                                  ? SpreadsheetError::TextTooLong
                                  : SpreadsheetError::CannotWrite);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(SpreadsheetError::CannotWrite);
    std::string content = file.readAll().toStdString();
    if (static_cast<qint64>(content.size()) != file.size())
        return tl::unexpected(SpreadsheetError::CannotWrite);
    return content;
}

Result<std::string, SpreadsheetError> Export::run()
{
    const Layout layout(m_plan);
    if (layout.formulaCount() > m_options.mostFormulas || layout.mostColumns() > mostColumns
        || layout.needsSingleEvents())
        return writeWith(nullptr);
    const Result<Projection> traced = simulate(m_plan, {.traced = m_plan.plan().horizon});
    if (!traced)
        return tl::unexpected(SpreadsheetError::OutOfRange);
    const Workings workings(m_plan, *traced);
    return writeWith(&workings);
}

} // namespace

Result<std::string, SpreadsheetError> writeSpreadsheet(const CheckedPlan &plan,
                                                       const Projection &projection,
                                                       const SpreadsheetOptions &options)
{
    try {
        return Export(plan, projection, options).run();
    } catch (const ArithmeticOverflow &) {
        return tl::unexpected(SpreadsheetError::OutOfRange);
    }
}

} // namespace tokencast
