// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whatifpanel.h"

#include "core/text/amountmask.h"
#include "core/text/textformat.h"
#include "ui/document/scenarioactions.h"
#include "ui/help/whatsthis.h"
#include "ui/widgets/smalltext.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

namespace {

constexpr int mostPurchaseSteps = 80;

const QString whatIfPage = QStringLiteral("scenarios.md#what-if");

} // namespace

QString signedPercentText(double percent, int decimals, const QLocale &locale)
{
    const QString number = locale.toString(percent, 'f', decimals);
    return WhatIfPanel::tr("%1 %").arg(percent > 0 ? QLatin1Char('+') + number : number);
}

WhatIfPanel::WhatIfPanel(PlanDocument &document, Prompts &prompts, const QLocale &locale,
                         QWidget *parent)
    : WhatIfPanel(document, &prompts, locale, parent)
{
}

WhatIfPanel::WhatIfPanel(PlanDocument &document, const QLocale &locale, QWidget *parent)
    : WhatIfPanel(document, nullptr, locale, parent)
{
}

WhatIfPanel::WhatIfPanel(PlanDocument &document, Prompts *prompts, const QLocale &locale,
                         QWidget *parent)
    : QWidget(parent), m_document(document), m_prompts(prompts), m_locale(locale)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    auto *intro = new QLabel(tr("The plan itself stays as it is."));
    intro->setFont(smallFont(font()));
    intro->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(intro);
    column->addSpacing(6);
    addRows();
    if (m_prompts)
        addButtons();
    column->addStretch(1);
    setFocusProxy(m_usage.slider);
    connect(&m_document, &PlanDocument::changed, this, &WhatIfPanel::fitToPlan);
    fitToPlan();
}

void WhatIfPanel::addRows()
{
    m_usage = addRow(tr("Usage of every &line"), QStringLiteral("What if usage"), -100, 200, 5);
    m_growth = addRow(tr("Gro&wth a period, added to every line"), QStringLiteral("What if growth"),
                      -200, 200, 5);
    if (!areAmountsMasked()) {
        m_purchase = addRow(tr("One more purchase"), QStringLiteral("What if purchase"), 0,
                            mostPurchaseSteps, 1);
        m_day = addRow(tr("&Bought on"), QStringLiteral("What if purchase day"), 0, 1, 1);
    }
    explainRows();
}

void WhatIfPanel::addButtons()
{
    m_keep = makeButton(tr("&Keep as a Scenario…"), tr("Gives what is tried a name (Enter)"),
                        &WhatIfPanel::keep);
    m_throwAway = makeButton(tr("Throw Awa&y"), tr("Back to the plan as it is (Esc)"),
                             &WhatIfPanel::throwAway);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_throwAway);
    buttons->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

