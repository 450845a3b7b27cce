// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <string>

namespace tokencast {

/// The digest that a document keeps with a scenario of this plan (contentdigest.h).
std::string digestOf(const Plan &plan);

} // namespace tokencast
