// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountfields.h"

#include "core/formats/names.h"
#include "core/model/checkedplan.h"
#include "ui/models/choices.h"
#include "ui/textformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tokencast {

namespace {

using Group = AccountField::Group;

struct AccountFields
{
    Q_DECLARE_TR_FUNCTIONS(AccountFields)
};

const ServiceId photoRate("reality-capture");

template <typename T>
void set(PlanDocument &document, const AccountField &field, std::function<T &(Plan &)> access,
         T value, const QString &shown)
{
    document.change<T>(AccountFields::tr("Change %1 to %2").arg(field.label.toLower(), shown),
                       std::move(access), std::move(value), field.path);
}

QString isoText(const std::optional<Day> &day)
{
    return day ? QString::fromStdString(toText(*day)) : QString();
}

/// A day that may be left out.
Entry<std::optional<Day>> readOptionalDay(const QString &text, const QLocale &locale)
{
    if (text.trimmed().isEmpty())
        return std::optional<Day>();
    const Entry<Day> day = readDay(text, locale);
    if (!day)
        return tl::unexpected(day.error());
    return std::optional(*day);
}

AccountField textField(Group group, const char *path, const QString &label, const QString &help,
                       std::string Plan::*member)
{
    AccountField field{group, path, label, help};
    field.read = [member](const Plan &plan, const QLocale &) {
        return QString::fromStdString(plan.*member);
    };
    field.take = [field, member](PlanDocument &document, const QString &text,
                                 const QLocale &) -> Entry<void> {
        set<std::string>(
            document, field, [member](Plan & plan) -> auto & { return plan.*member; },
            text.toStdString(), text);
        return {};
    };
    return field;
}

AccountField horizonField(const char *path, const QString &label, const QString &help,
                          Day DayRange::*bound)
{
    AccountField field{Group::Plan, path, label, help};
    field.read = [bound](const Plan &plan, const QLocale &) {
        return isoText(plan.horizon.*bound);
    };
    field.take = [field, bound](PlanDocument &document, const QString &text,
                                const QLocale &locale) -> Entry<void> {
        const Entry<Day> day = readDay(text, locale);
        if (!day)
            return tl::unexpected(day.error());
        set<Day>(
            document, field, [bound](Plan & plan) -> auto & { return plan.horizon.*bound; }, *day,
            dayText(*day, locale));
        return {};
    };
    return field;
}

AccountField choiceField(Group group, const std::string &path, const QString &label,
                         const QString &help)
{
    return {group, path, label, help};
}

AccountField listPriceField()
{
    AccountField field{Group::Plan, "listPrice", AccountFields::tr("List price"),
                       AccountFields::tr("Per credit or token; only 3 USD is published")};
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
        set<std::optional<Money>>(
            document, field, [](Plan & plan) -> auto & { return plan.listPrice; }, price,
            price ? text : AccountFields::tr("the published one"));
        return {};
    };
    return field;
}

AccountField countryField()
{
    AccountField field =
        choiceField(Group::Account, "account.country", AccountFields::tr("Country"),
                    AccountFields::tr("Decides whether tokens are sold to the account"));
    field.choices = [](const PlanDocument &document, const QLocale &) {
        std::vector<Choice> choices{{QString(), AccountFields::tr("not given")}};
        for (const std::string &code : document.catalog().countries.codes) {
            const QString text = QString::fromStdString(code);
            const QLocale::Territory territory = QLocale::codeToTerritory(text);
            const QString name =
                territory == QLocale::AnyTerritory ? text : QLocale::territoryToString(territory);
            choices.push_back({text, AccountFields::tr("%1 (%2)").arg(name, text)});
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
        set<std::optional<std::string>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.country; },
            text.isEmpty() ? std::optional<std::string>() : std::optional(text.toStdString()),
            text);
        return Entry<void>();
    };
    return field;
}

