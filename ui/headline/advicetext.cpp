// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/advicetext.h"

#include "core/text/amountmask.h"
#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>

namespace tokencast {

namespace {

struct AdviceText
{
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

constexpr int expiriesTold = 2;

QString textOf(const Advice &advice, const QString &amount, Day horizonEnd, const QLocale &locale)
{
    const QString day = dayText(advice.day, locale);
    const bool isToTheEnd = advice.until + std::chrono::days(1) >= horizonEnd;
    switch (advice.code) {
    case AdviceCode::SettleBy:
        if (advice.until < advice.day)
            return AdviceText::tr("Buy at least %1 by %2 to settle the deficit.").arg(amount, day);
        if (isToTheEnd)
            return AdviceText::tr("Buy at least %1 by %2 to stay out of limited access.")
                .arg(amount, day);
        return AdviceText::tr("Buy at least %1 by %2 to keep access until %3.")
            .arg(amount, day, dayText(advice.until, locale));
    case AdviceCode::BuyToLast:
        if (isToTheEnd)
            return AdviceText::tr("%1 bought on %2 would last to the end of the plan.")
                .arg(amount, day);
        return AdviceText::tr("%1 bought on %2 would last until %3.")
            .arg(amount, day, dayText(advice.until, locale));
    case AdviceCode::SubscriptionMissing:
        return AdviceText::tr("No subscription covers %1: access is limited from then on.")
            .arg(day);
    case AdviceCode::ExpiresUnused:
        break;
    }
    return (advice.amount.total() == Tokens::fromWhole(1) && !areAmountsMasked()
                ? AdviceText::tr("%1 expires unused on %2.")
                : AdviceText::tr("%1 expire unused on %2."))
        .arg(amount, day);
}

AdviceSentence laterExpiries(const Advice &first, int days, const QLocale &locale)
{
    const QString day = dayText(first.day, locale);
    const QString text = days == 1 ? AdviceText::tr("More expires on %1.").arg(day)
                                   : AdviceText::tr("More expires on %1 other days, first on %2.")
                                         .arg(locale.toString(days), day);
    return {.text = text, .dayText = day, .day = first.day};
}

} // namespace

AdviceSentence adviceSentence(const Advice &advice, const std::string &currency, Day horizonEnd,
                              const QLocale &locale)
{
    const Places places = advice.code == AdviceCode::ExpiresUnused ? Places::Short : Places::Exact;
    const QString amount = AdviceText::tr("%1 (%2)", "an amount of tokens and what it costs")
                               .arg(kindsText(advice.amount, locale, places),
                                    moneyText(advice.cost, currency, locale, Places::Short));
    return {.text = textOf(advice, amount, horizonEnd, locale),
            .dayText = dayText(advice.day, locale),
            .day = advice.day};
}

std::vector<AdviceSentence> adviceSentences(const std::vector<Advice> &advice,
                                            const std::string &currency, Day horizonEnd,
                                            const QLocale &locale)
{
    std::vector<AdviceSentence> sentences;
    int expiries = 0;
    const Advice *next = nullptr;
    for (const Advice &one : advice) {
        if (one.code == AdviceCode::ExpiresUnused && ++expiries > expiriesTold) {
            next = next ? next : &one;
            continue;
        }
        sentences.push_back(adviceSentence(one, currency, horizonEnd, locale));
        sentences.back().beginsTopic =
            one.code == AdviceCode::ExpiresUnused && expiries == 1 && sentences.size() > 1;
    }
    if (next)
        sentences.push_back(laterExpiries(*next, expiries - expiriesTold, locale));
    return sentences;
}

} // namespace tokencast
