// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/projection.h"

namespace tokencast {

/// What has come together from the horizon's first day to the close of the day that was added last.
/// After the whole horizon it agrees with the summary.
class RunningTotals
{
public:
    /// The list price values the deficit that nothing has paid for yet.
    explicit RunningTotals(Money listPrice) : m_listPrice(listPrice) {}

    /// The days in order, each once. Throws ArithmeticOverflow.
    void add(const DayResult &day);

    const Movement &movement() const { return m_movement; }
    /// What the usage so far costs: consumed and owed. Throws ArithmeticOverflow.
    Money usageCost() const { return m_movement.cost.consumed + cost(m_deficit, m_listPrice); }

private:
    Money m_listPrice;
    Movement m_movement;
    Tokens m_deficit;
};

} // namespace tokencast
