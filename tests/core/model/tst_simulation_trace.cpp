// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/simulation.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <map>

namespace tokencast {

namespace {

/// 10 January 2023 of this plan has a bit of everything: 4 tokens of "old" expire, two lots are
/// bought, two lines are charged from them, a product is blocked, and the last line leaves a
/// deficit.
Plan busyPlan()
{
    PlanBuilder plan("2023-01-01", "2023-02-01");
    plan.tokens("old", "5", "2022-12-01", "2023-01-10")
        .tokens("product's", "8", "2022-11-20", "2023-01-09")
        .tokens("small", "4", "2023-01-10", "2023-06-01")
        .tokens("new", "20", "2023-01-10", "2023-12-01");
    plan.once("design-automation", "1", "2023-01-08")           // 2 tokens
        .once("flex-product.autocad", "1", "2023-01-08")        // 7 tokens
        .once("design-automation.revit", "4", "2023-01-10")     // 8 tokens
        .once("reality-capture", "51", "2023-01-10")            // 2 tokens
        .once("flex-product.revit", "2", "2023-01-10")          // 20 tokens: too few left
        .once("design-automation.autocad", "10", "2023-01-10"); // 20 tokens
    return plan;
}

Tokens sum(const std::vector<LotPayment> &payments)
{
    Tokens total;
    for (const LotPayment &payment : payments)
        total += payment.amount;
    return total;
}

std::map<std::size_t, Tokens> byLot(const std::vector<LotPayment> &payments)
{
    std::map<std::size_t, Tokens> amounts;
    for (const LotPayment &payment : payments)
        amounts[payment.lot] += payment.amount;
    return amounts;
}

} // namespace

/// The explanation of a day.
class SimulationTraceTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheDaysAskedForAreTraced();
    void aBusyDayIsExplainedInFull();
    void everyTracedDayAddsUpToItsResult();
    void ratesAreThoseInForceWithOverrides();
    void metersShowTheRemainderBefore();
    void outcomesOfUnchargedAndBlockedEvents();
};

void SimulationTraceTest::onlyTheDaysAskedForAreTraced()
{
    const SimulationOptions options{
        .traced = DayRange{.start = "2023-01-08"_day, .end = "2023-01-11"_day}};
    const Projection result = simulated(busyPlan(), options);
    QCOMPARE(result.traces.size(), std::size_t(3));
    QCOMPARE(result.traces[0].date, "2023-01-08"_day);
    QCOMPARE(result.traces[2].date, "2023-01-10"_day);
    QVERIFY(simulated(busyPlan()).traces.empty());
}

void SimulationTraceTest::aBusyDayIsExplainedInFull()
{
    // 8 January: 2 tokens of the lot that expires first pay the API, and the product takes 7 of the
    // 11 left: 6 of the same lot and 1 of "old", of which 4 remain.
    const Projection result = traced(busyPlan());
    const DayTrace &before = result.traces[7];
    QCOMPARE(before.events[0].payments,
             (std::vector<LotPayment>{{.lot = 1, .amount = "2"_tokens}}));
    QCOMPARE(before.events[1].payments,
             (std::vector<LotPayment>{{.lot = 1, .amount = "6"_tokens},
                                      {.lot = 0, .amount = "1"_tokens}}));

    const DayTrace &day = result.traces[9];
    QCOMPARE(day.date, "2023-01-10"_day);
    QCOMPARE(day.card, std::size_t(2));
    QCOMPARE(day.opening, (Balance{.token = "4"_tokens}));
    QCOMPARE(day.openingLots, (std::vector<LotPayment>{{.lot = 0, .amount = "4"_tokens}}));
    QCOMPARE(day.expired, (std::vector<LotPayment>{{.lot = 0, .amount = "4"_tokens}}));
    QCOMPARE(day.purchased,
             (std::vector<LotPayment>{{.lot = 2, .amount = "4"_tokens},
                                      {.lot = 3, .amount = "20"_tokens}}));
    QCOMPARE(day.repaid, std::vector<LotPayment>());

    // 8 tokens: 4 of the lot that expires in June, 4 of the other, then 2 more; the product finds
    // 14 of the 20 it takes; the last line takes those and leaves a deficit of 6.
    QCOMPARE(day.events.size(), std::size_t(4));
    QCOMPARE(day.events[0].line, std::size_t(2));
    QCOMPARE(day.events[0].quantity, "4"_quantity);
    QCOMPARE(day.events[0].charge, "8"_tokens);
    QCOMPARE(day.events[0].payments,
             (std::vector<LotPayment>{{.lot = 2, .amount = "4"_tokens},
                                      {.lot = 3, .amount = "4"_tokens}}));
    QCOMPARE(day.events[1].charge, "2"_tokens);
    QCOMPARE(day.events[1].rate.service, ServiceId("reality-capture"));
    QCOMPARE(day.events[2].outcome, Outcome::Blocked);
    QCOMPARE(day.events[2].charge, "20"_tokens);
    QVERIFY(day.events[2].payments.empty());
    QCOMPARE(day.events[3].outcome, Outcome::Charged);
    QCOMPARE(day.events[3].payments, (std::vector<LotPayment>{{.lot = 3, .amount = "14"_tokens}}));
    QCOMPARE(day.events[3].deficit, "6"_tokens);
    QVERIFY(day.closingLots.empty());
    QCOMPARE(result.days[9].closing, (Balance{.deficit = "6"_tokens}));
}

