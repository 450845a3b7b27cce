// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/money.h"
#include "core/model/ratecard.h"

namespace tokencast {

/// One purchase of credits or tokens: in hand at the horizon's start, or planned inside it.
struct Lot
{
    LotId id;
    Kind kind = Kind::Token;
    /// 0 to 10⁹.
    Tokens quantity;
    /// What is left at the horizon's start; only of a lot bought before it.
    std::optional<Tokens> remaining;
    Day purchased;
    /// The first day on which it can no longer be used; a year after the purchase unless given.
    std::optional<Day> expires;
    /// Per token; the plan's list price unless given.
    std::optional<Money> unitPrice;

    Day expiry() const { return expires ? *expires : oneYearAfter(purchased); }
    Tokens left() const { return remaining.value_or(quantity); }
    friend bool operator==(const Lot &, const Lot &) = default;
};

} // namespace tokencast
