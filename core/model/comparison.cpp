// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/comparison.h"

#include "core/model/simulation.h"

namespace tokencast {

namespace {

TokenFacts operator-(const TokenFacts &a, const TokenFacts &b)
{
    TokenFacts difference{
        .lowestNet = a.lowestNet - b.lowestNet,
        .charged = a.charged - b.charged,
        .uncharged = a.uncharged - b.uncharged,
        .blocked = a.blocked - b.blocked,
        .expired = a.expired - b.expired,
        .closing = {.credit = a.closing.credit - b.closing.credit,
                    .token = a.closing.token - b.closing.token,
                    .deficit = a.closing.deficit - b.closing.deficit},
    };
    // So that whoever shows these sums cannot fail.
    static_cast<void>(difference.closing.net());
    static_cast<void>(difference.expired.total());
    return difference;
}

MoneyFacts operator-(const MoneyFacts &a, const MoneyFacts &b)
{
    return {.purchases = a.purchases - b.purchases,
            .consumed = a.consumed - b.consumed,
            .expired = a.expired - b.expired,
            .owed = a.owed - b.owed,
            .usageCost = a.usageCost - b.usageCost};
}

tl::unexpected<Problems> overflowOf(const char *path)
{
    return tl::unexpected(Problems{{.path = path, .code = ProblemCode::Overflow}});
}

} // namespace

DayChange::Kind DayChange::kind() const
{
    if (before == after)
        return Kind::Same;
    if (!before)
        return Kind::Appears;
    if (!after)
        return Kind::Disappears;
    return *after < *before ? Kind::Earlier : Kind::Later;
}

std::optional<int> DayChange::daysLater() const
{
    if (!before || !after)
        return std::nullopt;
    return static_cast<int>((*after - *before).count());
}

bool KeyDifference::isNone() const
{
    for (const DayChange &day : {firstNegative, graceEnds, firstLimited, lowestDay}) {
        if (day.kind() != DayChange::Kind::Same)
            return false;
    }
    return tokens == TokenFacts() && money.value_or(MoneyFacts()) == MoneyFacts();
}

Result<KeyFacts> keyFactsOf(const Projection &projection)
{
    const Summary &summary = projection.summary;
    const Movement &movement = summary.movement;
    try {
        static_cast<void>(movement.expired.total());
        return KeyFacts{
            .firstNegative = summary.firstNegative,
            .graceEnds = summary.graceEnds,
            .firstLimited = summary.firstLimited,
            .lowestDay = summary.lowestDay,
            .tokens = {.lowestNet = summary.lowestNet,
                       .charged = movement.charged.total(),
                       .uncharged = movement.uncharged,
                       .blocked = movement.blocked,
                       .expired = movement.expired,
                       .closing = summary.closing},
            .money = {.purchases = movement.cost.purchases,
                      .consumed = movement.cost.consumed,
                      .expired = movement.cost.expired,
                      .owed = summary.owed,
                      .usageCost = summary.usageCost},
        };
    } catch (const ArithmeticOverflow &) {
        return overflowOf("lots");
    }
}

Result<KeyDifference> differenceBetween(const KeyFacts &before, const KeyFacts &after,
                                        Currencies currencies)
{
    KeyDifference difference{
        .firstNegative = {.before = before.firstNegative, .after = after.firstNegative},
        .graceEnds = {.before = before.graceEnds, .after = after.graceEnds},
        .firstLimited = {.before = before.firstLimited, .after = after.firstLimited},
        .lowestDay = {.before = before.lowestDay, .after = after.lowestDay},
    };
    try {
        difference.tokens = after.tokens - before.tokens;
    } catch (const ArithmeticOverflow &) {
        return overflowOf("usage");
    }
    try {
        if (currencies == Currencies::Same)
            difference.money = after.money - before.money;
    } catch (const ArithmeticOverflow &) {
        return overflowOf("listPrice");
    }
    return difference;
}

Result<Comparison, ComparisonFault> compare(std::span<const NamedPlan> plans)
{
    Comparison comparison;
    comparison.scenarios.reserve(plans.size());
    for (const NamedPlan &named : plans) {
        const auto fault = [&comparison](Problems problems) {
            return tl::unexpected(ComparisonFault{.plan = comparison.scenarios.size(),
                                                  .problems = std::move(problems)});
        };
        Result<Projection> projection = simulate(named.plan);
        if (!projection)
            return fault(std::move(projection).error());
        Result<KeyFacts> facts = keyFactsOf(*projection);
        if (!facts)
            return fault(std::move(facts).error());
        ComparedScenario scenario{
            .name = named.name, .projection = std::move(*projection), .facts = *facts};
        if (!comparison.scenarios.empty()) {
            const ComparedScenario &base = comparison.scenarios.front();
            const bool sameCurrency = scenario.projection.currency == base.projection.currency;
            Result<KeyDifference> difference =
                differenceBetween(base.facts, scenario.facts,
                                  sameCurrency ? Currencies::Same : Currencies::Different);
            if (!difference)
                return fault(std::move(difference).error());
            scenario.difference = *difference;
        }
        comparison.scenarios.push_back(std::move(scenario));
    }
    return comparison;
}

} // namespace tokencast
