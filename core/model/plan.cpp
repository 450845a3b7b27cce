// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

namespace tokencast {

DayRange Plan::daysOf(const UsageLine &line) const
{
    const Day start = line.start.value_or(horizon.start);
    const Day end =
        line.every == Every::Once ? start + std::chrono::days(1) : line.end.value_or(horizon.end);
    return intersection({.start = start, .end = end}, horizon);
}

} // namespace tokencast
