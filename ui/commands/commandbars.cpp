// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandbars.h"

#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>

namespace tokencast {

namespace {

/// The menu of that title inside the other, made where it is not there yet.
QMenu *submenuOf(QMenu &menu, const QString &title)
{
    for (QAction *action : menu.actions()) {
        if (action->menu() && action->text() == title)
            return action->menu();
    }
    return menu.addMenu(title);
}

} // namespace

void makeMenus(QMainWindow &window, const std::vector<Command> &commands,
               const std::function<void(QMenu &, const QString &id)> &afterAction)
{
    for (const MenuId id :
         {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Plan, MenuId::Scenario, MenuId::Help}) {
        QMenu *menu = window.menuBar()->addMenu(titleOf(id));
        auto *choices = new QActionGroup(menu);
        for (const Command &command : commands) {
            if (command.menu != id)
                continue;
            if (command.separator == Command::Separator::Before)
                menu->addSeparator();
            QAction *action = makeAction(command, window);
            action->setProperty("icon-name", command.icon);
            action->setIconText(withoutMark(command.text));
            (command.submenu.isEmpty() ? menu : submenuOf(*menu, command.submenu))
                ->addAction(action);
            if (command.isChosen) {
                action->setCheckable(true);
                choices->addAction(action);
                const std::function<bool()> isChosen = command.isChosen;
                QObject::connect(menu, &QMenu::aboutToShow, action,
                                 [action, isChosen] { action->setChecked(isChosen()); });
            }
            afterAction(*menu, command.id);
        }
    }
}

QToolBar *makeToolBar(QMainWindow &window, const QString &label, QWidget &first,
                      const QStringList &ids)
{
    QToolBar *bar = window.addToolBar(QCoreApplication::translate("Menu", "Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *name = new QLabel(label);
    name->setContentsMargins(8, 0, 6, 0);
    name->setBuddy(&first);
    bar->addWidget(name);
    bar->addWidget(&first);
    bar->addSeparator();
    for (const QString &id : ids) {
        if (id.isEmpty())
            bar->addSeparator();
        else
            bar->addAction(window.findChild<QAction *>(id));
    }
    return bar;
}

} // namespace tokencast
