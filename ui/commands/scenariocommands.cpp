// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/scenariocommands.h"

#include "ui/document/scenarioactions.h"

#include <QtWidgets/QWidget>

namespace tokencast {

ScenarioCommands::ScenarioCommands(PlanDocument &document, Prompts &prompts, QWidget &window)
    : QObject(&window), m_document(document), m_prompts(prompts), m_window(window)
{
}

std::vector<Command> ScenarioCommands::commands()
{
    return joined({editCommands(), orderCommands()});
}

std::vector<Command> ScenarioCommands::editCommands()
{
    return {
        {MenuId::Scenario,
         QStringLiteral("scenario.duplicate"),
         tr("&Duplicate…"),
         tr("A new scenario that starts as a copy of this one"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
         {},
         [this] { duplicate(); },
         Command::Separator::Before},
        {MenuId::Scenario,
         QStringLiteral("scenario.rename"),
         tr("&Rename…"),
         tr("Give this scenario another name"),
         {},
         {},
         [this] { rename(); }},
        {MenuId::Scenario,
         QStringLiteral("scenario.delete"),
         tr("De&lete"),
         tr("Take this scenario out of the document; Undo brings it back"),
         {},
         {},
         [this] { removeScenario(m_document, m_document.currentScenario()); },
         Command::Separator::None,
         tr("A document has at least one scenario")},
    };
}

std::vector<Command> ScenarioCommands::orderCommands()
{
    using Separator = Command::Separator;
    return {
        {MenuId::Scenario,
         QStringLiteral("scenario.up"),
         tr("Move &Up"),
         tr("Put this scenario before the one above it"),
         {},
         {},
         [this] { moveScenario(m_document, m_document.currentScenario(), -1); },
         Separator::Before},
        {MenuId::Scenario,
         QStringLiteral("scenario.down"),
         tr("Move Do&wn"),
         tr("Put this scenario after the one below it"),
         {},
         {},
         [this] { moveScenario(m_document, m_document.currentScenario(), 1); }},
        {MenuId::Scenario,
         QStringLiteral("scenario.next"),
         tr("&Next Scenario"),
         tr("Show the next scenario"),
         {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
         {},
         [this] { showScenarioBeside(m_document, 1); },
         Separator::Before},
        {MenuId::Scenario,
         QStringLiteral("scenario.previous"),
         tr("&Previous Scenario"),
         tr("Show the scenario before this one"),
         {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
         {},
         [this] { showScenarioBeside(m_document, -1); }},
    };
}

QString ScenarioCommands::askName(const QString &title, const QString &suggestion)
{
    return m_prompts.askText(&m_window, title, tr("Name"), suggestion);
}

void ScenarioCommands::duplicate()
{
    const QString current = QString::fromStdString(m_document.plan().name);
    const QString name =
        askName(tr("Duplicate the scenario"), freeScenarioName(m_document, current));
    if (!name.isEmpty())
        addScenario(m_document, m_document.plan(), name);
}

void ScenarioCommands::rename()
{
    const QString name =
        askName(tr("Rename the scenario"), QString::fromStdString(m_document.plan().name));
    if (!name.isEmpty())
        renameScenario(m_document, m_document.currentScenario(), name);
}

} // namespace tokencast
