// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/headlinebar.h"

#include "core/formats/problemtext.h"
#include "core/text/amountmask.h"
#include "ui/headline/adviceline.h"
#include "ui/headline/answerwidget.h"
#include "ui/theme.h"
#include "ui/widgets/smalltext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

namespace {

QString noteOf(const PlanDocument &document, const QLocale &locale)
{
    if (!document.isForecastCurrent()) {
        // What was found in a problem may be an amount.
        const QString reason = document.problems().empty() || areAmountsMasked()
            ? HeadlineBar::tr("An entry cannot be read.")
            : problemSentence(document.problems().front());
        return document.forecast()
            ? HeadlineBar::tr("These are the last good numbers. %1").arg(reason)
            : HeadlineBar::tr("There are no numbers yet. %1").arg(reason);
    }
    QStringList warnings;
    for (const Warning &warning : document.forecast()->projection.warnings)
        warnings << warningText(warning, locale);
    return warnings.join(QLatin1Char('\n'));
}

} // namespace

HeadlineBar::HeadlineBar(PlanDocument &document, const QLocale &locale, QWidget *parent)
    : QFrame(parent),
      m_document(document),
      m_locale(locale),
      m_advice(new AdviceLine(document, locale)),
      m_note(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(2);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(12);
    layout->addLayout(answers);
    addAnswers();
    connect(m_advice, &AdviceLine::dayRequested, this, &HeadlineBar::dayRequested);
    layout->addWidget(m_advice);
    m_note->setObjectName(QStringLiteral("notes"));
    m_note->setWordWrap(true);
    m_note->setFont(smallFont(font()));
    m_note->setContentsMargins(6, 0, 6, 2);
    layout->addWidget(m_note);
    connect(&m_document, &PlanDocument::changed, this, &HeadlineBar::refresh);
    refresh();
}

void HeadlineBar::addAnswers()
{
    m_lastsUntil =
        addAnswer(QStringLiteral("Lasts until"),
                  {.title = tr("Lasts until"),
                   .rule = tr("The first day with usage that nothing pays for: how far the "
                              "[runway](glossary.md#runway) goes. A click shows the day"),
                   .topic = QStringLiteral("headline.md#lasts-until")});
    m_limitedFrom = addAnswer(
        QStringLiteral("Limited from"),
        {.title = tr("Limited from"),
         .rule = tr("The first day on which only free APIs work: the "
                    "[grace period](glossary.md#grace-period) has run out, or a subscription is "
                    "missing"),
         .topic = QStringLiteral("headline.md#limited-from")});
    m_expiresUnused = addAnswer(
        QStringLiteral("Expires unused"),
        {.title = tr("Expires unused"),
         .rule = tr("Credits and tokens that end before they are used, and what was paid for them; "
                    "see [expiry](glossary.md#expiry)"),
         .topic = QStringLiteral("headline.md#expires-unused")});
    m_tokensCharged = addAnswer(
        QStringLiteral("Tokens charged"),
        {.title = tr("Tokens charged"),
         .rule = tr("What usage takes in the whole [horizon](glossary.md#horizon), in credits and "
                    "tokens together, with what goes on [deficit](glossary.md#deficit)"),
         .topic = QStringLiteral("headline.md#tokens-charged")});
    m_cost =
        addAnswer(QStringLiteral("Cost"),
                  {.title = tr("Cost of use"),
                   .rule = tr("The usage at the price of the purchases that paid for it; what is "
                              "[owed](glossary.md#owed) counts at the list price"),
                   .topic = QStringLiteral("headline.md#cost-of-use")});
}

AnswerWidget *HeadlineBar::addAnswer(const QString &accessibleName, const WhatsThis &words)
{
    auto *answer = new AnswerWidget(words.title, accessibleName);
    giveHelp(*answer, words);
    connect(answer, &AnswerWidget::dayRequested, this, &HeadlineBar::dayRequested);
    connect(answer, &AnswerWidget::sumRequested, this, &HeadlineBar::sumRequested);
    auto *answers = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    answers->addWidget(answer);
    return answer;
}

void HeadlineBar::catchUp()
{
    m_advice->catchUp();
}

void HeadlineBar::refresh()
{
    const ForecastPtr forecast = m_document.forecast();
    const Answer none{.value = QStringLiteral("–")};
    const Headline headline =
        forecast ? headlineOf(*forecast, m_locale) : Headline{none, none, none, none, none};
    m_lastsUntil->setAnswer(headline.lastsUntil);
    m_limitedFrom->setAnswer(headline.limitedFrom);
    m_expiresUnused->setAnswer(headline.expiresUnused);
    m_tokensCharged->setAnswer(headline.tokensCharged);
    m_cost->setAnswer(headline.cost);

    const Theme theme = Theme::of(palette());
    QPalette colors = palette();
    const bool isCurrent = m_document.isForecastCurrent();
    colors.setColor(QPalette::WindowText, isCurrent ? theme.caution : theme.bad);
    m_note->setPalette(colors);
    m_note->setText(noteOf(m_document, m_locale));
    m_note->setVisible(!m_note->text().isEmpty());
}

void HeadlineBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace tokencast
