// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <chrono>
#include <optional>

namespace tokencast {

/// The plan with all of its days so many later, or earlier below zero. A subscription that reaches
/// beyond the calendar ends with it. Empty where another day would leave the calendar. An expiry
/// that is not written out is a year after the purchase in both plans, which is another number of
/// days where a leap day moves in or out.
std::optional<Plan> shifted(Plan plan, std::chrono::days by);

} // namespace tokencast
