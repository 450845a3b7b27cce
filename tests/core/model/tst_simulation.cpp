// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/simulation.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

/// One day after another: deficits and their repayment, access, expiry, summaries. What events are
/// charged is in tst_simulation_charges, money in tst_simulation_money, explanations of a day in
/// tst_simulation_trace.
class SimulationTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void minusFiveBuysAHundred();
    void minusAHundredAndOneBuysAHundred();
    void aDeficitIsRepaidOnlyByWhatMayPayForApis();
    void aSpellIsLimitedOnItsFifteenthDay();
    void aSettledSpellStartsAnew();
    void openingDeficitsContinueTheirSpell();
    void limitedForWantOfASubscriptionIsNoGraceThatRanOut();
    void expiryAndPurchaseComeBeforeUse();
    void eventsOfADayKeepTheOrderOfTheLines();
    void theLowestDayIsTheEarliest();
    void servicesAreNamedAsTheLinesWriteThem();
    void monthsAreCutByTheHorizon();
};

void SimulationTest::minusFiveBuysAHundred()
{
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-01-05")
                                            .openingDeficit("5", "2022-12-28")
                                            .tokens("ft", "100", "2023-01-03"));
    QCOMPARE(on(result, "2023-01-02"_day).closing, (Balance{.deficit = "5"_tokens}));
    QCOMPARE(on(result, "2023-01-03"_day).movement.repaid, (KindAmounts{.token = "5"_tokens}));
    QCOMPARE(on(result, "2023-01-03"_day).closing, (Balance{.token = "95"_tokens}));
    QCOMPARE(accessChanges(result), std::string("01-01 grace, 01-03 full"));
    QCOMPARE(result.summary.tokensToRestore, "0"_tokens);
}

void SimulationTest::minusAHundredAndOneBuysAHundred()
{
    // The spell began on 20 December and is limited on 3 January. −101 + 100 = −1 stays blocked:
    // 1.5 hours at 2 are 3 tokens a day that are not charged.
    const PlanBuilder plan = PlanBuilder("2023-01-01", "2023-01-08")
                                 .openingDeficit("101", "2022-12-20")
                                 .tokens("ft", "100", "2023-01-05")
                                 .line({.service = ServiceId("design-automation"),
                                        .quantity = "1.5"_quantity,
                                        .every = Every::Day,
                                        .start = "2023-01-05"_day});
    const Projection result = simulated(plan);
    QCOMPARE(accessChanges(result), std::string("01-01 grace, 01-03 limited"));
    QCOMPARE(on(result, "2023-01-05"_day).movement.repaid, (KindAmounts{.token = "100"_tokens}));
    QCOMPARE(on(result, "2023-01-05"_day).closing, (Balance{.deficit = "1"_tokens}));
    QCOMPARE(result.summary.movement.blocked, "9"_tokens);
    QCOMPARE(result.summary.movement.charged, Charged());
    QCOMPARE(result.summary.closing.net(), "-1"_tokens);
    QCOMPARE(result.summary.tokensToRestore, "1"_tokens);
    QCOMPARE(result.lots[0].repaid, "100"_tokens);
}

void SimulationTest::aDeficitIsRepaidOnlyByWhatMayPayForApis()
{
    // Until 6 November 2022 APIs pay in credits alone: the tokens wait until the 7th.
    const Projection result = simulated(PlanBuilder("2022-11-04", "2022-11-09")
                                            .subscription("2022-01-01", "2023-01-01")
                                            .openingDeficit("30")
                                            .tokens("ft", "50", "2022-11-05")
                                            .credits("cc", "10", "2022-11-06"));
    QCOMPARE(on(result, "2022-11-05"_day).closing,
             (Balance{.token = "50"_tokens, .deficit = "30"_tokens}));
    QCOMPARE(on(result, "2022-11-06"_day).closing,
             (Balance{.token = "50"_tokens, .deficit = "20"_tokens}));
    QCOMPARE(on(result, "2022-11-07"_day).closing, (Balance{.token = "30"_tokens}));
    QCOMPARE(accessChanges(result), std::string("11-04 full"));
}

