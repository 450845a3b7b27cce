// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/balancelayers.h"
#include "ui/charts/balancemarkers.h"

using namespace tokencast;

class BalanceMarkersTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLotThatLosesSomethingMakesACliff();
    void cliffsOfOneDayLieOnEachOther();
    void cliffsStandOnTheStackOfTheDayBefore();
    void aLotUsedUpInTimeMakesNone();
    void purchasesInsideTheHorizonAreMarked();
    void ratesThatChangeInsideTheHorizonAreMarked();
    void theTrialEndsOnItsFirstDayOfOtherAccess();
    void theLowestPointIsTheResults();
    void eventsAreInOrderAndEachOnce();
};

void BalanceMarkersTest::aLotThatLosesSomethingMakesACliff()
{
    PlanBuilder plan("2023-01-01", "2023-12-31");
    plan.tokens("expiring", "50", "2022-11-10", "2023-03-01");
    plan.once("model-derivative.complex", "60", "2023-02-01");
    const BalanceMarkers markers = balanceMarkers(*forecastOf(plan));
    QCOMPARE(markers.cliffs.size(), std::size_t(1));
    QCOMPARE(markers.cliffs[0].day, "2023-03-01"_day);
    QCOMPARE(markers.cliffs[0].lot, std::size_t(0));
    QCOMPARE(markers.cliffs[0].lost, "20"_tokens);
    QCOMPARE(markers.cliffs[0].top, "20"_tokens);
}

void BalanceMarkersTest::cliffsOfOneDayLieOnEachOther()
{
    PlanBuilder plan("2023-01-01", "2023-12-31");
    plan.tokens("large", "50", "2022-11-10", "2023-03-01");
    plan.tokens("small", "30", "2022-11-11", "2023-03-01");
    plan.tokens("lasting", "10", "2022-11-12", "2024-03-01");
    plan.credits("credits", "5", "2022-10-12", "2023-09-01");
    const BalanceMarkers markers = balanceMarkers(*forecastOf(plan));
    QCOMPARE(markers.cliffs.size(), std::size_t(3));
    QCOMPARE(markers.cliffs[0].lost, "30"_tokens);
    QCOMPARE(markers.cliffs[0].top, "90"_tokens);
    QCOMPARE(markers.cliffs[1].lost, "50"_tokens);
    QCOMPARE(markers.cliffs[1].top, "60"_tokens);
    // Credits lie above all tokens.
    QCOMPARE(markers.cliffs[2].lost, "5"_tokens);
    QCOMPARE(markers.cliffs[2].top, "15"_tokens);
}

/// The place of a cliff that is computed without the layers is the place of the layer.
void BalanceMarkersTest::cliffsStandOnTheStackOfTheDayBefore()
{
    PlanBuilder plan("2022-12-01", "2024-12-01");
    plan.credits("credits", "70", "2022-03-01", "2023-02-01");
    for (int i = 0; i < 9; ++i) {
        const Day bought = "2022-12-05"_day + std::chrono::days(60 * i);
        plan.tokens(("lot" + std::to_string(i)).c_str(), std::to_string(90 - 7 * i).c_str(),
                    toText(bought).c_str(), toText(bought + std::chrono::days(200)).c_str());
    }
    plan.every(Every::Month, "model-derivative.complex", "31");
    const ForecastPtr forecast = forecastOf(plan);
    const BalanceLayers picture = balanceLayers(*forecast, forecast->projection.horizon, 4000);
    const BalanceMarkers markers = balanceMarkers(*forecast);
    QVERIFY(markers.cliffs.size() >= 5);
    for (const ExpiryCliff &cliff : markers.cliffs) {
        const auto before =
            static_cast<std::size_t>((cliff.day - forecast->projection.horizon.start).count()) - 1;
        Tokens below;
        for (auto layer = picture.layers.rbegin(); layer->lot != cliff.lot; ++layer)
            below += layer->amountIn(before);
        QCOMPARE(cliff.top, below + cliff.lost);
    }
}

