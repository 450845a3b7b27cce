// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/cellblock.h"

#include <QtWidgets/QTableView>

namespace tokencast {

class EntryTableModel;
class PlanDocument;

/// A table of entries under a spreadsheet's keys: type or F2 to edit, Enter to go on below, Ins and
/// Del for rows, Alt with Up and Down or a drag of its number to move a row, Ctrl+D to fill down,
/// copy and paste of blocks.
class EntryTableView final : public QTableView
{
    Q_OBJECT

public:
    EntryTableView(EntryTableModel &model, PlanDocument &document, QWidget *parent = nullptr);

    void insertRow();
    void removeSelectedRows();
    void moveRow(int step);
    void copy() const;
    /// One cell goes to all that are selected; a block is shown before it is taken.
    void paste();
    void fillDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    QItemSelectionRange selectedRange() const;
    void pasteBlock(const CellBlock &cells);
    void goTo(int row, int column);

    EntryTableModel &m_model;
    PlanDocument &m_document;
};

} // namespace tokencast
