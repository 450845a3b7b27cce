// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/simulation.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

/// What an event is charged where trials, products, agreements and meters have a say.
class SimulationChargesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTrialOfTodayConsumesNothing();
    void aTrialOfTheOldCardsConsumes();
    void commercialUseInATrialIsWarnedOfOnce();
    void productsAreBlockedWhole();
    void productsStandOutsideAccess();
    void enterpriseAgreementsOnlyCharge();
    void freeServicesLeaveNoTrace();
    void enginesOfOneRateShareItsMeter();
    void aMeterGoesOnOverTheEndOfAMonth();
    void unchargedAndBlockedEventsLeaveTheMeterAlone();
    void meterOfAnotherRateIsItsOwn();
};

void SimulationChargesTest::aTrialOfTodayConsumesNothing()
{
    // 90 days from 1 January end on 1 April.
    const Projection result = simulated(PlanBuilder("2023-03-30", "2023-04-03")
                                            .trial("2023-01-01")
                                            .tokens("ft", "100", "2023-03-01")
                                            .every(Every::Day, "design-automation", "1"));
    QCOMPARE(accessChanges(result), std::string("03-30 trial, 04-01 full"));
    QCOMPARE(result.summary.movement.uncharged, "4"_tokens);
    QCOMPARE(byService(result, result.summary.unchargedByService),
             std::string("design-automation 4"));
    QCOMPARE(result.summary.movement.charged, (Charged{.token = "4"_tokens}));
    QCOMPARE(result.summary.closing, (Balance{.token = "96"_tokens}));
}

void SimulationChargesTest::aTrialOfTheOldCardsConsumes()
{
    // The trial of the old cards consumes; on 7 November 2022, in the same trial, it does not.
    const Projection result = simulated(PlanBuilder("2022-11-05", "2022-11-09")
                                            .trial("2022-10-01")
                                            .credits("cc", "100", "2022-10-01")
                                            .every(Every::Day, "design-automation", "1"));
    QCOMPARE(accessChanges(result), std::string("11-05 trial"));
    QCOMPARE(result.summary.movement.charged, (Charged{.credit = "4"_tokens}));
    QCOMPARE(result.summary.movement.uncharged, "4"_tokens);
    // A trial that consumes can run into a deficit like any account.
    const Projection empty = simulated(PlanBuilder("2022-11-05", "2022-11-06")
                                           .trial("2022-10-01")
                                           .every(Every::Day, "design-automation", "1"));
    QCOMPARE(empty.summary.movement.charged, (Charged{.deficit = "2"_tokens}));
}

void SimulationChargesTest::commercialUseInATrialIsWarnedOfOnce()
{
    const auto daily = [](const char *service) {
        return UsageLine{.service = ServiceId(service),
                         .quantity = "1"_quantity,
                         .every = Every::Day,
                         .start = "2023-01-03"_day,
                         .commercial = true};
    };
    UsageLine late = daily("design-automation");
    late.start = "2023-01-11"_day;
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-02-01")
                                            .trial("2023-01-01", "2023-01-10")
                                            .tokens("ft", "1000", "2022-12-01")
                                            .line(daily("design-automation"))
                                            .line(daily("viewer"))
                                            .line(daily("flex-product.autocad"))
                                            .line(late)
                                            .every(Every::Day, "model-derivative.simple", "1"));
    // One for the API and one for the free API, on the day of the first event; none for the
    // product, the line after the trial and the line that is not commercial.
    QCOMPARE(result.warnings.size(), std::size_t(2));
    for (const std::size_t line : {std::size_t(0), std::size_t(1)}) {
        QVERIFY((result.warnings[line]
                 == Warning{.code = WarningCode::CommercialUseInTrial,
                            .path = "usage[" + std::to_string(line) + "]",
                            .day = "2023-01-03"_day,
                            .subject = "u" + std::to_string(line)}));
    }

    // Any trial, one that consumes too.
    UsageLine inOldTrial = daily("design-automation");
    inOldTrial.start = "2022-05-01"_day;
    const Projection old =
        simulated(PlanBuilder("2022-05-01", "2022-05-03").trial("2022-05-01").line(inOldTrial));
    QCOMPARE(old.warnings.size(), std::size_t(1));
}