QPushButton *WhatIfPanel::makeButton(const QString &text, const QString &help,
                                     void (WhatIfPanel::*act)()) const
{
    auto *button = new QPushButton(text);
    // Enter in a slider keeps; on a button it means the button.
    button->setAutoDefault(true);
    button->setToolTip(help);
    giveHelp(*button, whatIfPage);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

WhatIfPanel::Row WhatIfPanel::addRow(const QString &label, const QString &accessibleName, int least,
                                     int most, int step)
{
    auto *name = new QLabel(label);
    auto *value = new QLabel;
    value->setAlignment(Qt::AlignRight);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(least, most);
    slider->setSingleStep(step);
    slider->setPageStep(step * 4);
    slider->setAccessibleName(accessibleName);
    name->setBuddy(slider);
    auto *line = new QHBoxLayout;
    line->addWidget(name);
    line->addStretch(1);
    line->addWidget(value);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(line);
    column->addWidget(slider);
    column->addSpacing(6);
    connect(slider, &QSlider::valueChanged, this, &WhatIfPanel::tryIt);
    return {.slider = slider, .value = value};
}

void WhatIfPanel::explainRows()
{
    const auto tell = [](const Row &row, const QString &title, const QString &rule) {
        if (row.slider)
            giveHelp(*row.slider, {.title = title, .rule = rule, .topic = whatIfPage});
    };
    tell(m_usage, tr("Usage"),
         tr("Percent more or less of every line’s quantity. Jobs and photos "
            "stay whole"));
    tell(m_growth, tr("Growth"),
         tr("Percent a period, added to the [growth](glossary.md#growth) "
            "of every line"));
    tell(m_purchase, tr("One more purchase"),
         tr("Tokens, or credits where those are sold, in steps of 25, at the list price"));
    tell(m_day, tr("Bought on"), tr("The day of that purchase"));
}

WhatIf WhatIfPanel::whatIf() const
{
    WhatIf tried{.usagePercent = m_usage.slider->value(),
                 .growthPermille = m_growth.slider->value(),
                 .purchase = m_maskedPurchase,
                 .purchaseDay = m_maskedDay};
    if (m_purchase.slider) {
        tried.purchase = Tokens::fromWhole(m_purchase.slider->value() * whatIfTokensPerStep);
        tried.purchaseDay =
            m_document.plan().horizon.start + std::chrono::days(m_day.slider->value());
    }
    return tried;
}

void WhatIfPanel::setWhatIf(const WhatIf &whatIf)
{
    m_isFitting = true;
    m_usage.slider->setValue(whatIf.usagePercent);
    m_growth.slider->setValue(whatIf.growthPermille);
    if (m_purchase.slider) {
        const std::int64_t step = Tokens::fromWhole(whatIfTokensPerStep).millionths();
        const auto steps = static_cast<int>(whatIf.purchase.millionths() / step);
        m_purchase.slider->setMaximum(std::max(mostPurchaseSteps, steps));
        m_purchase.slider->setValue(steps);
        m_day.slider->setValue(
            static_cast<int>((whatIf.purchaseDay - m_document.plan().horizon.start).count()));
    } else {
        m_maskedPurchase = whatIf.purchase;
        m_maskedDay = whatIf.purchaseDay;
    }
    m_isFitting = false;
    tryIt();
}

void WhatIfPanel::tryIt()
{
    if (m_isFitting)
        return;
    const WhatIf tried = whatIf();
    if (tried.isNothing()) {
        m_document.setTrial({});
    } else {
        m_document.setTrial([tried, &catalog = m_document.catalog()](const Plan &plan) {
            return applied(tried, plan, catalog);
        });
    }
    showValues();
}

void WhatIfPanel::fitToPlan()
{
    m_isFitting = true;
    const DayRange horizon = m_document.plan().horizon;
    const auto days = static_cast<int>((horizon.end - horizon.start).count());
    if (m_day.slider) {
        m_day.slider->setRange(0, std::max(0, days - 1));
        m_day.slider->setPageStep(30);
    }
    // Somebody else ended the trial: another scenario, another document.
    if (!m_document.isTrying()) {
        m_maskedPurchase = Tokens();
        for (const Row *row : {&m_usage, &m_growth, &m_purchase}) {
            if (row->slider)
                row->slider->setValue(0);
        }
    }
    m_isFitting = false;
    showValues();
}

void WhatIfPanel::showValues()
{
    const WhatIf tried = whatIf();
    m_usage.value->setText(signedPercentText(tried.usagePercent, 0, m_locale));
    m_growth.value->setText(signedPercentText(tried.growthPermille / 10.0, 1, m_locale));
    if (m_purchase.slider) {
        const Kind kind = kindSoldOn(m_document.plan(), tried.purchaseDay, m_document.catalog());
        m_purchase.value->setText(
            tried.purchase.isZero() ? tr("none") : kindText(kind, tried.purchase, m_locale));
        m_day.value->setText(dayText(tried.purchaseDay, m_locale));
        m_day.slider->setEnabled(!tried.purchase.isZero());
    }
    if (m_keep) {
        m_keep->setEnabled(m_document.isTrying());
        m_throwAway->setEnabled(m_document.isTrying());
    }
}

void WhatIfPanel::throwAway()
{
    m_document.setTrial({});
}

void WhatIfPanel::keep()
{
    if (!m_document.isTrying())
        return;
    const QString suggestion = freeScenarioName(
        m_document, tr("%1, what if").arg(QString::fromStdString(m_document.plan().name)));
    const QString name = m_prompts->askText(this, tr("Keep as a scenario"), tr("Name"), suggestion);
    if (name.isEmpty())
        return;
    addScenario(m_document, m_document.triedPlan(), name);
}

void WhatIfPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_prompts && isEnter)
        keep();
    else if (m_prompts && event->key() == Qt::Key_Escape && m_document.isTrying())
        throwAway();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tokencast
