// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rulebook.h"

#include <algorithm>

namespace tokencast {

std::optional<std::size_t> RuleBook::cardOn(Day day) const
{
    const auto next = std::ranges::upper_bound(cards, day, {}, &RateCard::effectiveFrom);
    if (next == cards.begin())
        return std::nullopt;
    return static_cast<std::size_t>(next - cards.begin()) - 1;
}

DayRange RuleBook::daysOf(std::size_t index) const
{
    return {.start = cards[index].effectiveFrom,
            .end = index + 1 < cards.size() ? cards[index + 1].effectiveFrom : endOfDays};
}

bool RuleBook::hasRate(const ServiceId &rate) const
{
    return std::ranges::any_of(cards, [&rate](const RateCard &card) {
        return std::ranges::find(card.rates, rate, &Rate::service) != card.rates.end();
    });
}

std::string_view RuleBook::unitOf(const ServiceId &service) const
{
    for (std::string_view name = service.text(); !name.empty(); name = parentOf(name)) {
        for (const RateCard &card : cards) {
            for (const Rate &rate : card.rates) {
                if (rate.service.text() == name)
                    return rate.unit;
            }
        }
    }
    return {};
}

Kind RuleBook::kindSoldOn(Day day, bool sellsTokens) const
{
    const RateCard *tokens = firstCardSellingTokens();
    return sellsTokens && tokens && tokens->effectiveFrom <= day ? Kind::Token : Kind::Credit;
}

const RateCard *RuleBook::firstCardSellingTokens() const
{
    const auto card =
        std::ranges::find_if(cards, [](const RateCard &c) { return c.rules.sells.token; });
    return card == cards.end() ? nullptr : &*card;
}

RuleBook RuleBook::with(const std::vector<RateOverride> &overrides) const
{
    RuleBook book = *this;
    for (const RateOverride &change : overrides) {
        for (RateCard &card : book.cards) {
            const auto rate = std::ranges::find(card.rates, change.rate, &Rate::service);
            if (rate == card.rates.end())
                continue;
            rate->amount = change.amount.value_or(rate->amount);
            rate->per = change.per.value_or(rate->per);
            rate->rounding = change.rounding.value_or(rate->rounding);
        }
    }
    return book;
}

Problems RuleBook::check() const
{
    Problems problems;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const std::string place = "cards[" + std::to_string(i) + "]";
        if (i > 0 && cards[i].effectiveFrom <= cards[i - 1].effectiveFrom) {
            problems.push_back({.path = place + ".effectiveFrom",
                                .code = ProblemCode::CardsNotInOrder,
                                .facts = {toText(cards[i - 1].effectiveFrom)},
                                .found = toText(cards[i].effectiveFrom)});
        }
        for (std::size_t j = 0; j < cards[i].rates.size(); ++j) {
            const Rate &rate = cards[i].rates[j];
            // The unit of a rate is that of the same id, or of its nearest parent, anywhere.
            const std::string parent(parentOf(rate.service.text()));
            for (const std::string &other : {rate.service.text(), parent}) {
                const std::string_view unit = unitOf(ServiceId(other));
                if (!unit.empty() && unit != rate.unit) {
                    problems.push_back({.path = place + ".rates[" + std::to_string(j) + "].unit",
                                        .code = ProblemCode::UnitsDiffer,
                                        .facts = {std::string(unit), other},
                                        .found = rate.unit});
                    break;
                }
            }
        }
    }
    return problems;
}

} // namespace tokencast
