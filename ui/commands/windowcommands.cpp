// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/windowcommands.h"

#include <QtCore/QCoreApplication>

namespace tokencast {

namespace {

struct WindowCommands
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

std::vector<Command> editCommands(const WindowActions &actions)
{
    return {
        {MenuId::Edit, QStringLiteral("edit.undo"), WindowCommands::tr("&Undo"),
         WindowCommands::tr("Take back the last edit"),
         QKeySequence::keyBindings(QKeySequence::Undo), QStringLiteral("undo"), actions.undo,
         Command::Separator::None, WindowCommands::tr("There is no edit to take back")},
        {MenuId::Edit, QStringLiteral("edit.redo"), WindowCommands::tr("&Redo"),
         WindowCommands::tr("Do again what was taken back"),
         QKeySequence::keyBindings(QKeySequence::Redo), QStringLiteral("redo"), actions.redo,
         Command::Separator::None, WindowCommands::tr("Nothing was taken back")},
        {MenuId::Plan,
         QStringLiteral("plan.addLine"),
         WindowCommands::tr("Add a &Usage Line"),
         WindowCommands::tr("Add a usage line"),
         {QKeySequence(Qt::CTRL | Qt::Key_L)},
         QStringLiteral("add-line"),
         actions.addUsageLine},
        {MenuId::Plan,
         QStringLiteral("plan.addPurchase"),
         WindowCommands::tr("Add a &Purchase"),
         WindowCommands::tr("Add a purchase"),
         {QKeySequence(Qt::CTRL | Qt::Key_B)},
         QStringLiteral("add-purchase"),
         actions.addPurchase},
    };
}

std::vector<Command> scenarioCommands(const WindowActions &actions)
{
    using Separator = Command::Separator;
    return {
        {MenuId::Scenario,
         QStringLiteral("scenario.compare"),
         WindowCommands::tr("&Compare…"),
         WindowCommands::tr("Scenarios side by side, and why they differ"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
         QStringLiteral("compare"),
         actions.compare,
         Separator::Before,
         {},
         QStringLiteral("scenarios.md#compare")},
        {MenuId::Scenario,
         QStringLiteral("scenario.whatIf"),
         WindowCommands::tr("What &If"),
         WindowCommands::tr("Try more usage, growth or a purchase without touching the plan"),
         {QKeySequence(Qt::CTRL | Qt::Key_T)},
         QStringLiteral("what-if"),
         actions.whatIf,
         Separator::None,
         {},
         QStringLiteral("scenarios.md#what-if")},
    };
}

std::vector<Command> viewCommands(const WindowActions &actions)
{
    using Separator = Command::Separator;
    return {
        {MenuId::View,
         QStringLiteral("view.history"),
         WindowCommands::tr("&History"),
         WindowCommands::tr("Every edit with its time, to go back to"),
         {QKeySequence(Qt::CTRL | Qt::Key_H)},
         QStringLiteral("history"),
         actions.history,
         Separator::None,
         {},
         QStringLiteral("history.md")},
        {MenuId::View,
         QStringLiteral("view.explain"),
         WindowCommands::tr("&Explain"),
         WindowCommands::tr("Where the numbers of a day, a month or the whole plan come from"),
         {QKeySequence(Qt::CTRL | Qt::Key_E)},
         QStringLiteral("explain"),
         actions.explain,
         Separator::None,
         {},
         QStringLiteral("explain.md")},
        {MenuId::View,
         QStringLiteral("view.showAll"),
         WindowCommands::tr("Show the &Whole Horizon"),
         WindowCommands::tr("Show the whole horizon in the charts"),
         {QKeySequence(Qt::CTRL | Qt::Key_0)},
         {},
         actions.showAll},
    };
}

std::vector<Command> presentationCommands(const WindowActions &actions)
{
    using Separator = Command::Separator;
    return {
        {MenuId::View,
         QStringLiteral("view.present"),
         WindowCommands::tr("&Present"),
         WindowCommands::tr("Prepared steps in large type on the whole screen; nothing there "
                            "changes the plan"),
         {QKeySequence(Qt::Key_F5)},
         QStringLiteral("present"),
         actions.present,
         Separator::Before,
         {},
         QStringLiteral("presentation.md")},
        {MenuId::View,
         QStringLiteral("view.preparePresentation"),
         WindowCommands::tr("P&repare the Presentation…"),
         WindowCommands::tr("Another name for the customer, and whether amounts are hidden"),
         {QKeySequence(Qt::SHIFT | Qt::Key_F5)},
         {},
         actions.preparePresentation,
         Separator::None,
         {},
         QStringLiteral("presentation.md#names-and-amounts")},
    };
}

} // namespace

std::vector<Command> windowCommands(const WindowActions &actions)
{
    return joined({editCommands(actions), scenarioCommands(actions), viewCommands(actions),
                   presentationCommands(actions)});
}

} // namespace tokencast
