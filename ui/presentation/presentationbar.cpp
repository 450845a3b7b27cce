// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationbar.h"

#include "ui/help/whatsthis.h"
#include "ui/widgets/smalltext.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tokencast {

namespace {

/// Of a step's name on its button.
constexpr int mostLetters = 24;

} // namespace

PresentationBar::PresentationBar(const QStringList &steps, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_steps(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    for (qsizetype i = 0; i < std::min(steps.size(), mostButtons); ++i) {
        QToolButton *button =
            addButton(steps[i], QString::number(i + 1), tr("Shows this step as it was prepared"));
        button->setCheckable(true);
        m_steps->addButton(button, static_cast<int>(i));
    }
    // A click on the step that is shown shows it as it was prepared, too.
    connect(m_steps, &QButtonGroup::idClicked, this, &PresentationBar::stepRequested);
    m_layout->addStretch(1);
    addAction(PresenterAction::WhatIf, tr("What if"), QStringLiteral("W"),
              tr("Sliders that change what is shown, not the plan"));
    addAction(PresenterAction::Spotlight, tr("Spotlight"), QStringLiteral("S"),
              tr("Darkens everything but the headline, then but each answer; with Shift nothing"));
    addAction(PresenterAction::Mask, tr("Mask"), QStringLiteral("M"),
              tr("Hides amounts and names; Shift+M shows them again"));
    addAction(PresenterAction::Reset, tr("Reset"), QStringLiteral("R"),
              tr("Back to the step as it was prepared"));
    addAction(PresenterAction::Black, tr("Black"), QStringLiteral("B"),
              tr("A black screen until the next key"));
    addAction(PresenterAction::Leave, tr("Leave"), QStringLiteral("Esc"), tr("Back to the plan"));
}

QToolButton *PresentationBar::addButton(const QString &text, const QString &key,
                                        const QString &help)
{
    auto *button = new QToolButton(this);
    button->setFont(smallFont(font()));
    QString shown = button->fontMetrics().elidedText(
        text, Qt::ElideRight, button->fontMetrics().averageCharWidth() * mostLetters);
    button->setText(QStringLiteral("%1  %2").arg(shown.replace(u'&', QLatin1String("&&")), key));
    button->setAccessibleName(text);
    button->setToolTip(help);
    button->setFocusPolicy(Qt::TabFocus);
    giveHelp(*button,
             {.title = text, .help = help, .topic = QStringLiteral("presentation.md#keys")});
    m_layout->addWidget(button);
    return button;
}

void PresentationBar::addAction(PresenterAction action, const QString &text, const QString &key,
                                const QString &help)
{
    QToolButton *button = addButton(text, key, help);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT requested(action); });
    m_actions.emplace_back(action, button);
}

void PresentationBar::setStep(int index)
{
    if (QAbstractButton *button = m_steps->button(index)) {
        button->setChecked(true);
        return;
    }
    // A step without a button: none of the others is on.
    m_steps->setExclusive(false);
    for (QAbstractButton *button : m_steps->buttons())
        button->setChecked(false);
    m_steps->setExclusive(true);
}

void PresentationBar::setOn(PresenterAction action, bool isOn)
{
    for (const auto &[one, button] : m_actions) {
        if (one != action)
            continue;
        button->setCheckable(true);
        button->setChecked(isOn);
    }
}

} // namespace tokencast
