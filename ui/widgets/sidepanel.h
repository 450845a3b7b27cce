// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace tokencast {

/// A panel at the right of the window, hidden at first; the name is for the window's state.
QDockWidget *addSidePanel(QMainWindow &window, const QString &name, const QString &title,
                          QWidget *content);
/// Shows it and gives it the keyboard.
void showSidePanel(QMainWindow &window, QDockWidget &panel);

} // namespace tokencast
