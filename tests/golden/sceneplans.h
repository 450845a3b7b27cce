// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"

#include <memory>

namespace tokencast {

using DocumentPtr = std::unique_ptr<PlanDocument>;

/// The day that every scene takes for today.
Day sceneToday();
std::shared_ptr<const Catalog> sceneCatalog();

/// The sample that the program brings along.
Plan samplePlan();
/// Credits and tokens in many lots, losses, a deficit that is settled and one that is not, two
/// years.
Plan ladderPlan();
/// As the window starts.
Plan nothingPlan();

DocumentPtr documentOf(const Plan &plan);
/// Numbers from before, and then something wrong in every table.
DocumentPtr documentWithProblems();
/// Three scenarios and some edits, one of them taken back and left aside.
DocumentPtr documentWithHistory();

} // namespace tokencast
