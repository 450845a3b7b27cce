// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/simulation.h"

#include "core/model/accessrules.h"
#include "core/model/eventblock.h"
#include "core/model/ledger.h"

#include <algorithm>

namespace tokencast {

namespace {

/// One run over the horizon. The days come in blocks that lie within one month and one rate card.
class Simulation
{
public:
    Simulation(const CheckedPlan &plan, const SimulationOptions &options);

    Result<Projection> run();

private:
    /// What the events of a day add to, and what becomes of those of APIs.
    struct ChargedDay
    {
        Movement &movement;
        std::vector<Tokens> &byService;
        Outcome ofApis = Outcome::Charged;
        DayTrace *trace = nullptr;
    };

    void runBlock(DayRange block);
    void runDay(Day day, std::vector<ChargeEvent> &events);
    void settle(DayResult &row, DayTrace *trace);
    template <bool traced>
    void chargeEvents(const std::vector<ChargeEvent> &events, DayResult &row, DayTrace *trace);
    template <bool traced>
    void chargeEvent(const ChargeEvent &event, const LineRate &rate, const ChargedDay &day);
    Outcome outcomeOfApis(Access access) const;
    Outcome outcomeOfProduct(Tokens amount) const;
    template <bool traced>
    Tokens draw(const LineRate &rate, Tokens amount, EventTrace *trace);
    void closeDay(DayResult &row);
    void beginSpell(Day day, Day since);
    void startMonth(Day day);
    void closeMonth();
    void warnOfCommercialUse(std::size_t line, Day day);
    DayTrace *beginTrace(Day day);
    void finish();
    void addWarnings();
    Problems overflowProblem() const;

