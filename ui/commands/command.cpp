// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command.h"

#include "ui/help/whatsthis.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace tokencast {

namespace {

constexpr char needsProperty[] = "tokencastNeeds";

QString topicOf(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QStringLiteral("files.md");
    case MenuId::Edit:
        return QStringLiteral("history.md");
    case MenuId::View:
        return QStringLiteral("charts.md");
    case MenuId::Plan:
        return QStringLiteral("getting-started.md");
    case MenuId::Scenario:
        return QStringLiteral("scenarios.md");
    case MenuId::Help:
        break;
    }
    return QStringLiteral("keyboard.md");
}

} // namespace

std::vector<Command> joined(const std::vector<std::vector<Command>> &tables)
{
    std::vector<Command> commands;
    for (const std::vector<Command> &table : tables)
        commands.insert(commands.end(), table.begin(), table.end());
    return commands;
}

QString titleOf(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QCoreApplication::translate("Menu", "&File");
    case MenuId::Edit:
        return QCoreApplication::translate("Menu", "&Edit");
    case MenuId::View:
        return QCoreApplication::translate("Menu", "&View");
    case MenuId::Plan:
        return QCoreApplication::translate("Menu", "&Plan");
    case MenuId::Scenario:
        return QCoreApplication::translate("Menu", "Scenar&io");
    case MenuId::Help:
        break;
    }
    return QCoreApplication::translate("Menu", "&Help");
}

QAction *makeAction(const Command &command, QWidget &window)
{
    auto *action = new QAction(command.text, &window);
    action->setObjectName(command.id);
    action->setStatusTip(command.help);
    action->setShortcuts(command.keys);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? command.help
                                      : QStringLiteral("%1 (%2)").arg(command.help, keys));
    action->setWhatsThis(
        whatsThisText({.title = command.text,
                       .help = action->toolTip(),
                       .topic = command.topic.isEmpty() ? topicOf(command.menu) : command.topic}));
    action->setProperty(needsProperty, command.needs);
    const std::function<void()> run = command.run;
    QObject::connect(action, &QAction::triggered, &window, [run] { run(); });
    return action;
}

QString whatItNeeds(const QAction &action)
{
    return action.property(needsProperty).toString();
}

} // namespace tokencast
