// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textformat.h"

#include "core/text/amountmask.h"
#include "core/text/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

struct Amounts
{
    Q_DECLARE_TR_FUNCTIONS(Amounts)
};

constexpr int allPlaces = 6;
constexpr qint64 julianDayOfEpoch = 2'440'588;

/// The decimal places that amounts of a currency are written with (ISO 4217).
int placesOf(std::string_view currency)
{
    static constexpr std::array<std::string_view, 15> none = {"BIF", "CLP", "DJF", "GNF", "ISK",
                                                              "JPY", "KMF", "KRW", "PYG", "RWF",
                                                              "UGX", "VND", "VUV", "XAF", "XOF"};
    static constexpr std::array<std::string_view, 7> three = {"BHD", "IQD", "JOD", "KWD",
                                                              "LYD", "OMR", "TND"};
    if (std::ranges::find(none, currency) != none.end())
        return 0;
    return std::ranges::find(three, currency) != three.end() ? 3 : 2;
}

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Half to even, to so many places; unchanged where that leaves nothing of it.
quint64 roundedToPlaces(quint64 magnitude, int places)
{
    const quint64 step = powerOfTen(allPlaces - places);
    const quint64 rest = magnitude % step;
    const quint64 down = magnitude - rest;
    const bool up = rest * 2 > step || (rest * 2 == step && (down / step) % 2 == 1);
    const quint64 rounded = up ? down + step : down;
    return rounded == 0 ? magnitude : rounded;
}

/// The fraction's digits without trailing zeros, but at least so many.
QString fractionText(quint64 millionths, int atLeast, const QLocale &locale)
{
    const QString plain = QString::number(millionths).rightJustified(allPlaces, u'0');
    qsizetype length = allPlaces;
    while (length > atLeast && plain[length - 1] == u'0')
        --length;
    QString digits;
    for (const QChar digit : plain.left(length))
        digits += locale.toString(digit.digitValue());
    return digits;
}

struct PlacesRange
{
    int atLeast = 0;
    int atMost = allPlaces;
};

QString decimalText(std::int64_t millionths, PlacesRange places, const QLocale &chosen)
{
    if (areAmountsMasked())
        return maskedAmount();
    // The C locale stands for no choice at all, and would not group thousands.
    const QLocale locale = chosen.language() == QLocale::C ? QLocale(QLocale::English) : chosen;
    const bool isNegative = millionths < 0;
    quint64 magnitude =
        isNegative ? ~static_cast<quint64>(millionths) + 1 : static_cast<quint64>(millionths);
    if (places.atMost < allPlaces)
        magnitude = roundedToPlaces(magnitude, places.atMost);
    const quint64 perUnit = powerOfTen(allPlaces);
    const QString fraction = fractionText(magnitude % perUnit, places.atLeast, locale);
    QString text = isNegative ? locale.negativeSign() : QString();
    text += locale.toString(static_cast<qulonglong>(magnitude / perUnit));
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return text;
}

PlacesRange placesOfUnits(Places places)
{
    return {.atLeast = 0, .atMost = places == Places::Exact ? allPlaces : 2};
}

/// Day, month in full and year in the locale's order.
QString longDateFormat(const QLocale &locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return u"d MMMM yyyy"_s;
    static const QRegularExpression weekday(u"[,،、]?\\s*dddd[,،、]?\\s*"_s);
    return locale.dateFormat(QLocale::LongFormat).replace(weekday, u" "_s).trimmed();
}

QString shortDateFormat(const QLocale &locale)
{
    return longDateFormat(locale).replace(u"MMMM"_s, u"MMM"_s);
}

QString monthAndYear(YearMonth month, const QLocale &locale, QLocale::FormatType type)
{
    const QString year = QString::number(static_cast<int>(month.year()));
    const int number = static_cast<int>(static_cast<unsigned>(month.month()));
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
        return u"%1年%2月"_s.arg(year).arg(number);
    case QLocale::Korean:
        return u"%1년 %2월"_s.arg(year).arg(number);
    default:
        return locale.standaloneMonthName(number, type) + u' ' + year;
    }
}

} // namespace

