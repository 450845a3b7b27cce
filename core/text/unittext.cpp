// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unittext.h"

#include "core/text/amountmask.h"
#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tokencast {

namespace {

struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(UnitText)
};

struct UnitWords
{
    QLatin1String unit;
    const char *one = "";
    const char *many = "";
};

/// Null for a unit that only a rule book of one's own has.
const UnitWords *wordsOf(const QString &unit)
{
    static constexpr UnitWords words[] = {
        {QLatin1String("hour"), QT_TRANSLATE_NOOP("UnitText", "h"),
         QT_TRANSLATE_NOOP("UnitText", "h")},
        {QLatin1String("job"), QT_TRANSLATE_NOOP("UnitText", "job"),
         QT_TRANSLATE_NOOP("UnitText", "jobs")},
        {QLatin1String("photo"), QT_TRANSLATE_NOOP("UnitText", "photo"),
         QT_TRANSLATE_NOOP("UnitText", "photos")},
        {QLatin1String("gigapixel"), QT_TRANSLATE_NOOP("UnitText", "gigapixel"),
         QT_TRANSLATE_NOOP("UnitText", "gigapixels")},
        {QLatin1String("user-day"), QT_TRANSLATE_NOOP("UnitText", "user-day"),
         QT_TRANSLATE_NOOP("UnitText", "user-days")},
    };
    const auto found =
        std::ranges::find_if(words, [&](const UnitWords &w) { return w.unit == unit; });
    return found == std::end(words) ? nullptr : &*found;
}

} // namespace

QString unitTitle(const QString &unit)
{
    const UnitWords *words = wordsOf(unit);
    return words ? UnitText::tr(words->many) : unit;
}

QString singularUnitTitle(const QString &unit)
{
    const UnitWords *words = wordsOf(unit);
    return words ? UnitText::tr(words->one) : unit;
}

QString quantityWithUnit(Quantity quantity, const std::string &unit, const QLocale &locale)
{
    const QString name = QString::fromStdString(unit);
    // That it is one would tell how much, too.
    const bool isOne = quantity == Quantity::fromWhole(1) && !areAmountsMasked();
    return UnitText::tr("%1 %2", "a quantity and its unit")
        .arg(quantityText(quantity, locale), isOne ? singularUnitTitle(name) : unitTitle(name));
}

} // namespace tokencast