AccountField sellsTokensField()
{
    AccountField field =
        choiceField(Group::Account, "account.sellsTokens", AccountFields::tr("Tokens are sold"),
                    AccountFields::tr("The vendor publishes no full list of countries"));
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
        set<std::optional<bool>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.sellsTokens; },
            text.isEmpty() ? std::optional<bool>() : std::optional(text == QLatin1String("true")),
            text.isEmpty() ? AccountFields::tr("as listed") : labelOf(switchChoices(), text));
        return Entry<void>();
    };
    return field;
}

AccountField agreementField()
{
    AccountField field =
        choiceField(Group::Account, "account.agreement", AccountFields::tr("Agreement"),
                    AccountFields::tr("Enterprise agreements have account rules of their own"));
    field.choices = [](const PlanDocument &, const QLocale &) { return agreementChoices(); };
    field.read = [](const Plan &plan, const QLocale &) {
        return text(agreementNames, plan.account.agreement);
    };
    field.take = [field](PlanDocument &document, const QString &name, const QLocale &) {
        set<Agreement>(
            document, field, [](Plan & plan) -> auto & { return plan.account.agreement; },
            valueOf(agreementNames, name, Agreement::Standard), labelOf(agreementChoices(), name));
        return Entry<void>();
    };
    return field;
}

AccountField subscriptionsField()
{
    AccountField field{
        Group::Account, "account.subscriptions", AccountFields::tr("Subscriptions"),
        AccountFields::tr("From and until, as 2021-12-01/2022-12-01; several with a semicolon")};
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
        set<std::vector<DayRange>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.subscriptions; },
            std::move(ranges), text);
        return {};
    };
    return field;
}

AccountField trialStartField()
{
    AccountField field{Group::Trial, "account.trial.start", AccountFields::tr("Trial from"),
                       AccountFields::tr("Empty where there is no trial")};
    field.read = [](const Plan &plan, const QLocale &) {
        return plan.account.trial ? isoText(plan.account.trial->start) : QString();
    };
    field.take = [field](PlanDocument &document, const QString &text,
                         const QLocale &locale) -> Entry<void> {
        const Entry<std::optional<Day>> day = readOptionalDay(text, locale);
        if (!day)
            return tl::unexpected(day.error());
        std::optional<Trial> trial = document.plan().account.trial;
        if (*day) {
            trial = trial.value_or(Trial());
            trial->start = **day;
        } else {
            trial.reset();
        }
        set<std::optional<Trial>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.trial; }, trial,
            *day ? dayText(**day, locale) : AccountFields::tr("none"));
        return {};
    };
    return field;
}

AccountField trialEndField()
{
    AccountField field{
        Group::Trial, "account.trial.endedEarly", AccountFields::tr("Trial ended early on"),
        AccountFields::tr("First day of full access, where it was switched before its end")};
    field.read = [](const Plan &plan, const QLocale &) {
        return plan.account.trial ? isoText(plan.account.trial->endedEarly) : QString();
    };
    field.take = [field](PlanDocument &document, const QString &text,
                         const QLocale &locale) -> Entry<void> {
        const Entry<std::optional<Day>> day = readOptionalDay(text, locale);
        if (!day)
            return tl::unexpected(day.error());
        std::optional<Trial> trial = document.plan().account.trial;
        if (!trial && *day)
            return tl::unexpected(
                EntryProblem{AccountFields::tr("There is no trial: give its first day.")});
        if (!trial)
            return {};
        trial->endedEarly = *day;
        set<std::optional<Trial>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.trial; }, trial,
            *day ? dayText(**day, locale) : AccountFields::tr("none"));
        return {};
    };
    return field;
}

