// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "core/text/textformat.h"
#include "ui/headline/advicetext.h"
#include "ui/report/reporttables.h"

namespace tokencast {

namespace {

QString planTitle(const Plan &plan)
{
    return plan.name.empty() ? ReportText::tr("A plan of prepaid usage")
                             : QString::fromStdString(plan.name);
}

QString subtitleOf(const CheckedPlan &plan, const QLocale &locale)
{
    const DayRange horizon = plan.plan().horizon;
    return ReportText::tr("%1 to %2 · %3")
        .arg(longDayText(horizon.start, locale), longDayText(horizon.last(), locale),
             localText(plan.ruleBook().title));
}

QString costSentence(const Forecast &forecast, const Headline &headline, const QLocale &locale)
{
    const QString cost =
        (forecast.plan.account.openingDeficit.isZero()
             ? ReportText::tr("Usage is charged %1, which costs %2.")
             : ReportText::tr(
                 "Usage is charged %1; with the deficit from before the plan it costs %2."))
            .arg(headline.tokensCharged.value, headline.cost.value);
    const Money owed = forecast.projection.summary.owed;
    return owed.isZero()
        ? cost
        : sentences(
            {cost,
             ReportText::tr("Of this, %1 is owed at the end.")
                 .arg(moneyText(owed, forecast.projection.currency, locale, Places::Short))});
}

/// When it runs out, and what it costs.
QString coverOf(const Forecast &forecast, const Headline &headline, const QLocale &locale)
{
    const Summary &summary = forecast.projection.summary;
    const QString until = !summary.firstNegative
        ? ReportText::tr("The balance lasts beyond the end of the plan, %1.")
              .arg(longDayText(forecast.plan.horizon.last(), locale))
        : forecast.plan.account.openingDeficit.isZero()
        ? ReportText::tr("The balance lasts until %1.")
              .arg(longDayText(*summary.firstNegative, locale))
        : ReportText::tr("The account starts with a deficit of %1.")
              .arg(tokensText(forecast.plan.account.openingDeficit, locale));
    return sentences({until, costSentence(forecast, headline, locale)});
}

std::vector<ReportAnswer> answersOf(const Headline &headline)
{
    return {{ReportText::tr("Lasts until"), headline.lastsUntil},
            {ReportText::tr("Limited from"), headline.limitedFrom},
            {ReportText::tr("Expires unused"), headline.expiresUnused},
            {ReportText::tr("Charged"), headline.tokensCharged},
            {ReportText::tr("Cost of the usage"), headline.cost}};
}

QStringList adviceOf(const CheckedPlan &plan, const Projection &projection, const QLocale &locale)
{
    QStringList sentences;
    for (const AdviceSentence &sentence : adviceSentences(
             adviceFor(plan, projection), projection.currency, projection.horizon.end, locale))
        sentences << sentence.text;
    return sentences;
}

} // namespace

Report reportOf(const CheckedPlan &plan, const Forecast &forecast, Day made, const QLocale &locale)
{
    const Headline headline = headlineOf(forecast, locale);
    const ReportTables tables(forecast, locale);
    Report report{.title = planTitle(plan.plan()),
                  .subtitle = subtitleOf(plan, locale),
                  .cover = coverOf(forecast, headline, locale),
                  .answers = answersOf(headline),
                  .advice = adviceOf(plan, forecast.projection, locale),
                  .dates = tables.dates(),
                  .months = tables.months(),
                  .services = tables.services(),
                  .purchases = tables.purchases(),
                  .usage = tables.usage(),
                  .assumptions = assumptionsOf(plan, forecast.projection, locale),
                  .imprint = {}};
    report.imprint = ReportText::tr("%1 · rule set %2 · made on %3")
                         .arg(report.title, QString::fromStdString(plan.ruleBook().id.text()),
                              dayText(made, locale));
    return report;
}

QString titleOf(ReportSection section)
{
    switch (section) {
    case ReportSection::Charts:
        return ReportText::tr("Charts");
    case ReportSection::Dates:
        return ReportText::tr("Days to remember");
    case ReportSection::Months:
        return ReportText::tr("Month by month");
    case ReportSection::Services:
        return ReportText::tr("Charged by service");
    case ReportSection::Purchases:
        return ReportText::tr("Purchases");
    case ReportSection::Usage:
        return ReportText::tr("Planned usage");
    case ReportSection::Assumptions:
        break;
    }
    return ReportText::tr("Assumptions and sources");
}

QString sentences(const QStringList &each)
{
    QString text;
    for (const QString &sentence : each)
        text = text.isEmpty() ? sentence
                              : ReportText::tr("%1 %2", "two sentences").arg(text, sentence);
    return text;
}

QString assumptionsTitle()
{
    return ReportText::tr("What the figures rest on");
}

QString notModelledTitle()
{
    return ReportText::tr("What is not modelled");
}

QString sourcesTitle()
{
    return ReportText::tr("Rates, and where they were published");
}

} // namespace tokencast
