// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpguide.h"

#include "ui/help/helpwindow.h"
#include "ui/help/whatsthis.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QWhatsThisClickedEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWhatsThis>

namespace tokencast {

namespace {

bool isHelpKey(const QEvent &event)
{
    return event.type() == QEvent::KeyPress
        && static_cast<const QKeyEvent &>(event).matches(QKeySequence::HelpContents);
}

/// Where the keyboard is in a widget, on the screen.
QPoint placeOf(const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        if (view->currentIndex().isValid())
            return view->viewport()->mapToGlobal(
                view->visualRect(view->currentIndex()).bottomLeft());
    }
    return widget.mapToGlobal(widget.rect().bottomLeft());
}

QString whatsThisAt(const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        QString cell = view->currentIndex().data(Qt::WhatsThisRole).toString();
        if (!cell.isEmpty())
            return cell;
    }
    return widget.whatsThis();
}

} // namespace

QString helpTopicAt(QWidget *widget)
{
    for (QWidget *place = widget; place; place = place->parentWidget()) {
        const auto *view = qobject_cast<QAbstractItemView *>(place);
        QString cell = view ? view->currentIndex().data(helpTopicRole).toString() : QString();
        if (!cell.isEmpty())
            return cell;
    }
    return helpTopicOf(widget);
}

HelpGuide::HelpGuide(MakeLibrary makeLibrary, QWidget &window)
    : QObject(&window), m_makeLibrary(std::move(makeLibrary)), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

QWidget *HelpGuide::focus() const
{
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : m_window.focusWidget();
}

HelpWindow &HelpGuide::helpWindow()
{
    QWidget *stopping = QApplication::activeModalWidget();
    QWidget *owner = stopping ? stopping : &m_window;
    auto *help = owner->findChild<HelpWindow *>({}, Qt::FindDirectChildrenOnly);
    return help ? *help : *new HelpWindow(m_makeLibrary(), owner);
}

void HelpGuide::open(const QString &address)
{
    HelpWindow &help = helpWindow();
    help.showTopic(address);
    help.show();
    help.activateWindow();
}

void HelpGuide::openForFocus()
{
    const QString topic = helpTopicAt(focus());
    open(topic.isEmpty() ? HelpLibrary::topics().front() : topic);
}

void HelpGuide::explainFocus()
{
    for (QWidget *place = focus(); place; place = place->parentWidget()) {
        const QString text = whatsThisAt(*place);
        if (!text.isEmpty()) {
            QWhatsThis::showText(placeOf(*place), text, place);
            return;
        }
    }
    QWhatsThis::enterWhatsThisMode();
}

bool HelpGuide::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::WhatsThisClicked) {
        const QString href = static_cast<QWhatsThisClickedEvent *>(event)->href();
        open(href.mid(helpAddress({}).size()));
        return true;
    }
    // In the window itself the key is that of the command.
    auto *widget = isHelpKey(*event) ? qobject_cast<QWidget *>(object) : nullptr;
    if (!widget || widget->window() == &m_window || qobject_cast<HelpWindow *>(widget->window()))
        return false;
    const QString topic = helpTopicAt(widget);
    open(topic.isEmpty() ? HelpLibrary::topics().front() : topic);
    return true;
}

} // namespace tokencast
