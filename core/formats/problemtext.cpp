// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/problemtext.h"

#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>

namespace tokencast {

namespace {

struct ProblemWords
{
    ProblemCode code;
    /// %1, %2 … stand for the facts; %* for all of them as a list.
    const char *expected;
};

constexpr ProblemWords words[] = {
    {ProblemCode::Syntax, QT_TRANSLATE_NOOP("Problem", "JSON text")},
    {ProblemCode::WrongType, QT_TRANSLATE_NOOP("Problem", "a value of the type “%1”")},
    {ProblemCode::MissingKey, QT_TRANSLATE_NOOP("Problem", "a value")},
    {ProblemCode::UnknownKey, QT_TRANSLATE_NOOP("Problem", "no such key here")},
    {ProblemCode::DuplicateKey, QT_TRANSLATE_NOOP("Problem", "each key once")},
    {ProblemCode::NotADecimal,
     QT_TRANSLATE_NOOP("Problem", "a decimal such as \"12.5\", or an integer")},
    {ProblemCode::TooManyPlaces,
     QT_TRANSLATE_NOOP("Problem", "a decimal with at most 6 digits after the point")},
    {ProblemCode::NotADay, QT_TRANSLATE_NOOP("Problem", "a day of the form \"YYYY-MM-DD\"")},
    {ProblemCode::NotOneOf, QT_TRANSLATE_NOOP("Problem", "one of %*")},
    {ProblemCode::WrongFormat, QT_TRANSLATE_NOOP("Problem", "the format “%1”")},
    {ProblemCode::UnsupportedVersion, QT_TRANSLATE_NOOP("Problem", "version %1")},
    {ProblemCode::WrongLength, QT_TRANSLATE_NOOP("Problem", "%1 values")},
    {ProblemCode::OutOfRange,
     QT_TRANSLATE_NOOP("Problem", "a number whose size is below 9,223,372,036,854")},
    {ProblemCode::DayOutOfRange, QT_TRANSLATE_NOOP("Problem", "a day from %1 to %2")},
    {ProblemCode::Negative, QT_TRANSLATE_NOOP("Problem", "a number of at least 0")},
    {ProblemCode::NotPositive, QT_TRANSLATE_NOOP("Problem", "a number above 0")},
    {ProblemCode::AboveLimit, QT_TRANSLATE_NOOP("Problem", "at most %1")},
    {ProblemCode::BelowMinimum, QT_TRANSLATE_NOOP("Problem", "at least %1")},
    {ProblemCode::TooMany, QT_TRANSLATE_NOOP("Problem", "at most %1 entries")},
    {ProblemCode::Empty, QT_TRANSLATE_NOOP("Problem", "a text that is not empty")},
    {ProblemCode::NotACountry,
     QT_TRANSLATE_NOOP("Problem", "the two-letter code of a country (ISO 3166-1), such as JP")},
    {ProblemCode::NotACurrency,
     QT_TRANSLATE_NOOP("Problem", "the three-letter code of a currency (ISO 4217), such as EUR")},
    {ProblemCode::EndNotAfterStart, QT_TRANSLATE_NOOP("Problem", "an end after the start, %1")},
    {ProblemCode::HorizonLength, QT_TRANSLATE_NOOP("Problem", "a horizon of at most %1 days")},
    {ProblemCode::HorizonBeforeRates,
     QT_TRANSLATE_NOOP("Problem", "a day from %1 on, when the first rate card begins")},
    {ProblemCode::UnknownRuleBook, QT_TRANSLATE_NOOP("Problem", "one of the rule books %*")},
    {ProblemCode::UnknownRate, QT_TRANSLATE_NOOP("Problem", "the id of a rate in the rule book")},
    {ProblemCode::ListPriceRequired,
     QT_TRANSLATE_NOOP("Problem", "a list price in %1, because only 3 USD is published")},
    {ProblemCode::DuplicateId, QT_TRANSLATE_NOOP("Problem", "an id that no other entry has")},
    {ProblemCode::TokensNotSold,
     QT_TRANSLATE_NOOP("Problem", "credits, because tokens are not sold in this country")},
    {ProblemCode::CreditsNotSold,
     QT_TRANSLATE_NOOP("Problem", "tokens, because they replaced credits here on %1")},
    {ProblemCode::ExpiryNotAfterPurchase,
     QT_TRANSLATE_NOOP("Problem", "an expiry after the purchase, %1")},
    {ProblemCode::RemainingAboveQuantity,
     QT_TRANSLATE_NOOP("Problem", "at most the quantity bought, %1")},
    {ProblemCode::RemainingOfPlannedPurchase,
     QT_TRANSLATE_NOOP("Problem",
                       "nothing here, because the purchase on %1 is not before the "
                       "horizon’s start, %2")},
    {ProblemCode::DeficitBesideLot,
     QT_TRANSLATE_NOOP("Problem", "no deficit, because “%1” holds %2 that would pay for it")},
    {ProblemCode::NegativeSinceWithoutDeficit,
     QT_TRANSLATE_NOOP("Problem", "no day, because there is no opening deficit")},
    {ProblemCode::NegativeSinceAfterStart,
     QT_TRANSLATE_NOOP("Problem", "a day not after the horizon’s start, %1")},
    {ProblemCode::FractionOfWholeUnit,
     QT_TRANSLATE_NOOP("Problem", "a whole number, because the unit is “%1”")},
    {ProblemCode::NoRate,
     QT_TRANSLATE_NOOP("Problem", "a service with a rate on %1 in the rate card of %2")},
    {ProblemCode::TooManyEvents,
     QT_TRANSLATE_NOOP("Problem", "at most %1 charge events from a line")},
    {ProblemCode::Overflow,
     QT_TRANSLATE_NOOP("Problem", "amounts that stay below 9,223,372,036,854")},
    {ProblemCode::CardsNotInOrder,
     QT_TRANSLATE_NOOP("Problem", "a day after that of the card before, %1")},
    {ProblemCode::UnitsDiffer,
     QT_TRANSLATE_NOOP("Problem", "the unit “%1” that “%2” has elsewhere in the book")},
};

struct WarningWords
{
    WarningCode code;
    /// %1 is the subject, %2 the day.
    const char *text;
};

constexpr WarningWords warnings[] = {
    {WarningCode::RulesSuperseded,
     QT_TRANSLATE_NOOP("Warning",
                       "The vendor has a new scheme from %2 on that this rule book does not know; "
                       "days from then on are computed by the old rules.")},
    {WarningCode::AgreementNotModelled,
     QT_TRANSLATE_NOOP("Warning",
                       "The account rules of an enterprise agreement differ by contract: charges "
                       "are computed, access is not modelled.")},
    {WarningCode::LotOutsideHorizon,
     QT_TRANSLATE_NOOP("Warning",
                       "“%1” expires before the horizon or is bought after it, and plays no "
                       "part.")},
    {WarningCode::CommercialUseInTrial,
     QT_TRANSLATE_NOOP("Warning",
                       "“%1” is commercial use, and on %2 the account is in a trial, which "
                       "allows none.")},
};

/// Puts the values into the places of a text, in one go: a value may itself look like a place.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == QLatin1Char('%') && i + 1 < text.size();
        const int number = isPlace ? text.at(i + 1).digitValue() : -1;
        if (isPlace && text.at(i + 1) == QLatin1Char('*'))
            result += values.join(QStringLiteral(", "));
        else if (number >= 1 && number <= values.size())
            result += values.at(number - 1);
        else {
            result += text.at(i);
            continue;
        }
        ++i;
    }
    return result;
}

