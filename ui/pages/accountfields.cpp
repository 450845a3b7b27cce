// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountfieldparts.h"

#include "core/formats/names.h"
#include "core/model/checkedplan.h"
#include "core/text/countrynames.h"
#include "core/text/textformat.h"
#include "ui/models/choices.h"

#include <algorithm>

namespace tokencast {

namespace {

using Group = AccountField::Group;

AccountField textField(AccountField field, std::string Plan::*member)
{
    field.read = [member](const Plan &plan, const QLocale &) {
        return QString::fromStdString(plan.*member);
    };
    field.take = [field, member](PlanDocument &document, const QString &text,
                                 const QLocale &) -> Entry<void> {
        setField<std::string>(
            document, field, [member](Plan & plan) -> auto & { return plan.*member; },
            text.toStdString(), text);
        return {};
    };
    return field;
}

AccountField horizonField(AccountField field, Day DayRange::*bound)
{
    field.read = [bound](const Plan &plan, const QLocale &) {
        return isoText(plan.horizon.*bound);
    };
    field.take = [field, bound](PlanDocument &document, const QString &text,
                                const QLocale &locale) -> Entry<void> {
        const Entry<Day> day = readDay(text, locale);
        if (!day)
            return tl::unexpected(day.error());
        setField<Day>(
            document, field, [bound](Plan & plan) -> auto & { return plan.horizon.*bound; }, *day,
            dayText(*day, locale));
        return {};
    };
    return field;
}

AccountField listPriceField()
{
    AccountField field{
        .group = Group::Plan,
        .path = "listPrice",
        .label = AccountFields::tr("List price"),
        .help = AccountFields::tr("Per credit or token; only 3 USD is published"),
        .rule = AccountFields::tr("A purchase without a price of its own costs this, and so "
                                  "does what is [owed](glossary.md#owed)"),
        .topic = QStringLiteral("account.md#plan")};
    field.read = [](const Plan &plan, const QLocale &locale) {
        return plan.listPrice ? editText(*plan.listPrice, locale) : QString();
    };
    field.take = [field](PlanDocument &document, const QString &text,
                         const QLocale &locale) -> Entry<void> {
        std::optional<Money> price;
        if (!text.trimmed().isEmpty()) {
            const Entry<std::int64_t> number = readNumber(text, locale);
            if (!number)
                return tl::unexpected(number.error());
            price = Money::fromMillionths(*number);
        }
        setField<std::optional<Money>>(
            document, field, [](Plan & plan) -> auto & { return plan.listPrice; }, price,
            price ? text : AccountFields::tr("the published one"));
        return {};
    };
    return field;
}

AccountField countryField()
{
    AccountField field{
        .group = Group::Account,
        .path = "account.country",
        .label = AccountFields::tr("Country"),
        .help = AccountFields::tr("Decides whether tokens are sold to the account"),
        .rule = AccountFields::tr("Where they are not, credits and the yearly subscription stay"),
        .topic = QStringLiteral("account.md#country-and-tokens")};
    field.choices = [](const PlanDocument &document, const QLocale &) {
        std::vector<Choice> choices{{QString(), AccountFields::tr("not given")}};
        for (const std::string &code : document.catalog().countries.codes) {
            const QString text = QString::fromStdString(code);
            choices.push_back({text, AccountFields::tr("%1 (%2)").arg(countryName(code), text)});
        }
        std::sort(choices.begin() + 1, choices.end(), [](const Choice &a, const Choice &b) {
            return a.label.localeAwareCompare(b.label) < 0;
        });
        return choices;
    };
    field.read = [](const Plan &plan, const QLocale &) {
        return QString::fromStdString(plan.account.country.value_or(""));
    };
    field.take = [field](PlanDocument &document, const QString &text, const QLocale &) {
        setField<std::optional<std::string>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.country; },
            text.isEmpty() ? std::optional<std::string>() : std::optional(text.toStdString()),
            text.isEmpty() ? AccountFields::tr("not given") : text);
        return Entry<void>();
    };
    return field;
}

AccountField sellsTokensField()
{
    AccountField field{.group = Group::Account,
                       .path = "account.sellsTokens",
                       .label = AccountFields::tr("Tokens are sold"),
                       .help = AccountFields::tr("The vendor publishes no full list of countries"),
                       .rule = AccountFields::tr("What you say here counts more than the list"),
                       .topic = QStringLiteral("account.md#country-and-tokens")};
    field.choices = [](const PlanDocument &, const QLocale &) {
        std::vector<Choice> choices = switchChoices();
        choices.insert(choices.begin(),
                       Choice{QString(), AccountFields::tr("as listed for the country")});
        return choices;
    };
    field.read = [](const Plan &plan, const QLocale &) {
        const std::optional<bool> &sells = plan.account.sellsTokens;
        return !sells ? QString() : *sells ? QStringLiteral("true") : QStringLiteral("false");
    };
    field.take = [field](PlanDocument &document, const QString &text, const QLocale &) {
        setField<std::optional<bool>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.sellsTokens; },
            text.isEmpty() ? std::optional<bool>() : std::optional(text == QLatin1String("true")),
            text.isEmpty() ? AccountFields::tr("as listed") : labelOf(switchChoices(), text));
        return Entry<void>();
    };
    return field;
}