void SimulationTest::aSpellIsLimitedOnItsFifteenthDay()
{
    // 10 hours at 2 a day: 20 of the 30 tokens on the first day, and −10 on the second, 2 January.
    // Its grace period covers 2 … 15 January; on the 16th, access is limited.
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-01-20")
                                            .tokens("ft", "30", "2022-12-01")
                                            .every(Every::Day, "design-automation", "10"));
    QCOMPARE(result.summary.firstNegative, std::optional("2023-01-02"_day));
    QCOMPARE(result.summary.graceEnds, std::optional("2023-01-16"_day));
    QCOMPARE(result.summary.firstLimited, std::optional("2023-01-16"_day));
    // The deficit begins at the close of 2 January, so that day itself had full access.
    QCOMPARE(accessChanges(result), std::string("01-01 full, 01-03 grace, 01-16 limited"));
    // 15 days of 20 tokens, of which 30 were there; the last four days are blocked.
    QCOMPARE(result.summary.movement.charged,
             (Charged{.token = "30"_tokens, .deficit = "270"_tokens}));
    QCOMPARE(result.summary.movement.blocked, "80"_tokens);
    QCOMPARE(result.summary.closing, (Balance{.deficit = "270"_tokens}));
    QCOMPARE(result.spells.size(), std::size_t(1));
    QVERIFY((result.spells[0]
             == NegativeSpell{.first = "2023-01-02"_day, .graceEnds = "2023-01-16"_day}));
}

void SimulationTest::aSettledSpellStartsAnew()
{
    // −2 on 1 January, settled on the 10th with 2 of 4; the other 2 pay that day, and the 11th
    // begins a new spell, limited on the 25th.
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-02-01")
                                            .tokens("ft", "4", "2023-01-10")
                                            .once("design-automation", "1", "2023-01-01")
                                            .once("design-automation", "1", "2023-01-10")
                                            .once("design-automation", "1", "2023-01-11"));
    QCOMPARE(accessChanges(result),
             std::string("01-01 full, 01-02 grace, 01-10 full, 01-12 grace, 01-25 limited"));
    QCOMPARE(result.spells.size(), std::size_t(2));
    QVERIFY((result.spells[0]
             == NegativeSpell{.first = "2023-01-01"_day,
                              .graceEnds = "2023-01-15"_day,
                              .settled = "2023-01-10"_day}));
    QVERIFY((result.spells[1]
             == NegativeSpell{.first = "2023-01-11"_day, .graceEnds = "2023-01-25"_day}));
    // The summary speaks of the first spell, and of the first limited day whichever spell it is.
    QCOMPARE(result.summary.firstNegative, std::optional("2023-01-01"_day));
    QCOMPARE(result.summary.graceEnds, std::optional("2023-01-15"_day));
    QCOMPARE(result.summary.firstLimited, std::optional("2023-01-25"_day));
}

void SimulationTest::openingDeficitsContinueTheirSpell()
{
    const auto opening = [](const char *since) {
        return simulated(PlanBuilder("2023-01-01", "2023-01-20").openingDeficit("5", since));
    };
    const Projection byDefault = opening(nullptr);
    QCOMPARE(byDefault.summary.firstNegative, std::optional("2023-01-01"_day));
    QCOMPARE(byDefault.summary.graceEnds, std::optional("2023-01-15"_day));
    QCOMPARE(accessChanges(byDefault), std::string("01-01 grace, 01-15 limited"));
    const Projection recent = opening("2022-12-28");
    QCOMPARE(recent.summary.firstNegative, std::optional("2023-01-01"_day));
    QCOMPARE(recent.summary.graceEnds, std::optional("2023-01-11"_day));
    QCOMPARE(accessChanges(recent), std::string("01-01 grace, 01-11 limited"));
    const Projection longAgo = opening("2022-11-08");
    QCOMPARE(longAgo.summary.firstLimited, std::optional("2023-01-01"_day));
    QCOMPARE(accessChanges(longAgo), std::string("01-01 limited"));
}

void SimulationTest::limitedForWantOfASubscriptionIsNoGraceThatRanOut()
{
    PlanBuilder plan = PlanBuilder("2023-01-01", "2023-01-06").inCreditCountry();
    plan.credits("cc", "10", "2022-12-01").every(Every::Day, "design-automation", "1");
    Plan lapsed = plan;
    lapsed.account.subscriptions = {{.start = "2022-01-01"_day, .end = "2023-01-03"_day}};
    const Projection result = simulated(lapsed);
    QCOMPARE(accessChanges(result), std::string("01-01 full, 01-03 limited"));
    QCOMPARE(result.summary.firstLimited, std::optional<Day>());
    QCOMPARE(result.summary.movement.charged, (Charged{.credit = "4"_tokens}));
    QCOMPARE(result.summary.movement.blocked, "6"_tokens);
    QCOMPARE(result.summary.tokensToRestore, "0"_tokens);
}

