// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/projection.h"

#include <string>

namespace tokencast {

struct Plan;

enum class ResultDetail { Summary, Daily };

/// The result format (docs/file-formats.md; what it says: docs/model.md, section 8).
std::string writeResultJson(const Projection &projection, const Plan &plan, ResultDetail detail);

} // namespace tokencast
