// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/resultjson.h"
#include "core/model/plan.h"
#include "core/model/projection.h"

#include <string>

namespace tokencast {

/// The result as a person reads it: what happens when, in sentences; then the amounts, the months,
/// the lots and, where asked for, the days as tables. UTF-8, lines of about 110 columns at most.
std::string renderText(const Projection &projection, const Plan &plan, ResultDetail detail);

} // namespace tokencast