void SimulationTest::expiryAndPurchaseComeBeforeUse()
{
    // On 2 January the old lot is gone, and the new one, bought that day, pays.
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-01-03")
                                            .tokens("old", "5", "2022-12-01", "2023-01-02")
                                            .tokens("new", "5", "2023-01-02")
                                            .every(Every::Day, "design-automation", "1"));
    QCOMPARE(on(result, "2023-01-02"_day).movement.expired, (KindAmounts{.token = "3"_tokens}));
    QCOMPARE(on(result, "2023-01-02"_day).closing, (Balance{.token = "3"_tokens}));
    QCOMPARE(result.lots[0].used, "2"_tokens);
    QCOMPARE(result.lots[0].expired, "3"_tokens);
    QCOMPARE(result.lots[1].used, "2"_tokens);
    QCOMPARE(result.lots[1].remaining, "3"_tokens);
}

void SimulationTest::eventsOfADayKeepTheOrderOfTheLines()
{
    // 10 tokens: the product of 7 goes first and runs; behind an API of 4 it would find 6.
    const auto charged = [](bool productFirst) {
        PlanBuilder plan = PlanBuilder("2023-01-01", "2023-01-02").tokens("ft", "10", "2022-12-01");
        if (productFirst)
            plan.once("flex-product.autocad", "1", "2023-01-01");
        plan.once("design-automation", "2", "2023-01-01");
        if (!productFirst)
            plan.once("flex-product.autocad", "1", "2023-01-01");
        return simulated(plan);
    };
    QCOMPARE(charged(true).summary.movement.charged,
             (Charged{.token = "10"_tokens, .deficit = "1"_tokens}));
    QCOMPARE(charged(false).summary.movement.charged, (Charged{.token = "4"_tokens}));
    QCOMPARE(charged(false).summary.movement.blocked, "7"_tokens);
}

void SimulationTest::theLowestDayIsTheEarliest()
{
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-01-06")
                                            .tokens("ft", "10", "2022-12-01")
                                            .tokens("more", "4", "2023-01-05")
                                            .once("design-automation", "4", "2023-01-02")
                                            .once("design-automation", "2", "2023-01-05"));
    // 10, 2, 2, 2, 2: the net balance is at its lowest from the 2nd on.
    QCOMPARE(result.summary.lowestDay, "2023-01-02"_day);
    QCOMPARE(result.summary.lowestNet, "2"_tokens);
    QCOMPARE(result.summary.closing, (Balance{.token = "2"_tokens}));
}

void SimulationTest::servicesAreNamedAsTheLinesWriteThem()
{
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-01-02")
                                            .tokens("ft", "100", "2022-12-01")
                                            .once("model-derivative.simple.dwg", "10", "2023-01-01")
                                            .once("design-automation.revit", "1", "2023-01-01")
                                            .once("model-derivative.simple", "20", "2023-01-01")
                                            .once("design-automation.revit", "2", "2023-01-01")
                                            .once("model-derivative.complex", "0", "2023-01-01"));
    QCOMPARE(byService(result, result.summary.chargedByService),
             std::string("design-automation.revit 6, model-derivative.simple 2, "
                         "model-derivative.simple.dwg 1"));
}

void SimulationTest::monthsAreCutByTheHorizon()
{
    const Projection result = simulated(PlanBuilder("2023-01-30", "2023-03-02")
                                            .tokens("ft", "100", "2022-12-01")
                                            .every(Every::Day, "design-automation", "0.5"));
    QCOMPARE(result.months.size(), std::size_t(3));
    QCOMPARE(toText(result.months[0].month), std::string("2023-01"));
    QCOMPARE(result.months[0].movement.charged, (Charged{.token = "2"_tokens}));
    QCOMPARE(result.months[1].movement.charged, (Charged{.token = "28"_tokens}));
    QCOMPARE(result.months[2].movement.charged, (Charged{.token = "1"_tokens}));
    QCOMPARE(result.months[1].closing, (Balance{.token = "70"_tokens}));
    QCOMPARE(result.days.size(), std::size_t(31));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::SimulationTest)
#include "tst_simulation.moc"