AccountField deficitField()
{
    AccountField field{Group::Balance, "account.openingDeficit",
                       AccountFields::tr("Deficit at the start"),
                       AccountFields::tr("How far below zero the balance is; 0 where it is not")};
    field.read = [](const Plan &plan, const QLocale &locale) {
        return editText(plan.account.openingDeficit, locale);
    };
    field.take = [field](PlanDocument &document, const QString &text,
                         const QLocale &locale) -> Entry<void> {
        const Entry<std::int64_t> number = readNumber(text, locale);
        if (!number)
            return tl::unexpected(number.error());
        set<Tokens>(
            document, field, [](Plan & plan) -> auto & { return plan.account.openingDeficit; },
            Tokens::fromMillionths(*number), text);
        return {};
    };
    return field;
}

AccountField negativeSinceField()
{
    AccountField field{
        Group::Balance, "account.negativeSince", AccountFields::tr("Negative since"),
        AccountFields::tr("First day of that deficit; the horizon’s first where empty")};
    field.read = [](const Plan &plan, const QLocale &) {
        return isoText(plan.account.negativeSince);
    };
    field.take = [field](PlanDocument &document, const QString &text,
                         const QLocale &locale) -> Entry<void> {
        const Entry<std::optional<Day>> day = readOptionalDay(text, locale);
        if (!day)
            return tl::unexpected(day.error());
        set<std::optional<Day>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.negativeSince; }, *day,
            *day ? dayText(**day, locale) : AccountFields::tr("the start"));
        return {};
    };
    return field;
}

AccountField photoRoundingField()
{
    AccountField field = choiceField(
        Group::Rates, overridePath(photoRate) + ".rounding", AccountFields::tr("Photos count"),
        AccountFields::tr(
            "How 51 photos round is published nowhere; every started 50 is the cautious reading"));
    field.choices = [](const PlanDocument &, const QLocale &) {
        std::vector<Choice> choices = roundingChoices();
        choices.insert(choices.begin(),
                       Choice{QString(), AccountFields::tr("as the rule book says")});
        return choices;
    };
    field.read = [](const Plan &plan, const QLocale &) {
        const auto found = std::ranges::find(plan.overrides, photoRate, &RateOverride::rate);
        return found != plan.overrides.end() && found->rounding
            ? text(roundingNames, *found->rounding)
            : QString();
    };
    field.take = [field](PlanDocument &document, const QString &name, const QLocale &) {
        std::vector<RateOverride> overrides = document.plan().overrides;
        auto found = std::ranges::find(overrides, photoRate, &RateOverride::rate);
        if (found == overrides.end())
            found = overrides.insert(overrides.end(), RateOverride{.rate = photoRate});
        found->rounding = name.isEmpty()
            ? std::optional<Rounding>()
            : std::optional(valueOf(roundingNames, name, Rounding::Started));
        if (*found == RateOverride{.rate = photoRate})
            overrides.erase(found);
        set<std::vector<RateOverride>>(
            document, field, [](Plan & plan) -> auto & { return plan.overrides; },
            std::move(overrides),
            name.isEmpty() ? AccountFields::tr("as the rule book says")
                           : labelOf(roundingChoices(), name));
        return Entry<void>();
    };
    return field;
}

} // namespace

std::vector<AccountField> accountFields()
{
    return {
        textField(Group::Plan, "name", AccountFields::tr("Name"), AccountFields::tr("Of this plan"),
                  &Plan::name),
        horizonField("horizon.start", AccountFields::tr("Horizon from"),
                     AccountFields::tr("First day of the plan"), &DayRange::start),
        horizonField("horizon.end", AccountFields::tr("Horizon until"),
                     AccountFields::tr("The day after the last one; at most 20 years"),
                     &DayRange::end),
        textField(Group::Plan, "currency", AccountFields::tr("Currency"),
                  AccountFields::tr("Three letters (ISO 4217), such as USD, EUR or JPY"),
                  &Plan::currency),
        listPriceField(),
        countryField(),
        sellsTokensField(),
        agreementField(),
        subscriptionsField(),
        trialStartField(),
        trialEndField(),
        deficitField(),
        negativeSinceField(),
        photoRoundingField(),
    };
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
