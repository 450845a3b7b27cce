// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/adviceline.h"

#include "ui/headline/advicetext.h"
#include "ui/help/whatsthis.h"
#include "ui/widgets/smalltext.h"

#include <QtCore/QEvent>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

constexpr int delayMilliseconds = 150;

/// The sentence as rich text, with its day as a link.
QString linked(const AdviceSentence &sentence)
{
    QString text = sentence.text.toHtmlEscaped();
    const QString day = sentence.dayText.toHtmlEscaped();
    const QString link =
        u"<a href=\"%1\">%2</a>"_s.arg(QString::fromStdString(toText(sentence.day)), day);
    text.replace(text.indexOf(day), day.size(), link);
    return sentence.beginsTopic ? u"<br>"_s + text : text;
}

QStringList sentencesFor(const Forecast &forecast, const Catalog &catalog, const QLocale &locale)
{
    const Result<CheckedPlan> plan = CheckedPlan::check(forecast.plan, catalog);
    if (!plan)
        return {};
    QStringList sentences;
    for (const AdviceSentence &sentence :
         adviceSentences(adviceFor(*plan, forecast.projection), forecast.projection.currency,
                         forecast.plan.horizon.end, locale))
        sentences += linked(sentence);
    return sentences;
}

} // namespace

AdviceLine::AdviceLine(PlanDocument &document, const QLocale &locale, QWidget *parent)
    : QLabel(parent), m_document(document), m_locale(locale)
{
    setObjectName(u"advice"_s);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setContentsMargins(6, 2, 6, 2);
    giveHelp(*this,
             {.title = tr("Advice"),
              .rule = tr("What to buy by when, and what is lost; each fact was tried against the "
                         "simulation. Tab goes to the days"),
              .topic = QStringLiteral("headline.md#the-advice")});
    hide();
    m_later.setSingleShot(true);
    m_later.setInterval(delayMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &AdviceLine::catchUp);
    connect(&m_document, &PlanDocument::changed, this, &AdviceLine::follow);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const std::optional<Day> day = parseDay(link.toStdString()))
            Q_EMIT dayRequested(*day);
    });
    follow();
}

void AdviceLine::follow()
{
    // Of numbers that no longer are those of the plan nothing is advised.
    if (!m_document.isForecastCurrent()) {
        m_later.stop();
        m_shown.reset();
        display({});
    } else if (m_document.forecast() != m_shown) {
        m_later.start();
    }
}

void AdviceLine::catchUp()
{
    m_later.stop();
    if (!m_document.isForecastCurrent() || m_document.forecast() == m_shown)
        return;
    m_shown = m_document.forecast();
    display(sentencesFor(*m_shown, m_document.catalog(), m_locale));
}

void AdviceLine::display(const QStringList &sentences)
{
    setText(sentences.join(u' '));
    setVisible(!sentences.isEmpty());
}

void AdviceLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // The colour of links is fixed when the text is laid out.
    if (event->type() == QEvent::PaletteChange) {
        const QString sentences = text();
        clear();
        setText(sentences);
    }
}

} // namespace tokencast
