// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entryfield.h"

#include "ui/theme.h"
#include "ui/widgets/smalltext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

EntryField::EntryField(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_edit(new EntryEdit), m_note(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    m_edit->setAccessibleName(accessibleName);
    m_note->setWordWrap(true);
    m_note->setFont(smallFont(font()));
    setFocusProxy(m_edit);
    showNote();
}

void EntryField::setProblem(const QString &problem)
{
    m_edit->setProblem(problem);
    showNote();
}

void EntryField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void EntryField::showNote()
{
    const QString problem = m_edit->problem();
    const Theme theme = Theme::of(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, problem.isEmpty() ? theme.mutedText : theme.bad);
    m_note->setPalette(colors);
    m_note->setText(problem.isEmpty() ? m_hint : problem);
    m_note->setVisible(!m_note->text().isEmpty());
}

void EntryField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showNote();
}

} // namespace tokencast
