// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/causes.h"

#include <string>

namespace tokencast {

/// The comparison format (docs/file-formats.md), with every digit.
std::string writeComparisonJson(const ExplainedComparison &explained);

} // namespace tokencast
