// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace tokencast {

enum class MenuId { File, Edit, View, Plan, Scenario, Help };

/// Something a person can tell the window to do: a row of the table from which menus, tool bar and
/// keys are made.
struct Command
{
    MenuId menu;
    /// Stable, for tests and settings: `file.open`.
    QString id;
    QString text;
    /// What it does, in a sentence.
    QString help;
    QList<QKeySequence> keys;
    /// A file of resources/icons, or none.
    QString icon;
    std::function<void()> run;
    /// A line above it in its menu.
    enum class Separator { None, Before } separator = Separator::None;
    /// What has to be there before it can be done: told where it cannot.
    QString needs;
    /// The page of the help, where it is not the menu's: `scenarios.md#compare`.
    QString topic;
    /// Of a choice: whether it is the one that holds.
    std::function<bool()> isChosen;
    /// The title of a menu inside its menu, where it is in one.
    QString submenu;
};

std::vector<Command> joined(const std::vector<std::vector<Command>> &tables);
QString titleOf(MenuId menu);
/// An action that belongs to the window; its object name is the command's id.
QAction *makeAction(const Command &command, QWidget &window);
/// Command::needs of an action made so; empty for others.
QString whatItNeeds(const QAction &action);

} // namespace tokencast
