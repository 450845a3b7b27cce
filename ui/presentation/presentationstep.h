// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"
#include "ui/document/whatif.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tokencast {

/// A view that is prepared for an audience, and that Reset goes back to.
struct PresentationStep
{
    /// Empty: as its scenario.
    QString name;
    std::int64_t scenario = 0;
    WhatIf whatIf;
    /// The sliders are open.
    bool showsWhatIf = false;
    /// The day that the charts point at.
    std::optional<Day> day;
    /// What the charts show of the horizon; all of it unless given.
    std::optional<DayRange> visible = std::nullopt;
};

/// The steps that a document comes with: the current scenario, more usage in it, what has to be
/// bought for it where something has, and the other scenarios in their order. Takes some thirty
/// simulations.
std::vector<PresentationStep> preparedSteps(const PlanDocument &document);
/// What the step is called before its audience; the document has its scenario.
QString titleOf(const PresentationStep &step, const PlanDocument &document);

/// The least purchase, in whole steps of the what-if's slider, that the advice for the plan comes
/// to: to last to the end where one is enough for that, else to stay out of limited access.
WhatIf advisedPurchase(const Plan &plan, const Catalog &catalog);

} // namespace tokencast
