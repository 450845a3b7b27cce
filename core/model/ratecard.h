// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/ids.h"
#include "core/model/quantity.h"
#include "core/model/tokens.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokencast {

/// What a lot holds.
enum class Kind { Credit, Token };
inline constexpr int kindCount = 2;

/// The kinds that may pay for something.
struct PaymentKinds
{
    bool credit = false;
    bool token = false;

    constexpr bool contains(Kind kind) const { return kind == Kind::Credit ? credit : token; }

    friend constexpr bool operator==(const PaymentKinds &, const PaymentKinds &) = default;
};

/// How the quantity of one charge event becomes charged units (docs/model.md, section 3).
enum class Rounding { Exact, Started, Completed, Carry };

/// A text in each language it was written in: English always, others by their code.
struct LocalizedText
{
    struct Translation
    {
        std::string language;
        std::string text;
        friend bool operator==(const Translation &, const Translation &) = default;
    };
    std::string english;
    std::vector<Translation> others;

    std::string_view in(std::string_view language) const;
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

/// Where a rate or a rule was published.
struct Source
{
    std::string title;
    std::string url;
    std::optional<Day> read;
    friend bool operator==(const Source &, const Source &) = default;
};

struct Rate
{
    ServiceId service;
    /// Tokens or credits for every `per` units; ≥ 0.
    Tokens amount;
    /// > 0.
    Quantity per;
    /// `hour`, `job`, `photo`, `user-day`, …
    std::string unit;
    Rounding rounding = Rounding::Exact;
    PaymentKinds pays;

    /// An API is governed by access; what pays in tokens alone is a desktop product.
    bool isApi() const { return pays.credit; }
    friend bool operator==(const Rate &, const Rate &) = default;
};

/// The charge of one event, and the remainder that the rate's meter keeps afterwards.
struct Charge
{
    Tokens amount;
    Quantity remainder;
};

/// `quantity` ≥ 0; `remainder` is the meter's before the event and matters only to Rounding::Carry.
/// Throws ArithmeticOverflow.
Charge chargeFor(const Rate &rate, Quantity quantity, Quantity remainder = {});

/// Jobs, photos and user-days are counted, everything else is measured to a millionth.
bool isWholeUnit(std::string_view unit);

/// Who needs a yearly subscription for full access.
enum class SubscriptionRule { All, WhereTokensAreNotSold };

struct AccountRules
{
    PaymentKinds apiPays;
    /// What the vendor sells. Where it sells tokens, they replace credits in the countries that
    /// have them; the other countries go on with credits.
    PaymentKinds sells;
    SubscriptionRule subscription = SubscriptionRule::All;
    int trialDays = 0;
    bool trialConsumes = false;
    /// Days between the first negative day and limited access; no rule where empty.
    std::optional<int> graceDays;
    friend bool operator==(const AccountRules &, const AccountRules &) = default;
};

enum class Verification { Yes, Partly };

/// The rates and account rules in force from a day on.
struct RateCard
{
    Day effectiveFrom;
    LocalizedText title;
    std::vector<Source> sources;
    Verification verified = Verification::Partly;
    std::vector<Rate> rates;
    std::vector<ServiceId> free;
    AccountRules rules;
    friend bool operator==(const RateCard &, const RateCard &) = default;
};

/// What a card says of a service: free, a rate, or neither.
struct Pricing
{
    bool free = false;
    const Rate *rate = nullptr;
};

/// Looks the service up, then its parents, nearest first; at each step `free` before the rates.
Pricing pricingOf(const RateCard &card, const ServiceId &service);

} // namespace tokencast
