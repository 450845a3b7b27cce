// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scenarioselector.h"

#include "ui/help/whatsthis.h"

namespace tokencast {

ScenarioSelector::ScenarioSelector(PlanDocument &document, QWidget *parent)
    : QComboBox(parent), m_document(document)
{
    setAccessibleName(QStringLiteral("Scenario"));
    giveHelp(*this,
             {.title = tr("Scenario"),
              .rule = tr("Which [scenario](glossary.md#scenario) of the document is shown and "
                         "edited"),
              .topic = QStringLiteral("scenarios.md")});
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, this,
            [this](int index) { m_document.setCurrentScenario(itemData(index).toLongLong()); });
    connect(&m_document, &PlanDocument::scenariosChanged, this, &ScenarioSelector::refresh);
    refresh();
}

void ScenarioSelector::refresh()
{
    clear();
    for (const Scenario &scenario : m_document.scenarios())
        addItem(QString::fromStdString(scenario.plan.name),
                QVariant::fromValue<qlonglong>(scenario.id));
    setCurrentIndex(findData(QVariant::fromValue<qlonglong>(m_document.currentScenario())));
}

} // namespace tokencast
