// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/plan.h"

#include <optional>

namespace tokencast {

/// What a person tries without touching the plan: everything at its start changes nothing.
struct WhatIf
{
    /// More usage on every line, or less: percent, −100 and above.
    int usagePercent = 0;
    /// Added to the growth of every line that repeats, for each of its periods: tenths of a
    /// percent.
    int growthPermille = 0;
    /// One more purchase, at the list price.
    Tokens purchase;
    Day purchaseDay;

    bool isNothing() const { return usagePercent == 0 && growthPermille == 0 && purchase.isZero(); }
    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

/// What one step of the slider for a purchase stands for.
inline constexpr std::int64_t whatIfTokensPerStep = 25;

/// The id that the purchase gets in the plan, where no other lot has it.
inline constexpr const char *whatIfLot = "what-if";

/// The plan as it would be. Jobs, photos and user-days stay whole: half of one counts as one.
Plan applied(const WhatIf &whatIf, const Plan &plan, const Catalog &catalog);

/// What is sold to the account: tokens, but credits in countries without them.
Kind kindSoldTo(const Account &account, const Catalog &catalog);
/// The same on a day: credits before there were tokens, too.
Kind kindSoldOn(const Plan &plan, Day day, const Catalog &catalog);

} // namespace tokencast
