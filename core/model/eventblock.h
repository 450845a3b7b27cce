// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/schedule.h"

#include <cstdint>
#include <vector>

namespace tokencast {

/// A quantity of one service on one day, from one usage line, with what it is charged. A metered
/// rate is charged when the event's turn comes.
struct ChargeEvent
{
    Quantity quantity;
    Tokens charge;
    std::uint32_t line = 0;
};

/// How a line is priced under the card of the block.
struct LineRate
{
    /// Null where the service is free.
    const Rate *rate = nullptr;
    PaymentKinds pays;
    bool isApi = true;
    bool isMetered = false;
    /// Index of the meter that carries a remainder from event to event: one for each rate id.
    std::uint32_t meter = 0;
    /// Index of the service in the projection.
    std::uint32_t service = 0;
};

/// The charge events of a stretch of days that lies within one month and one rate card, in the
/// order of days, then of lines. Filled block by block, so that lines are walked in turn while days
/// are handed out in turn.
class EventBlock
{
public:
    explicit EventBlock(const CheckedPlan &plan);

    /// The block that starts on this day of the horizon.
    DayRange blockAt(Day day) const;
    /// Throws ArithmeticOverflow; `busyLine` is then the line.
    void fill(DayRange block, std::size_t card, std::size_t &busyLine);
    /// The caller empties what it has used.
    std::vector<ChargeEvent> &on(Day day)
    {
        return m_days[static_cast<std::size_t>((day - m_block.start).count())];
    }

    const LineRate &rateOf(std::size_t line) const { return m_rates[line]; }
    const std::vector<ServiceId> &services() const { return m_services; }
    std::size_t meterCount() const { return m_meters.size(); }

private:
    void price(std::size_t card);
    void fillLine(std::size_t line);
    void wakeLines();

    const CheckedPlan *m_plan;
    std::vector<ServiceId> m_services;
    std::vector<ServiceId> m_meters;
    std::vector<LineRate> m_rates;
    std::vector<EventCursor> m_cursors;
    /// Lines by the day of their first event, latest first, and those with events still to come.
    std::vector<std::uint32_t> m_waiting;
    std::vector<std::uint32_t> m_active;
    std::vector<std::vector<ChargeEvent>> m_days;
    DayRange m_block;
    std::optional<std::size_t> m_card;
};

} // namespace tokencast
