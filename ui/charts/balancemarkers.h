// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

#include <optional>
#include <vector>

namespace tokencast {

/// A lot that loses something on its expiry day.
struct ExpiryCliff
{
    Day day;
    std::size_t lot = 0;
    Kind kind = Kind::Token;
    Tokens lost;
    /// How high the lot reached in the stack at the close of the day before.
    Tokens top;
};

struct PurchaseMark
{
    Day day;
    std::size_t lot = 0;
    Kind kind = Kind::Token;
    Tokens amount;
    /// How high the stack is at the close of the day.
    Tokens top;
};

/// A rate card that comes into force inside the horizon.
struct RateChange
{
    Day day;
    std::size_t card = 0;
};

/// What the balance chart marks, for the whole horizon; each list in the order of days.
struct BalanceMarkers
{
    std::vector<ExpiryCliff> cliffs;
    std::vector<PurchaseMark> purchases;
    std::vector<RateChange> rateChanges;
    /// The first day after the trial.
    std::optional<Day> trialEnd;
    Day lowestDay;
    Tokens lowestNet;
    std::optional<Day> firstNegative;
};

/// Linear in days and lots.
BalanceMarkers balanceMarkers(const Forecast &forecast);

/// The days on which something happens that the charts mark: purchases, expiries with a loss, the
/// first days of negative spells and of limited access, the trial's end, new rates. In order, each
/// once.
std::vector<Day> eventDays(const Forecast &forecast);

} // namespace tokencast
