// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/layout.h"

#include "core/model/schedule.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace tokencast {

namespace {

constexpr int chargeFieldCount = 4;
constexpr std::uint32_t cardsTop = 6;
/// Between two tables: a free row, a heading, the column heads.
constexpr int betweenTables = 3;
constexpr std::uint32_t scheduleTop = 3;

template <typename Enum>
int indexOf(Enum value)
{
    return static_cast<int>(value);
}

template <typename Enum>
Cell cellAt(Cell first, std::size_t row, Enum column)
{
    return first.below(static_cast<int>(row)).right(indexOf(column));
}

} // namespace

InputCells::InputCells(const Plan &plan)
{
    constexpr int freeSubscriptions = 2;
    subscriptions = {.row = facts.row + factCount + betweenTables, .column = 0};
    subscriptionCount = static_cast<int>(plan.account.subscriptions.size()) + freeSubscriptions;
    lots = subscriptions.below(subscriptionCount + betweenTables);
    lines = lots.below(static_cast<int>(plan.lots.size()) + betweenTables);
}

Cell InputCells::lot(std::size_t index, LotField field) const
{
    return cellAt(lots, index, field);
}

Cell InputCells::line(std::size_t index, LineField field) const
{
    return cellAt(lines, index, field);
}

Cell InputCells::season(std::size_t index, std::chrono::month month) const
{
    return line(index, LineField::January).right(static_cast<int>(unsigned(month)) - 1);
}

Layout::Layout(const CheckedPlan &plan)
    : m_horizon(plan.plan().horizon),
      m_days(static_cast<std::size_t>(plan.plan().horizon.days())),
      m_cards(plan.ruleBook().cards.size())
{
    for (std::size_t i = 0; i < m_days; ++i)
        m_cardOfDay.push_back(*plan.ruleBook().cardOn(day(i)));
    std::set<ServiceId> services;
    for (const UsageLine &line : plan.plan().usage)
        services.insert(line.service);
    m_services = services.size();
    shapeRates(plan);
    shapeLines(plan);
    orderLots(plan.plan());
}

Day Layout::day(std::size_t index) const
{
    return m_horizon.start + std::chrono::days(static_cast<int>(index));
}

void Layout::shapeRates(const CheckedPlan &plan)
{
    for (std::size_t card = m_cardOfDay.front(); card <= m_cardOfDay.back(); ++card) {
        std::set<ServiceId> used;
        for (const UsageLine &line : plan.plan().usage) {
            if (const Rate *rate = pricingOf(plan.ruleBook().cards[card], line.service).rate)
                used.insert(rate->service);
        }
        for (const ServiceId &rate : used) {
            m_rateRows[{card, rate}] = m_rates.size();
            m_rates.emplace_back(card, rate);
        }
    }
}

void Layout::shapeLines(const CheckedPlan &plan)
{
    for (const UsageLine &line : plan.plan().usage) {
        LineShape shape;
        shape.isBatched = line.batch.has_value();
        for (std::size_t card = m_cardOfDay.front(); card <= m_cardOfDay.back(); ++card) {
            const Rate *rate = pricingOf(plan.ruleBook().cards[card], line.service).rate;
            const bool isCarried = rate && rate->rounding == Rounding::Carry;
            shape.isCharged = shape.isCharged || rate;
            shape.isMetered = shape.isMetered || isCarried;
            m_needsSingleEvents =
                m_needsSingleEvents || (isCarried && !rate->isApi() && line.batch);
        }
        if (line.every == Every::Once)
            shape.schedule = LineSchedule::Once;
        else if (hasAlikeDays(line))
            shape.schedule = LineSchedule::AlikeDays;
        else
            addPeriods(plan.plan(), line, shape);
        if (shape.isCharged)
            shape.charged = m_charged++;
        if (shape.isBatched)
            shape.batched = m_batched++;
        if (shape.isMetered)
            shape.metered = m_metered++;
        m_lines.push_back(std::move(shape));
    }
}

/// From the period of the line's own start on, where growth begins, to the horizon's end.
void Layout::addPeriods(const Plan &plan, const UsageLine &line, LineShape &shape)
{
    shape.firstPeriod = m_periods;
    const Day from = std::min(line.start.value_or(plan.horizon.start), plan.horizon.start);
    for (DayRange period = periodOf(line, from); period.start < plan.horizon.end;
         period = periodOf(line, period.end))
        shape.periods.push_back(period);
    m_periods += static_cast<int>(shape.periods.size());
}

