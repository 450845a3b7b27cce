// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dayinwords.h"

#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

struct DayInWords
{
    Q_DECLARE_TR_FUNCTIONS(DayInWords)
};

/// The spell that is on at the close of the day.
const NegativeSpell *spellOn(const Projection &projection, Day day)
{
    const auto next = std::ranges::upper_bound(projection.spells, day, {}, &NegativeSpell::first);
    if (next == projection.spells.begin())
        return nullptr;
    const NegativeSpell &spell = *(next - 1);
    return spell.settled && *spell.settled <= day ? nullptr : &spell;
}

QStringList eventsInWords(const DayResult &day, const QLocale &locale)
{
    QStringList events;
    for (const Kind kind : {Kind::Credit, Kind::Token}) {
        const Tokens bought = day.movement.purchased.of(kind);
        const Tokens lost = day.movement.expired.of(kind);
        if (!bought.isZero())
            events += DayInWords::tr("%1 bought").arg(kindText(kind, bought, locale));
        if (!lost.isZero())
            events += DayInWords::tr("%1 expired unused").arg(kindText(kind, lost, locale));
    }
    return events;
}

} // namespace

const DayResult *resultOf(const Forecast &forecast, Day day)
{
    const Projection &projection = forecast.projection;
    if (!projection.horizon.contains(day))
        return nullptr;
    return &projection.days[static_cast<std::size_t>((day - projection.horizon.start).count())];
}

const MonthResult *monthResultOf(const Forecast &forecast, Day day)
{
    const std::vector<MonthResult> &months = forecast.projection.months;
    const auto found = std::ranges::lower_bound(months, monthOf(day), {}, &MonthResult::month);
    if (found == months.end() || found->month != monthOf(day))
        return nullptr;
    return &*found;
}

std::optional<Day> graceEndOn(const Forecast &forecast, Day day)
{
    const NegativeSpell *spell = spellOn(forecast.projection, day);
    const DayResult *result = resultOf(forecast, day);
    if (!spell || !result || !spell->graceEnds)
        return std::nullopt;
    if (result->access == Access::Grace)
        return spell->graceEnds;
    // The day on which the balance falls below zero still has the access of before, and is the
    // first of the grace period.
    const std::optional<std::size_t> card = forecast.ruleBook.cardOn(day);
    const bool begins = result->access == Access::Full && spell->first == day && card
        && forecast.ruleBook.cards[*card].rules.graceDays;
    return begins ? spell->graceEnds : std::nullopt;
}

QString accessText(Access access)
{
    switch (access) {
    case Access::Trial:
        return DayInWords::tr("trial");
    case Access::Full:
        return DayInWords::tr("full access");
    case Access::Grace:
        return DayInWords::tr("grace");
    case Access::Limited:
        return DayInWords::tr("limited access");
    case Access::NotModelled:
        break;
    }
    return DayInWords::tr("access not modelled");
}

QString accessInWords(const Forecast &forecast, Day day, const QLocale &locale)
{
    const DayResult *result = resultOf(forecast, day);
    if (!result)
        return {};
    const std::optional<Day> end = graceEndOn(forecast, day);
    if (!end)
        return accessText(result->access);
    const auto left = (*end - day).count() - 1;
    QString grace = left == 0 ? DayInWords::tr("grace, last day")
        : left == 1           ? DayInWords::tr("grace, 1 day left")
                              : DayInWords::tr("grace, %1 days left").arg(locale.toString(left));
    if (result->access == Access::Grace)
        return grace;
    return DayInWords::tr("%1, then %2", "access until the balance fell below zero, then grace")
        .arg(accessText(result->access), grace);
}

QString dayInWords(const Forecast &forecast, Day day, const QLocale &locale)
{
    const DayResult *result = resultOf(forecast, day);
    if (!result)
        return {};
    const Balance &closing = result->closing;
    QStringList balance = {kindText(Kind::Credit, closing.credit, locale),
                           kindText(Kind::Token, closing.token, locale)};
    if (!closing.deficit.isZero())
        balance += DayInWords::tr("deficit %1").arg(tokensText(closing.deficit, locale));
    QStringList parts = {balance.join(u", "_s), accessInWords(forecast, day, locale)};
    parts += eventsInWords(*result, locale);
    return u"%1: %2"_s.arg(longDayText(day, locale), parts.join(u"; "_s));
}

QString monthInWords(const Forecast &forecast, Day day, const QLocale &locale)
{
    const MonthResult *month = monthResultOf(forecast, day);
    if (!month)
        return {};
    QStringList services;
    for (std::size_t i = 0; i < month->chargedByService.size(); ++i) {
        if (month->chargedByService[i].isZero())
            continue;
        services += u"%1 %2"_s.arg(serviceTitle(forecast.ruleBook, forecast.projection.services[i]),
                                   tokensText(month->chargedByService[i], locale));
    }
    QString charged =
        DayInWords::tr("%1 charged").arg(tokensText(month->movement.charged.total(), locale));
    if (!services.isEmpty())
        charged += u" ("_s + services.join(u", "_s) + u')';
    const QString cost = DayInWords::tr("cost %1").arg(
        moneyText(month->movement.cost.consumed, forecast.projection.currency, locale));
    return u"%1: %2; %3"_s.arg(longMonthText(month->month, locale), charged, cost);
}

} // namespace tokencast
