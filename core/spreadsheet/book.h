// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/layout.h"
#include "core/spreadsheet/spreadsheet.h"
#include "core/spreadsheet/workings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <array>

namespace tokencast {

/// The words of the workbook, in the language that is installed.
struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

/// What every page of the workbook is written from.
struct Book
{
    Book(Workbook &target, const CheckedPlan &checked, const Projection &projection,
         const Workings *table, const SpreadsheetOptions &chosen);

    const Plan &plan() const { return checkedPlan.plan(); }
    const RuleBook &rules() const { return checkedPlan.ruleBook(); }
    bool isLive() const { return workings != nullptr; }

    const CheckedPlan &checkedPlan;
    const Projection &result;
    /// Null where only values are written; the pages of lines and lots are then left out.
    const Workings *workings;
    const SpreadsheetOptions &options;
    Workbook &workbook;
    InputCells inputCells;
    Layout layout;
    // In the order of the tabs.
    Sheet summary;
    Sheet inputs;
    Sheet rates;
    Sheet months;
    Sheet days;
    Sheet charges;
    Sheet lots;
    Sheet schedule;
    Sheet notes;
};

void writeSummaryPage(Book &book);
void writeInputsPage(Book &book);
void writeRatesPage(Book &book);
void writeMonthsPage(Book &book);
void writeDaysPage(Book &book);
void writeChargesPage(Book &book);
void writeLotsPage(Book &book);
void writeSchedulePage(Book &book);
void writeNotesPage(Book &book);

/// As the person calls it.
QString titleOf(const UsageLine &line);
/// Access in words, in the order of AccessCode.
std::array<QString, 6> accessTexts();
/// The services of the result as the rule book calls them, each differently.
QStringList serviceHeads(const Book &book);
/// The table's first row of headings.
void writeHeads(Sheet &sheet, Cell first, const QStringList &heads);

} // namespace tokencast