QString tokensText(Tokens amount, const QLocale &locale, Places places)
{
    return decimalText(amount.millionths(), placesOfUnits(places), locale);
}

QString quantityText(Quantity amount, const QLocale &locale, Places places)
{
    return decimalText(amount.millionths(), placesOfUnits(places), locale);
}

QString kindText(Kind kind, Tokens amount, const QLocale &locale, Places places)
{
    // That it is one would tell how much, too.
    const bool isOne = amount == Tokens::fromWhole(1) && !areAmountsMasked();
    const QString text = tokensText(amount, locale, places);
    if (kind == Kind::Credit)
        return (isOne ? Amounts::tr("%1 credit") : Amounts::tr("%1 credits")).arg(text);
    return (isOne ? Amounts::tr("%1 token") : Amounts::tr("%1 tokens")).arg(text);
}

QString kindsText(const KindAmounts &amounts, const QLocale &locale, Places places)
{
    QStringList parts;
    for (const Kind kind : {Kind::Credit, Kind::Token}) {
        if (!amounts.of(kind).isZero())
            parts += kindText(kind, amounts.of(kind), locale, places);
    }
    return parts.join(Amounts::tr(", "));
}

QString amountText(Money amount, const std::string &currency, const QLocale &locale, Places places)
{
    const int minor = placesOf(currency);
    return decimalText(amount.millionths(),
                       {.atLeast = minor, .atMost = places == Places::Exact ? allPlaces : minor},
                       locale);
}

QString moneyText(Money amount, const std::string &currency, const QLocale &locale, Places places)
{
    return amountText(amount, currency, locale, places) + u' ' + QString::fromStdString(currency);
}

QString dayText(Day day, const QLocale &locale)
{
    return locale.toString(toDate(day), shortDateFormat(locale));
}

QString longDayText(Day day, const QLocale &locale)
{
    return locale.toString(toDate(day), longDateFormat(locale));
}

QString shortDayText(Day day, const QLocale &locale)
{
    // The year goes together with the words and signs that belong to it: `'de' yyyy`, `yyyy年`.
    static const QRegularExpression year(
        u"\\s*(?:'de'|'del'|,)?\\s*y+\\s*(?:'[^']*')?[年년.,]*\\s*"_s);
    return locale.toString(toDate(day), shortDateFormat(locale).remove(year).trimmed());
}

QString monthText(YearMonth month, const QLocale &locale)
{
    return monthAndYear(month, locale, QLocale::ShortFormat);
}

QString longMonthText(YearMonth month, const QLocale &locale)
{
    return monthAndYear(month, locale, QLocale::LongFormat);
}

QString localText(const LocalizedText &text)
{
    const std::string_view found = text.in(languageOfWords().toStdString());
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

QString serviceTitle(const RuleBook &book, const ServiceId &service)
{
    const auto named = std::ranges::find(book.services, service, &ServiceTitle::service);
    return named == book.services.end() ? QString::fromStdString(service.text())
                                        : localText(named->title);
}

QString withoutMark(const QString &label)
{
    // Languages without Latin letters have the letter behind the words: ファイル(&F).
    static const QRegularExpression letterBehind(QStringLiteral("\\s*\\(&[^&]\\)"));
    // "&&" stands for the sign itself.
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return QString(label).remove(letterBehind).replace(mark, QStringLiteral("\\1"));
}

QDate toDate(Day day)
{
    return QDate::fromJulianDay(julianDayOfEpoch + day.time_since_epoch().count());
}

Day toDay(QDate date)
{
    return Day(std::chrono::days(static_cast<int>(date.toJulianDay() - julianDayOfEpoch)));
}

} // namespace tokencast
