// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"
#include "core/model/ratecard.h"

#include <string>
#include <vector>

namespace tokencast {

/// Something that a usage line can name, with what it is called.
struct ServiceTitle
{
    ServiceId service;
    LocalizedText title;
    friend bool operator==(const ServiceTitle &, const ServiceTitle &) = default;
};

/// Replaces fields of the rate with exactly this id, on every card that has one.
struct RateOverride
{
    ServiceId rate;
    std::optional<Tokens> amount;
    std::optional<Quantity> per;
    std::optional<Rounding> rounding;
    friend bool operator==(const RateOverride &, const RateOverride &) = default;
};

/// Rate cards in the order of their days, each in force until the next.
struct RuleBook
{
    RuleBookId id;
    LocalizedText title;
    /// From here on the vendor has newer rules than the book knows.
    std::optional<Day> supersededFrom;
    std::vector<Source> supersededSources;
    std::vector<RateCard> cards;
    std::vector<ServiceTitle> services;

    /// The index of the card in force; empty before the first.
    std::optional<std::size_t> cardOn(Day day) const;
    /// The days on which card `index` is in force; the last card has no end but that of all days.
    DayRange daysOf(std::size_t index) const;
    bool hasRate(const ServiceId &rate) const;
    /// The one unit of a service in the whole book; empty for free and unknown services.
    std::string_view unitOf(const ServiceId &service) const;
    /// The first card under which tokens are sold.
    const RateCard *firstCardSellingTokens() const;
    /// What is sold on a day to an account that tokens are sold to, or are not: credits, until
    /// tokens replace them where they do.
    Kind kindSoldOn(Day day, bool sellsTokens) const;
    RuleBook with(const std::vector<RateOverride> &overrides) const;
    /// A card without dates in order, or a service of two units.
    Problems check() const;

    friend bool operator==(const RuleBook &, const RuleBook &) = default;
};

} // namespace tokencast
