// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <vector>

// What a careful friend would say of a plan: facts, each of which the simulation confirms.

namespace tokencast {

enum class AdviceCode {
    /// Bought on `day`, the last one before access is limited for a deficit, no less than `amount`
    /// settles that deficit. It may not last: up to and with the day `until` no deficit limits
    /// access; before `day` where something else limits it all the same.
    SettleBy,
    /// Bought on `day`, `amount` in whole units keeps the balance from falling below zero up to and
    /// with the day `until`. Fewer whole units do not, unless desktop products compete for them.
    BuyToLast,
    /// From `day` on access is limited because no subscription covers it.
    SubscriptionMissing,
    /// On `day`, `amount` expires unused; it was bought for `cost`.
    ExpiresUnused,
};

struct Advice
{
    AdviceCode code = AdviceCode::SettleBy;
    Day day;
    /// Of the kind that is sold on the day, or of what expires.
    KindAmounts amount;
    /// At the list price, or at what was paid.
    Money cost;
    Day until;
    friend bool operator==(const Advice &, const Advice &) = default;
};

/// What is sold to the account on a day: credits, until tokens replace them where it is.
Kind kindSoldOn(const CheckedPlan &plan, Day day);

/// In the order of urgency: what limits access, what comes to an end, what is lost. Empty under an
/// enterprise agreement, whose access is not modelled. Simulates the plan up to some 30 times.
std::vector<Advice> adviceFor(const CheckedPlan &plan, const Projection &projection);

} // namespace tokencast
