// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/menuactions.h"

#include "core/text/textformat.h"

#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace tokencast {

namespace {

void collect(const QList<QAction *> &actions, const QString &place, std::vector<MenuAction> &found)
{
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        if (!action->menu()) {
            found.push_back({.action = action, .place = place});
            continue;
        }
        const QString title = withoutMark(action->text());
        collect(action->menu()->actions(),
                place.isEmpty() ? title : QStringLiteral("%1 › %2").arg(place, title), found);
    }
}

} // namespace

QString MenuAction::text() const
{
    return withoutMark(action->text());
}

QString MenuAction::keys() const
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(", "));
}

std::vector<MenuAction> actionsInMenus(const QMainWindow &window)
{
    std::vector<MenuAction> found;
    if (const auto *bar = window.findChild<QMenuBar *>({}, Qt::FindDirectChildrenOnly))
        collect(bar->actions(), {}, found);
    return found;
}

} // namespace tokencast
