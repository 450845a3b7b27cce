// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/runningtotals.h"

namespace tokencast {

void RunningTotals::add(const DayResult &day)
{
    m_movement += day.movement;
    m_deficit = day.closing.deficit;
}

} // namespace tokencast
