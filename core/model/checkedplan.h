// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/plan.h"
#include "core/model/problem.h"

#include <set>
#include <string>

namespace tokencast {

/// Paths of values that could not be read and therefore say nothing: what depends on them is not
/// checked, so that one mistake is one problem.
using UnreadablePaths = std::set<std::string>;

/// `overrides.reality-capture`; ids with points are quoted: `overrides["a.b"]`.
std::string overridePath(const ServiceId &rate);

/// Every problem of the plan: ranges, references, values that do not go
/// together, services without a rate. In the order of the plan. Linear in lines and lots.
Problems problemsOf(const Plan &plan, const Catalog &catalog,
                    const UnreadablePaths &unreadable = {});

/// A plan without problems, beside the rule book with the plan's overrides applied. What takes one
/// checks nothing again.
class CheckedPlan
{
public:
    static Result<CheckedPlan> check(Plan plan, const Catalog &catalog);

    const Plan &plan() const { return m_plan; }
    const RuleBook &ruleBook() const { return m_book; }
    bool sellsTokens() const { return m_sellsTokens; }
    /// With one more lot, which has to be one that the account can buy: nothing is checked again.
    CheckedPlan withLot(Lot lot) const;

private:
    CheckedPlan(Plan plan, RuleBook book, bool sellsTokens);

    Plan m_plan;
    RuleBook m_book;
    bool m_sellsTokens = false;
};

} // namespace tokencast
