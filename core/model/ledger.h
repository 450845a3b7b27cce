// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/projection.h"

#include <array>
#include <cstdint>
#include <vector>

namespace tokencast {

/// The lots of a plan, day after day: what expires, what is bought, and which lot pays
/// (docs/model.md, section 6). Days are counted from the horizon's start.
///
/// Draw order: credits before tokens, the earliest expiry, the smallest pack, the earliest
/// purchase, the plan's order. It never changes, so every lot has a fixed rank, and the open lots
/// of a kind are a heap of ranks: a lot enters and leaves it once.
class Ledger
{
public:
    explicit Ledger(const Plan &plan);

    /// What is in hand at the horizon's start. This and steps 1 and 2 of a day throw
    /// ArithmeticOverflow; busyLot() names the lot.
    void openLotsInHand();
    void expire(std::int32_t day, Movement &movement);
    void purchase(std::int32_t day, Movement &movement);
    /// Pays as much of `amount` as the open lots of these kinds can, in draw order;
    /// `onPayment`(lot index in the plan, amount) is told each part. Returns the rest. What was
    /// paid is what the balance fell by.
    template <typename OnPayment>
    Tokens draw(PaymentKinds kinds, Tokens amount, OnPayment &&onPayment);
    /// The same for the repayment of a deficit.
    template <typename OnPayment>
    Tokens repay(PaymentKinds kinds, Tokens amount, OnPayment &&onPayment);
    /// The cost of what the lots paid today, and the steps of the lots that changed.
    void close(std::int32_t day, Movement &movement, std::vector<LotStep> &steps);

    const KindAmounts &balance() const { return m_balance; }
    /// Lots that take part, in plan order.
    std::vector<LotResult> results() const;
    std::vector<LotPayment> openLots() const;
    bool plays(std::size_t lot) const { return m_entries[lot].plays; }
    /// The lot that a thrown ArithmeticOverflow was about.
    std::size_t busyLot() const { return m_busyLot; }

private:
    struct Entry
    {
        Tokens remaining;
        /// Of a lot that changed today, what it had before it paid.
        Tokens beforePayments;
        Tokens repaid;
        Tokens expired;
        Money expiredCost;
        Money unitPrice;
        Tokens quantity;
        std::int32_t rank = 0;
        Kind kind = Kind::Token;
        bool plays = false;
        bool changed = false;
    };
    /// A lot and the day on which it is bought or expires.
    struct Due
    {
        std::int32_t day = 0;
        std::size_t lot = 0;
    };

    void rankLots(const Plan &plan);
    void open(std::size_t lot);
    /// The lot that pays next; the balance of its kind is above zero.
    Entry &firstOpen(Kind kind);
    Entry &nextOpen(Kind kind);
    /// Before a lot pays: the first time on a day it is noted for close().
    void touch(Entry &entry);
    void noteChange(Entry &entry);
    template <typename OnPayment>
    Tokens drawFrom(Kind kind, Tokens amount, OnPayment &&onPayment);

    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_lotOfRank;
    std::array<std::vector<std::int32_t>, kindCount> m_heaps;
    std::array<Entry *, kindCount> m_first{};
    std::vector<Due> m_purchases;
    std::vector<Due> m_expiries;
    std::size_t m_nextPurchase = 0;
    std::size_t m_nextExpiry = 0;
    std::vector<std::size_t> m_changed;
    std::vector<std::size_t> m_inHand;
    KindAmounts m_balance;
    std::size_t m_busyLot = 0;
};

// Implementation

inline Ledger::Entry &Ledger::firstOpen(Kind kind)
{
    Entry *entry = m_first[static_cast<std::size_t>(kind)];
    return entry && entry->remaining > Tokens() ? *entry : nextOpen(kind);
}

inline void Ledger::touch(Entry &entry)
{
    if (!entry.changed)
        noteChange(entry);
}

template <typename OnPayment>
Tokens Ledger::drawFrom(Kind kind, Tokens amount, OnPayment &&onPayment)
{
    Tokens &balance = m_balance.of(kind);
    while (amount > Tokens() && balance > Tokens()) {
        Entry &entry = firstOpen(kind);
        touch(entry);
        const Tokens part = entry.remaining < amount ? entry.remaining : amount;
        entry.remaining -= part;
        balance -= part;
        amount -= part;
        onPayment(static_cast<std::size_t>(&entry - m_entries.data()), part);
    }
    return amount;
}

template <typename OnPayment>
Tokens Ledger::draw(PaymentKinds kinds, Tokens amount, OnPayment &&onPayment)
{
    if (kinds.credit && m_balance.credit > Tokens())
        amount = drawFrom(Kind::Credit, amount, onPayment);
    if (kinds.token)
        amount = drawFrom(Kind::Token, amount, onPayment);
    return amount;
}

template <typename OnPayment>
Tokens Ledger::repay(PaymentKinds kinds, Tokens amount, OnPayment &&onPayment)
{
    return draw(kinds, amount, [this, &onPayment](std::size_t lot, Tokens part) {
        m_entries[lot].repaid += part;
        onPayment(lot, part);
    });
}

} // namespace tokencast
