// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace tokencast {

class MainWindow;

/// What `--page` can show: the pages in the tabs, and what opens beside or over them.
QStringList windowPartNames(MainWindow &window);
/// Shows a part and returns the window that it is in; null where there is none of that name.
QWidget *showWindowPart(MainWindow &window, const QString &name);

} // namespace tokencast
