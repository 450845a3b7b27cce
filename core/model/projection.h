// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/money.h"
#include "core/model/ratecard.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What the simulation says: every number that a person sees, in the window, on the command line or
// in an export, is one of these (docs/model.md, section 8). Immutable once made.

namespace tokencast {

/// What the account may call on a day.
enum class Access { Trial, Full, Grace, Limited, NotModelled };

struct KindAmounts
{
    Tokens credit;
    Tokens token;

    Tokens &of(Kind kind) { return kind == Kind::Credit ? credit : token; }
    Tokens of(Kind kind) const { return kind == Kind::Credit ? credit : token; }
    Tokens total() const { return credit + token; }
    friend KindAmounts operator-(const KindAmounts &a, const KindAmounts &b)
    {
        return {.credit = a.credit - b.credit, .token = a.token - b.token};
    }
    friend bool operator==(const KindAmounts &, const KindAmounts &) = default;
};

/// What events were charged; the deficit is the part that no lot could pay that day.
struct Charged
{
    Tokens credit;
    Tokens token;
    Tokens deficit;

    Tokens total() const { return credit + token + deficit; }
    friend bool operator==(const Charged &, const Charged &) = default;
};

struct Balance
{
    Tokens credit;
    Tokens token;
    /// ≥ 0.
    Tokens deficit;

    Tokens net() const { return credit + token - deficit; }
    friend bool operator==(const Balance &, const Balance &) = default;
};

/// Cash out on the purchase day; what was paid for consumed and for expired tokens.
struct Costs
{
    Money purchases;
    Money consumed;
    Money expired;
    friend bool operator==(const Costs &, const Costs &) = default;
};

/// Sums over one day, one month or the horizon.
struct Movement
{
    Charged charged;
    Tokens uncharged;
    Tokens blocked;
    KindAmounts purchased;
    KindAmounts expired;
    KindAmounts repaid;
    Costs cost;
    friend bool operator==(const Movement &, const Movement &) = default;
};

/// Throws ArithmeticOverflow.
Movement &operator+=(Movement &sum, const Movement &part);

struct DayResult
{
    Day date;
    Access access = Access::Full;
    Movement movement;
    Balance closing;
    friend bool operator==(const DayResult &, const DayResult &) = default;
};

struct MonthResult
{
    YearMonth month;
    Movement movement;
    /// In the order of Projection::services.
    std::vector<Tokens> chargedByService;
    Balance closing;
    friend bool operator==(const MonthResult &, const MonthResult &) = default;
};

struct LotResult
{
    /// Its index in the plan.
    std::size_t lot = 0;
    Tokens used;
    Tokens repaid;
    Tokens expired;
    Money expiredCost;
    Tokens remaining;
    friend bool operator==(const LotResult &, const LotResult &) = default;
};

/// What a lot held at the close of a day on which that changed; in the order of days.
struct LotStep
{
    std::int32_t day = 0;
    std::int32_t lot = 0;
    Tokens remaining;
    friend bool operator==(const LotStep &, const LotStep &) = default;
};

/// A run of days with a deficit.
struct NegativeSpell
{
    Day first;
    /// The day on which the grace rule limits access if nothing settles the spell before.
    std::optional<Day> graceEnds;
    /// The day on which the deficit was zero again.
    std::optional<Day> settled;
    friend bool operator==(const NegativeSpell &, const NegativeSpell &) = default;
};

enum class WarningCode {
    RulesSuperseded,
    AgreementNotModelled,
    LotOutsideHorizon,
    CommercialUseInTrial,
};

struct Warning
{
    WarningCode code = WarningCode::RulesSuperseded;
    std::string path;
    /// The day that the warning is about, and the name of what it is about.
    std::optional<Day> day;
    std::string subject;
    friend bool operator==(const Warning &, const Warning &) = default;
};

struct Summary
{
    Movement movement;
    /// In the order of Projection::services.
    std::vector<Tokens> chargedByService;
    std::vector<Tokens> unchargedByService;
    std::vector<Tokens> blockedByService;
    Balance closing;
    /// The earliest day with the least closing net balance.
    Day lowestDay;
    Tokens lowestNet;
    std::optional<Day> firstNegative;
    std::optional<Day> graceEnds;
    std::optional<Day> firstLimited;
    Tokens tokensToRestore;
    /// The closing deficit at the list price.
    Money owed;
    /// What the charged usage costs: consumed and owed.
    Money usageCost;
    friend bool operator==(const Summary &, const Summary &) = default;
};

/// How one charge event was paid, or why it was not.
enum class Outcome { Charged, Uncharged, Blocked };

struct LotPayment
{
    std::size_t lot = 0;
    Tokens amount;
    friend bool operator==(const LotPayment &, const LotPayment &) = default;
};

/// A charge event in full, for explaining a day.
struct EventTrace
{
    std::size_t line = 0;
    Quantity quantity;
    /// The rate as it was in force that day, overrides applied.
    Rate rate;
    Quantity remainderBefore;
    Tokens charge;
    Outcome outcome = Outcome::Charged;
    std::vector<LotPayment> payments;
    Tokens deficit;
};

/// The ledger of one day, lot by lot.
struct DayTrace
{
    Day date;
    std::size_t card = 0;
    Balance opening;
    std::vector<LotPayment> openingLots;
    std::vector<LotPayment> expired;
    std::vector<LotPayment> purchased;
    std::vector<LotPayment> repaid;
    std::vector<EventTrace> events;
    std::vector<LotPayment> closingLots;
};

struct Projection
{
    std::string planName;
    std::string currency;
    DayRange horizon;
    std::vector<Warning> warnings;
    Summary summary;
    std::vector<MonthResult> months;
    std::vector<DayResult> days;
    std::vector<LotResult> lots;
    /// The services of the lines as they write them, in alphabetical order.
    std::vector<ServiceId> services;
    std::vector<LotStep> lotSteps;
    std::vector<NegativeSpell> spells;
    /// Of the days that were asked for.
    std::vector<DayTrace> traces;
};

} // namespace tokencast
