// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/storage/history.h"
#include "core/storage/storeddocument.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokencast {

/// A plan as text, one line for its head and one for each subscription, lot, usage line and rate
/// override: the same for equal plans, and with few bytes changed by an edit. The history keeps
/// differences of it (docs/file-formats.md).
std::string planRecord(const Plan &plan);

/// Nothing where the text is not a plan's record.
std::optional<Plan> planOfRecord(std::string_view record);

/// What the history of a document with these scenarios speaks of.
DocumentRecords recordsOf(const std::vector<StoredScenario> &scenarios);

} // namespace tokencast
