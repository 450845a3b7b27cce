// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keytable.h"

#include "ui/commands/menuactions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

namespace tokencast {

namespace {

using Place = KeyPlace;

QString tr(const char *text)
{
    return QCoreApplication::translate("KeyTable", text);
}

std::vector<KeyRow> windowKeys()
{
    return {
        {Place::Everywhere,
         {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab},
         tr("The next, the previous field, chart or table")},
        {Place::Everywhere,
         {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
         tr("The next, the previous page, from inside a page")},
        {Place::Everywhere,
         {},
         tr("The field, page or menu with that letter underlined"),
         tr("Alt with the letter")},
    };
}

std::vector<KeyRow> chartKeys()
{
    return {
        {Place::Charts, {Qt::Key_Left, Qt::Key_Right}, tr("The day before, the day after")},
        {Place::Charts, {Qt::Key_PageUp, Qt::Key_PageDown}, tr("A month back, a month on")},
        {Place::Charts, {Qt::Key_Home, Qt::Key_End}, tr("The first, the last day")},
        {Place::Charts,
         {Qt::Key_N, Qt::Key_P},
         tr("The next, the previous event: a purchase, an expiry, a first negative or limited "
            "day")},
        {Place::Charts, {Qt::Key_Plus, Qt::Key_Minus}, tr("Closer, further away"), tr("the wheel")},
        {Place::Charts, {Qt::Key_0}, tr("The whole horizon")},
        {Place::Charts, {}, tr("Earlier and later days"), tr("dragging with the mouse")},
    };
}

std::vector<KeyRow> tableKeys()
{
    return {
        {Place::EntryTables,
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
         tr("The cell beside, above or below; with Shift the selection grows")},
        {Place::EntryTables, {Qt::Key_F2, Qt::Key_Return}, tr("Edit the cell")},
        {Place::EntryTables, {}, tr("Replace what is in the cell"), tr("typing")},
        {Place::EntryTables, {Qt::Key_Escape}, tr("While editing: back to what was there")},
        {Place::EntryTables, {Qt::Key_Insert}, tr("A new row below")},
        {Place::EntryTables, {Qt::Key_Delete}, tr("Remove the selected rows")},
        {Place::EntryTables,
         {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down},
         tr("Move the row up, down")},
        {Place::ResultTables,
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
         tr("The cell beside, above or below; with Shift the selection grows")},
        {Place::ResultTables, {QKeySequence::Copy}, tr("Copy the selected cells as a table")},
        {Place::ResultTables, {QKeySequence::SelectAll}, tr("Select everything")},
    };
}

std::vector<KeyRow> panelKeys()
{
    return {
        {Place::WhatIf, {Qt::Key_Left, Qt::Key_Right}, tr("A step less, a step more")},
        {Place::WhatIf, {Qt::Key_PageDown, Qt::Key_PageUp}, tr("A big step less, a big step more")},
        {Place::WhatIf, {Qt::Key_Return}, tr("Keep what is tried as a scenario")},
        {Place::WhatIf, {Qt::Key_Escape}, tr("Throw away what is tried")},
        {Place::History, {Qt::Key_Up, Qt::Key_Down}, tr("The step after, the step before")},
        {Place::History, {Qt::Key_Return}, tr("Go back to the step")},
        {Place::History, {QKeySequence::Copy}, tr("Copy the row")},
        {Place::Palette, {Qt::Key_Up, Qt::Key_Down}, tr("The match above, below")},
        {Place::Palette, {Qt::Key_PageUp, Qt::Key_PageDown}, tr("A page of matches up, down")},
        {Place::Palette, {Qt::Key_Return}, tr("Do it")},
        {Place::Palette, {Qt::Key_Escape}, tr("Back without doing anything")},
    };
}

void append(std::vector<KeyRow> &rows, std::vector<KeyRow> more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

} // namespace

QString titleOf(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Everywhere:
        return tr("Everywhere");
    case KeyPlace::Charts:
        return tr("In a chart");
    case KeyPlace::EntryTables:
        return tr("In the tables Usage and Purchases");
    case KeyPlace::ResultTables:
        return tr("In the tables Days and Months");
    case KeyPlace::WhatIf:
        return tr("In What If");
    case KeyPlace::History:
        return tr("In the History");
    case KeyPlace::Palette:
        return tr("While finding a command");
    case KeyPlace::HelpWindow:
        break;
    }
    return tr("In the help");
}

QString KeyRow::shownKeys() const
{
    QStringList shown;
    for (const QKeySequence &key : keys)
        shown << key.toString(QKeySequence::NativeText);
    if (!also.isEmpty())
        shown << also;
    return shown.join(QStringLiteral(", "));
}

std::vector<KeyRow> keysBesideCommands()
{
    std::vector<KeyRow> rows = windowKeys();
    append(rows, chartKeys());
    append(rows, tableKeys());
    append(rows, panelKeys());
    return rows;
}

std::vector<KeyRow> allKeys(const QMainWindow &window)
{
    std::vector<KeyRow> rows;
    for (const MenuAction &entry : actionsInMenus(window)) {
        if (!entry.action->shortcut().isEmpty())
            rows.push_back({.keys = entry.action->shortcuts(),
                            .text = QStringLiteral("%1 › %2").arg(entry.place, entry.text())});
    }
    append(rows, keysBesideCommands());
    return rows;
}

QString keysAsText(const std::vector<KeyRow> &rows)
{
    QStringList groups;
    for (const KeyPlace place : keyPlaces) {
        QStringList lines;
        for (const KeyRow &row : rows) {
            if (row.place == place)
                lines << row.shownKeys() + QLatin1Char('\t') + row.text;
        }
        if (!lines.isEmpty())
            groups << titleOf(place) + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
    }
    return groups.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace tokencast
