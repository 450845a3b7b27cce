// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/book.h"

#include <optional>

namespace tokencast {

/// Whether the card asks this account for a subscription.
bool needsSubscription(const Book &book, const RateCard &card);
/// Access on a day as a number, for the sheet of days.
QString accessCodeFormula(const Book &book, std::size_t day);
/// The same as the result has it.
AccessCode accessCodeOf(const Book &book, std::size_t day);
/// The first day of the negative spell that is on at the close of the day.
std::optional<Day> spellAfter(const Book &book, std::size_t day);
/// The same once the deficit is repaid, before anything is charged.
std::optional<Day> spellBefore(const Book &book, std::size_t day);

} // namespace tokencast
