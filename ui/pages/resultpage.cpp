// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultpage.h"

#include "ui/help/whatsthis.h"
#include "ui/models/resulttablemodel.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/tablecolumns.h"

namespace tokencast {

ResultPage::ResultPage(ResultTableModel *model, PlanDocument &document,
                       const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_model(model), m_document(document)
{
    model->setParent(this);
    setModel(model);
    makeReadOnly(*this, accessibleName);
    giveHelp(*this,
             {.title = tr("Result"),
              .rule = tr("Every amount of the result with all its digits, to be copied into a "
                         "spreadsheet"),
              .topic = QStringLiteral("days-and-months.md")});
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
    if (!property(hasFittedColumns).toBool() && m_model->rowCount() > 0)
        fitColumns(*this);
}

} // namespace tokencast
