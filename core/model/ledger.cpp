// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ledger.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

namespace tokencast {

Ledger::Ledger(const Plan &plan)
{
    const DayRange horizon = plan.horizon;
    m_entries.resize(plan.lots.size());
    rankLots(plan);
    for (std::size_t i = 0; i < plan.lots.size(); ++i) {
        const Lot &lot = plan.lots[i];
        Entry &entry = m_entries[i];
        entry.kind = lot.kind;
        entry.unitPrice = plan.priceOf(lot);
        entry.plays = lot.expiry() > horizon.start && lot.purchased < horizon.end;
        if (!entry.plays)
            continue;
        const auto dayOf = [&horizon](Day day) {
            return static_cast<std::int32_t>((day - horizon.start).count());
        };
        m_expiries.push_back({.day = dayOf(lot.expiry()), .lot = i});
        if (lot.purchased >= horizon.start) {
            m_purchases.push_back({.day = dayOf(lot.purchased), .lot = i});
            entry.quantity = lot.quantity;
        } else {
            m_inHand.push_back(i);
            entry.quantity = lot.left();
        }
    }
    std::ranges::stable_sort(m_purchases, {}, &Due::day);
    std::ranges::stable_sort(m_expiries, {}, &Due::day);
}

void Ledger::openLotsInHand()
{
    for (const std::size_t lot : m_inHand)
        open(lot);
}

void Ledger::rankLots(const Plan &plan)
{
    m_lotOfRank.resize(plan.lots.size());
    std::iota(m_lotOfRank.begin(), m_lotOfRank.end(), std::size_t(0));
    std::ranges::stable_sort(m_lotOfRank, {}, [&plan](std::size_t i) {
        const Lot &lot = plan.lots[i];
        return std::tuple(lot.expiry(), lot.quantity, lot.purchased);
    });
    for (std::size_t rank = 0; rank < m_lotOfRank.size(); ++rank)
        m_entries[m_lotOfRank[rank]].rank = static_cast<std::int32_t>(rank);
}

void Ledger::open(std::size_t lot)
{
    m_busyLot = lot;
    Entry &entry = m_entries[lot];
    entry.remaining = entry.quantity;
    m_balance.of(entry.kind) += entry.remaining;
    // Credits and tokens have to fit into one net balance.
    static_cast<void>(m_balance.total());
    touch(entry);
    const auto kind = static_cast<std::size_t>(entry.kind);
    std::vector<std::int32_t> &heap = m_heaps[kind];
    heap.push_back(entry.rank);
    std::ranges::push_heap(heap, std::greater());
    m_first[kind] = nullptr;
}

Ledger::Entry &Ledger::nextOpen(Kind kind)
{
    std::vector<std::int32_t> &heap = m_heaps[static_cast<std::size_t>(kind)];
    const auto first = [&]() -> Entry & {
        return m_entries[m_lotOfRank[static_cast<std::size_t>(heap.front())]];
    };
    while (first().remaining.isZero()) {
        std::ranges::pop_heap(heap, std::greater());
        heap.pop_back();
    }
    m_first[static_cast<std::size_t>(kind)] = &first();
    return first();
}

void Ledger::noteChange(Entry &entry)
{
    entry.changed = true;
    entry.beforePayments = entry.remaining;
    m_changed.push_back(static_cast<std::size_t>(&entry - m_entries.data()));
}

void Ledger::expire(std::int32_t day, Movement &movement)
{
    for (; m_nextExpiry < m_expiries.size() && m_expiries[m_nextExpiry].day <= day;
         ++m_nextExpiry) {
        m_busyLot = m_expiries[m_nextExpiry].lot;
        Entry &entry = m_entries[m_busyLot];
        if (entry.remaining.isZero())
            continue;
        entry.expired = entry.remaining;
        entry.expiredCost = cost(entry.expired, entry.unitPrice);
        m_balance.of(entry.kind) -= entry.remaining;
        movement.expired.of(entry.kind) += entry.remaining;
        movement.cost.expired += entry.expiredCost;
        entry.remaining = Tokens();
        touch(entry);
    }
}

void Ledger::purchase(std::int32_t day, Movement &movement)
{
    for (; m_nextPurchase < m_purchases.size() && m_purchases[m_nextPurchase].day <= day;
         ++m_nextPurchase) {
        const std::size_t lot = m_purchases[m_nextPurchase].lot;
        open(lot);
        const Entry &entry = m_entries[lot];
        movement.purchased.of(entry.kind) += entry.quantity;
        movement.cost.purchases += cost(entry.quantity, entry.unitPrice);
    }
}

void Ledger::close(std::int32_t day, Movement &movement, std::vector<LotStep> &steps)
{
    std::ranges::sort(m_changed);
    for (const std::size_t lot : m_changed) {
        Entry &entry = m_entries[lot];
        m_busyLot = lot;
        const Tokens paid = entry.beforePayments - entry.remaining;
        movement.cost.consumed += cost(paid, entry.unitPrice);
        entry.changed = false;
        steps.push_back(
            {.day = day, .lot = static_cast<std::int32_t>(lot), .remaining = entry.remaining});
    }
    m_changed.clear();
}

std::vector<LotResult> Ledger::results() const
{
    std::vector<LotResult> results;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.plays) {
            results.push_back(
                {.lot = i,
                 .used = entry.quantity - entry.repaid - entry.expired - entry.remaining,
                 .repaid = entry.repaid,
                 .expired = entry.expired,
                 .expiredCost = entry.expiredCost,
                 .remaining = entry.remaining});
        }
    }
    return results;
}

std::vector<LotPayment> Ledger::openLots() const
{
    std::vector<LotPayment> lots;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].remaining > Tokens())
            lots.push_back({.lot = i, .amount = m_entries[i].remaining});
    }
    return lots;
}

} // namespace tokencast
