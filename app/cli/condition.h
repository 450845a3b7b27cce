// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tokencast {

enum class Relation { Less, LessOrEqual, Greater, GreaterOrEqual };

/// What a condition compares, or the state that it asks for.
enum class Subject { Net, Credit, Token, Expired, Cost, Purchases, Limited, Negative };

/// A gate of `check`: `net < 50 before 2023-06-30`, `limited`, …
///
///   condition = ( amount operator number | state ) [ "before" day ]
///   amount    = "net" | "credit" | "token"           closing balance of a day
///             | "expired"                             credits and tokens lost so far
///             | "cost"                                money for usage so far, deficit at list
///             price | "purchases"                           money paid for purchases so far
///   operator  = "<" | "<=" | ">" | ">="
///   state     = "limited"                             access is limited, for whatever reason
///             | "negative"                            the day closes with a deficit
///
/// Blanks are needed between words alone. "So far" is up to and including the day.
struct Condition
{
    /// As it was written.
    std::string text;
    Subject subject = Subject::Net;
    Relation relation = Relation::Less;
    /// Millionths of a token, or of the plan's currency.
    std::int64_t bound = 0;
    /// Only earlier days count.
    std::optional<Day> before;
};

struct ConditionFault
{
    /// In characters, from 1.
    std::size_t position = 1;
    std::string expected;
    std::string found;
};

Result<Condition, ConditionFault> parseCondition(std::string_view text);

} // namespace tokencast
