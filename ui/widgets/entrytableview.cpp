// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entrytableview.h"

#include "ui/models/entrytablemodel.h"
#include "ui/widgets/entryblock.h"
#include "ui/widgets/entrydelegate.h"
#include "ui/widgets/pastepreview.h"
#include "ui/widgets/tablecolumns.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace tokencast {

EntryTableView::EntryTableView(EntryTableModel &model, PlanDocument &document, QWidget *parent)
    : QTableView(parent), m_model(model), m_document(document)
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
    verticalHeader()->setSectionsMovable(true);
    connect(verticalHeader(), &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        // The model is what moves; the header stays in its order.
        const QSignalBlocker blocker(verticalHeader());
        verticalHeader()->moveSection(to, from);
        m_model.moveEntry(from, to);
        goTo(to, currentIndex().column());
    });
    addActions();
}

void EntryTableView::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto run) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        // While a cell is edited, the keys are the editor's.
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    setContextMenuPolicy(Qt::ActionsContextMenu);
    add(tr("Insert a Row"), Qt::Key_Insert, [this] { insertRow(); });
    add(tr("Remove"), QKeySequence::Delete, [this] { removeSelectedRows(); });
    add(tr("Move Up"), Qt::ALT | Qt::Key_Up, [this] { moveRow(-1); });
    add(tr("Move Down"), Qt::ALT | Qt::Key_Down, [this] { moveRow(1); });
    add(tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    add(tr("Paste"), QKeySequence::Paste, [this] { paste(); });
    add(tr("Fill Down"), Qt::CTRL | Qt::Key_D, [this] { fillDown(); });
}

QItemSelectionRange EntryTableView::selectedRange() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.isEmpty() ? QItemSelectionRange(currentIndex()) : selection.first();
}

void EntryTableView::copy() const
{
    if (selectedRange().isValid())
        QGuiApplication::clipboard()->setText(textOf(copied(m_model, selectedRange())));
}

void EntryTableView::paste()
{
    const QItemSelectionRange range = selectedRange();
    const int column = range.isValid() ? range.left() : 0;
    const CellBlock cells =
        withoutTitles(cellsIn(QGuiApplication::clipboard()->text()), m_model, column);
    if (cells.empty())
        return;
    if (cells.size() > 1 || cells.front().size() > 1 || !range.isValid()) {
        pasteBlock(cells);
        return;
    }
    const CellBlock repeated(std::size_t(range.height()),
                             QStringList(range.width(), cells.front().front()));
    tokencast::paste(repeated, m_model, m_document, range.top(), column);
}

void EntryTableView::pasteBlock(const CellBlock &cells)
{
    const QItemSelectionRange range = selectedRange();
    const QPoint from = range.isValid() ? QPoint(range.left(), range.top()) : QPoint();
    PastePreview preview(m_model, m_document, cells, from, this);
    if (preview.exec() != QDialog::Accepted)
        return;
    const QRect place = tokencast::paste(cells, m_model, m_document, from.y(), from.x());
    setCurrentIndex(m_model.index(place.top(), place.left()));
    selectionModel()->select(QItemSelection(m_model.index(place.top(), place.left()),
                                            m_model.index(place.bottom(), place.right())),
                             QItemSelectionModel::ClearAndSelect);
}

void EntryTableView::fillDown()
{
    if (selectedRange().isValid())
        tokencast::fillDown(selectedRange(), m_model, m_document);
}

void EntryTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!property(hasFittedColumns).toBool() && m_model.rowCount() > 0)
        fitColumns(*this);
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
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isPlain && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Tab goes from cell to cell, and on from the last one: it must not be a trap.
bool EntryTableView::focusNextPrevChild(bool next)
{
    const QModelIndex last = m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1);
    const bool isAtEnd = currentIndex() == (next ? last : m_model.index(0, 0));
    if (state() == EditingState || (currentIndex().isValid() && !isAtEnd))
        return QTableView::focusNextPrevChild(next);
    // Past the view's own, which would go from cell to cell.
    return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace tokencast
