// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/projection.h"

#include <QtCore/QLocale>

#include <optional>
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
///
/// With a locale, for spreadsheet programs in its language: days and decimals as it writes them,
/// semicolons instead of commas where it has a decimal comma, and a byte order mark. Column names
/// and the words for access stay as they are.
std::string writeResultCsv(const Projection &projection, ResultTable table,
                           const std::optional<QLocale> &locale = {});

} // namespace tokencast
