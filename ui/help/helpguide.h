// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helplibrary.h"

#include <QtCore/QObject>

class QWidget;

namespace tokencast {

class HelpWindow;

/// Leads from the things of a window to the help about them: F1 in any window of the program, the
/// links of What's This, and What's This for who has no mouse.
class HelpGuide final : public QObject
{
    Q_OBJECT

public:
    using MakeLibrary = std::function<HelpLibrary()>;

    /// The library is made when help is first asked for.
    HelpGuide(MakeLibrary makeLibrary, QWidget &window);

    /// `usage.md#growth`.
    void open(const QString &address);
    /// The page about what has the focus; the first page where there is none.
    void openForFocus();
    /// What's This of what has the focus, beside it; where it has none, pointing with the mouse.
    void explainFocus();

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// In the window of the program, also while a menu or the palette is going away.
    QWidget *focus() const;
    /// One for each window that stops the others while it is open.
    HelpWindow &helpWindow();

    MakeLibrary m_makeLibrary;
    QWidget &m_window;
};

/// The help about a widget, about the cell that is current in it, or about what it lies in.
QString helpTopicAt(QWidget *widget);

} // namespace tokencast
