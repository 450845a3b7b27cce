// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkedplan.h"

#include "core/model/plancheck.h"

namespace tokencast {

std::string overridePath(const ServiceId &rate)
{
    const std::string &id = rate.text();
    return id.find('.') == std::string::npos ? "overrides." + id : "overrides[\"" + id + "\"]";
}

Problems problemsOf(const Plan &plan, const Catalog &catalog, const UnreadablePaths &unreadable)
{
    return PlanCheck(plan, catalog, unreadable).run();
}

Result<CheckedPlan> CheckedPlan::check(Plan plan, const Catalog &catalog)
{
    Problems problems = problemsOf(plan, catalog);
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    const bool sells = plan.account.sellsTokens
        ? *plan.account.sellsTokens
        : catalog.countries.sellsTokens(*plan.account.country);
    RuleBook effective = catalog.ruleBook(plan.ruleBook)->with(plan.overrides);
    return CheckedPlan(std::move(plan), std::move(effective), sells);
}

CheckedPlan::CheckedPlan(Plan plan, RuleBook book, bool sellsTokens)
    : m_plan(std::move(plan)), m_book(std::move(book)), m_sellsTokens(sellsTokens)
{
}

CheckedPlan CheckedPlan::withLot(Lot lot) const
{
    CheckedPlan plan = *this;
    plan.m_plan.lots.push_back(std::move(lot));
    return plan;
}

} // namespace tokencast
