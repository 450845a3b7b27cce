// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ratecard.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tokencast {

/// Which countries there are, and in which of them tokens are sold. Data with a source.
struct CountryList
{
    std::vector<Source> sources;
    /// ISO 3166-1 alpha-2 codes, in order.
    std::vector<std::string> codes;
    std::vector<std::string> sellTokens;

    bool contains(const std::string &code) const { return std::ranges::binary_search(codes, code); }
    bool sellsTokens(const std::string &code) const
    {
        return std::ranges::binary_search(sellTokens, code);
    }
};

} // namespace tokencast
