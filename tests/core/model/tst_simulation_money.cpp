// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/simulation.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

Lot tokensAt(const char *id, Tokens quantity, Day purchased, Money unitPrice)
{
    return {.id = LotId(id),
            .kind = Kind::Token,
            .quantity = quantity,
            .purchased = purchased,
            .unitPrice = unitPrice};
}

RateOverride amountOf(const char *rate, Tokens amount)
{
    return {.rate = ServiceId(rate), .amount = amount};
}

} // namespace

/// What it costs, what the result warns of, and what cannot be computed.
class SimulationMoneyTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void consumedTokensCostTheirLotsPrice();
    void purchasesArePaidOnTheirDay();
    void expiredTokensCostWhatWasPaidForThem();
    void aDeficitCostsThePriceOfTheLotThatRepaysIt();
    void whatIsOwedIsValuedAtTheListPrice();
    void amountsAreRoundedOncePerLotAndDay();
    void chargesAndRepaymentsOfALotAreRoundedTogether();

    void rulesThatWereSupersededAreWarnedOf_data();
    void rulesThatWereSupersededAreWarnedOf();
    void lotsOutsideTheHorizonAreWarnedOf();

    void amountsThatDoNotFitNameTheLineOrTheLot_data();
    void amountsThatDoNotFitNameTheLineOrTheLot();
};

void SimulationMoneyTest::consumedTokensCostTheirLotsPrice()
{
    PlanBuilder plan = PlanBuilder("2023-01-01", "2023-01-02");
    plan.lot(tokensAt("cheap", "3"_tokens, "2022-12-01"_day, "2.5"_money));
    plan.tokens("at the list price", "10", "2022-12-02");
    plan.once("design-automation", "2.5", "2023-01-01");
    const Projection result = simulated(plan);
    QCOMPARE(result.summary.movement.cost.consumed, "13.5"_money); // 3 × 2.5 + 2 × 3
    QCOMPARE(result.summary.movement.cost.purchases, "0"_money);
    QCOMPARE(result.summary.usageCost, "13.5"_money);
    QCOMPARE(result.currency, std::string("USD"));
}

void SimulationMoneyTest::purchasesArePaidOnTheirDay()
{
    PlanBuilder plan = PlanBuilder("2023-01-01", "2023-03-01").tokens("in hand", "7", "2022-12-31");
    plan.lot(tokensAt("january", "10"_tokens, "2023-01-01"_day, "2"_money));
    plan.tokens("february", "20", "2023-02-28");
    plan.tokens("never", "20", "2023-03-01");
    const Projection result = simulated(plan);
    QCOMPARE(on(result, "2023-01-01"_day).movement.cost.purchases, "20"_money);
    QCOMPARE(on(result, "2023-02-28"_day).movement.cost.purchases, "60"_money);
    QCOMPARE(result.months[0].movement.cost.purchases, "20"_money);
    QCOMPARE(result.months[1].movement.cost.purchases, "60"_money);
    QCOMPARE(result.summary.movement.cost.purchases, "80"_money);
    QCOMPARE(result.summary.movement.purchased, (KindAmounts{.token = "30"_tokens}));
    QCOMPARE(result.summary.movement.cost.consumed, "0"_money);
}

void SimulationMoneyTest::expiredTokensCostWhatWasPaidForThem()
{
    PlanBuilder plan = PlanBuilder("2023-01-01", "2023-02-01");
    Lot lot = tokensAt("ft", "10"_tokens, "2022-12-01"_day, "4"_money);
    lot.remaining = "6"_tokens;
    lot.expires = "2023-01-15"_day;
    plan.lot(lot).once("design-automation", "1", "2023-01-10");
    const Projection result = simulated(plan);
    QCOMPARE(on(result, "2023-01-15"_day).movement.cost.expired, "16"_money);
    QCOMPARE(result.summary.movement.cost.expired, "16"_money);
    QCOMPARE(result.summary.movement.cost.consumed, "8"_money);
    QCOMPARE(result.lots[0].expiredCost, "16"_money);
}

