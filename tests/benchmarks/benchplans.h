// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/plan.h"

#include <cstdint>

namespace tokencast {

/// How big a plan is; everything else about it follows from its place in the lists.
struct BenchSize
{
    int lines = 20;
    int days = 1095;
    int lots = 12;
};

/// A studio's plan as people write it: daily, weekly and monthly lines, evenly or on weekdays, some
/// growing, some seasonal, photos in batches, user-days of a product; enough is bought that the
/// account stays in full access, so that every event goes through the ledger.
Plan benchPlan(BenchSize size);

/// The charge events of the plan, counted line by line.
std::int64_t chargeEventsOf(const Plan &plan, const Catalog &catalog);

} // namespace tokencast
