// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/planchange.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tokencast {

namespace {

const std::string &idOf(const UsageLine &line)
{
    return line.id.text();
}

const std::string &idOf(const Lot &lot)
{
    return lot.id.text();
}

const std::string &idOf(const RateOverride &change)
{
    return change.rate.text();
}

std::string labelOf(const UsageLine &line)
{
    return line.label;
}

template <typename Entry>
std::string labelOf(const Entry &)
{
    return {};
}

using Fields = std::vector<std::string_view>;

template <typename Field>
void addIfDifferent(Fields &fields, std::string_view name, const Field &before, const Field &after)
{
    if (!(before == after))
        fields.push_back(name);
}

Fields fieldsBetween(const UsageLine &before, const UsageLine &after)
{
    Fields fields;
    addIfDifferent(fields, "label", before.label, after.label);
    addIfDifferent(fields, "service", before.service, after.service);
    addIfDifferent(fields, "quantity", before.quantity, after.quantity);
    addIfDifferent(fields, "every", before.every, after.every);
    addIfDifferent(fields, "start", before.start, after.start);
    addIfDifferent(fields, "end", before.end, after.end);
    addIfDifferent(fields, "days", before.days, after.days);
    addIfDifferent(fields, "spread", before.spread, after.spread);
    addIfDifferent(fields, "batch", before.batch, after.batch);
    addIfDifferent(fields, "growth", before.growth, after.growth);
    addIfDifferent(fields, "season", before.season, after.season);
    addIfDifferent(fields, "commercial", before.commercial, after.commercial);
    return fields;
}

Fields fieldsBetween(const Lot &before, const Lot &after)
{
    Fields fields;
    addIfDifferent(fields, "kind", before.kind, after.kind);
    addIfDifferent(fields, "quantity", before.quantity, after.quantity);
    addIfDifferent(fields, "remaining", before.remaining, after.remaining);
    addIfDifferent(fields, "purchased", before.purchased, after.purchased);
    addIfDifferent(fields, "expires", before.expires, after.expires);
    addIfDifferent(fields, "unitPrice", before.unitPrice, after.unitPrice);
    return fields;
}

Fields fieldsBetween(const RateOverride &before, const RateOverride &after)
{
    Fields fields;
    addIfDifferent(fields, "amount", before.amount, after.amount);
    addIfDifferent(fields, "per", before.per, after.per);
    addIfDifferent(fields, "rounding", before.rounding, after.rounding);
    return fields;
}

Fields fieldsBetween(const Account &before, const Account &after)
{
    Fields fields;
    addIfDifferent(fields, "country", before.country, after.country);
    addIfDifferent(fields, "agreement", before.agreement, after.agreement);
    addIfDifferent(fields, "sellsTokens", before.sellsTokens, after.sellsTokens);
    addIfDifferent(fields, "trial", before.trial, after.trial);
    addIfDifferent(fields, "subscriptions", before.subscriptions, after.subscriptions);
    addIfDifferent(fields, "openingDeficit", before.openingDeficit, after.openingDeficit);
    addIfDifferent(fields, "negativeSince", before.negativeSince, after.negativeSince);
    return fields;
}

/// An id, and how many entries of that id stand before this one.
using EntryKey = std::pair<std::string_view, std::size_t>;

/// The keys of a list's entries, and the way back. Views the list's ids.
template <typename Entry>
struct Directory
{
    std::vector<EntryKey> keys;
    std::map<EntryKey, std::size_t> places;
    std::map<std::string_view, std::size_t> counts;

    explicit Directory(const std::vector<Entry> &list)
    {
        for (const Entry &entry : list) {
            const std::string_view id = idOf(entry);
            keys.emplace_back(id, counts[id]++);
            places.emplace(keys.back(), keys.size() - 1);
        }
    }

    std::optional<std::size_t> placeOf(const EntryKey &key) const
    {
        const auto place = places.find(key);
        return place == places.end() ? std::nullopt : std::optional(place->second);
    }
    std::size_t countOf(std::string_view id) const
    {
        const auto count = counts.find(id);
        return count == counts.end() ? 0 : count->second;
    }
};

/// The differences between two lists of one kind of part.
template <typename Entry>
class ListComparison
{
public:
    ListComparison(PlanPart part, const std::vector<Entry> &before, const std::vector<Entry> &after,
                   std::vector<PlanChange> &changes)
        : m_part(part),
          m_before(before),
          m_after(after),
          m_beforePlaces(before),
          m_afterPlaces(after),
          m_changes(changes)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (!m_afterPlaces.placeOf(m_beforePlaces.keys[i]))
                add(PlanChangeKind::Removed, i, {});
        }
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            const auto place = m_afterPlaces.placeOf(m_beforePlaces.keys[i]);
            if (place && !(m_before[i] == m_after[*place]))
                add(PlanChangeKind::Changed, i, place);
        }
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            if (!m_beforePlaces.placeOf(m_afterPlaces.keys[i]))
                add(PlanChangeKind::Added, {}, i);
        }
        if (isReordered())
            m_changes.push_back({.part = m_part, .kind = PlanChangeKind::Reordered});
    }

