// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plangenerator.h"

#include <algorithm>
#include <random>

namespace tokencast {

namespace {

using std::chrono::days;

constexpr Day firstCard{std::chrono::year(2022) / 3 / 29};
constexpr Day photosCard{std::chrono::year(2022) / 9 / 7};
constexpr Day tokensCard{std::chrono::year(2022) / 11 / 7};

/// The distributions of the standard library differ from one to the other; this does not.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    /// From least to most, both included.
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        const auto span = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<std::int64_t>(m_engine() % span);
    }
    bool oneIn(std::int64_t count) { return between(1, count) == 1; }
    template <typename T, std::size_t size>
    const T &oneOf(const T (&values)[size])
    {
        return values[static_cast<std::size_t>(between(0, std::int64_t(size) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

class PlanGenerator
{
public:
    PlanGenerator(std::uint64_t number, const GeneratedPlanOptions &options)
        : m_random(number), m_options(options)
    {
    }

    Plan generate();

private:
    void makeHorizon();
    void makeAccount();
    void makeSubscriptions();
    void makeLot();
    void makeLine();
    void placeLine(UsageLine &line);
    void shapeLine(UsageLine &line, bool wholeUnit);
    void makeOverrides();
    Day somewhere();
    Money price();

    Random m_random;
    GeneratedPlanOptions m_options;
    Plan m_plan;
    bool m_sellsTokens = true;
    bool m_opensNegative = false;
};

Plan PlanGenerator::generate()
{
    m_plan.name = "Generated";
    makeHorizon();
    makeAccount();
    for (std::int64_t lots = m_random.between(0, 7); lots > 0; --lots)
        makeLot();
    for (std::int64_t lines = m_random.between(1, 7); lines > 0; --lines)
        makeLine();
    makeOverrides();
    return m_plan;
}

void PlanGenerator::makeHorizon()
{
    const Day starts[] = {firstCard,
                          photosCard - days(20),
                          tokensCard - days(30),
                          tokensCard,
                          Day(std::chrono::year(2023) / 12 / 20),
                          Day(std::chrono::year(2025) / 11 / 20)};
    m_plan.horizon.start = m_random.oneOf(starts) + days(m_random.between(0, 10));
    m_plan.horizon.end = m_plan.horizon.start
        + days(m_random.oneIn(8) ? m_random.between(1, 5) : m_random.between(6, 150));
}

/// A day in or near the horizon, often one of its edges or of the rate cards.
Day PlanGenerator::somewhere()
{
    const DayRange &horizon = m_plan.horizon;
    switch (m_random.between(0, 9)) {
    case 0:
        return horizon.start + days(m_random.between(-1, 1));
    case 1:
        return horizon.end + days(m_random.between(-2, 1));
    case 2:
        return tokensCard + days(m_random.between(-1, 1));
    case 3:
        return horizon.start + days(m_random.between(-400, horizon.days() + 40));
    default:
        return horizon.start + days(m_random.between(0, horizon.days() - 1));
    }
}

void PlanGenerator::makeAccount()
{
    Account &account = m_plan.account;
    m_sellsTokens = !m_random.oneIn(4);
    account.country = m_sellsTokens ? "JP" : "BR";
    if (m_random.oneIn(12))
        account.agreement = Agreement::Enterprise;
    if (m_random.oneIn(4)) {
        Trial &trial = account.trial.emplace();
        trial.start = m_plan.horizon.start + days(m_random.between(-95, 20));
        if (m_random.oneIn(3))
            trial.endedEarly = trial.start + days(m_random.between(1, 100));
    }
    makeSubscriptions();
    if (m_random.oneIn(5)) {
        m_opensNegative = true;
        account.openingDeficit = Tokens::fromMillionths(m_random.between(1, 60'000'000));
        if (m_random.oneIn(2))
            account.negativeSince = m_plan.horizon.start - days(m_random.between(0, 20));
    }
}

void PlanGenerator::makeSubscriptions()
{
    std::vector<DayRange> &subscriptions = m_plan.account.subscriptions;
    if (m_random.oneIn(6))
        return;
    subscriptions.push_back({.start = m_plan.horizon.start - days(m_random.between(0, 300)),
                             .end = m_plan.horizon.end + days(100)});
    if (m_random.oneIn(3)) {
        // A gap somewhere inside.
        const Day gap = m_plan.horizon.start + days(m_random.between(1, 60));
        subscriptions.push_back(
            {.start = gap + days(m_random.between(0, 9)), .end = gap + days(500)});
        subscriptions.front().end = std::max(gap, subscriptions.front().start + days(1));
    }
}

Money PlanGenerator::price()
{
    if (m_options.apisAtWholePrices)
        return Money::fromWhole(m_random.between(0, 9));
    return Money::fromMillionths(m_random.between(0, 9'000'000));
}

void PlanGenerator::makeLot()
{
    Lot lot{.id = LotId(std::string("lot-").append(std::to_string(m_plan.lots.size())))};
    lot.purchased = somewhere();
    if (m_opensNegative)
        lot.purchased = std::max(lot.purchased, m_plan.horizon.start);
    const bool creditsAreSold = !m_sellsTokens || lot.purchased < tokensCard;
    lot.kind = m_sellsTokens && (!creditsAreSold || m_random.oneIn(3)) ? Kind::Token : Kind::Credit;
    const std::int64_t sizes[] = {20, 100, 100, 500};
    lot.quantity = m_random.oneIn(3) ? Tokens::fromMillionths(m_random.between(0, 80'000'000))
                                     : Tokens::fromWhole(m_random.oneOf(sizes));
    if (m_random.oneIn(2))
        lot.expires = lot.purchased + days(m_random.between(1, 120));
    if (lot.purchased < m_plan.horizon.start && m_random.oneIn(2))
        lot.remaining = Tokens::fromMillionths(m_random.between(0, lot.quantity.millionths()));
    if (m_random.oneIn(2))
        lot.unitPrice = price();
    m_plan.lots.push_back(std::move(lot));
}

void PlanGenerator::makeLine()
{
    struct Offer
    {
        const char *service;
        std::int64_t most;
        bool isCounted;
    };
    constexpr Offer offers[] = {
        {"design-automation", 9, false},
        {"design-automation.revit", 25, false},
        {"design-automation.autocad", 3, false},
        {"model-derivative.complex", 40, true},
        {"model-derivative.simple.dwg", 200, true},
        {"reality-capture", 300, true},
        {"reality-capture.object", 120, true},
        {"viewer", 1000, false},
        {"reality-capture-gigapixel", 9, false},
        {"flex-product.autocad", 2, true},
    };
    const Offer &offer = m_random.oneOf(offers);
    UsageLine line{.id = LineId(std::string("u").append(std::to_string(m_plan.usage.size()))),
                   .service = ServiceId(offer.service)};
    const std::int64_t unit = offer.isCounted ? millionthsPerUnit : 1;
    const std::int64_t most = offer.most * millionthsPerUnit / unit;
    line.quantity = Quantity::fromMillionths(m_random.between(0, most) * unit);
    placeLine(line);
    shapeLine(line, offer.isCounted);

    const std::string &service = line.service.text();
    if (m_options.apisAtWholePrices && service.starts_with("flex"))
        line.service = ServiceId("model-derivative.complex");
    // Photos have a rate from September 2022 on, gigapixels until then.
    if (service.starts_with("reality-capture-")
        && line.end.value_or(m_plan.horizon.end) > photosCard)
        line.service = ServiceId("design-automation.inventor");
    if (service == "reality-capture" || service == "reality-capture.object") {
        if (line.start.value_or(m_plan.horizon.start) < photosCard)
            line.service = ServiceId("model-derivative.simple");
    }
    m_plan.usage.push_back(std::move(line));
}

void PlanGenerator::placeLine(UsageLine &line)
{
    constexpr Every periods[] = {Every::Once, Every::Day, Every::Week, Every::Week, Every::Month};
    line.every = m_random.oneOf(periods);
    const DayRange &horizon = m_plan.horizon;
    if (m_options.linesEndInside) {
        line.start = horizon.start + days(m_random.between(-100, horizon.days() - 1));
        line.end = std::max(*line.start, horizon.start) + days(1);
        line.end = *line.end + days(m_random.between(0, (horizon.end - *line.end).count()));
        return;
    }
    if (m_random.oneIn(2))
        line.start = somewhere();
    if (m_random.oneIn(3))
        line.end = line.start.value_or(horizon.start) + days(m_random.between(1, 90));
}

void PlanGenerator::shapeLine(UsageLine &line, bool wholeUnit)
{
    constexpr Spread spreads[] = {Spread::Even, Spread::Start, Spread::End};
    if (m_random.oneIn(2))
        line.days = EligibleDays::Weekdays;
    if (m_random.oneIn(2))
        line.spread = m_random.oneOf(spreads);
    if (m_random.oneIn(3)) {
        const std::int64_t unit = wholeUnit ? millionthsPerUnit : 1;
        const std::int64_t least = std::max(millionthsPerUnit / 2, line.quantity.millionths() / 40);
        line.batch = Quantity::fromMillionths(
            (least / unit + m_random.between(1, 5) * millionthsPerUnit / unit) * unit);
    }
    if (m_random.oneIn(3)) {
        // A line may have begun a year before; what grows daily must do so slowly.
        const std::int64_t most = line.every == Every::Day ? 3'000 : 30'000;
        line.growth = Factor::fromMillionths(m_random.between(-2 * most, most));
    }
    if (m_random.oneIn(5)) {
        for (Factor &multiplier : line.season.emplace())
            multiplier = Factor::fromMillionths(m_random.between(0, 5) * 333'333);
    }
    line.commercial = m_random.oneIn(3);
}

void PlanGenerator::makeOverrides()
{
    constexpr Rounding roundings[] = {Rounding::Exact, Rounding::Started, Rounding::Completed,
                                      Rounding::Carry, Rounding::Carry};
    for (const char *rate : {"design-automation", "reality-capture", "model-derivative.simple"}) {
        if (m_random.oneIn(3))
            m_plan.overrides.push_back(
                {.rate = ServiceId(rate), .rounding = m_random.oneOf(roundings)});
    }
}

} // namespace

Plan generatedPlan(std::uint64_t number, const GeneratedPlanOptions &options)
{
    return PlanGenerator(number, options).generate();
}

} // namespace tokencast
