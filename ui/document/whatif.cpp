// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/whatif.h"

#include <algorithm>
#include <string>

namespace tokencast {

namespace {

/// 0 to the most that a line can have; half up.
Quantity scaled(Quantity quantity, int percent, bool isWhole)
{
    constexpr std::int64_t hundred = 100;
    const std::int64_t step = isWhole ? millionthsPerUnit : 1;
    const std::int64_t steps = quantity.millionths() / step * (hundred + percent);
    const std::int64_t rounded = (steps + hundred / 2) / hundred;
    return Quantity::fromMillionths(
        std::clamp<std::int64_t>(rounded, 0, maximumQuantity.millionths() / step) * step);
}

bool isWhole(const RuleBook *book, const UsageLine &line)
{
    return book && isWholeUnit(book->unitOf(line.service));
}

LotId freeId(const Plan &plan)
{
    const auto isTaken = [&plan](const LotId &id) {
        return std::ranges::find(plan.lots, id, &Lot::id) != plan.lots.end();
    };
    LotId id(whatIfLot);
    for (int number = 2; isTaken(id); ++number)
        id = LotId(whatIfLot + std::string("-") + std::to_string(number));
    return id;
}

} // namespace

Kind kindSoldTo(const Account &account, const Catalog &catalog)
{
    const bool sellsTokens = account.sellsTokens
        ? *account.sellsTokens
        : !account.country || catalog.countries.sellsTokens(*account.country);
    return sellsTokens ? Kind::Token : Kind::Credit;
}

Kind kindSoldOn(const Plan &plan, Day day, const Catalog &catalog)
{
    const Kind sold = kindSoldTo(plan.account, catalog);
    const RuleBook *book = catalog.ruleBook(plan.ruleBook);
    return book ? book->kindSoldOn(day, sold == Kind::Token) : sold;
}

Plan applied(const WhatIf &whatIf, const Plan &plan, const Catalog &catalog)
{
    constexpr std::int64_t millionthsPerPermille = 1'000;
    Plan tried = plan;
    const RuleBook *book = catalog.ruleBook(plan.ruleBook);
    for (UsageLine &line : tried.usage) {
        line.quantity = scaled(line.quantity, whatIf.usagePercent, isWhole(book, line));
        if (line.every == Every::Once)
            continue;
        const std::int64_t growth =
            line.growth.millionths() + whatIf.growthPermille * millionthsPerPermille;
        line.growth = Factor::fromMillionths(std::max(growth, -millionthsPerUnit));
    }
    if (!whatIf.purchase.isZero()) {
        tried.lots.push_back({.id = freeId(plan),
                              .kind = kindSoldOn(plan, whatIf.purchaseDay, catalog),
                              .quantity = whatIf.purchase,
                              .purchased = whatIf.purchaseDay});
    }
    return tried;
}

} // namespace tokencast