private:
    void add(PlanChangeKind kind, std::optional<std::size_t> before,
             std::optional<std::size_t> after)
    {
        const Entry &entry = after ? m_after[*after] : m_before[*before];
        const EntryKey &key = after ? m_afterPlaces.keys[*after] : m_beforePlaces.keys[*before];
        m_changes.push_back(
            {.part = m_part,
             .kind = kind,
             .id = std::string(key.first),
             .label = labelOf(entry),
             .occurrence = key.second,
             .before = before,
             .after = after,
             .fields = before && after ? fieldsBetween(m_before[*before], entry) : Fields()});
    }

    bool isReordered() const
    {
        std::size_t next = 0;
        for (const EntryKey &key : m_afterPlaces.keys) {
            const std::optional<std::size_t> place = m_beforePlaces.placeOf(key);
            if (!place)
                continue;
            if (*place < next)
                return true;
            next = *place;
        }
        return false;
    }

    PlanPart m_part;
    const std::vector<Entry> &m_before;
    const std::vector<Entry> &m_after;
    Directory<Entry> m_beforePlaces;
    Directory<Entry> m_afterPlaces;
    std::vector<PlanChange> &m_changes;
};

template <typename Entry>
void addListChanges(PlanPart part, const std::vector<Entry> &before,
                    const std::vector<Entry> &after, std::vector<PlanChange> &changes)
{
    ListComparison<Entry>(part, before, after, changes).run();
}

void addChange(PlanPart part, Fields fields, std::vector<PlanChange> &changes)
{
    if (!fields.empty())
        changes.push_back({.part = part, .fields = std::move(fields)});
}

template <typename Entry>
auto at(std::vector<Entry> &list, std::size_t index)
{
    return list.begin() + static_cast<std::ptrdiff_t>(index);
}

/// Puts the entries that `other` has too into its order; the rest stay where they are.
template <typename Entry>
void takeOrder(std::vector<Entry> &list, const std::vector<Entry> &other)
{
    const Directory<Entry> places(list);
    const Directory<Entry> otherPlaces(other);
    std::vector<Entry> ordered = list;
    auto source = otherPlaces.keys.begin();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!otherPlaces.placeOf(places.keys[i]))
            continue;
        while (!places.placeOf(*source))
            ++source;
        ordered[i] = list[*places.placeOf(*source++)];
    }
    list = std::move(ordered);
}

template <typename Entry>
void takeEntry(std::vector<Entry> &list, const std::vector<Entry> &other, const PlanChange &change)
{
    const EntryKey key(change.id, change.occurrence);
    const Directory<Entry> places(list);
    const Directory<Entry> otherPlaces(other);
    const std::optional<std::size_t> source = otherPlaces.placeOf(key);
    if (!source) {
        // Of entries with one id, those behind the ones that the other has are too many.
        const std::size_t count = places.countOf(change.id);
        if (count > otherPlaces.countOf(change.id))
            list.erase(
                at(list, *places.placeOf({change.id, std::min(change.occurrence, count - 1)})));
        return;
    }
    if (const auto target = places.placeOf(key)) {
        list[*target] = other[*source];
        return;
    }
    std::size_t position = 0;
    for (std::size_t i = *source; i > 0 && position == 0; --i) {
        if (const auto before = places.placeOf(otherPlaces.keys[i - 1]))
            position = *before + 1;
    }
    // Before those of the same id it would be counted as the first of them.
    if (change.occurrence > 0) {
        if (const auto equal = places.placeOf({change.id, change.occurrence - 1}))
            position = std::max(position, *equal + 1);
    }
    list.insert(at(list, position), other[*source]);
}

template <typename Entry>
void take(std::vector<Entry> &list, const std::vector<Entry> &other, const PlanChange &change)
{
    if (change.kind == PlanChangeKind::Reordered)
        takeOrder(list, other);
    else
        takeEntry(list, other, change);
}

} // namespace

std::vector<PlanChange> changesBetween(const Plan &plan, const Plan &other)
{
    std::vector<PlanChange> changes;
    addListChanges(PlanPart::UsageLine, plan.usage, other.usage, changes);
    addListChanges(PlanPart::Lot, plan.lots, other.lots, changes);
    addListChanges(PlanPart::RateOverride, plan.overrides, other.overrides, changes);
    addChange(PlanPart::Account, fieldsBetween(plan.account, other.account), changes);
    Fields horizon;
    addIfDifferent(horizon, "start", plan.horizon.start, other.horizon.start);
    addIfDifferent(horizon, "end", plan.horizon.end, other.horizon.end);
    addChange(PlanPart::Horizon, std::move(horizon), changes);
    Fields prices;
    addIfDifferent(prices, "currency", plan.currency, other.currency);
    addIfDifferent(prices, "listPrice", plan.listPrice, other.listPrice);
    addChange(PlanPart::Prices, std::move(prices), changes);
    Fields ruleBook;
    addIfDifferent(ruleBook, "ruleBook", plan.ruleBook, other.ruleBook);
    addChange(PlanPart::RuleBook, std::move(ruleBook), changes);
    return changes;
}

Plan applyChange(Plan plan, const Plan &other, const PlanChange &change)
{
    switch (change.part) {
    case PlanPart::UsageLine:
        take(plan.usage, other.usage, change);
        break;
    case PlanPart::Lot:
        take(plan.lots, other.lots, change);
        break;
    case PlanPart::RateOverride:
        take(plan.overrides, other.overrides, change);
        break;
    case PlanPart::Account:
        plan.account = other.account;
        break;
    case PlanPart::Horizon:
        plan.horizon = other.horizon;
        break;
    case PlanPart::Prices:
        plan.currency = other.currency;
        plan.listPrice = other.listPrice;
        break;
    case PlanPart::RuleBook:
        plan.ruleBook = other.ruleBook;
        break;
    }
    return plan;
}

} // namespace tokencast
