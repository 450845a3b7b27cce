// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/document/plantemplates.h"
#include "ui/help/whatsthis.h"
#include "ui/widgets/smalltext.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addStretch(2);
    auto *title = new QLabel(tr("When does the balance run out, and what does it cost?"));
    title->setFont(largeFont(font()));
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto *text = new QLabel(tr("Say what you use and what you hold: the answer comes as you type, "
                               "day by day. Nothing leaves this machine."));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(12);
    connect(addChoice(tr("Type four numbers"), tr("a quick estimate, at the left")),
            &QPushButton::clicked, this, &WelcomePage::quickEstimateRequested);
    connect(addChoice(tr("Open the sample project"),
                      tr("a design studio with a trial, credits and tokens")),
            &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    addTemplates();
    connect(addChoice(tr("Open a file…"), tr("a Tokencast document, or a plan as JSON")),
            &QPushButton::clicked, this, &WelcomePage::fileRequested);
    layout->addStretch(3);
}

QPushButton *WelcomePage::addChoice(const QString &text, const QString &what)
{
    auto *button = new QPushButton(text);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    button->setAccessibleDescription(what);
    giveHelp(*button,
             {.title = text,
              .help = what,
              .topic = QStringLiteral("getting-started.md#the-first-minute")});
    auto *note = new QLabel(what);
    note->setFont(smallFont(font()));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addWidget(note, 0, Qt::AlignCenter);
    column->addSpacing(6);
    return button;
}

void WelcomePage::addTemplates()
{
    QPushButton *button = addChoice(tr("Start from a template"),
                                    tr("models, drawings, photos, or a trial that ends"));
    auto *menu = new QMenu(button);
    for (const PlanTemplate &source : planTemplates()) {
        menu->addAction(source.title(), this,
                        [this, &source] { Q_EMIT templateRequested(source); });
    }
    button->setMenu(menu);
}

} // namespace tokencast
