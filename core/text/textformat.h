// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/money.h"
#include "core/model/projection.h"
#include "core/model/quantity.h"
#include "core/model/rulebook.h"
#include "core/model/tokens.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <string>

// How amounts and days read in the window. Exact: no binary floating point on the way.

namespace tokencast {

/// Exact shows every decimal place there is, up to six. Short rounds half to even to two (money: to
/// the currency's own), but never turns something into nothing: what would read 0 stays exact.
enum class Places { Exact, Short };

/// `1,234.5`, grouped and signed as the locale does; the C locale reads as English here.
QString tokensText(Tokens amount, const QLocale &locale, Places places = Places::Exact);
QString quantityText(Quantity amount, const QLocale &locale, Places places = Places::Exact);
/// `1 credit`, `12.5 tokens`.
QString kindText(Kind kind, Tokens amount, const QLocale &locale, Places places = Places::Exact);
/// `40 credits, 12.5 tokens`, each only where it is something; empty where both are nothing.
QString kindsText(const KindAmounts &amounts, const QLocale &locale, Places places = Places::Exact);
/// `1,809.71 USD`, with at least the decimal places that the currency (ISO 4217) is written with.
QString moneyText(Money amount, const std::string &currency, const QLocale &locale,
                  Places places = Places::Exact);
/// The same without the currency, for a column or an axis that names it.
QString amountText(Money amount, const std::string &currency, const QLocale &locale,
                   Places places = Places::Exact);

/// `26 Jan 2023`; in other languages than English the locale's own order, without the weekday.
QString dayText(Day day, const QLocale &locale);
/// `26 January 2023`.
QString longDayText(Day day, const QLocale &locale);
/// `26 Jan`, for where the year stands beside it.
QString shortDayText(Day day, const QLocale &locale);
/// `Jan 2023`.
QString monthText(YearMonth month, const QLocale &locale);
/// `January 2023`.
QString longMonthText(YearMonth month, const QLocale &locale);

/// In the locale's language, or in English where it was not written in that.
QString localText(const LocalizedText &text);
/// What the rule book calls the service in the locale's language; its id where it has no name.
QString serviceTitle(const RuleBook &book, const ServiceId &service);

/// A label without the sign that marks its Alt key.
QString withoutMark(const QString &label);

QDate toDate(Day day);
/// The date has to be valid.
Day toDay(QDate date);

} // namespace tokencast
