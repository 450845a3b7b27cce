// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/problem.h"
#include "core/model/quantity.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace tokencast {

/// Why a text is no value, as a sentence with a remedy.
struct EntryProblem
{
    QString text;
};

template <typename T>
using Entry = Result<T, EntryProblem>;

/// What people write as a number, in the locale's signs: `1,500`, `2*40`, `12.5 + 3`. A sign that
/// could mean two things is asked about, never guessed. Exact, in millionths.
Entry<std::int64_t> readNumber(const QString &text, const QLocale &locale);
/// The same with `90 min` and `2 h` where the unit is the hour.
Entry<Quantity> readQuantity(const QString &text, const QLocale &locale, const QString &unit);
/// `2022-11-07`, or a date as the locale writes it.
Entry<Day> readDay(const QString &text, const QLocale &locale);
/// `3 %` or `0.03`.
Entry<Factor> readFactor(const QString &text, const QLocale &locale);
/// A number as a person would type it again: the locale's decimal sign, no groups.
QString editText(std::int64_t millionths, const QLocale &locale);

template <typename Kind>
QString editText(Millionths<Kind> value, const QLocale &locale)
{
    return editText(value.millionths(), locale);
}

} // namespace tokencast
