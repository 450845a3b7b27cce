// SPDX-License-Identifier: GPL-3.0-or-later
// What of the plan's check is about a line of usage.
#include "core/model/plancheck.h"
#include "core/model/schedule.h"

#include <algorithm>

namespace tokencast {

void PlanCheck::checkLine(const UsageLine &line, const std::string &place)
{
    const std::size_t before = m_problems.size();
    if (known({place + ".service"}) && line.service.isEmpty())
        report(place + ".service", ProblemCode::Empty, {});
    const std::string quantity = place + ".quantity";
    if (known({quantity})) {
        if (line.quantity.isNegative())
            report(quantity, ProblemCode::Negative, toText(line.quantity));
        else if (line.quantity > maximumQuantity)
            report(quantity, ProblemCode::AboveLimit, toText(line.quantity),
                   {toText(maximumQuantity)});
    }
    if (line.start)
        checkDay(place + ".start", *line.start, lastDay);
    if (line.end) {
        checkDay(place + ".end", *line.end, endOfDays);
        const Day start = line.start.value_or(m_plan.horizon.start);
        if (known({place + ".end", place + ".start", "horizon.start"}) && *line.end <= start)
            report(place + ".end", ProblemCode::EndNotAfterStart, toText(*line.end),
                   {toText(start)});
    }
    if (line.batch && known({place + ".batch"}) && *line.batch <= Quantity())
        report(place + ".batch", ProblemCode::NotPositive, toText(*line.batch));
    if (known({place + ".growth"}) && line.growth < Factor::fromWhole(-1))
        report(place + ".growth", ProblemCode::BelowMinimum, toText(line.growth), {"-1"});
    if (line.season) {
        for (std::size_t month = 0; month < line.season->size(); ++month) {
            const std::string path = placeOf(place + ".season", month);
            if (known({path}) && (*line.season)[month].isNegative())
                report(path, ProblemCode::Negative, toText((*line.season)[month]));
        }
    }
    if (known({place + ".service", "ruleBook"}))
        checkUnits(line, place);
    if (isScheduleKnown(place, before))
        checkSchedule(line, place);
}

bool PlanCheck::isScheduleKnown(const std::string &place, std::size_t firstProblem) const
{
    const auto first = m_problems.begin() + static_cast<std::ptrdiff_t>(firstProblem);
    const auto concernsLine = [&place](const Problem &problem) {
        return problem.path.starts_with("horizon") || problem.path.starts_with(place + ".");
    };
    const bool isUnread = std::ranges::any_of(m_unreadable, [&place](const std::string &path) {
        return path.starts_with("horizon") || path == place || path.starts_with(place + ".")
            || path == "usage" || path == "ruleBook";
    });
    const bool horizonFails = std::any_of(m_problems.begin(), first, [](const Problem &problem) {
        return problem.path.starts_with("horizon");
    });
    return !isUnread && !horizonFails && std::none_of(first, m_problems.end(), concernsLine);
}

void PlanCheck::checkUnits(const UsageLine &line, const std::string &place)
{
    const std::string_view unit = m_book.unitOf(line.service);
    if (!isWholeUnit(unit))
        return;
    if (known({place + ".quantity"}) && !line.quantity.isWhole())
        report(place + ".quantity", ProblemCode::FractionOfWholeUnit, toText(line.quantity),
               {std::string(unit)});
    if (line.batch && known({place + ".batch"}) && !line.batch->isWhole())
        report(place + ".batch", ProblemCode::FractionOfWholeUnit, toText(*line.batch),
               {std::string(unit)});
}

void PlanCheck::checkSchedule(const UsageLine &line, const std::string &place)
{
    if (!line.growth.isZero() || line.season || line.batch) {
        try {
            PeriodCursor periods(m_plan, line, m_book.unitOf(line.service));
            std::int64_t events = 0;
            for (Period period; periods.next(period);) {
                events += periods.eventsIn(period);
                if (events > maximumEventsOfLine) {
                    report(place, ProblemCode::TooManyEvents, std::to_string(events),
                           {std::to_string(maximumEventsOfLine)});
                    return;
                }
            }
        } catch (const ArithmeticOverflow &) {
            report(place, ProblemCode::Overflow, line.id.text());
            return;
        }
    }
    checkRates(line, place);
}

void PlanCheck::checkRates(const UsageLine &line, const std::string &place)
{
    const DayRange covered = m_plan.daysOf(line);
    for (std::size_t i = 0; i < m_book.cards.size(); ++i) {
        const DayRange days = intersection(m_book.daysOf(i), covered);
        const Pricing pricing = pricingOf(m_book.cards[i], line.service);
        if (days.isEmpty() || pricing.free || pricing.rate)
            continue;
        EventCursor events(m_plan, line, m_book.unitOf(line.service));
        events.eventsBefore(days.start, [](Day, Quantity) {});
        std::optional<Day> first;
        events.eventsBefore(days.end, [&first](Day day, Quantity) { first = first.value_or(day); });
        if (first) {
            report(place + ".service", ProblemCode::NoRate, line.service.text(),
                   {toText(*first), toText(m_book.cards[i].effectiveFrom)});
            return;
        }
    }
}

} // namespace tokencast
