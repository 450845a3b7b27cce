// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/projection.h"

#include <optional>
#include <vector>

namespace tokencast {

enum class MilestoneKind {
    /// The first day of a deficit: nothing is left that may pay.
    RunsOut,
    /// The last day of a grace period.
    GraceEnds,
    /// The first day of limited access.
    Limited,
    /// The first day after a trial.
    TrialEnds,
    /// The first day on which a lot can no longer be used.
    LotExpires,
};

/// A day of a projection that a person may want to be reminded of.
struct Milestone
{
    MilestoneKind kind = MilestoneKind::RunsOut;
    Day day;
    /// Which of its kind it is, counted from 0; of LotExpires the lot's index in the plan. It stays
    /// the same while the plan only moves the day.
    std::size_t entry = 0;
    /// Of RunsOut and LotExpires: what is missing at the close of the day, or what is lost.
    Tokens amount;
    /// Of a lot that ends in the horizon what the lost part has cost.
    Money cost;
    /// Of Limited: for want of a subscription, not because grace ran out.
    enum class Reason { Deficit, Subscription };
    Reason reason = Reason::Deficit;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// All of them, in the order of days, then of kinds. A deficit that was there at the start is no
/// event to come, and a grace period that a purchase ends in time has no end to be told. Lots that
/// end after the horizon are among them, with what is left at its end.
std::vector<Milestone> milestonesOf(const Plan &plan, const Projection &projection);

} // namespace tokencast
