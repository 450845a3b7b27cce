// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entrytablepage.h"

#include "ui/models/entrytablemodel.h"
#include "ui/theme.h"
#include "ui/widgets/entrytableview.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

EntryTablePage::EntryTablePage(EntryTableModel &model, PlanDocument &document,
                               const EntryTableWords &words, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_view(new EntryTableView(model, document)),
      m_stack(new QStackedWidget),
      m_problem(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    m_view->setAccessibleName(words.accessibleName);
    giveHelp(*m_view, words.whatsThis);
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmptyState(words));
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(QStringLiteral("Problem of the cell"));
    layout->addWidget(makeButtons(words));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);

    connect(&m_model, &QAbstractItemModel::dataChanged, this, &EntryTablePage::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EntryTablePage::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EntryTablePage::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &EntryTablePage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EntryTablePage::refresh);
    refresh();
}

QWidget *EntryTablePage::makeButtons(const EntryTableWords &words)
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addButton = [&](const QString &text, const QString &help, auto action) {
        auto *button = new QPushButton(text);
        button->setToolTip(help);
        giveHelp(*button, words.whatsThis.topic);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
    };
    addButton(words.add, tr("A new row below the current one (Ins)"),
              [this] { m_view->insertRow(); });
    addButton(tr("Remove"), tr("The selected rows (Del); Undo brings them back"),
              [this] { m_view->removeSelectedRows(); });
    addButton(tr("Move up"), tr("The current row (Alt+Up)"), [this] { m_view->moveRow(-1); });
    addButton(tr("Move down"), tr("The current row (Alt+Down)"), [this] { m_view->moveRow(1); });
    layout->addStretch(1);
    return bar;
}

QWidget *EntryTablePage::makeEmptyState(const EntryTableWords &words)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *title = new QLabel(words.emptyTitle);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(words.emptyText);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *button = new QPushButton(words.add);
    button->setToolTip(words.emptyText);
    giveHelp(*button, words.whatsThis.topic);
    connect(button, &QPushButton::clicked, this, &EntryTablePage::addRow);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignCenter);
    layout->addStretch(1);
    return page;
}

void EntryTablePage::addRow()
{
    m_view->insertRow();
}

void EntryTablePage::refresh()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    QString problem = m_view->currentIndex().data(EntryTableModel::ProblemRole).toString();
    for (int row = 0; row < m_model.rowCount() && problem.isEmpty(); ++row) {
        for (int column = 0; column < m_model.columnCount() && problem.isEmpty(); ++column) {
            const QString other =
                m_model.index(row, column).data(EntryTableModel::ProblemRole).toString();
            if (!other.isEmpty())
                problem =
                    tr("Row %1, %2: %3").arg(row + 1).arg(m_model.column(column).title, other);
        }
    }
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::of(palette()).bad);
    m_problem->setPalette(colors);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void EntryTablePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace tokencast
