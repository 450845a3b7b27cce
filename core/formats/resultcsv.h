// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/projection.h"

#include <string>

namespace tokencast {

/// One table is one CSV text.
enum class ResultTable { Months, Days };

/// A table of the result for spreadsheets: RFC 4180 (commas, quotes where needed, lines that end
/// with CR LF, a header line), UTF-8, ISO dates, decimals with a point, every digit.
///
/// The first column is `month` (2022-11), or `date` (2022-11-07) and `access` (trial, full, grace,
/// limited, not-modelled). Then, in both:
///   charged_total, charged_credit, charged_token, charged_deficit
///                        what usage was charged; deficit is the part that no lot could pay that
///                        day
///   uncharged, blocked   what a trial did not charge; what limited access kept from running
///   purchased_credit, purchased_token, expired_credit, expired_token, repaid_credit, repaid_token
///   closing_credit, closing_token, closing_deficit, closing_net
///                        at the end of the month or day
///   cost_purchases, cost_consumed, cost_expired, currency
/// The months end with a column `charged ID` for each service that the plan uses.
std::string writeResultCsv(const Projection &projection, ResultTable table);

} // namespace tokencast
