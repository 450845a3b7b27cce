// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"

#include "core/formats/bundled.h"
#include "core/formats/names.h"
#include "core/formats/problemtext.h"

namespace tokencast {

namespace {

[[noreturn]] void stop(const char *what, const std::string &text)
{
    qFatal("%s: %s", what, text.c_str());
    std::abort();
}

std::int64_t millionthsOf(const std::string &text)
{
    const ParsedDecimal decimal = parseDecimal(text);
    if (decimal.fault != DecimalFault::None)
        stop("no decimal", text);
    return decimal.millionths;
}

Day dayOf(const std::string &text)
{
    const std::optional<Day> day = parseDay(text);
    if (!day)
        stop("no day", text);
    return *day;
}

std::optional<Day> optionalDay(const char *text)
{
    return text ? std::optional(dayOf(text)) : std::nullopt;
}

Lot makeLot(Kind kind, const char *id, const char *quantity, const char *purchased,
            const char *expires)
{
    return {.id = LotId(id),
            .kind = kind,
            .quantity = Tokens::fromMillionths(millionthsOf(quantity)),
            .purchased = dayOf(purchased),
            .expires = optionalDay(expires)};
}

} // namespace

Day operator""_day(const char *text, std::size_t length)
{
    return dayOf({text, length});
}
Tokens operator""_tokens(const char *text, std::size_t length)
{
    return Tokens::fromMillionths(millionthsOf({text, length}));
}
Money operator""_money(const char *text, std::size_t length)
{
    return Money::fromMillionths(millionthsOf({text, length}));
}
Quantity operator""_quantity(const char *text, std::size_t length)
{
    return Quantity::fromMillionths(millionthsOf({text, length}));
}
Factor operator""_factor(const char *text, std::size_t length)
{
    return Factor::fromMillionths(millionthsOf({text, length}));
}

PlanBuilder::PlanBuilder(const char *start, const char *end)
{
    m_plan.account.country = "JP";
    m_plan.horizon = {.start = dayOf(start), .end = dayOf(end)};
}

PlanBuilder &PlanBuilder::inCreditCountry()
{
    m_plan.account.country = "BR";
    m_plan.account.subscriptions = {{.start = firstDay, .end = endOfDays}};
    return *this;
}

PlanBuilder &PlanBuilder::enterprise()
{
    m_plan.account.agreement = Agreement::Enterprise;
    return *this;
}

PlanBuilder &PlanBuilder::subscription(const char *start, const char *end)
{
    m_plan.account.subscriptions.push_back({.start = dayOf(start), .end = dayOf(end)});
    return *this;
}

PlanBuilder &PlanBuilder::trial(const char *start, const char *endedEarly)
{
    m_plan.account.trial = Trial{.start = dayOf(start), .endedEarly = optionalDay(endedEarly)};
    return *this;
}

PlanBuilder &PlanBuilder::openingDeficit(const char *amount, const char *since)
{
    m_plan.account.openingDeficit = Tokens::fromMillionths(millionthsOf(amount));
    m_plan.account.negativeSince = optionalDay(since);
    return *this;
}

PlanBuilder &PlanBuilder::credits(const char *id, const char *quantity, const char *purchased,
                                  const char *expires)
{
    return lot(makeLot(Kind::Credit, id, quantity, purchased, expires));
}

PlanBuilder &PlanBuilder::tokens(const char *id, const char *quantity, const char *purchased,
                                 const char *expires)
{
    return lot(makeLot(Kind::Token, id, quantity, purchased, expires));
}

PlanBuilder &PlanBuilder::lot(Lot lot)
{
    m_plan.lots.push_back(std::move(lot));
    return *this;
}

PlanBuilder &PlanBuilder::once(const char *service, const char *quantity, const char *day)
{
    return line({.service = ServiceId(service),
                 .quantity = Quantity::fromMillionths(millionthsOf(quantity)),
                 .every = Every::Once,
                 .start = dayOf(day)});
}

PlanBuilder &PlanBuilder::every(Every period, const char *service, const char *quantity)
{
    return line({.service = ServiceId(service),
                 .quantity = Quantity::fromMillionths(millionthsOf(quantity)),
                 .every = period});
}

PlanBuilder &PlanBuilder::line(UsageLine line)
{
    if (line.id.isEmpty())
        line.id = LineId("u" + std::to_string(m_plan.usage.size()));
    m_plan.usage.push_back(std::move(line));
    return *this;
}

PlanBuilder &PlanBuilder::rateOverride(RateOverride change)
{
    m_plan.overrides.push_back(std::move(change));
    return *this;
}

PlanBuilder &PlanBuilder::rounding(const char *rate, Rounding rounding)
{
    return rateOverride({.rate = ServiceId(rate), .rounding = rounding});
}

const Catalog &bundled()
{
    static const Catalog catalog = bundledCatalog();
    return catalog;
}

CheckedPlan checked(const Plan &plan, const Catalog &catalog)
{
    Result<CheckedPlan> result = CheckedPlan::check(plan, catalog);
    if (!result)
        stop("the plan of this test has problems", shown(result.error()));
    return std::move(*result);
}

Projection simulated(const Plan &plan, const SimulationOptions &options)
{
    return simulated(plan, bundled(), options);
}

Projection simulated(const Plan &plan, const Catalog &catalog, const SimulationOptions &options)
{
    Result<Projection> result = simulate(checked(plan, catalog), options);
    if (!result)
        stop("the plan of this test cannot be computed", shown(result.error()));
    return std::move(*result);
}

Projection traced(const Plan &plan, const Catalog &catalog)
{
    return simulated(plan, catalog, {.traced = plan.horizon});
}

std::string shown(const Problems &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += problemText(problem).toStdString() + "\n";
    return text;
}

std::string shown(const Balance &balance)
{
    return "credit " + toText(balance.credit) + ", token " + toText(balance.token) + ", deficit "
        + toText(balance.deficit);
}

std::string shown(const Charged &charged)
{
    return "credit " + toText(charged.credit) + ", token " + toText(charged.token) + ", deficit "
        + toText(charged.deficit);
}

std::string shown(Access access)
{
    return std::string(nameOf(accessNames, access));
}

std::string shown(const std::optional<Day> &day)
{
    return day ? toText(*day) : "no day";
}

const DayResult &on(const Projection &projection, Day day)
{
    return projection.days.at(static_cast<std::size_t>((day - projection.horizon.start).count()));
}

std::string accessChanges(const Projection &projection)
{
    std::string text;
    std::optional<Access> last;
    for (const DayResult &day : projection.days) {
        if (day.access != last)
            text +=
                (text.empty() ? "" : ", ") + toText(day.date).substr(5) + " " + shown(day.access);
        last = day.access;
    }
    return text;
}

std::string byService(const Projection &projection, const std::vector<Tokens> &amounts)
{
    std::string text;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (!amounts[i].isZero())
            text += (text.empty() ? "" : ", ") + projection.services[i].text() + " "
                + toText(amounts[i]);
    }
    return text;
}

