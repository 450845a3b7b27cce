// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/workings.h"

#include "core/model/schedule.h"

namespace tokencast {

Workings::Workings(const CheckedPlan &plan, const Projection &traced)
    : m_days(traced.days.size()),
      m_traces(traced.traces),
      m_lines(plan.plan().usage.size() * m_days),
      m_lots(plan.plan().lots.size() * m_days)
{
    addQuantities(plan);
    for (std::size_t day = 0; day < m_days; ++day) {
        addEvents(m_traces[day], day, plan.plan());
        addLots(m_traces[day], day, plan.plan());
    }
}

/// Of free services, too, which the ledger does not speak of.
void Workings::addQuantities(const CheckedPlan &plan)
{
    const Plan &content = plan.plan();
    for (std::size_t i = 0; i < content.usage.size(); ++i) {
        const UsageLine &line = content.usage[i];
        EventCursor events(content, line, plan.ruleBook().unitOf(line.service));
        events.eventsBefore(content.horizon.end, [&](Day day, Quantity quantity) {
            const auto index = static_cast<std::size_t>((day - content.horizon.start).count());
            LineOnDay &entry = m_lines[i * m_days + index];
            entry.quantity += quantity;
            if (line.batch && quantity == *line.batch)
                ++entry.fullBatches;
            else
                entry.rest += quantity;
        });
    }
}

void Workings::addEvents(const DayTrace &trace, std::size_t day, const Plan &plan)
{
    for (const EventTrace &event : trace.events) {
        LineOnDay &entry = m_lines[event.line * m_days + day];
        entry.charge += event.charge;
        entry.deficit += event.deficit;
        for (const LotPayment &payment : event.payments) {
            const bool isCredit = plan.lots[payment.lot].kind == Kind::Credit;
            (isCredit ? entry.credit : entry.token) += payment.amount;
            m_lots[payment.lot * m_days + day].paid += payment.amount;
        }
    }
}

void Workings::addLots(const DayTrace &trace, std::size_t day, const Plan &plan)
{
    const auto entryOf = [&](const LotPayment &part) -> LotOnDay & {
        return m_lots[part.lot * m_days + day];
    };
    for (const LotPayment &part : trace.expired)
        entryOf(part).expired = part.amount;
    for (const LotPayment &part : trace.repaid) {
        entryOf(part).repaid = part.amount;
        entryOf(part).paid += part.amount;
    }
    for (const LotPayment &part : trace.closingLots)
        entryOf(part).left = part.amount;
    for (std::size_t i = 0; i < plan.lots.size(); ++i) {
        LotOnDay &entry = m_lots[i * m_days + day];
        entry.inHand = entry.left + entry.paid;
        entry.cost = cost(entry.paid, plan.priceOf(plan.lots[i]));
    }
}

} // namespace tokencast
