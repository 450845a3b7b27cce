// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/focuswalk.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

namespace tokencast {

namespace {

/// Of a table with a row for each cell, with room to spare.
constexpr int mostKeys = 600;

/// The child of the common ancestor that the widget is in.
const QWidget *branchOf(const QWidget &widget, const QWidget &ancestor)
{
    const QWidget *branch = &widget;
    while (branch->parentWidget() != &ancestor)
        branch = branch->parentWidget();
    return branch;
}

} // namespace

FocusWalk walkFocus(QWidget &window, Qt::Key key)
{
    FocusWalk walk;
    QWidget *start = window.focusWidget() ? window.focusWidget() : focusableIn(window).value(0);
    start->setFocus(Qt::TabFocusReason);
    for (int keys = 0; keys < mostKeys && !walk.comesRound; ++keys) {
        QWidget *focus = QApplication::focusWidget();
        if (!walk.visited.contains(focus))
            walk.visited << focus;
        QTest::keyClick(focus, key);
        // Within one widget, Tab may go from cell to cell.
        walk.comesRound = QApplication::focusWidget() == start
            && (focus != start || focusableIn(window).size() == 1);
    }
    return walk;
}

QList<QWidget *> focusableIn(const QWidget &window)
{
    QList<QWidget *> focusable;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            focusable << widget;
    }
    return focusable;
}

bool liesAfter(const QWidget &first, const QWidget &second)
{
    if (first.isAncestorOf(&second))
        return true;
    const QWidget *common = first.parentWidget();
    while (!common->isAncestorOf(&second))
        common = common->parentWidget();
    const QRect before = branchOf(first, *common)->geometry();
    const QRect after = branchOf(second, *common)->geometry();
    if (after.top() > before.bottom())
        return true;
    return after.bottom() >= before.top() && after.left() > before.left();
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    if (!accessible)
        return {};
    const auto labels = accessible->relations(QAccessible::Label);
    if (!labels.isEmpty())
        return labels.first().first->text(QAccessible::Name);
    if (qobject_cast<QComboBox *>(&widget))
        return widget.accessibleName();
    return accessible->text(QAccessible::Name);
}

QString wordsFor(QWidget &widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()),
                                         spokenName(widget));
}

} // namespace tokencast
