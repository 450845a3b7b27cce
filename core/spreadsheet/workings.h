// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <cstdint>
#include <vector>

namespace tokencast {

/// What one usage line does on one day.
struct LineOnDay
{
    Quantity quantity;
    std::int64_t fullBatches = 0;
    /// In the one batch that is not full.
    Quantity rest;
    /// As charged, or as it would be outside a trial or a block.
    Tokens charge;
    Tokens credit;
    Tokens token;
    Tokens deficit;
};

/// What happens to one lot on one day.
struct LotOnDay
{
    Tokens expired;
    /// After expiry and purchase.
    Tokens inHand;
    Tokens repaid;
    /// For the deficit and for usage together.
    Tokens paid;
    Money cost;
    Tokens left;
};

/// The ledger of all days as a table: what the simulation says, sorted by lines and lots.
class Workings
{
public:
    /// Every day of the projection is traced. Throws ArithmeticOverflow.
    Workings(const CheckedPlan &plan, const Projection &traced);

    const LineOnDay &line(std::size_t line, std::size_t day) const
    {
        return m_lines[line * m_days + day];
    }
    const LotOnDay &lot(std::size_t lot, std::size_t day) const
    {
        return m_lots[lot * m_days + day];
    }
    const DayTrace &trace(std::size_t day) const { return m_traces[day]; }
    std::size_t days() const { return m_days; }

private:
    void addQuantities(const CheckedPlan &plan);
    void addEvents(const DayTrace &trace, std::size_t day, const Plan &plan);
    void addLots(const DayTrace &trace, std::size_t day, const Plan &plan);

    std::size_t m_days;
    const std::vector<DayTrace> &m_traces;
    std::vector<LineOnDay> m_lines;
    std::vector<LotOnDay> m_lots;
};

} // namespace tokencast