void BalanceMarkersTest::aLotUsedUpInTimeMakesNone()
{
    PlanBuilder plan("2023-01-01", "2023-12-31");
    plan.tokens("used", "30", "2022-11-10", "2023-03-01");
    plan.once("model-derivative.complex", "60", "2023-02-01");
    QVERIFY(balanceMarkers(*forecastOf(plan)).cliffs.empty());
}

void BalanceMarkersTest::purchasesInsideTheHorizonAreMarked()
{
    PlanBuilder plan("2023-01-01", "2023-12-31");
    plan.tokens("second", "20", "2023-06-01");
    plan.tokens("in hand", "30", "2022-11-10");
    plan.tokens("first", "40", "2023-02-01");
    const BalanceMarkers markers = balanceMarkers(*forecastOf(plan));
    QCOMPARE(markers.purchases.size(), std::size_t(2));
    QCOMPARE(markers.purchases[0].day, "2023-02-01"_day);
    QCOMPARE(markers.purchases[0].amount, "40"_tokens);
    QCOMPARE(markers.purchases[0].top, "70"_tokens);
    QCOMPARE(markers.purchases[1].lot, std::size_t(0));
    QCOMPARE(markers.purchases[1].top, "90"_tokens);
}

void BalanceMarkersTest::ratesThatChangeInsideTheHorizonAreMarked()
{
    PlanBuilder plan("2022-09-07", "2023-01-01");
    plan.subscription("2022-01-01", "2023-01-01");
    const BalanceMarkers markers = balanceMarkers(*forecastOf(plan));
    // The card of the first day is no change.
    QCOMPARE(markers.rateChanges.size(), std::size_t(1));
    QCOMPARE(markers.rateChanges[0].day, "2022-11-07"_day);
}

void BalanceMarkersTest::theTrialEndsOnItsFirstDayOfOtherAccess()
{
    PlanBuilder plan("2022-12-01", "2023-06-01");
    QVERIFY(!balanceMarkers(*forecastOf(plan)).trialEnd);
    plan.trial("2022-11-20");
    QCOMPARE(balanceMarkers(*forecastOf(plan)).trialEnd, std::optional("2023-02-18"_day));
}

void BalanceMarkersTest::theLowestPointIsTheResults()
{
    PlanBuilder plan("2023-01-01", "2023-06-01");
    plan.tokens("late", "100", "2023-03-01");
    plan.once("design-automation", "3", "2023-02-20");
    const ForecastPtr forecast = forecastOf(plan);
    const BalanceMarkers markers = balanceMarkers(*forecast);
    QCOMPARE(markers.lowestDay, "2023-02-20"_day);
    QCOMPARE(markers.lowestNet, "-6"_tokens);
    QCOMPARE(markers.firstNegative, std::optional("2023-02-20"_day));
}

void BalanceMarkersTest::eventsAreInOrderAndEachOnce()
{
    PlanBuilder plan("2022-10-01", "2023-12-01");
    plan.subscription("2022-01-01", "2024-01-01").trial("2022-10-10", "2022-10-20");
    plan.credits("credits", "10", "2022-04-01", "2022-12-24");
    plan.tokens("late", "100", "2023-04-01");
    plan.tokens("same day", "100", "2023-04-01", "2023-05-05");
    plan.once("design-automation", "3", "2023-02-20");
    const std::vector<Day> days = eventDays(*forecastOf(plan));
    QCOMPARE(days,
             (std::vector<Day>{"2022-10-20"_day,    // the trial's end
                               "2022-11-07"_day,    // new rates
                               "2022-12-24"_day,    // credits expire
                               "2023-02-20"_day,    // below zero
                               "2023-03-06"_day,    // limited
                               "2023-04-01"_day,    // two purchases
                               "2023-05-05"_day})); // tokens expire
}

QTEST_GUILESS_MAIN(BalanceMarkersTest)
#include "tst_balancemarkers.moc"