void SimulationTraceTest::everyTracedDayAddsUpToItsResult()
{
    Plan plan = busyPlan();
    plan.lots.push_back({.id = LotId("later"),
                         .kind = Kind::Token,
                         .quantity = "30"_tokens,
                         .purchased = "2023-01-20"_day});
    plan.usage.push_back({.id = LineId("daily"),
                          .service = ServiceId("design-automation"),
                          .quantity = "0.333333"_quantity,
                          .every = Every::Day});
    const Projection result = traced(plan);
    QCOMPARE(result.traces.size(), result.days.size());
    for (std::size_t i = 0; i < result.days.size(); ++i) {
        const DayTrace &trace = result.traces[i];
        const Movement &movement = result.days[i].movement;
        Charged charged;
        Tokens blocked;
        std::map<std::size_t, Tokens> lots = byLot(trace.openingLots);
        for (const LotPayment &lot : trace.purchased)
            lots[lot.lot] += lot.amount;
        for (const LotPayment &lot : trace.expired)
            lots[lot.lot] -= lot.amount;
        for (const LotPayment &lot : trace.repaid)
            lots[lot.lot] -= lot.amount;
        for (const EventTrace &event : trace.events) {
            for (const LotPayment &lot : event.payments)
                lots[lot.lot] -= lot.amount;
            charged.token += sum(event.payments);
            charged.deficit += event.deficit;
            if (event.outcome == Outcome::Blocked)
                blocked += event.charge;
            else
                QCOMPARE(sum(event.payments) + event.deficit, event.charge);
        }
        std::erase_if(lots, [](const auto &lot) { return lot.second.isZero(); });
        QVERIFY(lots == byLot(trace.closingLots));
        QCOMPARE(charged, movement.charged);
        QCOMPARE(blocked, movement.blocked);
        QCOMPARE(sum(trace.purchased), movement.purchased.total());
        QCOMPARE(sum(trace.expired), movement.expired.total());
        QCOMPARE(sum(trace.repaid), movement.repaid.total());
        QCOMPARE(trace.opening,
                 i == 0 ? Balance{.token = "13"_tokens} : result.days[i - 1].closing);
    }
    // The days did have all of it.
    QVERIFY(!result.summary.movement.repaid.total().isZero());
    QVERIFY(!result.summary.movement.blocked.isZero());
}

void SimulationTraceTest::ratesAreThoseInForceWithOverrides()
{
    PlanBuilder plan = PlanBuilder("2022-11-06", "2022-11-08")
                           .subscription("2022-01-01", "2023-01-01")
                           .credits("cc", "100", "2022-10-01")
                           .every(Every::Day, "design-automation.revit", "1");
    plan.rateOverride({.rate = ServiceId("design-automation"), .amount = "2.5"_tokens});
    const Projection result = traced(plan);
    const Rate &old = result.traces[0].events[0].rate;
    const Rate &today = result.traces[1].events[0].rate;
    QCOMPARE(result.traces[0].card, std::size_t(1));
    QCOMPARE(result.traces[1].card, std::size_t(2));
    QVERIFY(!old.pays.token);
    QVERIFY(today.pays.token);
    QCOMPARE(old.amount, "2.5"_tokens);
    QCOMPARE(today.service, ServiceId("design-automation"));
}

void SimulationTraceTest::metersShowTheRemainderBefore()
{
    const Projection result = traced(PlanBuilder("2023-01-01", "2023-01-04")
                                         .tokens("ft", "100", "2022-12-01")
                                         .rounding("reality-capture", Rounding::Carry)
                                         .every(Every::Day, "reality-capture", "30"));
    // 30, 60, 90 photos: sets are completed on the second day only; 10 and 40 remain.
    QCOMPARE(result.traces[0].events[0].remainderBefore, "0"_quantity);
    QCOMPARE(result.traces[1].events[0].remainderBefore, "30"_quantity);
    QCOMPARE(result.traces[2].events[0].remainderBefore, "10"_quantity);
    QCOMPARE(result.traces[0].events[0].charge, "0"_tokens);
    QCOMPARE(result.traces[1].events[0].charge, "1"_tokens);
    QCOMPARE(result.traces[2].events[0].charge, "0"_tokens);
}

void SimulationTraceTest::outcomesOfUnchargedAndBlockedEvents()
{
    const Projection trial = traced(PlanBuilder("2023-01-01", "2023-01-02")
                                        .trial("2023-01-01")
                                        .every(Every::Day, "design-automation", "1"));
    QCOMPARE(trial.traces[0].events[0].outcome, Outcome::Uncharged);
    QCOMPARE(trial.traces[0].events[0].charge, "2"_tokens);
    const Projection limited = traced(PlanBuilder("2023-01-01", "2023-01-02")
                                          .openingDeficit("1", "2022-11-08")
                                          .every(Every::Day, "design-automation", "1"));
    QCOMPARE(limited.traces[0].events[0].outcome, Outcome::Blocked);
    QCOMPARE(limited.traces[0].opening, (Balance{.deficit = "1"_tokens}));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::SimulationTraceTest)
#include "tst_simulation_trace.moc"