void SimulationChargesTest::productsAreBlockedWhole()
{
    // 7 tokens a user-day. Of 13 tokens, the first day takes 7; the 6 left start nothing. Credits
    // do not count, and no deficit comes of it.
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-01-04")
                                            .tokens("ft", "13", "2022-12-01")
                                            .credits("cc", "100", "2022-10-01")
                                            .every(Every::Day, "flex-product.autocad", "1"));
    QCOMPARE(result.summary.movement.charged, (Charged{.token = "7"_tokens}));
    QCOMPARE(result.summary.movement.blocked, "14"_tokens);
    QCOMPARE(byService(result, result.summary.blockedByService),
             std::string("flex-product.autocad 14"));
    QCOMPARE(result.summary.closing, (Balance{.credit = "100"_tokens, .token = "6"_tokens}));
    QCOMPARE(result.summary.firstNegative, std::optional<Day>());
    // With exactly enough it runs.
    const Projection enough = simulated(PlanBuilder("2023-01-01", "2023-01-02")
                                            .tokens("ft", "7", "2022-12-01")
                                            .every(Every::Day, "flex-product.autocad", "1"));
    QCOMPARE(enough.summary.movement.charged, (Charged{.token = "7"_tokens}));
    QCOMPARE(enough.summary.closing, Balance());
}

void SimulationChargesTest::productsStandOutsideAccess()
{
    // In a trial the product is charged and the API is not.
    const Projection trial = simulated(PlanBuilder("2023-01-01", "2023-01-02")
                                           .trial("2023-01-01")
                                           .tokens("ft", "100", "2022-12-01")
                                           .every(Every::Day, "flex-product.revit", "1")
                                           .every(Every::Day, "design-automation", "1"));
    QCOMPARE(trial.summary.movement.charged, (Charged{.token = "10"_tokens}));
    QCOMPARE(trial.summary.movement.uncharged, "2"_tokens);
    // Limited before 7 November 2022 for want of a subscription, with tokens that APIs cannot use.
    const Projection limited = simulated(PlanBuilder("2022-10-01", "2022-10-02")
                                             .tokens("ft", "100", "2022-09-20")
                                             .every(Every::Day, "flex-product.revit", "1")
                                             .every(Every::Day, "design-automation", "1"));
    QCOMPARE(accessChanges(limited), std::string("10-01 limited"));
    QCOMPARE(limited.summary.movement.charged, (Charged{.token = "10"_tokens}));
    QCOMPARE(limited.summary.movement.blocked, "2"_tokens);
}

void SimulationChargesTest::enterpriseAgreementsOnlyCharge()
{
    const Projection result = simulated(PlanBuilder("2023-01-01", "2023-03-01")
                                            .enterprise()
                                            .trial("2023-01-01")
                                            .tokens("ft", "10", "2022-12-01")
                                            .every(Every::Day, "design-automation", "1"));
    QCOMPARE(accessChanges(result), std::string("01-01 not-modelled"));
    // 59 days of 2 tokens.
    QCOMPARE(result.summary.movement.charged,
             (Charged{.token = "10"_tokens, .deficit = "108"_tokens}));
    QCOMPARE(result.summary.movement.uncharged, "0"_tokens);
    QCOMPARE(result.summary.movement.blocked, "0"_tokens);
    QCOMPARE(result.summary.firstNegative, std::optional("2023-01-06"_day));
    QCOMPARE(result.summary.graceEnds, std::optional<Day>());
    QCOMPARE(result.summary.firstLimited, std::optional<Day>());
    QCOMPARE(result.warnings.size(), std::size_t(1));
    QCOMPARE(result.warnings[0].code, WarningCode::AgreementNotModelled);
    QCOMPARE(result.warnings[0].path, std::string("account.agreement"));
}

void SimulationChargesTest::freeServicesLeaveNoTrace()
{
    PlanBuilder plan = PlanBuilder("2023-01-01", "2023-03-01").openingDeficit("5", "2022-11-08");
    plan.every(Every::Day, "viewer", "1000").every(Every::Day, "data-management.x", "7");
    // Not even where access is limited.
    const Projection result = traced(plan);
    QCOMPARE(accessChanges(result), std::string("01-01 limited"));
    QVERIFY(result.summary.movement == Movement());
    for (const DayTrace &day : result.traces)
        QVERIFY(day.events.empty());
}

