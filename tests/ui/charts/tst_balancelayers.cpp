// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/balancelayers.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace tokencast;

namespace {

Tokens sumOf(const DayResult &day)
{
    return day.closing.credit + day.closing.token;
}

/// Every kind of event: leftover credits, purchases, expiries, deficits that are settled, a trial.
Plan busyPlan(const char *end, int lots)
{
    PlanBuilder plan("2022-10-01", end);
    plan.subscription("2022-01-01", "2023-01-01").trial("2022-10-01", "2022-10-20");
    plan.credits("leftover", "300", "2022-03-01").credits("second", "40", "2022-05-01");
    std::mt19937 random(7);
    for (int i = 0; i < lots; ++i) {
        const Day bought = "2022-11-10"_day + std::chrono::days(i * 31);
        plan.tokens(("lot" + std::to_string(i)).c_str(),
                    std::to_string(20 + random() % 300).c_str(), toText(bought).c_str());
    }
    plan.every(Every::Week, "model-derivative.complex", "30");
    plan.every(Every::Month, "design-automation", "25");
    return plan.plan();
}

/// 100 tokens; on 15 March 2025 there are for one day 500 more, or 95 fewer.
Plan planWithOneDaySpike()
{
    PlanBuilder plan("2023-01-01", "2033-01-01");
    plan.tokens("base", "100", "2023-01-01", "2040-01-01");
    plan.tokens("spike", "500", "2025-03-15", "2025-03-16");
    return plan.plan();
}

Plan planWithOneDayDeficit()
{
    PlanBuilder plan("2023-01-01", "2033-01-01");
    plan.once("design-automation", "3.5", "2027-08-09");
    plan.tokens("late", "100", "2027-08-10", "2040-01-01");
    return plan.plan();
}

Plan planWithOneDayDip()
{
    PlanBuilder plan("2023-01-01", "2033-01-01");
    plan.tokens("first", "100", "2023-01-01", "2028-02-03");
    plan.tokens("second", "100", "2028-02-04", "2040-01-01");
    return plan.plan();
}

} // namespace

class BalanceLayersTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void layersAddUpToTheClosingOfEveryDay_data();
    void layersAddUpToTheClosingOfEveryDay();
    void columnsAreRealDaysWithinTheWidth_data();
    void columnsAreRealDaysWithinTheWidth();
    void layersStandInDrawOrder();
    void lotsAreDrawnInDrawOrder();
    void oneDayIsSeenAtEveryZoom_data();
    void oneDayIsSeenAtEveryZoom();
    void theDeficitIsNoLayer();
    void nothingIsVisibleOutsideTheHorizon();
    void aLotThatHoldsNothingInTheRangeIsNoLayer();
};

void BalanceLayersTest::layersAddUpToTheClosingOfEveryDay_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");

    QTest::newRow("the whole horizon") << u"2022-10-01"_s << u"2024-10-01"_s;
    QTest::newRow("a stretch in the middle") << u"2023-02-17"_s << u"2023-09-03"_s;
    QTest::newRow("a single day") << u"2023-05-05"_s << u"2023-05-06"_s;
    QTest::newRow("more than the horizon") << u"2022-01-01"_s << u"2025-01-01"_s;
}

void BalanceLayersTest::layersAddUpToTheClosingOfEveryDay()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    const ForecastPtr forecast = forecastOf(busyPlan("2024-10-01", 16));
    const DayRange visible{*parseDay(start.toStdString()), *parseDay(end.toStdString())};
    const BalanceLayers picture = balanceLayers(*forecast, visible, 4000);
    const DayRange shown = intersection(visible, forecast->projection.horizon);
    QCOMPARE(picture.columns.size(), static_cast<std::size_t>(shown.days()));
    for (std::size_t column = 0; column < picture.columns.size(); ++column) {
        const DayResult &day = forecast->projection.days[picture.columns[column].day];
        QCOMPARE(day.date, shown.start + std::chrono::days(static_cast<int>(column)));
        KindAmounts sums;
        for (const LotLayer &layer : picture.layers)
            sums.of(layer.kind) += layer.amountIn(column);
        QCOMPARE(sums.credit, day.closing.credit);
        QCOMPARE(sums.token, day.closing.token);
    }
}

void BalanceLayersTest::columnsAreRealDaysWithinTheWidth_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {1, 2, 3, 4, 5, 99, 365, 730, 731, 1000})
        QTest::addRow("two years on %d pixels", pixels) << pixels;
}

void BalanceLayersTest::columnsAreRealDaysWithinTheWidth()
{
    QFETCH(const int, pixels);
    const ForecastPtr forecast = forecastOf(busyPlan("2024-10-01", 16));
    const std::vector<DayResult> &days = forecast->projection.days;
    const BalanceLayers picture = balanceLayers(*forecast, forecast->projection.horizon, pixels);
    double end = 0;
    Tokens highest;
    Tokens deepest;
    for (std::size_t column = 0; column < picture.columns.size(); ++column) {
        const BalanceColumn &shown = picture.columns[column];
        QVERIFY(qAbs(shown.left - end) < 1e-6);
        QVERIFY(pixels < 4 || shown.right - shown.left >= 1 - 1e-6);
        QVERIFY(column == 0 || shown.day > picture.columns[column - 1].day);
        end = shown.right;
        Tokens sum;
        for (const LotLayer &layer : picture.layers)
            sum += layer.amountIn(column);
        QCOMPARE(sum, sumOf(days[shown.day]));
        highest = std::max(highest, sum);
        deepest = std::max(deepest, days[shown.day].closing.deficit);
    }
    QVERIFY(qAbs(end - pixels) < 1e-6);
    QCOMPARE(picture.highest, highest);
    QCOMPARE(picture.deepest, deepest);
    QCOMPARE(highest, std::ranges::max(days, {}, sumOf).closing.net());
}

