// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventblock.h"

#include <algorithm>

namespace tokencast {

namespace {

std::vector<ServiceId> distinct(std::vector<ServiceId> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::uint32_t indexIn(const std::vector<ServiceId> &ids, const ServiceId &id)
{
    return static_cast<std::uint32_t>(std::ranges::lower_bound(ids, id) - ids.begin());
}

} // namespace

EventBlock::EventBlock(const CheckedPlan &plan) : m_plan(&plan), m_days(31)
{
    const std::vector<UsageLine> &usage = plan.plan().usage;
    for (const UsageLine &line : usage)
        m_services.push_back(line.service);
    m_services = distinct(std::move(m_services));
    for (const RateCard &card : plan.ruleBook().cards) {
        for (const Rate &rate : card.rates)
            m_meters.push_back(rate.service);
    }
    m_meters = distinct(std::move(m_meters));

    m_rates.resize(usage.size());
    m_cursors.reserve(usage.size());
    for (std::size_t i = 0; i < usage.size(); ++i) {
        m_rates[i].service = indexIn(m_services, usage[i].service);
        m_cursors.emplace_back(plan.plan(), usage[i], plan.ruleBook().unitOf(usage[i].service));
        if (!m_cursors.back().isDone())
            m_waiting.push_back(static_cast<std::uint32_t>(i));
    }
    std::ranges::stable_sort(m_waiting, std::ranges::greater(),
                             [this](std::uint32_t line) { return m_cursors[line].nextDay(); });
}

DayRange EventBlock::blockAt(Day day) const
{
    const RuleBook &book = m_plan->ruleBook();
    const Day nextMonth = firstDayOf(monthOf(day) + std::chrono::months(1));
    DayRange block{.start = day, .end = std::min(nextMonth, m_plan->plan().horizon.end)};
    const std::size_t card = *book.cardOn(day);
    if (card + 1 < book.cards.size())
        block.end = std::min(block.end, book.cards[card + 1].effectiveFrom);
    return block;
}

void EventBlock::price(std::size_t card)
{
    const std::vector<UsageLine> &usage = m_plan->plan().usage;
    for (std::size_t i = 0; i < usage.size(); ++i) {
        LineRate &line = m_rates[i];
        const Rate *rate = pricingOf(m_plan->ruleBook().cards[card], usage[i].service).rate;
        line.rate = rate;
        line.isApi = !rate || rate->isApi();
        line.pays = rate ? rate->pays : PaymentKinds();
        line.isMetered = rate && rate->rounding == Rounding::Carry;
        line.meter = rate ? indexIn(m_meters, rate->service) : 0;
    }
}

void EventBlock::wakeLines()
{
    const std::size_t before = m_active.size();
    while (!m_waiting.empty() && m_cursors[m_waiting.back()].nextDay() < m_block.end) {
        m_active.push_back(m_waiting.back());
        m_waiting.pop_back();
    }
    const auto woken = m_active.begin() + static_cast<std::ptrdiff_t>(before);
    std::sort(woken, m_active.end());
    std::inplace_merge(m_active.begin(), woken, m_active.end());
}

void EventBlock::fill(DayRange block, std::size_t card, std::size_t &busyLine)
{
    m_block = block;
    if (m_card != card) {
        m_card = card;
        price(card);
    }
    wakeLines();
    for (const std::uint32_t line : m_active) {
        busyLine = line;
        fillLine(line);
    }
    std::erase_if(m_active, [this](std::uint32_t line) { return m_cursors[line].isDone(); });
}

void EventBlock::fillLine(std::size_t line)
{
    const LineRate &rate = m_rates[line];
    const bool isPricedHere = rate.rate && !rate.isMetered;
    if (!rate.rate && !m_plan->plan().usage[line].commercial) {
        // Free, and nothing to warn of: the events leave no trace.
        m_cursors[line].eventsBefore(m_block.end, [](Day, Quantity) {});
        return;
    }
    // Evenly spread events have one of two quantities, and so one of two charges.
    struct
    {
        Quantity quantity;
        Tokens charge;
    } priced[2];
    std::size_t last = 0;
    m_cursors[line].eventsBefore(m_block.end, [&](Day day, Quantity quantity) {
        if (priced[last].quantity != quantity)
            last = 1 - last;
        if (priced[last].quantity != quantity) {
            priced[last].quantity = quantity;
            if (isPricedHere)
                priced[last].charge = chargeFor(*rate.rate, quantity).amount;
        }
        on(day).push_back({.quantity = quantity,
                           .charge = priced[last].charge,
                           .line = static_cast<std::uint32_t>(line)});
    });
}

} // namespace tokencast
