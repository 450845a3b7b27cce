// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/tokens.h"

#include <optional>
#include <string>
#include <vector>

namespace tokencast {

/// The terms of an enterprise business agreement are not published; its access is not modelled.
enum class Agreement { Standard, Enterprise };

struct Trial
{
    Day start;
    /// The first day of full access where the customer switched early.
    std::optional<Day> endedEarly;
    friend bool operator==(const Trial &, const Trial &) = default;
};

struct Account
{
    /// ISO 3166-1 alpha-2.
    std::optional<std::string> country;
    Agreement agreement = Agreement::Standard;
    /// Instead of the list of countries.
    std::optional<bool> sellsTokens;
    std::optional<Trial> trial;
    std::vector<DayRange> subscriptions;
    /// ≥ 0, at the horizon's start.
    Tokens openingDeficit;
    /// The day on which the opening deficit began; the horizon's first unless given.
    std::optional<Day> negativeSince;
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace tokencast
