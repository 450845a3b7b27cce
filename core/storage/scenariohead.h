// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/storage/rowfields.h"

#include <optional>
#include <vector>

namespace tokencast {

inline constexpr const char *scenarioTable = "scenario";

/// The columns of an optional trial.
struct TrialDays
{
    std::optional<Day> start;
    std::optional<Day> endedEarly;

    static TrialDays of(const Account &account)
    {
        return account.trial
            ? TrialDays{.start = account.trial->start, .endedEarly = account.trial->endedEarly}
            : TrialDays();
    }
    /// False where a trial ends that never started.
    bool giveTo(Account &account) const
    {
        if (start)
            account.trial = {.start = *start, .endedEarly = endedEarly};
        return start || !endedEarly;
    }
};

/// A scenario's own columns: all of a plan but its lists (see rowfields.h).
template <typename Fields, typename PlanType, typename Days>
void headColumns(Fields &fields, PlanType &plan, Days &trial)
{
    fields("name", plan.name);
    fields("currency", plan.currency);
    fields("list_price", plan.listPrice);
    fields("rule_book", plan.ruleBook);
    fields("horizon_start", plan.horizon.start);
    fields("horizon_end", plan.horizon.end);
    fields("country", plan.account.country);
    fields("agreement", plan.account.agreement);
    fields("sells_tokens", plan.account.sellsTokens);
    fields("trial_start", trial.start);
    fields("trial_ended_early", trial.endedEarly);
    fields("opening_deficit", plan.account.openingDeficit);
    fields("negative_since", plan.account.negativeSince);
}

inline std::vector<ColumnName> headColumnNames()
{
    ColumnNames names;
    const Plan plan;
    const TrialDays trial;
    headColumns(names, plan, trial);
    return names.names();
}

} // namespace tokencast
