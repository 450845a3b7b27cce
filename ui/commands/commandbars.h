// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

#include <functional>

class QMainWindow;
class QMenu;
class QToolBar;

namespace tokencast {

/// Makes the menus from the table of commands. `afterAction` may add to a menu behind a command.
void makeMenus(QMainWindow &window, const std::vector<Command> &commands,
               const std::function<void(QMenu &, const QString &id)> &afterAction);
/// A tool bar that starts with a widget and its label; an empty id is a separator.
QToolBar *makeToolBar(QMainWindow &window, const QString &label, QWidget &first,
                      const QStringList &ids);

} // namespace tokencast
