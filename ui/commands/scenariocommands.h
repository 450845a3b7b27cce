// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"
#include "ui/document/plandocument.h"
#include "ui/prompts.h"

#include <QtCore/QObject>

namespace tokencast {

/// What the Scenario menu does with whole scenarios.
class ScenarioCommands final : public QObject
{
    Q_OBJECT

public:
    ScenarioCommands(PlanDocument &document, Prompts &prompts, QWidget &window);

    std::vector<Command> commands();

private:
    std::vector<Command> editCommands();
    std::vector<Command> orderCommands();
    void duplicate();
    void rename();
    QString askName(const QString &title, const QString &suggestion);

    PlanDocument &m_document;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace tokencast
