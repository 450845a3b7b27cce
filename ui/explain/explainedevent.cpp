// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explainedevent.h"

#include "core/text/textformat.h"
#include "ui/charts/dayinwords.h"
#include "ui/explain/explainwords.h"
#include "ui/models/choices.h"

namespace tokencast {

namespace {

/// What the rate's amount is for: `h`, `50 photos`.
QString perText(const Rate &rate, const QLocale &locale)
{
    return rate.per == Quantity::fromWhole(1) ? singularUnitTitle(QString::fromStdString(rate.unit))
                                              : quantityWithUnit(rate.per, rate.unit, locale);
}

/// In the words of the rounding rules (docs/model.md, section 3).
QString formulaOf(const EventTrace &event, const QLocale &locale)
{
    const Rate &rate = event.rate;
    const QString quantity = quantityWithUnit(event.quantity, rate.unit, locale);
    const QString amount = tokensText(rate.amount, locale);
    const QString per = perText(rate, locale);
    const QString charge = tokensText(event.charge, locale);
    switch (rate.rounding) {
    case Rounding::Exact:
        return Explain::tr("%1 at %2 per %3 = %4").arg(quantity, amount, per, charge);
    case Rounding::Started:
        return Explain::tr("%1 at %2 per started %3 = %4").arg(quantity, amount, per, charge);
    case Rounding::Completed:
        return Explain::tr("%1 at %2 per completed %3 = %4").arg(quantity, amount, per, charge);
    case Rounding::Carry:
        break;
    }
    return Explain::tr("%1 after %2 left over before, at %3 per full %4 = %5")
        .arg(quantity, quantityWithUnit(event.remainderBefore, rate.unit, locale), amount, per,
             charge);
}

QString outcomeOf(const EventTrace &event, const DayResult &day, const QLocale &locale)
{
    if (event.outcome == Outcome::Uncharged)
        return Explain::tr("not charged: the trial consumes nothing");
    if (event.outcome == Outcome::Blocked)
        return event.rate.isApi() && day.access == Access::Limited
            ? Explain::tr("blocked: access is limited")
            : Explain::tr("does not start: too few tokens are left");
    if (!event.deficit.isZero() && event.payments.empty())
        return Explain::tr("on deficit: no lot could pay");
    if (!event.deficit.isZero())
        return Explain::tr("%1 of it on deficit: the lots were empty")
            .arg(tokensText(event.deficit, locale));
    return {};
}

QString nameOf(const UsageLine &line, const RuleBook &book)
{
    QString service = serviceTitle(book, line.service);
    if (line.label.empty())
        return service;
    return Explain::tr("%1 (%2)", "a usage line and its service")
        .arg(QString::fromStdString(line.label), service);
}

} // namespace

ExplainedStep explainedEvent(const Forecast &forecast, const EventTrace &event, Day day,
                             const QLocale &locale)
{
    const bool isCharged = event.outcome == Outcome::Charged;
    QString how = formulaOf(event, locale);
    const QString outcome = outcomeOf(event, *resultOf(forecast, day), locale);
    if (!outcome.isEmpty())
        how += Explain::tr("; ") + outcome;
    return {.what = nameOf(forecast.plan.usage[event.line], forecast.ruleBook),
            .how = how,
            .amount = isCharged && !event.charge.isZero()
                ? locale.negativeSign() + tokensText(event.charge, locale)
                : locale.toString(0),
            .lots = lotsText(forecast, event.payments, locale)};
}

} // namespace tokencast
