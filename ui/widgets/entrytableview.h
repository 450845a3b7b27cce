// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace tokencast {

class EntryTableModel;
class PlanDocument;

/// A table of entries under a spreadsheet's keys: type or F2 to edit, Enter to go on below, Ins and
/// Del for rows, Alt with Up and Down to move a row.
class EntryTableView final : public QTableView
{
    Q_OBJECT

public:
    EntryTableView(EntryTableModel &model, PlanDocument &document, QWidget *parent = nullptr);

    void insertRow();
    void removeSelectedRows();
    void moveRow(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void goTo(int row, int column);

    EntryTableModel &m_model;
    bool m_isSized = false;
};

} // namespace tokencast
