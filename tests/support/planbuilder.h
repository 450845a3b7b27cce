// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/checkedplan.h"
#include "core/model/simulation.h"

#include <QtTest/QTest>

#include <optional>
#include <string>
#include <vector>

// Short ways to write plans in tests, and to read values in the messages of failed comparisons.

namespace tokencast {

/// "2023-01-31"_day, "12.5"_tokens: a text that is no day or decimal ends the program.
Day operator""_day(const char *text, std::size_t length);
Tokens operator""_tokens(const char *text, std::size_t length);
Money operator""_money(const char *text, std::size_t length);
Quantity operator""_quantity(const char *text, std::size_t length);
Factor operator""_factor(const char *text, std::size_t length);

/// A plan in one expression. Days and amounts are texts as in the JSON form; the account starts as
/// a standard one in Japan, where tokens are sold. Lines without an id are numbered: u0, u1, …
class PlanBuilder
{
public:
    /// `end` is exclusive.
    PlanBuilder(const char *start, const char *end);

    /// Brazil, where only credits are sold, with a subscription for all days.
    PlanBuilder &inCreditCountry();
    PlanBuilder &enterprise();
    PlanBuilder &subscription(const char *start, const char *end);
    PlanBuilder &trial(const char *start, const char *endedEarly = nullptr);
    PlanBuilder &openingDeficit(const char *amount, const char *since = nullptr);

    PlanBuilder &credits(const char *id, const char *quantity, const char *purchased,
                         const char *expires = nullptr);
    PlanBuilder &tokens(const char *id, const char *quantity, const char *purchased,
                        const char *expires = nullptr);
    PlanBuilder &lot(Lot lot);

    PlanBuilder &once(const char *service, const char *quantity, const char *day);
    PlanBuilder &every(Every period, const char *service, const char *quantity);
    PlanBuilder &line(UsageLine line);
    PlanBuilder &rateOverride(RateOverride change);
    PlanBuilder &rounding(const char *rate, Rounding rounding);

    /// The lot and the line added last, for what has no method here.
    Lot &lastLot() { return m_plan.lots.back(); }
    UsageLine &lastLine() { return m_plan.usage.back(); }

    const Plan &plan() const { return m_plan; }
    operator const Plan &() const { return m_plan; }

private:
    Plan m_plan;
};

/// The catalog compiled into the program, read once.
const Catalog &bundled();

/// A plan that is expected to be valid; one with problems ends the program and prints them.
CheckedPlan checked(const Plan &plan, const Catalog &catalog = bundled());
Projection simulated(const Plan &plan, const SimulationOptions &options = {});
Projection simulated(const Plan &plan, const Catalog &catalog,
                     const SimulationOptions &options = {});
/// The same with every day traced.
Projection traced(const Plan &plan, const Catalog &catalog = bundled());

/// `path: expected …, found …`, a line each.
std::string shown(const Problems &problems);
std::string shown(const Balance &balance);
std::string shown(const Charged &charged);
std::string shown(Access access);
std::string shown(const std::optional<Day> &day);

const DayResult &on(const Projection &projection, Day day);
/// `01-01 full, 01-15 limited`: the days on which access changes.
std::string accessChanges(const Projection &projection);
/// `design-automation 2, viewer 1`, of amounts in the order of the projection's services.
std::string byService(const Projection &projection, const std::vector<Tokens> &amounts);

// For the messages of QCOMPARE.

template <typename Kind>
char *toString(const Millionths<Kind> &value)
{
    return qstrdup(toText(value).c_str());
}
template <typename Kind>
char *toString(const std::optional<Millionths<Kind>> &value)
{
    return qstrdup(value ? toText(*value).c_str() : "nothing");
}
template <typename Kind>
char *toString(const Id<Kind> &id)
{
    return qstrdup(id.text().c_str());
}
char *toString(const Problems &problems);
char *toString(const Balance &balance);
char *toString(const Charged &charged);
char *toString(const KindAmounts &amounts);
char *toString(const std::vector<LotPayment> &payments);
char *toString(const DayRange &range);
char *toString(Access access);

} // namespace tokencast

namespace QTest {

template <>
char *toString(const tokencast::Day &day);
template <>
char *toString(const tokencast::YearMonth &month);
template <>
char *toString(const std::optional<tokencast::Day> &day);
template <>
char *toString(const std::string &text);

} // namespace QTest