char *toString(const Problems &problems)
{
    return qstrdup(problems.empty() ? "no problem" : shown(problems).c_str());
}

char *toString(const Balance &balance)
{
    return qstrdup(shown(balance).c_str());
}

char *toString(const Charged &charged)
{
    return qstrdup(shown(charged).c_str());
}

char *toString(const KindAmounts &amounts)
{
    return qstrdup(
        ("credit " + toText(amounts.credit) + ", token " + toText(amounts.token)).c_str());
}

char *toString(const std::vector<LotPayment> &payments)
{
    std::string text;
    for (const LotPayment &payment : payments) {
        text += (text.empty() ? "" : ", ") + toText(payment.amount) + " from lot "
            + std::to_string(payment.lot);
    }
    return qstrdup(text.c_str());
}

char *toString(const DayRange &range)
{
    return qstrdup((toText(range.start) + " until " + toText(range.end)).c_str());
}

char *toString(Access access)
{
    return qstrdup(shown(access).c_str());
}

} // namespace tokencast

template <>
char *QTest::toString(const tokencast::Day &day)
{
    return qstrdup(tokencast::toText(day).c_str());
}

template <>
char *QTest::toString(const tokencast::YearMonth &month)
{
    return qstrdup(tokencast::toText(month).c_str());
}

template <>
char *QTest::toString(const std::optional<tokencast::Day> &day)
{
    return qstrdup(tokencast::shown(day).c_str());
}

template <>
char *QTest::toString(const std::string &text)
{
    return qstrdup(text.c_str());
}
