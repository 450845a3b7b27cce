// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/projection.h"

#include <string>

// Amounts in words, with every digit. Credits and tokens are never shown as one sum alone.

namespace tokencast {

/// `1 credit`, `12.5 tokens`.
std::string amountText(Kind kind, Tokens amount);
/// `40 credits, 12.5 tokens`, without a kind of which there is nothing; `nothing`.
std::string kindsText(const KindAmounts &amounts);
/// The same with `deficit 5`.
std::string balanceText(const Balance &balance);

} // namespace tokencast
