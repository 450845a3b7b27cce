// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/redaction.h"

#include "core/model/planshift.h"

#include <algorithm>
#include <map>

namespace tokencast {

namespace {

/// Numbers for names, in the order in which they come.
class Numbers
{
public:
    std::string of(const std::string &name)
    {
        return std::to_string(m_numbers.try_emplace(name, m_numbers.size() + 1).first->second);
    }

private:
    std::map<std::string, std::size_t> m_numbers;
};

class Redaction
{
public:
    Redaction(const Catalog &catalog, const RedactionOptions &options)
        : m_catalog(catalog), m_options(options)
    {
    }

    Plan redact(const Plan &plan);

private:
    template <typename Amount>
    static Amount scaled(Amount amount, Factor factor, Amount smallest);
    Tokens tokens(Tokens amount) const
    {
        return scaled(amount, m_options.amounts, Tokens::fromMillionths(1));
    }
    Money price(Money amount) const
    {
        return scaled(amount, m_options.prices, Money::fromMillionths(1));
    }
    Quantity quantity(Quantity amount, std::string_view unit) const;
    template <typename Value, typename Change>
    static void change(std::optional<Value> &value, Change &&changed)
    {
        if (value)
            value = changed(*value);
    }
    void redactAccount(Account &account) const;
    void redactLot(Lot &lot);
    void redactLine(UsageLine &line, const RuleBook *book);

    const Catalog &m_catalog;
    const RedactionOptions &m_options;
    Numbers m_lines;
    Numbers m_purchases;
    std::size_t m_plans = 0;
};

template <typename Amount>
Amount Redaction::scaled(Amount amount, Factor factor, Amount smallest)
{
    if (amount.isZero())
        return amount;
    const Amount product = Amount::fromMillionths(
        multiplyDivideHalfEven(amount.millionths(), factor.millionths(), millionthsPerUnit));
    return std::max(product, smallest);
}

Quantity Redaction::quantity(Quantity amount, std::string_view unit) const
{
    if (!isWholeUnit(unit))
        return scaled(amount, m_options.amounts, Quantity::fromMillionths(1));
    if (amount.isZero())
        return amount;
    const std::int64_t units = multiplyDivideHalfEven(
        amount.millionths(), m_options.amounts.millionths(), millionthsPerUnit * millionthsPerUnit);
    return Quantity::fromWhole(std::max<std::int64_t>(units, 1));
}

void Redaction::redactAccount(Account &account) const
{
    if (account.country && !account.sellsTokens)
        account.sellsTokens = m_catalog.countries.sellsTokens(*account.country);
    if (account.sellsTokens)
        account.country.reset();
    account.openingDeficit = tokens(account.openingDeficit);
}

void Redaction::redactLot(Lot &lot)
{
    lot.id = LotId(m_options.purchaseName + " " + m_purchases.of(lot.id.text()));
    // A year after the purchase is another number of days where a leap day moves in or out.
    // One that the calendar does not reach is as good as none.
    lot.expires = std::min(lot.expiry(), endOfDays);
    lot.quantity = tokens(lot.quantity);
    change(lot.remaining, [this](Tokens amount) { return tokens(amount); });
    change(lot.unitPrice, [this](Money amount) { return price(amount); });
}

void Redaction::redactLine(UsageLine &line, const RuleBook *book)
{
    const std::string_view unit = book ? book->unitOf(line.service) : std::string_view();
    const std::string number = m_lines.of(line.id.text());
    line.id = LineId("line-" + number);
    line.label = m_options.lineName + " " + number;
    line.quantity = quantity(line.quantity, unit);
    change(line.batch, [&](Quantity amount) { return quantity(amount, unit); });
}

Plan Redaction::redact(const Plan &plan)
{
    Plan result = plan;
    result.name = m_options.planName + " " + std::to_string(++m_plans);
    result.listPrice = price(plan.effectiveListPrice());
    redactAccount(result.account);
    for (Lot &lot : result.lots)
        redactLot(lot);
    const RuleBook *book = m_catalog.ruleBook(plan.ruleBook);
    for (UsageLine &line : result.usage)
        redactLine(line, book);
    return result;
}

} // namespace

Factor secretFactor(const RandomNumbers &random)
{
    constexpr std::uint32_t below = 800'000;
    constexpr std::uint32_t least = 400'000;
    constexpr std::uint32_t above = 1'250'000;
    constexpr std::uint32_t most = 2'500'000;
    if (random() % 2 == 0)
        return Factor::fromMillionths(least + random() % (below - least));
    return Factor::fromMillionths(above + random() % (most - above));
}

int secretWeeks(const RandomNumbers &random)
{
    constexpr std::uint32_t least = 4;
    constexpr std::uint32_t most = 26;
    const int weeks = static_cast<int>(least + random() % (most - least + 1));
    return random() % 2 == 0 ? weeks : -weeks;
}

std::optional<std::vector<Plan>> redacted(const std::vector<Plan> &plans, const Catalog &catalog,
                                          const RedactionOptions &options)
{
    Redaction redaction(catalog, options);
    std::vector<Plan> result;
    try {
        for (const Plan &plan : plans) {
            std::optional<Plan> moved =
                shifted(redaction.redact(plan), std::chrono::days(7 * options.weeks));
            if (!moved)
                return std::nullopt;
            result.push_back(std::move(*moved));
        }
    } catch (const ArithmeticOverflow &) {
        return std::nullopt;
    }
    return result;
}

std::optional<std::vector<Plan>> redactedEitherWay(const std::vector<Plan> &plans,
                                                   const Catalog &catalog, RedactionOptions options)
{
    std::optional<std::vector<Plan>> result = redacted(plans, catalog, options);
    if (result || options.weeks == 0)
        return result;
    options.weeks = -options.weeks;
    return redacted(plans, catalog, options);
}

} // namespace tokencast
