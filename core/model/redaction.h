// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/plan.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tokencast {

/// What a plan may show of itself to somebody who is not to know whose it is.
struct RedactionOptions
{
    /// Amounts of tokens and quantities are multiplied by it; > 0. Nowhere in the result.
    Factor amounts = Factor::fromWhole(1);
    /// The same of prices.
    Factor prices = Factor::fromWhole(1);
    /// All days move by so many weeks, so that weekdays stay weekdays.
    int weeks = 0;
    /// What stands before the numbers that names become.
    std::string planName = "Plan";
    std::string lineName = "Line";
    std::string purchaseName = "Purchase";
};

/// A random number of 32 bits each time.
using RandomNumbers = std::function<std::uint32_t()>;

/// Between two fifths and five halves, but not near 1, with all places random.
Factor secretFactor(const RandomNumbers &random);
/// From four weeks to half a year, forward or back.
int secretWeeks(const RandomNumbers &random);

/// The plans of one document with names, amounts and days replaced: names of plans, lines and
/// purchases by numbers, the same one for the same id in every plan, and the country by whether
/// tokens are sold there. What is something stays something, and counted units stay whole. Growth,
/// seasons, services, rate overrides and the rule book stay. Empty where a day or an amount would
/// leave its range.
///
/// Whoever knows one of the real amounts can work out the factor, and so the others.
std::optional<std::vector<Plan>> redacted(const std::vector<Plan> &plans, const Catalog &catalog,
                                          const RedactionOptions &options);
/// The same, with the days moved the other way where they would leave the calendar.
std::optional<std::vector<Plan>>
redactedEitherWay(const std::vector<Plan> &plans, const Catalog &catalog, RedactionOptions options);

} // namespace tokencast
