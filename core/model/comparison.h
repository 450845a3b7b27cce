// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

// What several scenarios come to, side by side, and how each differs from the first. Why it does is
// in causes.h.

namespace tokencast {

/// Amounts of tokens and credits; of one scenario, or by how much they differ between two.
struct TokenFacts
{
    Tokens lowestNet;
    Tokens charged;
    Tokens uncharged;
    Tokens blocked;
    KindAmounts expired;
    Balance closing;
    friend bool operator==(const TokenFacts &, const TokenFacts &) = default;
};

/// Amounts of money, likewise.
struct MoneyFacts
{
    Money purchases;
    Money consumed;
    Money expired;
    Money owed;
    Money usageCost;
    friend bool operator==(const MoneyFacts &, const MoneyFacts &) = default;
};

/// What one scenario comes to: the numbers of its Summary that are compared.
struct KeyFacts
{
    std::optional<Day> firstNegative;
    std::optional<Day> graceEnds;
    std::optional<Day> firstLimited;
    Day lowestDay;
    TokenFacts tokens;
    MoneyFacts money;
    friend bool operator==(const KeyFacts &, const KeyFacts &) = default;
};

/// A day of one scenario beside that of another.
struct DayChange
{
    enum class Kind { Same, Earlier, Later, Appears, Disappears };

    std::optional<Day> before;
    std::optional<Day> after;

    Kind kind() const;
    /// Negative where it is earlier; empty unless both have the day.
    std::optional<int> daysLater() const;
    friend bool operator==(const DayChange &, const DayChange &) = default;
};

/// Every amount is that of the second less that of the first, to the millionth.
struct KeyDifference
{
    DayChange firstNegative;
    DayChange graceEnds;
    DayChange firstLimited;
    DayChange lowestDay;
    TokenFacts tokens;
    /// Empty where the currencies differ.
    std::optional<MoneyFacts> money;

    /// Whether nothing that can be compared differs.
    bool isNone() const;
    friend bool operator==(const KeyDifference &, const KeyDifference &) = default;
};

struct NamedPlan
{
    std::string name;
    CheckedPlan plan;
};

struct ComparedScenario
{
    std::string name;
    Projection projection;
    KeyFacts facts;
    /// To the first scenario; of that one itself, empty.
    std::optional<KeyDifference> difference;
};

/// In the order given; the first is the base. Immutable once made.
struct Comparison
{
    std::vector<ComparedScenario> scenarios;
};

/// The plan, by its index, that amounts do not fit in.
struct ComparisonFault
{
    std::size_t plan = 0;
    Problems problems;
};

/// Simulates each plan once.
Result<Comparison, ComparisonFault> compare(std::span<const NamedPlan> plans);

/// Fails where the sum of what expired does not fit.
Result<KeyFacts> keyFactsOf(const Projection &projection);

enum class Currencies { Same, Different };
/// From `before` to `after`. Fails where an amount does not fit.
Result<KeyDifference> differenceBetween(const KeyFacts &before, const KeyFacts &after,
                                        Currencies currencies);

} // namespace tokencast
