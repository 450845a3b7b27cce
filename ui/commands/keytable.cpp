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

struct Keys
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

std::vector<KeyRow> windowKeys()
{
    return {
        {Place::Everywhere,
         {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab},
         Keys::tr("The next, the previous field, chart or table")},
        {Place::Everywhere,
         {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
         Keys::tr("The next, the previous page, from inside a page")},
        {Place::Everywhere,
         {},
         Keys::tr("The field, page or menu with that letter underlined"),
         Keys::tr("Alt with the letter")},
    };
}

std::vector<KeyRow> chartKeys()
{
    return {
        {Place::Charts, {Qt::Key_Left, Qt::Key_Right}, Keys::tr("The day before, the day after")},
        {Place::Charts, {Qt::Key_PageUp, Qt::Key_PageDown}, Keys::tr("A month back, a month on")},
        {Place::Charts, {Qt::Key_Home, Qt::Key_End}, Keys::tr("The first, the last day")},
        {Place::Charts,
         {Qt::Key_N, Qt::Key_P},
         Keys::tr(
             "The next, the previous event: a purchase, an expiry, a first negative or limited "
             "day")},
        {Place::Charts,
         {Qt::Key_Plus, Qt::Key_Minus},
         Keys::tr("Closer, further away"),
         Keys::tr("the wheel")},
        {Place::Charts, {Qt::Key_0}, Keys::tr("The whole horizon")},
        {Place::Charts, {Qt::Key_Return}, Keys::tr("Explain the day"), Keys::tr("a double click")},
        {Place::Charts, {Qt::CTRL | Qt::Key_C}, Keys::tr("Copy the chart as a picture")},
        {Place::Charts,
         {},
         Keys::tr("Earlier and later days"),
         Keys::tr("dragging with the mouse")},
    };
}

std::vector<KeyRow> tableKeys()
{
    return {
        {Place::EntryTables,
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
         Keys::tr("The cell beside, above or below; with Shift the selection grows")},
        {Place::EntryTables, {Qt::Key_F2, Qt::Key_Return}, Keys::tr("Edit the cell")},
        {Place::EntryTables, {}, Keys::tr("Replace what is in the cell"), Keys::tr("typing")},
        {Place::EntryTables, {Qt::Key_Escape}, Keys::tr("While editing: back to what was there")},
        {Place::EntryTables, {Qt::Key_Insert}, Keys::tr("A new row below")},
        {Place::EntryTables, {Qt::Key_Delete}, Keys::tr("Remove the selected rows")},
        {Place::EntryTables,
         {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down},
         Keys::tr("Move the row up, down")},
        {Place::EntryTables, {QKeySequence::Copy}, Keys::tr("Copy the selected cells")},
        {Place::EntryTables,
         {QKeySequence::Paste},
         Keys::tr("Paste a cell into all that are selected, or a block after a look at it")},
        {Place::EntryTables,
         {Qt::CTRL | Qt::Key_D},
         Keys::tr("Fill down: the first selected row into the others, or the row above into one")},
        {Place::EntryTables, {}, Keys::tr("Move a row"), Keys::tr("dragging its number")},
        {Place::ResultTables,
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
         Keys::tr("The cell beside, above or below; with Shift the selection grows")},
        {Place::ResultTables, {QKeySequence::Copy}, Keys::tr("Copy the selected cells as a table")},
        {Place::ResultTables, {QKeySequence::SelectAll}, Keys::tr("Select everything")},
    };
}

std::vector<KeyRow> panelKeys()
{
    return {
        {Place::WhatIf, {Qt::Key_Left, Qt::Key_Right}, Keys::tr("A step less, a step more")},
        {Place::WhatIf,
         {Qt::Key_PageDown, Qt::Key_PageUp},
         Keys::tr("A big step less, a big step more")},
        {Place::WhatIf, {Qt::Key_Return}, Keys::tr("Keep what is tried as a scenario")},
        {Place::WhatIf, {Qt::Key_Escape}, Keys::tr("Throw away what is tried")},
        {Place::History, {Qt::Key_Up, Qt::Key_Down}, Keys::tr("The step after, the step before")},
        {Place::History, {Qt::Key_Return}, Keys::tr("Go back to the step")},
        {Place::History, {QKeySequence::Copy}, Keys::tr("Copy the row")},
        {Place::Palette, {Qt::Key_Up, Qt::Key_Down}, Keys::tr("The match above, below")},
        {Place::Palette,
         {Qt::Key_PageUp, Qt::Key_PageDown},
         Keys::tr("A page of matches up, down")},
        {Place::Palette, {Qt::Key_Return}, Keys::tr("Do it")},
        {Place::Palette, {Qt::Key_Escape}, Keys::tr("Back without doing anything")},
        {Place::HelpWindow,
         {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right},
         Keys::tr("The page before, the page after")},
        {Place::HelpWindow, {QKeySequence::Find}, Keys::tr("Search all pages")},
        {Place::HelpWindow, {Qt::Key_Escape}, Keys::tr("Close the help")},
    };
}

std::vector<KeyRow> presentationKeys()
{
    return {
        {Place::Presentation,
         {Qt::Key_PageDown, Qt::Key_PageUp},
         Keys::tr("The next, the previous step"),
         Keys::tr("the arrow keys")},
        {Place::Presentation, {Qt::Key_1}, Keys::tr("The first step; up to 9 the others")},
        {Place::Presentation, {Qt::Key_W}, Keys::tr("The sliders of What If, or not")},
        {Place::Presentation,
         {Qt::Key_S, Qt::SHIFT | Qt::Key_S},
         Keys::tr("The spotlight on the next answer, on none")},
        {Place::Presentation,
         {Qt::Key_M, Qt::SHIFT | Qt::Key_M},
         Keys::tr("Hide amounts and names, show them")},
        {Place::Presentation, {Qt::Key_R}, Keys::tr("The step as it was prepared")},
        {Place::Presentation, {Qt::Key_B}, Keys::tr("A black screen, until the next key")},
        {Place::Presentation, {Qt::Key_Escape}, Keys::tr("End the spotlight, then leave")},
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
        return Keys::tr("Everywhere");
    case KeyPlace::Charts:
        return Keys::tr("In a chart");
    case KeyPlace::EntryTables:
        return Keys::tr("In the tables Usage and Purchases");
    case KeyPlace::ResultTables:
        return Keys::tr("In the tables Days and Months");
    case KeyPlace::WhatIf:
        return Keys::tr("In What If");
    case KeyPlace::History:
        return Keys::tr("In the History");
    case KeyPlace::Palette:
        return Keys::tr("While finding a command");
    case KeyPlace::HelpWindow:
        return Keys::tr("In the help");
    case KeyPlace::Presentation:
        break;
    }
    return Keys::tr("In a presentation");
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
    append(rows, presentationKeys());
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
