// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/lot.h"
#include "core/model/rulebook.h"
#include "core/model/usageline.h"

#include <string>
#include <vector>

namespace tokencast {

inline constexpr int maximumHorizonDays = 7305;
inline constexpr std::size_t maximumLines = 10'000;
inline constexpr std::size_t maximumLots = 10'000;
inline constexpr std::int64_t maximumEventsOfLine = 1'000'000;
inline constexpr Quantity maximumQuantity = Quantity::fromWhole(1'000'000'000);
inline constexpr Tokens maximumLot = Tokens::fromWhole(1'000'000'000);
/// The only published price.
inline constexpr Money publishedPrice = Money::fromWhole(3);

/// What a person entered: account, lots, usage, horizon. Optional fields are empty where the plan
/// leaves the choice to the default, so that writing a plan gives back what was read.
struct Plan
{
    std::string name;
    std::string currency = "USD";
    std::optional<Money> listPrice;
    RuleBookId ruleBook = RuleBookId("forge-2022");
    Account account;
    DayRange horizon;
    std::vector<Lot> lots;
    std::vector<UsageLine> usage;
    std::vector<RateOverride> overrides;

    Money priceOf(const Lot &lot) const { return lot.unitPrice.value_or(effectiveListPrice()); }
    Money effectiveListPrice() const { return listPrice.value_or(publishedPrice); }
    /// The days that a line covers inside the horizon; for a single event the day it falls on.
    DayRange daysOf(const UsageLine &line) const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace tokencast
