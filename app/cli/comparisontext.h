// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/causes.h"

#include <string>

namespace tokencast {

/// The comparison as a person reads it: a column for each scenario, in as many tables as the lines
/// need; the differences to the first; what causes them, change by change. Every digit, UTF-8.
std::string comparisonText(const ExplainedComparison &explained);

} // namespace tokencast
