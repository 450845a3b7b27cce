// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entryedit.h"

#include "ui/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAccessible>
#include <QtGui/QFocusEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace tokencast {

EntryEdit::EntryEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_isShowing)
            Q_EMIT edited(text);
    });
}

void EntryEdit::showText(const QString &text)
{
    if (text == this->text())
        return;
    const QScopedValueRollback guard(m_isShowing, true);
    setText(text);
}

void EntryEdit::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setToolTip(problem);
    setAccessibleDescription(problem);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

namespace {

/// The document takes edits back, not the field.
bool isUndoKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

bool EntryEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoKey(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void EntryEdit::keyPressEvent(QKeyEvent *event)
{
    if (isUndoKey(*event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void EntryEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason)
        selectAll();
}

void EntryEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(palette()).bad, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace tokencast
