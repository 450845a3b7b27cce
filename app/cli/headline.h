// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/projection.h"

#include <string>
#include <vector>

namespace tokencast {

/// What happens when, a sentence each: how long everything is paid for, from when access is
/// limited, what expires unused.
std::vector<std::string> headlineSentences(const Projection &projection, const Plan &plan);

} // namespace tokencast
