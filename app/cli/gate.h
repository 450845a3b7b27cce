// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/condition.h"
#include "core/model/plan.h"
#include "core/model/projection.h"

#include <optional>
#include <string>

namespace tokencast {

/// The first day on which a condition is met, and what it found there: `net 48.5 (48.5 tokens)`.
struct ConditionMet
{
    Day day;
    std::string value;
};

/// Throws ArithmeticOverflow where a sum of credits and tokens, or a cost, does not fit.
std::optional<ConditionMet> firstMet(const Condition &condition, const Projection &projection,
                                     const Plan &plan);

} // namespace tokencast
