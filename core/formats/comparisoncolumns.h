// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

#include <string_view>

// What is compared, in the order in which it is told: CSV by name, text by title.

namespace tokencast {

struct ComparedDay
{
    std::string_view name;
    std::string_view title;
    std::optional<Day> (*day)(const KeyFacts &);
    DayChange KeyDifference::*change;
};

inline constexpr ComparedDay comparedDays[] = {
    {"first_negative", "runs out", [](const KeyFacts &facts) { return facts.firstNegative; },
     &KeyDifference::firstNegative},
    {"grace_ends", "grace ends", [](const KeyFacts &facts) { return facts.graceEnds; },
     &KeyDifference::graceEnds},
    {"first_limited", "limited from", [](const KeyFacts &facts) { return facts.firstLimited; },
     &KeyDifference::firstLimited},
    {"lowest_date", "lowest on",
     [](const KeyFacts &facts) { return std::optional(facts.lowestDay); },
     &KeyDifference::lowestDay},
};

struct ComparedTokens
{
    std::string_view name;
    std::string_view title;
    Tokens (*amount)(const TokenFacts &);
};

inline constexpr ComparedTokens comparedTokens[] = {
    {"lowest_net", "lowest net", [](const TokenFacts &tokens) { return tokens.lowestNet; }},
    {"charged", "charged", [](const TokenFacts &tokens) { return tokens.charged; }},
    {"uncharged", "not charged in the trial",
     [](const TokenFacts &tokens) { return tokens.uncharged; }},
    {"blocked", "blocked", [](const TokenFacts &tokens) { return tokens.blocked; }},
    {"expired_total", "expired in all",
     [](const TokenFacts &tokens) { return tokens.expired.total(); }},
    {"expired_credit", "expired credits",
     [](const TokenFacts &tokens) { return tokens.expired.credit; }},
    {"expired_token", "expired tokens",
     [](const TokenFacts &tokens) { return tokens.expired.token; }},
    {"closing_credit", "credits at the end",
     [](const TokenFacts &tokens) { return tokens.closing.credit; }},
    {"closing_token", "tokens at the end",
     [](const TokenFacts &tokens) { return tokens.closing.token; }},
    {"closing_deficit", "deficit at the end",
     [](const TokenFacts &tokens) { return tokens.closing.deficit; }},
    {"closing_net", "net at the end",
     [](const TokenFacts &tokens) { return tokens.closing.net(); }},
};

struct ComparedMoney
{
    std::string_view name;
    std::string_view title;
    Money MoneyFacts::*amount;
};

inline constexpr ComparedMoney comparedMoney[] = {
    {"cost_purchases", "cost of purchases", &MoneyFacts::purchases},
    {"cost_consumed", "cost of what is consumed", &MoneyFacts::consumed},
    {"cost_expired", "cost of what expires", &MoneyFacts::expired},
    {"cost_owed", "cost of what is owed", &MoneyFacts::owed},
    {"cost_usage", "cost of the usage", &MoneyFacts::usageCost},
};

} // namespace tokencast
