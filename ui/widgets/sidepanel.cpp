// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanel.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>

namespace tokencast {

QDockWidget *addSidePanel(QMainWindow &window, const QString &name, const QString &title,
                          QWidget *content)
{
    auto *panel = new QDockWidget(title);
    panel->setObjectName(name);
    panel->setWidget(content);
    panel->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    panel->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    window.addDockWidget(Qt::RightDockWidgetArea, panel);
    panel->hide();
    return panel;
}

void showSidePanel(QMainWindow &window, QDockWidget &panel)
{
    if (panel.isHidden()) {
        panel.show();
        window.resizeDocks({&panel}, {panel.widget()->sizeHint().width()}, Qt::Horizontal);
    }
    panel.raise();
    panel.widget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tokencast
