// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/assumptions.h"

#include "core/formats/problemtext.h"
#include "core/text/countrynames.h"
#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>

namespace tokencast {

namespace {

struct AssumptionText
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionText)
};

CardInForce cardInForce(const RateCard &card, const QLocale &locale)
{
    CardInForce result{
        .title = localText(card.title),
        .from = card.effectiveFrom,
        .sources = {},
        .verification = card.verified == Verification::Yes
            ? AssumptionText::tr("Everything on this card was found published.")
            : AssumptionText::tr("Parts of this card were found published; others are readings of "
                                 "what was.")};
    for (const Source &source : card.sources)
        result.sources << sourceText(source, locale);
    return result;
}

QString roundingText(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Exact:
        return AssumptionText::tr("counted exactly");
    case Rounding::Started:
        return AssumptionText::tr("what is begun counts in full");
    case Rounding::Completed:
        return AssumptionText::tr("only what is complete counts");
    case Rounding::Carry:
        break;
    }
    return AssumptionText::tr("what is not complete carries over");
}

QString overrideText(const RateOverride &change, const RuleBook &book, const QLocale &locale)
{
    const QString name = serviceTitle(book, change.rate);
    QStringList parts;
    if (change.amount)
        parts << kindText(Kind::Token, *change.amount, locale);
    if (change.per)
        parts << AssumptionText::tr("for every %1").arg(quantityText(*change.per, locale));
    if (change.rounding)
        parts << roundingText(*change.rounding);
    return AssumptionText::tr("The plan replaces the rate of %1: %2.")
        .arg(name, parts.join(AssumptionText::tr(", ")));
}

QStringList subscriptionSentences(const std::vector<DayRange> &subscriptions, const QLocale &locale)
{
    if (subscriptions.empty())
        return {AssumptionText::tr("No subscription is entered.")};
    QStringList ranges;
    for (const DayRange &range : subscriptions)
        ranges << AssumptionText::tr("%1 to %2")
                      .arg(dayText(range.start, locale), dayText(range.last(), locale));
    return {
        AssumptionText::tr("Subscriptions cover %1.").arg(ranges.join(AssumptionText::tr(", ")))};
}

QString trialSentence(const Trial &trial, const QLocale &locale)
{
    const QString start = dayText(trial.start, locale);
    return trial.endedEarly ? AssumptionText::tr("A trial begins on %1; full access from %2 on.")
                                  .arg(start, dayText(*trial.endedEarly, locale))
                            : AssumptionText::tr("A trial begins on %1.").arg(start);
}

QString deficitSentence(const Account &account, const QLocale &locale)
{
    const QString deficit = tokensText(account.openingDeficit, locale);
    return account.negativeSince
        ? AssumptionText::tr("The account starts with a deficit of %1, which began on %2.")
              .arg(deficit, dayText(*account.negativeSince, locale))
        : AssumptionText::tr("The account starts with a deficit of %1.").arg(deficit);
}

QStringList accountSentences(const Account &account, const QLocale &locale)
{
    QStringList each;
    if (account.country)
        each << AssumptionText::tr("The account’s country: %1.").arg(countryName(*account.country));
    each += subscriptionSentences(account.subscriptions, locale);
    if (account.trial)
        each << trialSentence(*account.trial, locale);
    if (!account.openingDeficit.isZero())
        each << deficitSentence(account, locale);
    return each;
}

QStringList choicesOf(const CheckedPlan &checkedPlan, const QLocale &locale)
{
    const Plan &plan = checkedPlan.plan();
    QStringList choices = accountSentences(plan.account, locale);
    choices += {AssumptionText::tr("A token or credit without a price of its own costs %1.")
                    .arg(moneyText(plan.effectiveListPrice(), plan.currency, locale)),
                checkedPlan.sellsTokens()
                    ? AssumptionText::tr("Tokens are sold where the account is.")
                    : AssumptionText::tr("Only credits are sold where the account is.")};
    for (const RateOverride &change : plan.overrides)
        choices << overrideText(change, checkedPlan.ruleBook(), locale);
    return choices;
}

QStringList notModelled(const Plan &plan)
{
    QStringList notes{
        AssumptionText::tr("Usage is planned, not measured: what is really used can differ."),
        AssumptionText::tr(
            "When the vendor’s support lifts a block after a purchase cannot be computed; the plan "
            "goes on as if access were there on the day of the purchase."),
        AssumptionText::tr(
            "Taxes, discounts and exchange rates are no part of the costs, nor are the prices of "
            "subscriptions."),
        AssumptionText::tr(
            "Rates that the vendor changes after the last rate card are not known.")};
    if (plan.account.agreement == Agreement::Enterprise)
        notes << AssumptionText::tr(
            "An enterprise agreement has its own terms, which are not published: "
            "everything is charged, and access is not modelled.");
    return notes;
}

} // namespace

QString sourceText(const Source &source, const QLocale &locale)
{
    const QString title = QString::fromStdString(source.title);
    const QString where = source.url.empty()
        ? title
        : AssumptionText::tr("%1: %2").arg(title, QString::fromStdString(source.url));
    return source.read
        ? AssumptionText::tr("%1 (read on %2)").arg(where, dayText(*source.read, locale))
        : where;
}

Assumptions assumptionsOf(const CheckedPlan &plan, const Projection &projection,
                          const QLocale &locale)
{
    const RuleBook &book = plan.ruleBook();
    Assumptions result{.ruleBook = localText(book.title),
                       .cards = {},
                       .choices = choicesOf(plan, locale),
                       .warnings = {},
                       .notModelled = notModelled(plan.plan())};
    for (std::size_t i = *book.cardOn(projection.horizon.start);
         i <= *book.cardOn(projection.horizon.last()); ++i)
        result.cards.push_back(cardInForce(book.cards[i], locale));
    for (const Warning &warning : projection.warnings)
        result.warnings << warningText(warning, locale);
    return result;
}

} // namespace tokencast
