// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokencast {

/// What can be taken from one plan into another on its own. Prices are the currency and the list
/// price.
enum class PlanPart { UsageLine, Lot, RateOverride, Account, Horizon, Prices, RuleBook };

/// Reordered is of a whole list: the entries that both plans have stand in another order.
enum class PlanChangeKind { Removed, Changed, Added, Reordered };

/// One step on the way from a plan to another. Lines, lots and overrides are the same where their
/// ids are; where several have one id (a plan with problems), the first is matched with the first,
/// the second with the second.
struct PlanChange
{
    PlanPart part = PlanPart::UsageLine;
    PlanChangeKind kind = PlanChangeKind::Changed;
    /// Of the line, the lot or the rate; empty where the part has none.
    std::string id;
    /// The line's label; the other plan's where both have the line.
    std::string label;
    /// How many entries of the same id stand before it: 0 in a plan without problems.
    std::size_t occurrence = 0;
    /// Its index in each plan's list.
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
    /// What is changed, by its key in the plan's JSON form: `quantity`, `trial`.
    std::vector<std::string_view> fields;

    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};

/// Everything but the name: usage lines, then lots, then rate overrides, of each first what is
/// removed, then what is changed, then what is added, in the order of the plan that has it, then a
/// new order; at last account, horizon, prices, rule book. Linear in lines and lots but for a
/// logarithm.
std::vector<PlanChange> changesBetween(const Plan &plan, const Plan &other);

/// The plan with that part as `other` has it; an added entry stands behind the one that it follows
/// there. All changes between two plans, one after another, give the other's parts.
Plan applyChange(Plan plan, const Plan &other, const PlanChange &change);

} // namespace tokencast
