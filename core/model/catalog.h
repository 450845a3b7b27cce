// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/countries.h"
#include "core/model/rulebook.h"

#include <algorithm>
#include <vector>

namespace tokencast {

/// The data that plans are checked and computed with.
struct Catalog
{
    std::vector<RuleBook> ruleBooks;
    CountryList countries;

    const RuleBook *ruleBook(const RuleBookId &id) const
    {
        const auto book = std::ranges::find(ruleBooks, id, &RuleBook::id);
        return book == ruleBooks.end() ? nullptr : &*book;
    }
};

} // namespace tokencast
