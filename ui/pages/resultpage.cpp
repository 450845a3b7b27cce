// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultpage.h"

#include "ui/models/resulttablemodel.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/tablecolumns.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace tokencast {

ResultPage::ResultPage(ResultTableModel *model, PlanDocument &document,
                       const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_model(model), m_document(document)
{
    model->setParent(this);
    giveCellsRoom(*this);
    setModel(model);
    setAccessibleName(accessibleName);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    connect(&m_document, &PlanDocument::changed, this, [this] {
        if (isVisible())
            follow();
    });
}

void ResultPage::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    follow();
}

void ResultPage::follow()
{
    m_model->setForecast(m_document.forecast());
    if (!m_isSized && m_model->rowCount() > 0) {
        m_isSized = true;
        fitColumns(*this);
    }
}

void ResultPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyAsText(*this);
    else
        QTableView::keyPressEvent(event);
}

} // namespace tokencast
