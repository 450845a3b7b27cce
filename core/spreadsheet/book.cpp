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
    const QString title = SheetText::tr(name);
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
      summary(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Summary"))),
      inputs(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Inputs"))),
      rates(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Rates"))),
      months(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Months"))),
      days(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Days"))),
      charges(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Charges"), isLive())),
      lots(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Lots"), isLive())),
      schedule(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Schedule"), isLive())),
      notes(sheetFor(target, QT_TRANSLATE_NOOP("SheetText", "Notes")))
{
}

QString titleOf(const UsageLine &line)
{
    return QString::fromStdString(line.label.empty() ? line.id.text() : line.label);
}

std::array<QString, 6> accessTexts()
{
    return {SheetText::tr("trial"),   SheetText::tr("full"),    SheetText::tr("grace"),
            SheetText::tr("limited"), SheetText::tr("limited"), SheetText::tr("not modelled")};
}

QStringList serviceHeads(const Book &book)
{
    QStringList heads;
    for (const ServiceId &service : book.result.services) {
        const QString title = serviceTitle(book.rules(), service);
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
