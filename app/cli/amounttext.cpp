// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/amounttext.h"

namespace tokencast {

std::string amountText(Kind kind, Tokens amount)
{
    const std::string word = kind == Kind::Credit ? " credit" : " token";
    return toText(amount) + word + (amount == Tokens::fromWhole(1) ? "" : "s");
}

std::string kindsText(const KindAmounts &amounts)
{
    std::string text;
    for (const Kind kind : {Kind::Credit, Kind::Token}) {
        if (amounts.of(kind).isZero())
            continue;
        text += text.empty() ? "" : ", ";
        text += amountText(kind, amounts.of(kind));
    }
    return text.empty() ? "nothing" : text;
}

std::string balanceText(const Balance &balance)
{
    std::string held = kindsText({.credit = balance.credit, .token = balance.token});
    if (balance.deficit.isZero())
        return held;
    const bool holdsNothing = balance.credit.isZero() && balance.token.isZero();
    return (holdsNothing ? "" : held + ", ") + "deficit " + toText(balance.deficit);
}

} // namespace tokencast