void BalanceLayersTest::layersStandInDrawOrder()
{
    PlanBuilder plan("2022-10-01", "2022-12-31");
    plan.subscription("2022-01-01", "2023-01-01");
    plan.credits("later credits", "10", "2022-05-01");
    plan.credits("first credits", "10", "2022-04-01");
    plan.tokens("later tokens", "10", "2022-11-20");
    plan.tokens("larger pack, same end", "500", "2022-11-08", "2023-03-01");
    plan.tokens("smaller pack, same end", "100", "2022-11-09", "2023-03-01");
    const ForecastPtr forecast = forecastOf(plan);
    const BalanceLayers picture = balanceLayers(*forecast, forecast->projection.horizon, 1000);
    QStringList names;
    std::vector<std::size_t> ordinals;
    for (const LotLayer &layer : picture.layers) {
        names += QString::fromStdString(forecast->plan.lots[layer.lot].id.text());
        ordinals.push_back(layer.ordinal);
    }
    QCOMPARE(names,
             (QStringList{u"first credits"_s, u"later credits"_s, u"smaller pack, same end"_s,
                          u"larger pack, same end"_s, u"later tokens"_s}));
    QCOMPARE(ordinals, (std::vector<std::size_t>{0, 1, 0, 1, 2}));
}

/// The order is the ledger's: what lies above is used up before what lies below is touched.
void BalanceLayersTest::lotsAreDrawnInDrawOrder()
{
    const ForecastPtr forecast = forecastOf(busyPlan("2024-10-01", 16));
    const std::vector<std::size_t> order = drawOrder(forecast->plan);
    const Projection traces = traced(forecast->plan);
    int payments = 0;
    for (const DayTrace &day : traces.traces) {
        for (const EventTrace &event : day.events) {
            const auto placeOf = [&order](const LotPayment &payment) {
                return std::ranges::find(order, payment.lot) - order.begin();
            };
            QVERIFY(std::ranges::is_sorted(event.payments, {}, placeOf));
            payments += event.payments.size() > 1 ? 1 : 0;
        }
    }
    QVERIFY(payments > 5);
}

void BalanceLayersTest::oneDayIsSeenAtEveryZoom_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {40, 333, 850, 1700, 3600, 4000})
        QTest::addRow("ten years on %d pixels", pixels) << pixels;
}

void BalanceLayersTest::oneDayIsSeenAtEveryZoom()
{
    QFETCH(const int, pixels);
    const auto shows = [pixels](const Plan &plan, Day day) {
        const ForecastPtr forecast = forecastOf(plan);
        const BalanceLayers picture =
            balanceLayers(*forecast, forecast->projection.horizon, pixels);
        return std::ranges::any_of(picture.columns, [&](const BalanceColumn &column) {
            return forecast->projection.days[column.day].date == day;
        });
    };
    QVERIFY(shows(planWithOneDaySpike(), "2025-03-15"_day));
    QVERIFY(shows(planWithOneDayDeficit(), "2027-08-09"_day));
    QVERIFY(shows(planWithOneDayDip(), "2028-02-03"_day));
}

void BalanceLayersTest::theDeficitIsNoLayer()
{
    const ForecastPtr forecast = forecastOf(planWithOneDayDeficit());
    const BalanceLayers picture = balanceLayers(*forecast, forecast->projection.horizon, 4000);
    QCOMPARE(picture.deepest, "7"_tokens);
    for (const LotLayer &layer : picture.layers) {
        for (const LotLayer::Run &run : layer.runs)
            QVERIFY(!run.amount.isNegative());
    }
}

void BalanceLayersTest::nothingIsVisibleOutsideTheHorizon()
{
    const ForecastPtr forecast = forecastOf(planWithOneDayDip());
    const BalanceLayers picture =
        balanceLayers(*forecast, {"2010-01-01"_day, "2011-01-01"_day}, 500);
    QVERIFY(picture.columns.empty());
    QVERIFY(picture.layers.empty());
}

void BalanceLayersTest::aLotThatHoldsNothingInTheRangeIsNoLayer()
{
    const ForecastPtr forecast = forecastOf(planWithOneDayDip());
    const BalanceLayers picture =
        balanceLayers(*forecast, {"2029-01-01"_day, "2030-01-01"_day}, 500);
    QCOMPARE(picture.layers.size(), std::size_t(1));
    QCOMPARE(forecast->plan.lots[picture.layers[0].lot].id, LotId("second"));
    // Its shade does not change with the zoom.
    QCOMPARE(picture.layers[0].ordinal, std::size_t(1));
}

QTEST_GUILESS_MAIN(BalanceLayersTest)
#include "tst_balancelayers.moc"
