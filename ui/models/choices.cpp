// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/choices.h"

#include "core/text/textformat.h"
#include "ui/entry/entrytext.h"

#include <QtCore/QCoreApplication>

namespace tokencast {

namespace {

struct Choices
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
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
        {QLatin1String("hour"), QT_TRANSLATE_NOOP("Choices", "h"),
         QT_TRANSLATE_NOOP("Choices", "h")},
        {QLatin1String("job"), QT_TRANSLATE_NOOP("Choices", "job"),
         QT_TRANSLATE_NOOP("Choices", "jobs")},
        {QLatin1String("photo"), QT_TRANSLATE_NOOP("Choices", "photo"),
         QT_TRANSLATE_NOOP("Choices", "photos")},
        {QLatin1String("gigapixel"), QT_TRANSLATE_NOOP("Choices", "gigapixel"),
         QT_TRANSLATE_NOOP("Choices", "gigapixels")},
        {QLatin1String("user-day"), QT_TRANSLATE_NOOP("Choices", "user-day"),
         QT_TRANSLATE_NOOP("Choices", "user-days")},
    };
    const auto found =
        std::ranges::find_if(words, [&](const UnitWords &w) { return w.unit == unit; });
    return found == std::end(words) ? nullptr : &*found;
}

} // namespace

std::vector<Choice> kindChoices()
{
    return {{text(kindNames, Kind::Credit), Choices::tr("credits")},
            {text(kindNames, Kind::Token), Choices::tr("tokens")}};
}

std::vector<Choice> everyChoices()
{
    return {{text(everyNames, Every::Once), Choices::tr("once")},
            {text(everyNames, Every::Day), Choices::tr("day")},
            {text(everyNames, Every::Week), Choices::tr("week")},
            {text(everyNames, Every::Month), Choices::tr("month")}};
}

std::vector<Choice> eligibleDaysChoices()
{
    return {{text(eligibleDaysNames, EligibleDays::All), Choices::tr("all days")},
            {text(eligibleDaysNames, EligibleDays::Weekdays), Choices::tr("weekdays")}};
}

std::vector<Choice> spreadChoices()
{
    return {{text(spreadNames, Spread::Even), Choices::tr("evenly")},
            {text(spreadNames, Spread::Start), Choices::tr("at the start")},
            {text(spreadNames, Spread::End), Choices::tr("at the end")}};
}

std::vector<Choice> switchChoices()
{
    return {{QStringLiteral("false"), Choices::tr("no")},
            {QStringLiteral("true"), Choices::tr("yes")}};
}

std::vector<Choice> roundingChoices()
{
    return {{text(roundingNames, Rounding::Started), Choices::tr("every started 50 (cautious)")},
            {text(roundingNames, Rounding::Completed), Choices::tr("every completed 50")},
            {text(roundingNames, Rounding::Carry), Choices::tr("the rest carries over")},
            {text(roundingNames, Rounding::Exact), Choices::tr("exactly, by the photo")}};
}

std::vector<Choice> agreementChoices()
{
    return {
        {text(agreementNames, Agreement::Standard), Choices::tr("Standard")},
        {text(agreementNames, Agreement::Enterprise), Choices::tr("Enterprise agreement (EBA)")}};
}

std::vector<Choice> serviceChoices(const RuleBook *book, const ServiceId &current)
{
    std::vector<Choice> choices;
    bool isListed = false;
    if (book) {
        for (const ServiceTitle &service : book->services) {
            isListed = isListed || service.service == current;
            choices.push_back({QString::fromStdString(service.service.text()),
                               serviceTitle(*book, service.service)});
        }
    }
    if (!isListed && !current.isEmpty())
        choices.push_back(
            {QString::fromStdString(current.text()), QString::fromStdString(current.text())});
    return choices;
}

QString labelOf(const std::vector<Choice> &choices, const QString &value)
{
    const auto choice = std::ranges::find(choices, value, &Choice::value);
    return choice == choices.end() ? value : choice->label;
}

QString unitTitle(const QString &unit)
{
    const UnitWords *words = wordsOf(unit);
    return words ? Choices::tr(words->many) : unit;
}

QString singularUnitTitle(const QString &unit)
{
    const UnitWords *words = wordsOf(unit);
    return words ? Choices::tr(words->one) : unit;
}

QString quantityWithUnit(Quantity quantity, const std::string &unit, const QLocale &locale)
{
    const QString name = QString::fromStdString(unit);
    const bool isOne = quantity == Quantity::fromWhole(1);
    return Choices::tr("%1 %2", "a quantity and its unit")
        .arg(quantityText(quantity, locale), isOne ? singularUnitTitle(name) : unitTitle(name));
}

QString percentText(Factor factor, const QLocale &locale)
{
    const std::int64_t size = factor.millionths();
    // Beyond this a percentage would no longer fit; such a factor is shown as it is.
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max() / 100;
    if (size > largest || size < -largest)
        return editText(factor, locale);
    return editText(size * 100, locale) + QStringLiteral(" %");
}

} // namespace tokencast