void SimulationMoneyTest::aDeficitCostsThePriceOfTheLotThatRepaysIt()
{
    // −4 is repaid by 1 token at 2 and 3 at 5.
    PlanBuilder plan = PlanBuilder("2023-01-01", "2023-01-05");
    plan.once("design-automation", "2", "2023-01-01");
    plan.lot(tokensAt("small", "1"_tokens, "2023-01-03"_day, "2"_money));
    plan.lot(tokensAt("large", "100"_tokens, "2023-01-03"_day, "5"_money));
    const Projection result = simulated(plan);
    QCOMPARE(on(result, "2023-01-01"_day).movement.cost.consumed, "0"_money);
    QCOMPARE(on(result, "2023-01-03"_day).movement.cost.consumed, "17"_money);
    QCOMPARE(result.summary.movement.cost.consumed, "17"_money);
    QCOMPARE(result.summary.owed, "0"_money);
    QCOMPARE(result.lots[0].repaid, "1"_tokens);
    QCOMPARE(result.lots[1].repaid, "3"_tokens);
}

void SimulationMoneyTest::whatIsOwedIsValuedAtTheListPrice()
{
    Plan plan = PlanBuilder("2023-01-01", "2023-01-05")
                    .tokens("ft", "1", "2022-12-01")
                    .once("design-automation", "2", "2023-01-01");
    QCOMPARE(simulated(plan).summary.owed, "9"_money);
    plan.currency = "JPY";
    plan.listPrice = "441.5"_money;
    const Projection inYen = simulated(plan);
    QCOMPARE(inYen.summary.owed, "1324.5"_money);
    QCOMPARE(inYen.summary.movement.cost.consumed, "441.5"_money);
    QCOMPARE(inYen.summary.usageCost, "1766"_money);
    QCOMPARE(inYen.currency, std::string("JPY"));
}

void SimulationMoneyTest::amountsAreRoundedOncePerLotAndDay()
{
    // 0.0000005 hours would be rounded away: 0.000001 tokens a line, priced 0.5, are half a
    // millionth each. Two on one day make one millionth; on two days each rounds to nothing.
    PlanBuilder oneDay = PlanBuilder("2023-01-01", "2023-01-03");
    oneDay.rateOverride(amountOf("design-automation", "1"_tokens));
    oneDay.lot(tokensAt("ft", "1"_tokens, "2022-12-01"_day, "0.5"_money));
    PlanBuilder twoDays = oneDay;
    oneDay.once("design-automation", "0.000001", "2023-01-01")
        .once("design-automation", "0.000001", "2023-01-01");
    twoDays.every(Every::Day, "design-automation", "0.000001");
    QCOMPARE(simulated(oneDay).summary.movement.charged, (Charged{.token = "0.000002"_tokens}));
    QCOMPARE(simulated(twoDays).summary.movement.charged, (Charged{.token = "0.000002"_tokens}));
    QCOMPARE(simulated(oneDay).summary.movement.cost.consumed, "0.000001"_money);
    QCOMPARE(simulated(twoDays).summary.movement.cost.consumed, "0"_money);

    // Two lots that pay on one day are two amounts.
    PlanBuilder twoLots = PlanBuilder("2023-01-01", "2023-01-03");
    twoLots.rateOverride(amountOf("design-automation", "1"_tokens));
    twoLots.lot(tokensAt("a", "0.000001"_tokens, "2022-12-01"_day, "0.5"_money));
    twoLots.lot(tokensAt("b", "0.000001"_tokens, "2022-12-02"_day, "0.5"_money));
    twoLots.once("design-automation", "0.000002", "2023-01-01");
    QCOMPARE(simulated(twoLots).summary.movement.cost.consumed, "0"_money);
}

void SimulationMoneyTest::chargesAndRepaymentsOfALotAreRoundedTogether()
{
    PlanBuilder plan = PlanBuilder("2023-01-01", "2023-01-03").openingDeficit("0.000001");
    plan.rateOverride(amountOf("design-automation", "1"_tokens));
    plan.lot(tokensAt("ft", "1"_tokens, "2023-01-02"_day, "0.5"_money));
    plan.once("design-automation", "0.000001", "2023-01-02");
    const Projection result = simulated(plan);
    QCOMPARE(result.lots[0].repaid, "0.000001"_tokens);
    QCOMPARE(result.lots[0].used, "0.000001"_tokens);
    QCOMPARE(result.summary.movement.cost.consumed, "0.000001"_money);
}