    const Plan &m_plan;
    const RuleBook &m_book;
    const SimulationOptions &m_options;
    AccessRules m_access;
    Ledger m_ledger;
    EventBlock m_events;
    Projection m_out;
    std::size_t m_card = 0;
    bool m_trialConsumes = false;
    Tokens m_deficit;
    std::optional<Day> m_spell;
    std::vector<Quantity> m_meters;
    std::vector<std::optional<Day>> m_commercialUse;
    /// What a thrown ArithmeticOverflow would be about.
    enum class Busy { WithLot, WithLine, WithPrice };
    Busy m_busy = Busy::WithLot;
    std::size_t m_busyLine = 0;
};

Simulation::Simulation(const CheckedPlan &plan, const SimulationOptions &options)
    : m_plan(plan.plan()),
      m_book(plan.ruleBook()),
      m_options(options),
      m_access(plan),
      m_ledger(m_plan),
      m_events(plan),
      m_deficit(m_plan.account.openingDeficit),
      m_meters(m_events.meterCount()),
      m_commercialUse(m_plan.usage.size())
{
}

Result<Projection> Simulation::run()
{
    m_out.planName = m_plan.name;
    m_out.currency = m_plan.currency;
    m_out.horizon = m_plan.horizon;
    m_out.services = m_events.services();
    m_out.summary.chargedByService.resize(m_out.services.size());
    m_out.summary.unchargedByService.resize(m_out.services.size());
    m_out.summary.blockedByService.resize(m_out.services.size());
    m_out.days.reserve(static_cast<std::size_t>(m_plan.horizon.days()));
    try {
        m_ledger.openLotsInHand();
        if (m_deficit > Tokens())
            beginSpell(m_plan.horizon.start,
                       m_plan.account.negativeSince.value_or(m_plan.horizon.start));
        for (Day day = m_plan.horizon.start; day < m_plan.horizon.end;) {
            const DayRange block = m_events.blockAt(day);
            runBlock(block);
            day = block.end;
        }
        finish();
    } catch (const ArithmeticOverflow &) {
        return tl::unexpected(overflowProblem());
    }
    return std::move(m_out);
}

Problems Simulation::overflowProblem() const
{
    if (m_busy == Busy::WithPrice)
        return {{.path = "listPrice",
                 .code = ProblemCode::Overflow,
                 .found = toText(m_plan.effectiveListPrice())}};
    if (m_busy == Busy::WithLine)
        return {{.path = "usage[" + std::to_string(m_busyLine) + "]",
                 .code = ProblemCode::Overflow,
                 .found = m_plan.usage[m_busyLine].id.text()}};
    const std::size_t lot = m_ledger.busyLot();
    return {{.path = "lots[" + std::to_string(lot) + "]",
             .code = ProblemCode::Overflow,
             .found = m_plan.lots[lot].id.text()}};
}

void Simulation::runBlock(DayRange block)
{
    m_card = *m_book.cardOn(block.start);
    m_trialConsumes = m_book.cards[m_card].rules.trialConsumes;
    m_busy = Busy::WithLine;
    m_events.fill(block, m_card, m_busyLine);
    if (m_out.months.empty() || m_out.months.back().month != monthOf(block.start))
        startMonth(block.start);
    for (Day day = block.start; day < block.end; day += std::chrono::days(1))
        runDay(day, m_events.on(day));
}

void Simulation::runDay(Day day, std::vector<ChargeEvent> &events)
{
    const auto index = static_cast<std::int32_t>((day - m_plan.horizon.start).count());
    DayResult &row = m_out.days.emplace_back();
    row.date = day;
    DayTrace *trace = beginTrace(day);
    m_busy = Busy::WithLot;
    m_ledger.expire(index, row.movement);
    m_ledger.purchase(index, row.movement);
    settle(row, trace);

    const AccessRules::Decision decision = m_access.on(day, m_card, m_spell);
    row.access = decision.access;
    if (decision.graceRanOut && !m_out.summary.firstLimited)
        m_out.summary.firstLimited = day;

    if (!events.empty()) {
        m_busy = Busy::WithLine;
        if (trace)
            chargeEvents<true>(events, row, trace);
        else
            chargeEvents<false>(events, row, nullptr);
        events.clear();
        m_busy = Busy::WithLot;
    }
    m_ledger.close(index, row.movement, m_out.lotSteps);
    if (trace)
        trace->closingLots = m_ledger.openLots();
    closeDay(row);
}

DayTrace *Simulation::beginTrace(Day day)
{
    if (!m_options.traced || !m_options.traced->contains(day))
        return nullptr;
    DayTrace &trace = m_out.traces.emplace_back();
    trace.date = day;
    trace.card = m_card;
    trace.opening = {.credit = m_ledger.balance().credit,
                     .token = m_ledger.balance().token,
                     .deficit = m_deficit};
    trace.openingLots = m_ledger.openLots();
    for (const LotPayment &open : trace.openingLots) {
        if (m_plan.lots[open.lot].expiry() <= day)
            trace.expired.push_back(open);
    }
    for (std::size_t i = 0; i < m_plan.lots.size(); ++i) {
        if (m_plan.lots[i].purchased == day && m_ledger.plays(i))
            trace.purchased.push_back({.lot = i, .amount = m_plan.lots[i].quantity});
    }
    return &trace;
}

void Simulation::settle(DayResult &row, DayTrace *trace)
{
    if (m_deficit.isZero())
        return;
    const KindAmounts before = m_ledger.balance();
    m_deficit = m_ledger.repay(m_book.cards[m_card].rules.apiPays, m_deficit,
                               [trace](std::size_t lot, Tokens amount) {
                                   if (trace)
                                       trace->repaid.push_back({.lot = lot, .amount = amount});
                               });
    row.movement.repaid = before - m_ledger.balance();
    if (m_deficit.isZero() && m_spell) {
        m_spell.reset();
        m_out.spells.back().settled = row.date;
    }
}

void Simulation::beginSpell(Day day, Day since)
{
    m_spell = since;
    // A spell that begins at the close of a day can be limited from the next one on.
    const bool isOpening = m_out.days.empty();
    const Day earliest = isOpening ? since : day + std::chrono::days(1);
    m_out.spells.push_back({.first = since, .graceEnds = m_access.graceEndOf(since, earliest)});
    if (!m_out.summary.firstNegative) {
        m_out.summary.firstNegative = day;
        m_out.summary.graceEnds = m_out.spells.back().graceEnds;
    }
}

void Simulation::warnOfCommercialUse(std::size_t line, Day day)
{
    if (m_plan.usage[line].commercial && !m_commercialUse[line])
        m_commercialUse[line] = day;
}

template <bool traced>
void Simulation::chargeEvents(const std::vector<ChargeEvent> &events, DayResult &row,
                              DayTrace *trace)
{
    const bool isTrial = row.access == Access::Trial;
    const ChargedDay day{.movement = row.movement,
                         .byService = m_out.months.back().chargedByService,
                         .ofApis = outcomeOfApis(row.access),
                         .trace = trace};
    const KindAmounts before = m_ledger.balance();
    for (const ChargeEvent &event : events) {
        m_busyLine = event.line;
        const LineRate &rate = m_events.rateOf(event.line);
        if (isTrial && rate.isApi)
            warnOfCommercialUse(event.line, row.date);
        if (rate.rate)
            chargeEvent<traced>(event, rate, day);
    }
    const KindAmounts paid = before - m_ledger.balance();
    row.movement.charged.credit = paid.credit;
    row.movement.charged.token = paid.token;
    m_deficit += row.movement.charged.deficit;
}

template <bool traced>
void Simulation::chargeEvent(const ChargeEvent &event, const LineRate &rate, const ChargedDay &day)
{
    Charge charge{.amount = event.charge, .remainder = {}};
    if (rate.isMetered)
        charge = chargeFor(*rate.rate, event.quantity, m_meters[rate.meter]);
    const Outcome outcome = rate.isApi ? day.ofApis : outcomeOfProduct(charge.amount);
    EventTrace *eventTrace = nullptr;
    if constexpr (traced) {
        day.trace->events.push_back(
            {.line = event.line,
             .quantity = event.quantity,
             .rate = *rate.rate,
             .remainderBefore = rate.isMetered ? m_meters[rate.meter] : Quantity(),
             .charge = charge.amount,
             .outcome = outcome});
        eventTrace = &day.trace->events.back();
    }
    if (outcome == Outcome::Uncharged) {
        day.movement.uncharged += charge.amount;
        m_out.summary.unchargedByService[rate.service] += charge.amount;
    } else if (outcome == Outcome::Blocked) {
        day.movement.blocked += charge.amount;
        m_out.summary.blockedByService[rate.service] += charge.amount;
    } else {
        if (rate.isMetered)
            m_meters[rate.meter] = charge.remainder;
        day.movement.charged.deficit += draw<traced>(rate, charge.amount, eventTrace);
        day.byService[rate.service] += charge.amount;
    }
}

Outcome Simulation::outcomeOfApis(Access access) const
{
    if (access == Access::Trial && !m_trialConsumes)
        return Outcome::Uncharged;
    return access == Access::Limited ? Outcome::Blocked : Outcome::Charged;
}

/// A product does not start where it finds too few tokens.
Outcome Simulation::outcomeOfProduct(Tokens amount) const
{
    return m_ledger.balance().token < amount ? Outcome::Blocked : Outcome::Charged;
}

template <bool traced>
Tokens Simulation::draw(const LineRate &rate, Tokens amount, EventTrace *trace)
{
    if constexpr (traced) {
        trace->deficit = m_ledger.draw(rate.pays, amount, [trace](std::size_t lot, Tokens part) {
            trace->payments.push_back({.lot = lot, .amount = part});
        });
        return trace->deficit;
    } else {
        return m_ledger.draw(rate.pays, amount, [](std::size_t, Tokens) {});
    }
}

void Simulation::closeDay(DayResult &row)
{
    row.closing = {.credit = m_ledger.balance().credit,
                   .token = m_ledger.balance().token,
                   .deficit = m_deficit};
    if (m_deficit > Tokens() && !m_spell)
        beginSpell(row.date, row.date);
    MonthResult &month = m_out.months.back();
    m_busy = row.movement.charged.total().isZero() ? Busy::WithLot : Busy::WithLine;
    month.movement += row.movement;
    m_out.summary.movement += row.movement;
    static_cast<void>(m_out.summary.movement.charged.total());
    month.closing = row.closing;
    const Tokens net = row.closing.net();
    if (m_out.days.size() == 1 || net < m_out.summary.lowestNet) {
        m_out.summary.lowestNet = net;
        m_out.summary.lowestDay = row.date;
    }
}

void Simulation::startMonth(Day day)
{
    closeMonth();
    MonthResult &month = m_out.months.emplace_back(MonthResult{.month = monthOf(day)});
    month.chargedByService.resize(m_out.services.size());
}

void Simulation::closeMonth()
{
    if (m_out.months.empty())
        return;
    for (std::size_t i = 0; i < m_out.services.size(); ++i)
        m_out.summary.chargedByService[i] += m_out.months.back().chargedByService[i];
}

void Simulation::finish()
{
    closeMonth();
    Summary &summary = m_out.summary;
    summary.closing = m_out.days.back().closing;
    summary.tokensToRestore = m_deficit;
    m_busy = Busy::WithPrice;
    summary.owed = cost(m_deficit, m_plan.effectiveListPrice());
    summary.usageCost = summary.movement.cost.consumed + summary.owed;
    m_out.lots = m_ledger.results();
    addWarnings();
}

void Simulation::addWarnings()
{
    if (m_book.supersededFrom && m_plan.horizon.end > *m_book.supersededFrom)
        m_out.warnings.push_back({.code = WarningCode::RulesSuperseded,
                                  .path = "ruleBook",
                                  .day = m_book.supersededFrom,
                                  .subject = m_book.id.text()});
    if (m_plan.account.agreement == Agreement::Enterprise)
        m_out.warnings.push_back(
            {.code = WarningCode::AgreementNotModelled, .path = "account.agreement"});
    for (std::size_t i = 0; i < m_plan.lots.size(); ++i) {
        if (!m_ledger.plays(i))
            m_out.warnings.push_back({.code = WarningCode::LotOutsideHorizon,
                                      .path = "lots[" + std::to_string(i) + "]",
                                      .subject = m_plan.lots[i].id.text()});
    }
    for (std::size_t i = 0; i < m_commercialUse.size(); ++i) {
        if (m_commercialUse[i])
            m_out.warnings.push_back({.code = WarningCode::CommercialUseInTrial,
                                      .path = "usage[" + std::to_string(i) + "]",
                                      .day = m_commercialUse[i],
                                      .subject = m_plan.usage[i].id.text()});
    }
}

} // namespace

Result<Projection> simulate(const CheckedPlan &plan, const SimulationOptions &options)
{
    return Simulation(plan, options).run();
}

} // namespace tokencast
