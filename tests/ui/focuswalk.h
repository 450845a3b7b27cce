// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace tokencast {

/// How a person gets through a window with the Tab key alone.
struct FocusWalk
{
    /// Each once, in the order in which it got the focus; the first one ends the walk.
    QList<QWidget *> visited;
    /// False where the first one was not reached again: something keeps the focus.
    bool comesRound = false;
};

/// With Qt::Key_Tab forwards, with Qt::Key_Backtab backwards.
FocusWalk walkFocus(QWidget &window, Qt::Key key);
/// What Tab should reach: visible, enabled, and taking the focus from it.
QList<QWidget *> focusableIn(const QWidget &window);
/// Whether the second lies below the first or to its right, where their ways part.
bool liesAfter(const QWidget &first, const QWidget &second);
/// "QPushButton “Remove”", for messages.
QString wordsFor(QWidget &widget);
/// Of the object and of what labels it: a combo box is otherwise called after its current text.
QString spokenName(QWidget &widget);

} // namespace tokencast
