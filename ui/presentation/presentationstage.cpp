// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationstage.h"

#include "core/text/textformat.h"
#include "ui/charts/timeview.h"
#include "ui/headline/adviceline.h"
#include "ui/headline/answerwidget.h"
#include "ui/headline/headlinebar.h"
#include "ui/pages/chartarea.h"
#include "ui/pages/whatifpanel.h"
#include "ui/presentation/spotlight.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/smalltext.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tokencast {

namespace {

/// Of an answer: in large type few words fit one line.
constexpr int detailLines = 2;

QStringList titlesOf(const std::vector<PresentationStep> &steps, const PlanDocument &document)
{
    QStringList titles;
    for (const PresentationStep &step : steps)
        titles << titleOf(step, document);
    return titles;
}

/// What is tried, for those who do not see the sliders.
QString triedText(const WhatIf &tried, Kind kind, const QLocale &locale)
{
    QStringList parts;
    if (tried.usagePercent != 0)
        parts << PresentationStage::tr("usage %1")
                     .arg(signedPercentText(tried.usagePercent, 0, locale));
    if (tried.growthPermille != 0)
        parts << PresentationStage::tr("growth %1 a period")
                     .arg(signedPercentText(tried.growthPermille / 10.0, 1, locale));
    if (!tried.purchase.isZero())
        parts << PresentationStage::tr("%1 bought on %2")
                     .arg(kindText(kind, tried.purchase, locale),
                          dayText(tried.purchaseDay, locale));
    return parts.isEmpty()
        ? QString()
        : PresentationStage::tr("What if: %1").arg(parts.join(PresentationStage::tr(", ")));
}

} // namespace

PresentationStage::PresentationStage(PlanDocument &document,
                                     const std::vector<PresentationStep> &steps,
                                     const QLocale &locale, Day today, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_locale(locale),
      m_titles(titlesOf(steps, document)),
      m_title(new ElidedLabel(this)),
      m_tried(new ElidedLabel(this)),
      m_step(new QLabel(this)),
      m_headline(new HeadlineBar(document, locale, this)),
      m_charts(new ChartArea(document, locale, today, this)),
      m_whatIf(new WhatIfPanel(document, locale, this)),
      m_bar(new PresentationBar(m_titles, this)),
      m_spotlight(new Spotlight(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(makeTop());
    layout->addWidget(m_headline);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_charts, 1);
    middle->addWidget(m_whatIf);
    layout->addLayout(middle, 1);
    layout->addWidget(m_bar);
    for (auto *answer : m_headline->findChildren<AnswerWidget *>()) {
        answer->setDetailLines(detailLines);
        answer->setExplainsSums(false);
    }
    m_whatIf->setFixedWidth(
        std::max(fontMetrics().averageCharWidth() * 34, m_whatIf->sizeHint().width()));
    m_whatIf->hide();
    connect(m_headline, &HeadlineBar::dayRequested, &m_charts->timeView(),
            [this](Day day) { m_charts->timeView().setCurrentDay(day); });
    connect(&m_document, &PlanDocument::changed, this, &PresentationStage::showTried);
    connect(m_spotlight, &Spotlight::targetChanged, this,
            [this] { m_bar->setOn(PresenterAction::Spotlight, hasSpotlight()); });
    // What is long is cut off rather than that it makes the window wider than the screen.
    setMinimumSize(1, 1);
}

QLayout *PresentationStage::makeTop()
{
    for (QLabel *label : {m_title, m_tried, m_step})
        label->setTextFormat(Qt::PlainText);
    m_title->setFont(largeFont(font()));
    m_title->setObjectName(QStringLiteral("presentationTitle"));
    m_tried->setObjectName(QStringLiteral("presentationTried"));
    m_step->setObjectName(QStringLiteral("presentationStep"));
    m_step->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_title);
    top->addWidget(m_tried, 1);
    top->addWidget(m_step);
    return top;
}

void PresentationStage::showStep(const PresentationStep &view, int index)
{
    endSpotlight();
    m_document.setCurrentScenario(view.scenario);
    m_whatIf->setWhatIf(view.whatIf);
    TimeView &time = m_charts->timeView();
    time.setVisible(view.visible.value_or(time.horizon()));
    time.setCurrentDay(view.day);
    showWhatIf(view.showsWhatIf);
    m_title->setText(QString::fromStdString(m_document.plan().name));
    //: The number of a step, how many there are, and its name.
    m_step->setText(
        tr("%1 of %2: %3").arg(index + 1).arg(m_titles.size()).arg(m_titles.value(index)));
    m_bar->setStep(index);
    showTried();
    m_headline->catchUp();
}

PresentationStep PresentationStage::view() const
{
    const TimeView &time = m_charts->timeView();
    return {.scenario = m_document.currentScenario(),
            .whatIf = m_whatIf->whatIf(),
            .showsWhatIf = isWhatIfShown(),
            .day = time.currentDay(),
            .visible = time.visible()};
}

void PresentationStage::showTried()
{
    const WhatIf tried = m_whatIf->whatIf();
    const Kind kind = kindSoldOn(m_document.plan(), tried.purchaseDay, m_document.catalog());
    m_tried->setText(m_document.isTrying() ? triedText(tried, kind, m_locale) : QString());
}

void PresentationStage::showWhatIf(bool isShown)
{
    // The keys that go from step to step must not end up on some button.
    if (!isShown && m_whatIf->isAncestorOf(focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    m_whatIf->setVisible(isShown);
    m_bar->setOn(PresenterAction::WhatIf, isShown);
}

bool PresentationStage::isWhatIfShown() const
{
    return !m_whatIf->isHidden();
}

QList<QWidget *> PresentationStage::spotlightTargets() const
{
    QList<QWidget *> targets = {m_headline};
    for (auto *answer : m_headline->findChildren<AnswerWidget *>())
        targets << answer;
    if (auto *advice = m_headline->findChild<AdviceLine *>(); advice && advice->isVisible())
        targets << advice;
    return targets;
}

void PresentationStage::moveSpotlight()
{
    const QList<QWidget *> targets = spotlightTargets();
    // Not found is −1, from where the first one is next.
    m_spotlight->light(targets.value(targets.indexOf(m_spotlight->target()) + 1));
}

void PresentationStage::endSpotlight()
{
    m_spotlight->light(nullptr);
}

bool PresentationStage::hasSpotlight() const
{
    return m_spotlight->target();
}

void PresentationStage::setTheme(const Theme &theme)
{
    m_charts->setTheme(theme);
}

} // namespace tokencast
