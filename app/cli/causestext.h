// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/causes.h"

#include <string>

namespace tokencast {

/// Why a scenario differs from the first: each change, and below it what it does.
std::string causesText(const ExplainedComparison &explained, std::size_t scenario);

/// A day, or `never`.
std::string dayText(const std::optional<Day> &day);

/// With a plus where it is more.
template <typename Kind>
std::string signedText(Millionths<Kind> amount)
{
    return (amount > Millionths<Kind>() ? "+" : "") + toText(amount);
}

} // namespace tokencast
