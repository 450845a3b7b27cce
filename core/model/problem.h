// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace tokencast {

/// What was expected where something else was found. The words are made where they are shown.
enum class ProblemCode {
    // Form of a file
    Syntax,
    WrongType,
    MissingKey,
    UnknownKey,
    DuplicateKey,
    NotADecimal,
    TooManyPlaces,
    NotADay,
    NotOneOf,
    WrongFormat,
    UnsupportedVersion,
    WrongLength,
    // Range of one value
    OutOfRange,
    DayOutOfRange,
    Negative,
    NotPositive,
    AboveLimit,
    BelowMinimum,
    TooMany,
    Empty,
    NotACountry,
    NotACurrency,
    // Values that do not go together
    EndNotAfterStart,
    HorizonLength,
    HorizonBeforeRates,
    UnknownRuleBook,
    UnknownRate,
    ListPriceRequired,
    DuplicateId,
    TokensNotSold,
    CreditsNotSold,
    ExpiryNotAfterPurchase,
    RemainingAboveQuantity,
    RemainingOfPlannedPurchase,
    DeficitBesideLot,
    NegativeSinceWithoutDeficit,
    NegativeSinceAfterStart,
    FractionOfWholeUnit,
    NoRate,
    TooManyEvents,
    Overflow,
    // Of a rule book
    CardsNotInOrder,
    UnitsDiffer,
};

struct Problem
{
    /// The place, as a path into the plan's JSON form: `lots[2].expires`.
    std::string path;
    ProblemCode code = ProblemCode::Syntax;
    /// What the expectation speaks of, in the order of the code's text (core/formats/problemtext).
    std::vector<std::string> facts;
    std::string found;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

template <typename T, typename E = Problems>
using Result = tl::expected<T, E>;

} // namespace tokencast