void SimulationChargesTest::enginesOfOneRateShareItsMeter()
{
    // Hours completed in sum: 0.6 + 0.5 = 1.1 hours, one of them completed by the second line.
    PlanBuilder plan = PlanBuilder("2023-01-01", "2023-01-02")
                           .tokens("ft", "100", "2022-12-01")
                           .rounding("design-automation", Rounding::Carry)
                           .once("design-automation.revit", "0.6", "2023-01-01")
                           .once("design-automation.autocad", "0.5", "2023-01-01");
    const Projection shared = simulated(plan);
    QCOMPARE(byService(shared, shared.summary.chargedByService),
             std::string("design-automation.autocad 2"));
    // 0.1 is left, and 0.9 complete the next.
    plan.once("design-automation.inventor", "0.9", "2023-01-01");
    const Projection third = simulated(plan);
    QCOMPARE(byService(third, third.summary.chargedByService),
             std::string("design-automation.autocad 2, design-automation.inventor 2"));
}

void SimulationChargesTest::aMeterGoesOnOverTheEndOfAMonth()
{
    const Projection result = simulated(PlanBuilder("2022-10-01", "2023-01-01")
                                            .subscription("2022-01-01", "2023-01-01")
                                            .credits("cc", "100", "2022-09-20")
                                            .rounding("reality-capture", Rounding::Carry)
                                            .every(Every::Month, "reality-capture", "40"));
    // 40, 80 and 120 photos: no set, one set, one more with 20 left. The change of rate cards on
    // 7 November does not reset it.
    QCOMPARE(result.months[0].movement.charged.total(), "0"_tokens);
    QCOMPARE(result.months[1].movement.charged.total(), "1"_tokens);
    QCOMPARE(result.months[2].movement.charged.total(), "1"_tokens);
}

void SimulationChargesTest::unchargedAndBlockedEventsLeaveTheMeterAlone()
{
    // 49 photos are metered, then 60 in a trial are shown as ⌊(49 + 60) ÷ 50⌋ = 2, and one photo
    // after the trial completes the set of 50 as if they had not been.
    const auto photos = [](const char *quantity, const char *day) {
        return UsageLine{.service = ServiceId("reality-capture"),
                         .quantity = Quantity::fromMillionths(parseDecimal(quantity).millionths),
                         .every = Every::Once,
                         .start = *parseDay(day)};
    };
    const Projection trial = simulated(PlanBuilder("2022-12-31", "2023-01-04")
                                           .trial("2023-01-01", "2023-01-02")
                                           .tokens("ft", "100", "2022-12-01")
                                           .rounding("reality-capture", Rounding::Carry)
                                           .line(photos("49", "2022-12-31"))
                                           .line(photos("60", "2023-01-01"))
                                           .line(photos("1", "2023-01-02")));
    QCOMPARE(trial.summary.movement.uncharged, "2"_tokens);
    QCOMPARE(trial.summary.movement.charged, (Charged{.token = "1"_tokens}));

    // The same with a day on which access is limited.
    PlanBuilder builder = PlanBuilder("2022-12-31", "2023-01-04").inCreditCountry();
    builder.credits("cc", "100", "2022-10-01").rounding("reality-capture", Rounding::Carry);
    builder.line(photos("49", "2022-12-31")).line(photos("60", "2023-01-01"));
    builder.line(photos("1", "2023-01-02"));
    Plan lapsed = builder;
    lapsed.account.subscriptions = {{.start = "2022-01-01"_day, .end = "2023-01-01"_day},
                                    {.start = "2023-01-02"_day, .end = "2024-01-01"_day}};
    const Projection limited = simulated(lapsed);
    QCOMPARE(limited.summary.movement.blocked, "2"_tokens);
    QCOMPARE(limited.summary.movement.charged, (Charged{.credit = "1"_tokens}));
}

void SimulationChargesTest::meterOfAnotherRateIsItsOwn()
{
    const Projection result =
        simulated(PlanBuilder("2023-01-01", "2023-01-02")
                      .tokens("ft", "100", "2022-12-01")
                      .rateOverride({.rate = ServiceId("model-derivative.simple"),
                                     .per = "50"_quantity,
                                     .rounding = Rounding::Carry})
                      .rounding("reality-capture", Rounding::Carry)
                      .once("reality-capture", "49", "2023-01-01")
                      .once("model-derivative.simple", "1", "2023-01-01"));
    QCOMPARE(result.summary.movement.charged, Charged());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::SimulationChargesTest)
#include "tst_simulation_charges.moc"
