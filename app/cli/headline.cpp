// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/headline.h"

#include "app/cli/amounttext.h"
#include "app/cli/printable.h"

#include <algorithm>

namespace tokencast {

namespace {

std::string lastsSentence(const Projection &projection, const Plan &plan)
{
    const std::optional<Day> &negative = projection.summary.firstNegative;
    if (!negative)
        return "Lasts beyond " + toText(projection.horizon.last()) + ", the last day of the plan.";
    if (!plan.account.openingDeficit.isZero())
        return "Starts with a deficit of " + toText(plan.account.openingDeficit) + ".";
    return "Lasts until " + toText(*negative) + ", the first day with usage that nothing pays for.";
}

/// How the first deficit ends, and those after it.
void addSpells(const Projection &projection, std::vector<std::string> &sentences)
{
    constexpr std::size_t mostSpells = 4;
    const std::vector<NegativeSpell> &spells = projection.spells;
    for (std::size_t i = 0; i < std::min(spells.size(), mostSpells); ++i) {
        const std::string settled =
            spells[i].settled ? "settled on " + toText(*spells[i].settled) : std::string();
        if (i > 0)
            sentences.push_back("A deficit again from " + toText(spells[i].first)
                                + (settled.empty() ? "." : ", " + settled + "."));
        else if (!settled.empty())
            sentences.push_back("That deficit is " + settled + ".");
    }
    if (spells.size() > mostSpells)
        sentences.push_back("After that, deficits begin "
                            + std::to_string(spells.size() - mostSpells) + " more times.");
}

void addRestoring(const Projection &projection, std::vector<std::string> &sentences)
{
    if (projection.days.back().access != Access::Limited
        || projection.summary.tokensToRestore.isZero())
        return;
    sentences.push_back("Full access again takes " + toText(projection.summary.tokensToRestore)
                        + " more at the end of the plan; the vendor's support then lifts the "
                          "block.");
}

bool isLimited(const DayResult &day)
{
    return day.access == Access::Limited;
}

/// `Limited from 2023-03-08 to 2023-03-19`; without an end where that is the plan's.
std::string limitedFrom(Day first, const Projection &projection)
{
    std::string text = "Limited from " + toText(first);
    const auto start = std::ranges::find(projection.days, first, &DayResult::date);
    const auto end = std::find_if_not(start, projection.days.end(), isLimited);
    if (end != projection.days.end())
        text += " to " + toText(end->date - std::chrono::days(1));
    return text;
}

void addAccess(const Projection &projection, std::vector<std::string> &sentences)
{
    const Summary &summary = projection.summary;
    const auto limited = std::ranges::find_if(projection.days, isLimited);
    if (limited != projection.days.end() && limited->date != summary.firstLimited)
        sentences.push_back(limitedFrom(limited->date, projection)
                            + ", because no subscription covers that.");
    if (summary.firstLimited)
        sentences.push_back(limitedFrom(*summary.firstLimited, projection)
                            + ", because the grace period for the deficit ran out.");
    addRestoring(projection, sentences);

    const bool isOpen = !projection.spells.empty() && !projection.spells.back().settled;
    if (isOpen && projection.spells.back().graceEnds
        && *projection.spells.back().graceEnds > projection.horizon.last())
        sentences.push_back("Limited from " + toText(*projection.spells.back().graceEnds)
                            + ", after the plan, unless the deficit is settled before.");
}

void addExpiry(const Projection &projection, const Plan &plan, std::vector<std::string> &sentences)
{
    const KindAmounts &expired = projection.summary.movement.expired;
    const auto isLost = [](const LotResult &lot) { return !lot.expired.isZero(); };
    const auto count = std::ranges::count_if(projection.lots, isLost);
    if (count == 0)
        return;
    const auto expiryOf = [&plan](const LotResult &lot) { return plan.lots[lot.lot].expiry(); };
    const LotResult *first = nullptr;
    for (const LotResult &lot : projection.lots) {
        if (isLost(lot) && (!first || expiryOf(lot) < expiryOf(*first)))
            first = &lot;
    }
    std::string sentence = kindsText(expired) + " expire unused, paid with "
        + toText(projection.summary.movement.cost.expired) + " " + projection.currency + ": ";
    sentence += count == 1 ? "lot " : std::to_string(count) + " lots, the first is ";
    sentence += printable(plan.lots[first->lot].id.text()) + " on " + toText(expiryOf(*first));
    sentences.push_back(sentence + ".");
}

} // namespace

std::vector<std::string> headlineSentences(const Projection &projection, const Plan &plan)
{
    std::vector<std::string> sentences{lastsSentence(projection, plan)};
    addSpells(projection, sentences);
    addAccess(projection, sentences);
    addExpiry(projection, plan, sentences);
    if (projection.summary.lowestNet.isNegative())
        sentences.push_back("The lowest net balance is " + toText(projection.summary.lowestNet)
                            + ", on " + toText(projection.summary.lowestDay) + ".");
    return sentences;
}

} // namespace tokencast
