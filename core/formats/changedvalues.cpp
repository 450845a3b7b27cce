// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/changedvalues.h"

#include "core/formats/names.h"

namespace tokencast {

namespace {

using Value = std::optional<std::string>;

Value valueOf(const std::string &text)
{
    return text;
}

Value valueOf(bool flag)
{
    return flag ? "true" : "false";
}

Value valueOf(Day day)
{
    return toText(day);
}

template <typename Kind>
Value valueOf(Millionths<Kind> amount)
{
    return toText(amount);
}

template <typename Kind>
Value valueOf(const Id<Kind> &id)
{
    return id.text();
}

Value valueOf(DayRange range)
{
    return toText(range.start) + "/" + toText(range.end);
}

Value valueOf(const Season &season)
{
    std::string text;
    for (const Factor multiplier : season)
        text.append(text.empty() ? "" : " ").append(toText(multiplier));
    return text;
}

Value valueOf(const Trial &trial)
{
    std::string text = toText(trial.start);
    if (trial.endedEarly)
        text.append("/").append(toText(*trial.endedEarly));
    return text;
}

Value valueOf(const std::vector<DayRange> &ranges)
{
    std::string text;
    for (const DayRange &range : ranges)
        text.append(text.empty() ? "" : " ").append(*valueOf(range));
    return text.empty() ? std::nullopt : Value(text);
}

template <typename T>
Value valueOf(const std::optional<T> &content)
{
    return content ? valueOf(*content) : std::nullopt;
}

template <typename E, std::size_t size>
Value named(const std::array<NamedValue<E>, size> &names, std::optional<E> value)
{
    return value ? Value(nameOf(names, *value)) : std::nullopt;
}

/// A field's key, and its value in one plan's part.
template <typename Part>
struct Field
{
    std::string_view name;
    Value (*value)(const Part &part);
};

constexpr Field<UsageLine> lineFields[] = {
    {"label", [](const UsageLine &line) { return valueOf(line.label); }},
    {"service", [](const UsageLine &line) { return valueOf(line.service); }},
    {"quantity", [](const UsageLine &line) { return valueOf(line.quantity); }},
    {"every", [](const UsageLine &line) { return named(everyNames, std::optional(line.every)); }},
    {"start", [](const UsageLine &line) { return valueOf(line.start); }},
    {"end", [](const UsageLine &line) { return valueOf(line.end); }},
    {"days",
     [](const UsageLine &line) { return named(eligibleDaysNames, std::optional(line.days)); }},
    {"spread", [](const UsageLine &line) { return named(spreadNames, line.spread); }},
    {"batch", [](const UsageLine &line) { return valueOf(line.batch); }},
    {"growth", [](const UsageLine &line) { return valueOf(line.growth); }},
    {"season", [](const UsageLine &line) { return valueOf(line.season); }},
    {"commercial", [](const UsageLine &line) { return valueOf(line.commercial); }},
};

constexpr Field<Lot> lotFields[] = {
    {"kind", [](const Lot &lot) { return named(kindNames, std::optional(lot.kind)); }},
    {"quantity", [](const Lot &lot) { return valueOf(lot.quantity); }},
    {"remaining", [](const Lot &lot) { return valueOf(lot.remaining); }},
    {"purchased", [](const Lot &lot) { return valueOf(lot.purchased); }},
    {"expires", [](const Lot &lot) { return valueOf(lot.expires); }},
    {"unitPrice", [](const Lot &lot) { return valueOf(lot.unitPrice); }},
};

constexpr Field<RateOverride> overrideFields[] = {
    {"amount", [](const RateOverride &change) { return valueOf(change.amount); }},
    {"per", [](const RateOverride &change) { return valueOf(change.per); }},
    {"rounding", [](const RateOverride &change) { return named(roundingNames, change.rounding); }},
};

constexpr Field<Account> accountFields[] = {
    {"country", [](const Account &account) { return valueOf(account.country); }},
    {"agreement",
     [](const Account &account) {
         return named(agreementNames, std::optional(account.agreement));
     }},
    {"sellsTokens", [](const Account &account) { return valueOf(account.sellsTokens); }},
    {"trial", [](const Account &account) { return valueOf(account.trial); }},
    {"subscriptions", [](const Account &account) { return valueOf(account.subscriptions); }},
    {"openingDeficit", [](const Account &account) { return valueOf(account.openingDeficit); }},
    {"negativeSince", [](const Account &account) { return valueOf(account.negativeSince); }},
};

constexpr Field<Plan> planFields[] = {
    {"start", [](const Plan &plan) { return valueOf(plan.horizon.start); }},
    {"end", [](const Plan &plan) { return valueOf(plan.horizon.end); }},
    {"currency", [](const Plan &plan) { return valueOf(plan.currency); }},
    {"listPrice", [](const Plan &plan) { return valueOf(plan.listPrice); }},
    {"ruleBook", [](const Plan &plan) { return valueOf(plan.ruleBook); }},
};

template <typename Part, std::size_t size>
std::vector<ChangedValue> valuesOf(const Field<Part> (&fields)[size], const PlanChange &change,
                                   const Part &before, const Part &after)
{
    std::vector<ChangedValue> values;
    for (const std::string_view name : change.fields) {
        for (const Field<Part> &field : fields) {
            if (field.name == name)
                values.push_back(
                    {.field = name, .before = field.value(before), .after = field.value(after)});
        }
    }
    return values;
}

template <typename Part, std::size_t size>
std::vector<ChangedValue> valuesOf(const Field<Part> (&fields)[size], const PlanChange &change,
                                   const std::vector<Part> &before, const std::vector<Part> &after)
{
    if (!change.before || !change.after)
        return {};
    return valuesOf(fields, change, before[*change.before], after[*change.after]);
}

} // namespace

std::vector<ChangedValue> changedValues(const PlanChange &change, const Plan &plan,
                                        const Plan &other)
{
    switch (change.part) {
    case PlanPart::UsageLine:
        return valuesOf(lineFields, change, plan.usage, other.usage);
    case PlanPart::Lot:
        return valuesOf(lotFields, change, plan.lots, other.lots);
    case PlanPart::RateOverride:
        return valuesOf(overrideFields, change, plan.overrides, other.overrides);
    case PlanPart::Account:
        return valuesOf(accountFields, change, plan.account, other.account);
    case PlanPart::Horizon:
    case PlanPart::Prices:
    case PlanPart::RuleBook:
        break;
    }
    return valuesOf(planFields, change, plan, other);
}

} // namespace tokencast
