// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

class QAction;
class QMainWindow;

namespace tokencast {

/// Something in a menu of the window.
struct MenuAction
{
    QAction *action = nullptr;
    /// The titles of its menus: `File › Open Recent`.
    QString place;

    /// Without the sign that marks its Alt key.
    QString text() const;
    /// All of its keys as people read them: `Ctrl+S, Ctrl+Shift+S`.
    QString keys() const;
};

/// Everything that the menus offer, from left to right and from top to bottom.
std::vector<MenuAction> actionsInMenus(const QMainWindow &window);

} // namespace tokencast