void Layout::orderLots(const Plan &plan)
{
    m_slots.resize(plan.lots.size());
    std::iota(m_slots.begin(), m_slots.end(), std::size_t(0));
    std::ranges::stable_sort(m_slots, {}, [&plan](std::size_t i) {
        const Lot &lot = plan.lots[i];
        return std::tuple(lot.kind, lot.expiry(), lot.quantity, lot.purchased);
    });
    m_creditSlots = static_cast<int>(std::ranges::count(plan.lots, Kind::Credit, &Lot::kind));
}

Cell Layout::card(std::size_t card, CardFields::Field field) const
{
    return cellAt({.row = cardsTop, .column = 0}, card, field);
}

Cell Layout::rateAt(std::size_t row, RateFields::Field field) const
{
    const Cell first{.row = cardsTop + static_cast<std::uint32_t>(m_cards) + betweenTables,
                     .column = 0};
    return cellAt(first, row, field);
}

Cell Layout::rate(std::size_t card, const ServiceId &rate, RateFields::Field field) const
{
    return rateAt(m_rateRows.at({card, rate}), field);
}

Cell Layout::schedule(int period, ScheduleField field) const
{
    return cellAt({.row = scheduleTop, .column = 0}, static_cast<std::size_t>(period), field);
}

Cell Layout::charges(ChargeField field, std::size_t day) const
{
    return cellAt({.row = chargesTop, .column = 0}, day, field);
}

int Layout::blockColumn(ChargeBlock block) const
{
    const int lines = static_cast<int>(m_lines.size());
    const int widths[] = {lines,     m_batched, m_batched, m_charged,
                          m_charged, m_charged, m_charged, m_metered};
    return std::accumulate(std::begin(widths), std::begin(widths) + indexOf(block),
                           chargeFieldCount);
}

Cell Layout::charges(ChargeBlock block, std::size_t line, std::size_t day) const
{
    const LineShape &shape = m_lines[line];
    int column = static_cast<int>(line);
    switch (block) {
    case ChargeBlock::Quantity:
        break;
    case ChargeBlock::FullBatches:
    case ChargeBlock::Rest:
        column = shape.batched;
        break;
    case ChargeBlock::Meter:
        column = shape.metered;
        break;
    case ChargeBlock::Charge:
    case ChargeBlock::Credit:
    case ChargeBlock::Token:
    case ChargeBlock::Deficit:
        column = shape.charged;
        break;
    }
    return cellAt({.row = chargesTop, .column = 0}, day, blockColumn(block) + column);
}

Cell Layout::lotHead(int slot, LotHead head) const
{
    return Cell{.row = 2, .column = 1}.below(indexOf(head)).right(slot);
}

Cell Layout::lots(LotBlock block, int slot, std::size_t day) const
{
    const int column = 1 + indexOf(block) * static_cast<int>(m_slots.size()) + slot;
    return cellAt({.row = lotsTop, .column = 0}, day, column);
}

Cell Layout::days(DayField field, std::size_t day) const
{
    return cellAt({.row = daysTop, .column = 0}, day, field);
}

Cell Layout::service(std::size_t service, std::size_t day) const
{
    return days(DayField::FirstService, day).right(static_cast<int>(service));
}

Cell Layout::months(int column, std::size_t month) const
{
    return cellAt({.row = monthsTop, .column = 0}, month, column);
}

std::int64_t Layout::formulaCount() const
{
    const auto lines = static_cast<std::int64_t>(m_lines.size());
    const auto slots = static_cast<std::int64_t>(m_slots.size());
    const std::int64_t columns = lines + std::int64_t(2) * m_batched + std::int64_t(4) * m_charged
        + m_metered + chargeFieldCount + lotBlockCount * slots + indexOf(DayField::FirstService)
        + static_cast<std::int64_t>(m_services);
    return columns * static_cast<std::int64_t>(m_days)
        + std::int64_t(m_periods) * scheduleFieldCount;
}

std::uint32_t Layout::mostColumns() const
{
    return std::max<std::uint32_t>(
        {static_cast<std::uint32_t>(blockColumn(ChargeBlock::Meter) + m_metered),
         static_cast<std::uint32_t>(1 + lotBlockCount * static_cast<int>(m_slots.size())),
         static_cast<std::uint32_t>(indexOf(DayField::FirstService))
             + static_cast<std::uint32_t>(m_services)});
}

} // namespace tokencast
