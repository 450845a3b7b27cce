// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/names.h"
#include "core/model/comparison.h"
#include "core/model/planchange.h"

// How the enumerations of a comparison are written.

namespace tokencast {

inline constexpr std::array planPartNames{
    NamedValue{"line", PlanPart::UsageLine},        NamedValue{"lot", PlanPart::Lot},
    NamedValue{"override", PlanPart::RateOverride}, NamedValue{"account", PlanPart::Account},
    NamedValue{"horizon", PlanPart::Horizon},       NamedValue{"prices", PlanPart::Prices},
    NamedValue{"rule-book", PlanPart::RuleBook},
};
inline constexpr std::array planChangeNames{
    NamedValue{"removed", PlanChangeKind::Removed},
    NamedValue{"changed", PlanChangeKind::Changed},
    NamedValue{"added", PlanChangeKind::Added},
    NamedValue{"reordered", PlanChangeKind::Reordered},
};
inline constexpr std::array dayChangeNames{
    NamedValue{"same", DayChange::Kind::Same},
    NamedValue{"earlier", DayChange::Kind::Earlier},
    NamedValue{"later", DayChange::Kind::Later},
    NamedValue{"appears", DayChange::Kind::Appears},
    NamedValue{"disappears", DayChange::Kind::Disappears},
};

} // namespace tokencast
