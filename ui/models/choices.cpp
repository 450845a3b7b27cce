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
