// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/whatsthis.h"

#include <QtWidgets/QWidget>

class QLabel;
class QStackedWidget;

namespace tokencast {

class EntryTableModel;
class EntryTableView;
class PlanDocument;

/// What a page over a table of entries says.
struct EntryTableWords
{
    /// Fixed and English, of the table.
    QString accessibleName;
    QString add;
    QString emptyTitle;
    QString emptyText;
    /// What the table is, and its page of the help.
    WhatsThis whatsThis;
};

/// A table of entries with its buttons, what belongs there while it is empty, and the words for the
/// problem of the current cell.
class EntryTablePage final : public QWidget
{
    Q_OBJECT

public:
    EntryTablePage(EntryTableModel &model, PlanDocument &document, const EntryTableWords &words,
                   QWidget *parent = nullptr);

    EntryTableView &view() const { return *m_view; }
    void addRow();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons(const EntryTableWords &words);
    QWidget *makeEmptyState(const EntryTableWords &words);
    void refresh();

    EntryTableModel &m_model;
    EntryTableView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_problem;
};

} // namespace tokencast
