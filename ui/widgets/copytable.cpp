// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copytable.h"

#include "ui/widgets/tablecolumns.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>

namespace tokencast {

void makeReadOnly(QTableView &view, const QString &accessibleName)
{
    constexpr int roomOfRow = 8;
    giveCellsRoom(view);
    view.setAccessibleName(accessibleName);
    view.setEditTriggers(QTableView::NoEditTriggers);
    view.setSelectionMode(QTableView::ContiguousSelection);
    view.setAlternatingRowColors(true);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + roomOfRow);
    view.horizontalHeader()->setHighlightSections(false);
    auto *copy = new QAction(&view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &view, [&view] { copyAsText(view); });
    view.addAction(copy);
}

void copyAsText(const QTableView &view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange &range = selection.first();
    QStringList lines;
    const auto line = [&range](auto &&cell) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells << cell(column).toString();
        return cells.join(QLatin1Char('\t'));
    };
    if (range.height() > 1)
        lines << line([&](int column) { return view.model()->headerData(column, Qt::Horizontal); });
    for (int row = range.top(); row <= range.bottom(); ++row)
        lines << line([&](int column) { return view.model()->index(row, column).data(); });
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace tokencast
