// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/ids.h"
#include "core/model/quantity.h"

#include <array>
#include <optional>
#include <string>

namespace tokencast {

enum class Every { Once, Day, Week, Month };
enum class EligibleDays { All, Weekdays };
/// Where in its period the quantity falls.
enum class Spread { Even, Start, End };

using Season = std::array<Factor, 12>;

/// Planned use of one service (docs/model.md, sections 4 and 5).
struct UsageLine
{
    LineId id;
    std::string label;
    ServiceId service;
    /// For each period, in the service's unit: 0 to 10⁹.
    Quantity quantity;
    Every every = Every::Month;
    /// The horizon's start unless given.
    std::optional<Day> start;
    /// Exclusive; the horizon's end unless given.
    std::optional<Day> end;
    EligibleDays days = EligibleDays::All;
    /// Even unless given, but at the start for photos.
    std::optional<Spread> spread;
    /// Size of one upload or run; > 0.
    std::optional<Quantity> batch;
    /// Per period, compounding; ≥ −1.
    Factor growth;
    /// Multipliers, January first; ≥ 0.
    std::optional<Season> season;
    bool commercial = false;

    friend bool operator==(const UsageLine &, const UsageLine &) = default;
};

} // namespace tokencast
