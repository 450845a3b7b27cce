// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountfieldparts.h"

#include "core/formats/names.h"
#include "core/model/checkedplan.h"
#include "core/text/textformat.h"
#include "ui/models/choices.h"

#include <algorithm>

namespace tokencast {

namespace {

using Group = AccountField::Group;

const ServiceId photoRate("reality-capture");

/// Takes a day that may be left out; what it is called in the history is up to the field.
using TakeDay = std::function<Entry<void>(PlanDocument &document, std::optional<Day> day,
                                          const QString &dayText)>;

/// What a field does that holds a day or nothing.
std::function<Entry<void>(PlanDocument &, const QString &, const QLocale &)>
takingDay(const TakeDay &take)
{
    return
        [take](PlanDocument &document, const QString &text, const QLocale &locale) -> Entry<void> {
            if (text.trimmed().isEmpty())
                return take(document, std::nullopt, QString());
            const Entry<Day> day = readDay(text, locale);
            if (!day)
                return tl::unexpected(day.error());
            return take(document, *day, dayText(*day, locale));
        };
}

void setTrial(PlanDocument &document, const AccountField &field, const std::optional<Trial> &trial,
              const QString &day)
{
    setField<std::optional<Trial>>(
        document, field, [](Plan & plan) -> auto & { return plan.account.trial; }, trial,
        day.isEmpty() ? AccountFields::tr("none") : day);
}

AccountField trialStartField()
{
    AccountField field{.group = Group::Trial,
                       .path = "account.trial.start",
                       .label = AccountFields::tr("Trial from"),
                       .help = AccountFields::tr("Empty where there is no trial"),
                       .rule = AccountFields::tr(
                           "How long a [trial](glossary.md#trial) lasts and what it consumes is "
                           "part of the [rates](rates.md)"),
                       .topic = QStringLiteral("account.md#trial")};
    field.read = [](const Plan &plan, const QLocale &) {
        return plan.account.trial ? isoText(plan.account.trial->start) : QString();
    };
    field.take = takingDay([field](PlanDocument &document, std::optional<Day> day,
                                   const QString &text) -> Entry<void> {
        std::optional<Trial> trial;
        if (day) {
            trial = document.plan().account.trial.value_or(Trial());
            trial->start = *day;
        }
        setTrial(document, field, trial, text);
        return {};
    });
    return field;
}

AccountField trialEndField()
{
    AccountField field{
        .group = Group::Trial,
        .path = "account.trial.endedEarly",
        .label = AccountFields::tr("Trial ended early on"),
        .help = AccountFields::tr("First day of full access, where it was switched before its end"),
        .rule = AccountFields::tr("Empty: when its days are over, access is full by itself"),
        .topic = QStringLiteral("account.md#trial")};
    field.read = [](const Plan &plan, const QLocale &) {
        return plan.account.trial ? isoText(plan.account.trial->endedEarly) : QString();
    };
    field.take = takingDay([field](PlanDocument &document, std::optional<Day> day,
                                   const QString &text) -> Entry<void> {
        std::optional<Trial> trial = document.plan().account.trial;
        if (!trial && day)
            return tl::unexpected(
                EntryProblem{AccountFields::tr("There is no trial: give its first day.")});
        if (!trial)
            return {};
        trial->endedEarly = day;
        setTrial(document, field, trial, text);
        return {};
    });
    return field;
}

AccountField deficitField()
{
    AccountField field{
        .group = Group::Balance,
        .path = "account.openingDeficit",
        .label = AccountFields::tr("Deficit at the start"),
        .help = AccountFields::tr("How far below zero the balance is; 0 where it is not"),
        .rule = AccountFields::tr("In tokens; the first purchase [repays](glossary.md#repay) it"),
        .topic = QStringLiteral("account.md#opening-balance")};
    field.read = [](const Plan &plan, const QLocale &locale) {
        return editText(plan.account.openingDeficit, locale);
    };
    field.take = [field](PlanDocument &document, const QString &text,
                         const QLocale &locale) -> Entry<void> {
        const Entry<std::int64_t> number = readNumber(text, locale);
        if (!number)
            return tl::unexpected(number.error());
        setField<Tokens>(
            document, field, [](Plan & plan) -> auto & { return plan.account.openingDeficit; },
            Tokens::fromMillionths(*number), text);
        return {};
    };
    return field;
}

AccountField negativeSinceField()
{
    AccountField field{
        .group = Group::Balance,
        .path = "account.negativeSince",
        .label = AccountFields::tr("Negative since"),
        .help = AccountFields::tr("First day of that deficit; the horizon’s first where empty"),
        .rule = AccountFields::tr("The [grace](glossary.md#grace-period) days count from it"),
        .topic = QStringLiteral("account.md#opening-balance")};
    field.read = [](const Plan &plan, const QLocale &) {
        return isoText(plan.account.negativeSince);
    };
    field.take = takingDay([field](PlanDocument &document, std::optional<Day> day,
                                   const QString &text) -> Entry<void> {
        setField<std::optional<Day>>(
            document, field, [](Plan & plan) -> auto & { return plan.account.negativeSince; }, day,
            text.isEmpty() ? AccountFields::tr("the start") : text);
        return {};
    });
    return field;
}

AccountField photoRoundingField()
{
    AccountField field{
        .group = Group::Rates,
        .path = overridePath(photoRate) + ".rounding",
        .label = AccountFields::tr("Photos count"),
        .help = AccountFields::tr("How 51 photos round is published nowhere; every started "
                                  "50 is the cautious reading"),
        .rule = AccountFields::tr("It holds on all rate cards; see "
                                  "[billing batch](glossary.md#billing-batch)"),
        .topic = QStringLiteral("account.md#rates")};
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
        setField<std::vector<RateOverride>>(
            document, field, [](Plan & plan) -> auto & { return plan.overrides; },
            std::move(overrides),
            name.isEmpty() ? AccountFields::tr("as the rule book says")
                           : labelOf(roundingChoices(), name));
        return Entry<void>();
    };
    return field;
}

} // namespace

std::vector<AccountField> accountStateFields()
{
    return {trialStartField(), trialEndField(), deficitField(), negativeSinceField(),
            photoRoundingField()};
}

} // namespace tokencast
