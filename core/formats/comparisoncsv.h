// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/causes.h"

#include <string>

namespace tokencast {

/// The comparison as one table for spreadsheets, in the form of writeResultCsv().
///
/// For each scenario a row of its facts; for each but the first also a row of its difference to the
/// first, and one for each cause of that. Columns:
///   scenario, row (facts, difference, cause)
///   cause                what was changed: `changed line u0 (quantity)`, several with `; ` between
///   first_negative, grace_ends, first_limited, lowest_date
///                        facts have days, the other rows how many days later (earlier with a
///                        minus), or `appears`, `disappears`; empty where there is no such day
///   lowest_net, charged, uncharged, blocked, expired_total, expired_credit, expired_token,
///   closing_credit, closing_token, closing_deficit, closing_net,
///   cost_purchases, cost_consumed, cost_expired, cost_owed, cost_usage, currency
///                        costs are empty where the currencies differ
std::string writeComparisonCsv(const ExplainedComparison &explained);

} // namespace tokencast
