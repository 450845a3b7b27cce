// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/book.h"

#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace tokencast {

namespace {

/// What is never shown has a name only for the formulas that are not written.
Sheet sheetFor(Workbook &workbook, const char *name, bool isWritten = true)
{
    const QString title = bookText(name);
    return isWritten ? workbook.addSheet(title) : workbook.withoutSheet(title);
}

} // namespace

Book::Book(Workbook &target, const CheckedPlan &checked, const Projection &projection,
           const Workings *table, const SpreadsheetOptions &chosen)
    : checkedPlan(checked),
      result(projection),
      workings(table),
      options(chosen),
      workbook(target),
      inputCells(checked.plan()),
      layout(checked),
      summary(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Summary"))),
      inputs(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Inputs"))),
      rates(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Rates"))),
      months(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Months"))),
      days(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Days"))),
      charges(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Charges"), isLive())),
      lots(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Lots"), isLive())),
      schedule(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Schedule"), isLive())),
      notes(sheetFor(target, QT_TRANSLATE_NOOP("Spreadsheet", "Notes")))
{
}

QString bookText(const char *text)
{
    return QCoreApplication::translate("Spreadsheet", text);
}

QString titleOf(const UsageLine &line)
{
    return QString::fromStdString(line.label.empty() ? line.id.text() : line.label);
}

std::array<QString, 6> accessTexts()
{
    return {bookText(QT_TRANSLATE_NOOP("Spreadsheet", "trial")),
            bookText(QT_TRANSLATE_NOOP("Spreadsheet", "full")),
            bookText(QT_TRANSLATE_NOOP("Spreadsheet", "grace")),
            bookText(QT_TRANSLATE_NOOP("Spreadsheet", "limited")),
            bookText(QT_TRANSLATE_NOOP("Spreadsheet", "limited")),
            bookText(QT_TRANSLATE_NOOP("Spreadsheet", "not modelled"))};
}

QStringList serviceHeads(const Book &book)
{
    QStringList heads;
    for (const ServiceId &service : book.result.services) {
        const QString title = serviceTitle(book.rules(), service, book.options.locale);
        heads << (heads.contains(title) ? QString::fromStdString(service.text()) : title);
    }
    return heads;
}

void writeHeads(Sheet &sheet, Cell first, const QStringList &heads)
{
    for (const QString &head : heads) {
        sheet.text(first, head, Role::Header);
        first = first.right();
    }
}

} // namespace tokencast
