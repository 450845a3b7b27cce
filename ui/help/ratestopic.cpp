// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/ratestopic.h"

#include "core/text/textformat.h"
#include "ui/models/choices.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>

namespace tokencast {

namespace {

struct Rates
{
    Q_DECLARE_TR_FUNCTIONS(Rates)
};

QString kindsText(const PaymentKinds &kinds)
{
    if (kinds.credit && kinds.token)
        return Rates::tr("credits or tokens");
    return kinds.credit ? Rates::tr("credits")
        : kinds.token   ? Rates::tr("tokens")
                        : Rates::tr("nothing");
}

QString roundingText(const Rate &rate)
{
    switch (rate.rounding) {
    case Rounding::Exact:
        return Rates::tr("a part counts as its share");
    case Rounding::Started:
        return Rates::tr("a begun unit counts in full");
    case Rounding::Completed:
        return Rates::tr("only full units count");
    case Rounding::Carry:
        break;
    }
    return Rates::tr("a rest counts with the next use");
}

/// "2 an hour" where the rate is for one unit of a kind that has a word.
const char *wordsForOne(std::string_view unit)
{
    struct Words
    {
        std::string_view unit;
        const char *text = "";
    };
    static constexpr Words words[] = {
        {"hour", QT_TRANSLATE_NOOP("Rates", "%1 an hour")},
        {"job", QT_TRANSLATE_NOOP("Rates", "%1 a job")},
        {"photo", QT_TRANSLATE_NOOP("Rates", "%1 a photo")},
        {"gigapixel", QT_TRANSLATE_NOOP("Rates", "%1 a gigapixel")},
        {"user-day", QT_TRANSLATE_NOOP("Rates", "%1 a user and day")},
    };
    const auto found = std::ranges::find(words, unit, &Words::unit);
    return found == std::end(words) ? nullptr : found->text;
}

QString rateText(const Rate &rate, const QLocale &locale)
{
    const QString amount = tokensText(rate.amount, locale);
    const char *one = wordsForOne(rate.unit);
    if (one && rate.per == Quantity::fromWhole(1))
        return Rates::tr(one).arg(amount);
    return Rates::tr("%1 for %2").arg(amount, quantityWithUnit(rate.per, rate.unit, locale));
}

QString sourceText(const Source &source, const QLocale &locale)
{
    const QString title = QString::fromStdString(source.title);
    const QString link = source.url.empty()
        ? title
        : QStringLiteral("[%1](%2)").arg(title, QString::fromStdString(source.url));
    return source.read ? Rates::tr("%1, read on %2").arg(link, dayText(*source.read, locale))
                       : link;
}

QStringList sourceLines(const std::vector<Source> &sources, const QLocale &locale)
{
    QStringList lines;
    for (const Source &source : sources)
        lines << QStringLiteral("- ") + sourceText(source, locale);
    return lines;
}

QStringList rateLines(const RuleBook &book, const RateCard &card, const QLocale &locale)
{
    QStringList lines{Rates::tr("| service | rate | rounding | paid in |"),
                      QStringLiteral("|---|---|---|---|")};
    for (const Rate &rate : card.rates)
        lines << QStringLiteral("| %1 | %2 | %3 | %4 |")
                     .arg(serviceTitle(book, rate.service), rateText(rate, locale),
                          roundingText(rate), kindsText(rate.pays));
    QStringList free;
    for (const ServiceId &service : card.free)
        free << serviceTitle(book, service);
    if (!free.isEmpty())
        lines << QString() << Rates::tr("Free: %1.").arg(free.join(QStringLiteral(", ")));
    return lines;
}

QStringList ruleLines(const AccountRules &rules, const QLocale &locale)
{
    QStringList lines;
    lines << Rates::tr("- APIs are paid in %1; sold are %2.")
                 .arg(kindsText(rules.apiPays), kindsText(rules.sells));
    lines << (rules.subscription == SubscriptionRule::All
                  ? Rates::tr("- Full access needs a subscription.")
                  : Rates::tr(
                      "- Full access needs a subscription only where tokens are not sold."));
    lines << (rules.trialConsumes ? Rates::tr("- A trial has %1 days; use is charged in it.")
                                  : Rates::tr("- A trial has %1 days; nothing is charged in it."))
                 .arg(locale.toString(rules.trialDays));
    lines << (rules.graceDays ? Rates::tr("- Grace after the balance goes below zero: %1 days.")
                                    .arg(locale.toString(*rules.graceDays))
                              : Rates::tr("- There is no rule of grace yet."));
    return lines;
}

QStringList cardLines(const RuleBook &book, const RateCard &card, const QLocale &locale)
{
    QStringList lines{QStringLiteral("## %1").arg(localText(card.title)), QString()};
    lines << Rates::tr("In force from %1.").arg(longDayText(card.effectiveFrom, locale))
            + (card.verified == Verification::Partly ? QLatin1Char(' ')
                       + Rates::tr("Not everything in it was published by the vendor.")
                                                     : QString());
    lines << QString() << rateLines(book, card, locale);
    lines << QString() << ruleLines(card.rules, locale);
    lines << QString() << Rates::tr("Sources:") << QString() << sourceLines(card.sources, locale);
    return lines << QString();
}

} // namespace

QString ratesMarkdown(const Catalog &catalog, const QLocale &locale)
{
    QStringList lines;
    for (const RuleBook &book : catalog.ruleBooks) {
        lines << Rates::tr("Rule book **%1**, `%2`.")
                     .arg(localText(book.title), QString::fromStdString(book.id.text()))
              << QString();
        for (const RateCard &card : book.cards)
            lines << cardLines(book, card, locale);
        if (book.supersededFrom)
            lines << QStringLiteral("## %1").arg(
                Rates::tr("Newer rules from %1").arg(longDayText(*book.supersededFrom, locale)))
                  << QString()
                  << Rates::tr("The vendor has newer rules from that day on than the book knows. "
                               "Plans that "
                               "reach so far are computed by the last card, with a warning.")
                  << QString() << sourceLines(book.supersededSources, locale) << QString();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace tokencast
