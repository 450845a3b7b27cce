// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"

#include <array>
#include <optional>

namespace tokencast {

/// The four numbers of the price table. Each stands for the plan's first monthly line of its
/// service, and makes one where there is none; there is nothing beside the plan.
enum class QuickField { Hours, ComplexJobs, SimpleJobs, Photos };

inline constexpr std::array quickFields{QuickField::Hours, QuickField::ComplexJobs,
                                        QuickField::SimpleJobs, QuickField::Photos};

/// `design-automation`, …
ServiceId serviceOf(QuickField field);
/// The unit of the field's service.
QString unitOf(QuickField field);
/// The index of its line in the plan.
std::optional<std::size_t> lineOf(const Plan &plan, QuickField field);
/// How many other lines of the plan are of its service.
int otherLinesOf(const Plan &plan, QuickField field);
/// The line that the field makes, without a quantity.
UsageLine newLineOf(QuickField field);
/// One undoable edit.
void setQuick(PlanDocument &document, QuickField field, Quantity quantity, const QString &name);

} // namespace tokencast