void SimulationMoneyTest::rulesThatWereSupersededAreWarnedOf_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<bool>("warned");
    QTest::newRow("not where the last day is the day before")
        << PlanBuilder("2025-12-01", "2025-12-08").plan() << false;
    QTest::newRow("where the last day is the first of the new rules")
        << PlanBuilder("2025-12-01", "2025-12-09").plan() << true;
    QTest::newRow("where the horizon starts after it")
        << PlanBuilder("2026-01-01", "2026-01-02").plan() << true;
}

void SimulationMoneyTest::rulesThatWereSupersededAreWarnedOf()
{
    QFETCH(const Plan, plan);
    QFETCH(const bool, warned);
    const std::vector<Warning> warnings = simulated(plan).warnings;
    const std::vector<Warning> expected{{.code = WarningCode::RulesSuperseded,
                                         .path = "ruleBook",
                                         .day = "2025-12-08"_day,
                                         .subject = "forge-2022"}};
    QVERIFY(warnings == (warned ? expected : std::vector<Warning>()));
}

void SimulationMoneyTest::lotsOutsideTheHorizonAreWarnedOf()
{
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-02-01")
                                            .tokens("in hand", "1", "2022-12-01")
                                            .tokens("gone", "1", "2022-11-10", "2023-01-01")
                                            .tokens("planned", "1", "2023-01-31")
                                            .tokens("too late", "1", "2023-02-01"));
    const auto warning = [](const char *path, const char *id) {
        return Warning{.code = WarningCode::LotOutsideHorizon, .path = path, .subject = id};
    };
    QVERIFY((result.warnings
             == std::vector<Warning>{warning("lots[1]", "gone"), warning("lots[3]", "too late")}));
    QCOMPARE(result.lots.size(), std::size_t(2));
    QCOMPARE(result.lots[0].lot, std::size_t(0));
    QCOMPARE(result.lots[1].lot, std::size_t(2));
}

void SimulationMoneyTest::amountsThatDoNotFitNameTheLineOrTheLot_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<Problems>("problems");
    const auto overflow = [](const char *path, const char *id) {
        return Problems{{.path = path, .code = ProblemCode::Overflow, .found = id}};
    };
    const auto year = [] {
        return PlanBuilder("2023-01-01", "2024-01-01").tokens("ft", "100", "2022-12-01");
    };

    PlanBuilder charge = year();
    charge.rateOverride(amountOf("design-automation", "9223372036854"_tokens))
        .once("model-derivative.simple", "1", "2023-01-01")
        .once("design-automation", "1", "2023-01-01")
        .once("design-automation", "2", "2023-01-01");
    QTest::newRow("a charge") << charge.plan() << overflow("usage[2]", "u2");
    PlanBuilder deficit = year();
    // 5 × 10¹² tokens a day: the deficit of the second day needs more than 63 bits.
    deficit.rateOverride(amountOf("design-automation", "5000"_tokens))
        .every(Every::Day, "design-automation", "1000000000");
    QTest::newRow("a sum of charges") << deficit.plan() << overflow("usage[0]", "u0");
    PlanBuilder purchase = year();
    purchase.lot(tokensAt("dear", "1000000000"_tokens, "2023-03-01"_day, "9224"_money));
    QTest::newRow("the cost of a purchase") << purchase.plan() << overflow("lots[1]", "dear");
    PlanBuilder purchases = year();
    purchases.lot(tokensAt("first", "1000000000"_tokens, "2023-03-01"_day, "5000"_money));
    purchases.lot(tokensAt("second", "1000000000"_tokens, "2023-03-01"_day, "5000"_money));
    QTest::newRow("the sum of a day's purchases")
        << purchases.plan() << overflow("lots[2]", "second");
}

void SimulationMoneyTest::amountsThatDoNotFitNameTheLineOrTheLot()
{
    QFETCH(const Plan, plan);
    QFETCH(const Problems, problems);
    const Result<Projection> result = simulate(checked(plan));
    QVERIFY(!result);
    QCOMPARE(result.error(), problems);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::SimulationMoneyTest)
#include "tst_simulation_money.moc"
