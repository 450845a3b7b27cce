// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/millionths.h"
#include "core/model/tokens.h"

namespace tokencast {

/// An amount, or a price per token, in the plan's one currency (an ISO 4217 code beside it).
using Money = Millionths<struct MoneyKind>;

/// tokens × unitPrice, rounded half to even to a millionth; both are ≥ 0. Throws
/// ArithmeticOverflow.
constexpr Money cost(Tokens tokens, Money unitPrice)
{
    return Money::fromMillionths(
        multiplyDivideHalfEven(tokens.millionths(), unitPrice.millionths(), millionthsPerUnit));
}

} // namespace tokencast
