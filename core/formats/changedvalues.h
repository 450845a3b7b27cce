// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planchange.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokencast {

/// A field of a changed part in both plans, as the plan's JSON form writes it; empty where it is
/// left out. Lists are on one line: seasons as twelve numbers, days from and until as START/END.
struct ChangedValue
{
    std::string_view field;
    std::optional<std::string> before;
    std::optional<std::string> after;
    friend bool operator==(const ChangedValue &, const ChangedValue &) = default;
};

/// One for each of the change's fields; `plan` and `other` are those it was found between.
std::vector<ChangedValue> changedValues(const PlanChange &change, const Plan &plan,
                                        const Plan &other);

} // namespace tokencast
