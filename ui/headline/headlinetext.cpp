// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/headlinetext.h"

#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace tokencast {

namespace {

struct HeadlineText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlineText)
};

/// Rounded for reading; `exact` of an answer has every digit.
QString shortText(Tokens amount, const QLocale &locale)
{
    return tokensText(amount, locale, Places::Short);
}

Answer lastsUntil(const Forecast &forecast, const QLocale &locale)
{
    const Summary &summary = forecast.projection.summary;
    if (!summary.firstNegative) {
        return {
            .value =
                HeadlineText::tr("beyond %1").arg(dayText(forecast.plan.horizon.last(), locale)),
            .detail =
                HeadlineText::tr("lowest %1 on %2")
                    .arg(shortText(summary.lowestNet, locale), dayText(summary.lowestDay, locale)),
            .day = summary.lowestDay};
    }
    return {.value = dayText(*summary.firstNegative, locale),
            .detail =
                HeadlineText::tr("down to %1 on %2")
                    .arg(shortText(summary.lowestNet, locale), dayText(summary.lowestDay, locale)),
            .day = summary.firstNegative,
            .isBad = true};
}

Answer limitedFrom(const Forecast &forecast, const QLocale &locale)
{
    const Summary &summary = forecast.projection.summary;
    if (forecast.plan.account.agreement == Agreement::Enterprise)
        return {.value = HeadlineText::tr("not modelled"),
                .detail = HeadlineText::tr("an enterprise agreement has its own rules")};
    const auto &days = forecast.projection.days;
    const auto limited = std::ranges::find(days, Access::Limited, &DayResult::access);
    if (limited != days.end()) {
        const bool isGrace = summary.firstLimited == limited->date;
        const QString restore = summary.tokensToRestore.isZero()
            ? HeadlineText::tr("the grace period has run out")
            : HeadlineText::tr("%1 more restore it")
                  .arg(shortText(summary.tokensToRestore, locale));
        return {.value = dayText(limited->date, locale),
                .detail = isGrace ? restore : HeadlineText::tr("no subscription covers it"),
                .day = limited->date,
                .isBad = true};
    }
    const std::vector<NegativeSpell> &spells = forecast.projection.spells;
    if (!spells.empty() && !spells.back().settled && spells.back().graceEnds) {
        return {.value = dayText(*spells.back().graceEnds, locale),
                .detail = HeadlineText::tr("after the horizon, if nothing is bought"),
                .isBad = true};
    }
    return {.value = HeadlineText::tr("never in this plan"),
            .detail = summary.firstNegative ? HeadlineText::tr("the deficit is settled in time")
                                            : QString()};
}

Answer expiresUnused(const Forecast &forecast, const QLocale &locale)
{
    const Movement &total = forecast.projection.summary.movement;
    const auto &days = forecast.projection.days;
    const auto first = std::ranges::find_if(
        days, [](const DayResult &day) { return day.movement.expired != KindAmounts(); });
    if (first == days.end())
        return {.value = HeadlineText::tr("nothing")};
    const QString lost = HeadlineText::tr("%1 paid for")
                             .arg(moneyText(total.cost.expired, forecast.projection.currency,
                                            locale, Places::Short));
    const bool isOneDay = first->movement.expired == total.expired;
    return {.value = kindsText(total.expired, locale, Places::Short),
            .detail =
                (isOneDay ? HeadlineText::tr("on %1, %2") : HeadlineText::tr("from %1 on, %2"))
                    .arg(dayText(first->date, locale), lost),
            .exact = kindsText(total.expired, locale),
            .day = first->date};
}

Answer tokensCharged(const Forecast &forecast, const QLocale &locale)
{
    const Charged &charged = forecast.projection.summary.movement.charged;
    QStringList parts;
    const QString paid =
        kindsText({.credit = charged.credit, .token = charged.token}, locale, Places::Short);
    if (!paid.isEmpty())
        parts << paid;
    if (!charged.deficit.isZero())
        parts << HeadlineText::tr("%1 on deficit").arg(shortText(charged.deficit, locale));
    const Tokens blocked = forecast.projection.summary.movement.blocked;
    if (!blocked.isZero())
        parts << HeadlineText::tr("%1 more blocked").arg(shortText(blocked, locale));
    return {.value = shortText(charged.total(), locale),
            .detail = parts.join(HeadlineText::tr(", ")),
            .exact = tokensText(charged.total(), locale),
            .isSum = true};
}

Answer costOfUsage(const Forecast &forecast, const QLocale &locale)
{
    const Summary &summary = forecast.projection.summary;
    const std::string &currency = forecast.projection.currency;
    const QString purchases =
        moneyText(summary.movement.cost.purchases, currency, locale, Places::Short);
    return {.value = moneyText(summary.usageCost, currency, locale, Places::Short),
            .detail = summary.movement.cost.purchases.isZero()
                ? HeadlineText::tr("nothing bought in the horizon")
                : HeadlineText::tr("%1 of purchases").arg(purchases),
            .exact = moneyText(summary.usageCost, currency, locale),
            .isSum = true};
}

} // namespace

Headline headlineOf(const Forecast &forecast, const QLocale &locale)
{
    return {.lastsUntil = lastsUntil(forecast, locale),
            .limitedFrom = limitedFrom(forecast, locale),
            .expiresUnused = expiresUnused(forecast, locale),
            .tokensCharged = tokensCharged(forecast, locale),
            .cost = costOfUsage(forecast, locale)};
}

} // namespace tokencast
