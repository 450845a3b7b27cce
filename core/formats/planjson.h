// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/plan.h"
#include "core/model/problem.h"

#include <string>
#include <string_view>

namespace tokencast {

/// The plan format (docs/file-formats.md; what a plan has to be: docs/model.md, section 4). Every
/// problem of form and of meaning is reported at once.
Result<Plan> readPlanJson(std::string_view json, const Catalog &catalog);
/// Reads back as an equal plan.
std::string writePlanJson(const Plan &plan);

} // namespace tokencast
