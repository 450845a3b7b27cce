// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/projection.h"

#include <string>

namespace tokencast {

struct Plan;

enum class ResultDetail { Summary, Daily };

/// The result format (MODEL.md, section 8).
std::string writeResultJson(const Projection &projection, const Plan &plan, ResultDetail detail);

} // namespace tokencast
