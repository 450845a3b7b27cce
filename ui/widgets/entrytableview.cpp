// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entrytableview.h"

#include "ui/models/entrytablemodel.h"
#include "ui/widgets/entrydelegate.h"
#include "ui/widgets/tablecolumns.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace tokencast {

EntryTableView::EntryTableView(EntryTableModel &model, PlanDocument &document, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    giveCellsRoom(*this);
    setModel(&model);
    setItemDelegate(new EntryDelegate(document, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setAlternatingRowColors(true);
    setTabKeyNavigation(true);
    setWordWrap(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void EntryTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!m_isSized && m_model.rowCount() > 0) {
        m_isSized = true;
        fitColumns(*this);
    }
}

void EntryTableView::goTo(int row, int column)
{
    const int rows = m_model.rowCount();
    if (rows > 0)
        setCurrentIndex(m_model.index(std::clamp(row, 0, rows - 1), std::max(0, column)));
}

void EntryTableView::insertRow()
{
    const int row = currentIndex().isValid() ? currentIndex().row() + 1 : m_model.rowCount();
    m_model.insertEntry(row);
    goTo(row, 0);
    setFocus();
}

void EntryTableView::removeSelectedRows()
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    const auto [first, last] = std::ranges::minmax_element(selected, {}, &QModelIndex::row);
    const int row = first->row();
    const int column = currentIndex().column();
    m_model.removeEntries(row, last->row() - row + 1);
    goTo(row, column);
}

void EntryTableView::moveRow(int step)
{
    const QModelIndex current = currentIndex();
    const int to = current.row() + step;
    if (!current.isValid() || to < 0 || to >= m_model.rowCount())
        return;
    m_model.moveEntry(current.row(), to);
    goTo(to, current.column());
}

void EntryTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Insert:
        insertRow();
        return;
    case Qt::Key_Delete:
        removeSelectedRows();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isMove) {
            moveRow(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && state() != EditingState && currentIndex().isValid()) {
            edit(currentIndex());
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace tokencast