QString warningText(const Warning &warning, const QString &day)
{
    const auto entry = std::ranges::find(warnings, warning.code, &WarningWords::code);
    Q_ASSERT(entry != std::end(warnings));
    return filled(QCoreApplication::translate("Warning", entry->text),
                  {QString::fromStdString(warning.subject), day});
}

} // namespace

QString expectedText(const Problem &problem)
{
    const auto entry = std::ranges::find(words, problem.code, &ProblemWords::code);
    Q_ASSERT(entry != std::end(words));
    QStringList facts;
    for (const std::string &fact : problem.facts)
        facts << QString::fromStdString(fact);
    return filled(QCoreApplication::translate("Problem", entry->expected), facts);
}

QString foundText(const Problem &problem)
{
    return problem.found.empty() ? QCoreApplication::translate("Problem", "nothing")
                                 : QString::fromStdString(problem.found);
}

QString problemText(const Problem &problem)
{
    const QString path =
        problem.path.empty() ? QStringLiteral("$") : QString::fromStdString(problem.path);
    return path + QStringLiteral(": ")
        + QCoreApplication::translate("Problem", "expected %1, found %2")
              .arg(expectedText(problem), foundText(problem));
}

QString problemSentence(const Problem &problem)
{
    return QCoreApplication::translate("Problem", "Expected %1, found %2.")
        .arg(expectedText(problem), foundText(problem));
}

QString warningText(const Warning &warning)
{
    return warningText(warning,
                       warning.day ? QString::fromStdString(toText(*warning.day)) : QString());
}

QString warningText(const Warning &warning, const QLocale &locale)
{
    return warningText(warning, warning.day ? dayText(*warning.day, locale) : QString());
}

} // namespace tokencast