AccountField agreementField()
{
    AccountField field{
        .group = Group::Account,
        .path = "account.agreement",
        .label = AccountFields::tr("Agreement"),
        .help = AccountFields::tr("Enterprise agreements have account rules of their own"),
        .rule = AccountFields::tr("Charges are computed under them, access is not"),
        .topic = QStringLiteral("account.md#agreement")};
    field.choices = [](const PlanDocument &, const QLocale &) { return agreementChoices(); };
    field.read = [](const Plan &plan, const QLocale &) {
        return text(agreementNames, plan.account.agreement);
    };
    field.take = [field](PlanDocument &document, const QString &name, const QLocale &) {
        setField<Agreement>(
            document, field, [](Plan & plan) -> auto & { return plan.account.agreement; },
            valueOf(agreementNames, name, Agreement::Standard), labelOf(agreementChoices(), name));
        return Entry<void>();
    };
    return field;
}

AccountField subscriptionsField()
{
    AccountField field{.group = Group::Account,
                       .path = "account.subscriptions",
                       .label = AccountFields::tr("Subscriptions"),
                       .help = AccountFields::tr(
                           "From and until, as 2021-12-01/2022-12-01; several with a semicolon"),
                       .rule = AccountFields::tr("Where full access needs one, days without it are "
                                                 "[limited](glossary.md#limited-access)"),
                       .topic = QStringLiteral("account.md#subscriptions")};
    field.read = [](const Plan &plan, const QLocale &) {
        QStringList ranges;
        for (const DayRange &range : plan.account.subscriptions)
            ranges << isoText(range.start) + QLatin1Char('/') + isoText(range.end);
        return ranges.join(QStringLiteral("; "));
    };
    field.take = [field](PlanDocument &document, const QString &text,
                         const QLocale &locale) -> Entry<void> {
        std::vector<DayRange> ranges;
        for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            if (part.trimmed().isEmpty())
                continue;
            const QStringList days = part.split(QLatin1Char('/'));
            if (days.size() != 2)
                return tl::unexpected(EntryProblem{
                    AccountFields::tr(
                        "“%1” is not a from and an until: write it like 2021-12-01/2022-12-01.")
                        .arg(part.trimmed())});
            const Entry<Day> start = readDay(days[0], locale);
            const Entry<Day> end = readDay(days[1], locale);
            if (!start || !end)
                return tl::unexpected((start ? end : start).error());
            ranges.push_back({.start = *start, .end = *end});
        }
        setField<std::vector<DayRange>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.subscriptions; },
            std::move(ranges), text);
        return {};
    };
    return field;
}

std::vector<AccountField> planFields()
{
    const QString page = QStringLiteral("account.md#plan");
    return {
        textField(
            {.group = Group::Plan,
             .path = "name",
             .label = AccountFields::tr("Name"),
             .help = AccountFields::tr("Of this plan"),
             .rule = AccountFields::tr("It is the name of the [scenario](glossary.md#scenario)"),
             .topic = page},
            &Plan::name),
        horizonField(
            {.group = Group::Plan,
             .path = "horizon.start",
             .label = AccountFields::tr("Horizon from"),
             .help = AccountFields::tr("First day of the plan"),
             .rule = AccountFields::tr("Not before the first [rate card](glossary.md#rate-card)"),
             .topic = page},
            &DayRange::start),
        horizonField({.group = Group::Plan,
                      .path = "horizon.end",
                      .label = AccountFields::tr("Horizon until"),
                      .help = AccountFields::tr("The day after the last one; at most 20 years"),
                      .rule = AccountFields::tr(
                          "Days up to it are computed: the [horizon](glossary.md#horizon)"),
                      .topic = page},
                     &DayRange::end),
        textField({.group = Group::Plan,
                   .path = "currency",
                   .label = AccountFields::tr("Currency"),
                   .help = AccountFields::tr("Three letters (ISO 4217), such as USD, EUR or JPY"),
                   .rule = AccountFields::tr("A plan has one; nothing is converted"),
                   .topic = page},
                  &Plan::currency),
    };
}

} // namespace

std::vector<AccountField> accountFields()
{
    std::vector<AccountField> fields = planFields();
    for (const AccountField &field : {listPriceField(), countryField(), sellsTokensField(),
                                      agreementField(), subscriptionsField()})
        fields.push_back(field);
    for (const AccountField &field : accountStateFields())
        fields.push_back(field);
    return fields;
}

QString titleOf(AccountField::Group group)
{
    switch (group) {
    case Group::Plan:
        return AccountFields::tr("Plan");
    case Group::Account:
        return AccountFields::tr("Account");
    case Group::Trial:
        return AccountFields::tr("Trial");
    case Group::Balance:
        return AccountFields::tr("Opening balance");
    case Group::Rates:
        break;
    }
    return AccountFields::tr("Rates");
}

} // namespace tokencast
