// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <optional>
#include <vector>

namespace tokencast {

/// What the account may call on a day (docs/model.md, section 6, step 4).
class AccessRules
{
public:
    explicit AccessRules(const CheckedPlan &plan);

    struct Decision
    {
        Access access = Access::Full;
        /// Limited because a grace period ran out, not for want of a subscription.
        bool graceRanOut = false;
    };
    /// `spell` is the first day of the negative spell that is on, if one is.
    Decision on(Day day, std::size_t card, std::optional<Day> spell) const;
    /// The day on which the spell would be limited if nothing settled it, not before `earliest`.
    std::optional<Day> graceEndOf(Day spell, Day earliest) const;

private:
    bool inTrial(Day day, const AccountRules &rules) const;
    bool lacksSubscription(Day day, const AccountRules &rules) const;
    /// The day from which grace starts to count for a spell under this card.
    Day graceFrom(Day spell, std::size_t card) const;

    const CheckedPlan *m_plan;
    /// For each card with a grace rule, the first day of the unbroken run of such cards.
    std::vector<Day> m_graceSince;
};

} // namespace tokencast
