// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/spendbars.h"
#include "ui/charts/spendpainter.h"

using namespace tokencast;

class SpendBarsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBarSpansItsMonthInsideTheHorizon();
    void partsAreTheMonthsChargesByService();
    void onlyMonthsThatTouchTheRangeHaveBars();
    void servicesKeepTheirPlaceWhateverTheRange();
    void bothScalesShareOneGrid();
    void noCostAtAllStillHasAScale();
};

namespace {

Plan plan()
{
    PlanBuilder plan("2022-11-07", "2023-02-10");
    plan.tokens("tokens", "1000", "2022-11-07");
    plan.every(Every::Month, "reality-capture", "640");
    plan.every(Every::Month, "free-api", "1000");
    plan.once("design-automation", "4", "2022-12-24");
    return plan.plan();
}

} // namespace

void SpendBarsTest::aBarSpansItsMonthInsideTheHorizon()
{
    const ForecastPtr forecast = forecastOf(plan());
    const SpendBars chart = spendBars(forecast->projection, forecast->projection.horizon);
    QCOMPARE(chart.bars.size(), std::size_t(4));
    QCOMPARE(chart.bars[0].days, (DayRange{"2022-11-07"_day, "2022-12-01"_day}));
    QCOMPARE(chart.bars[1].days, (DayRange{"2022-12-01"_day, "2023-01-01"_day}));
    QCOMPARE(chart.bars[3].days, (DayRange{"2023-02-01"_day, "2023-02-10"_day}));
}

void SpendBarsTest::partsAreTheMonthsChargesByService()
{
    const ForecastPtr forecast = forecastOf(plan());
    const Projection &projection = forecast->projection;
    const SpendBars chart = spendBars(projection, projection.horizon);
    // What is free is never charged, so it is no series.
    QCOMPARE(chart.services.size(), std::size_t(2));
    for (const SpendBar &bar : chart.bars) {
        const MonthResult &month = projection.months[bar.month];
        Tokens sum;
        for (const SpendBar::Part &part : bar.parts) {
            QCOMPARE(part.amount, month.chargedByService[chart.services[part.series]]);
            QVERIFY(!part.amount.isZero());
            sum += part.amount;
        }
        QCOMPARE(sum, month.movement.charged.total());
        QCOMPARE(bar.total, sum);
        QCOMPARE(bar.cost, month.movement.cost.consumed);
        QVERIFY(bar.total <= chart.highest);
    }
    QCOMPARE(chart.highest, chart.bars[1].total);
    QCOMPARE(chart.dearest, "63"_money);
}

void SpendBarsTest::onlyMonthsThatTouchTheRangeHaveBars()
{
    const ForecastPtr forecast = forecastOf(plan());
    const SpendBars chart = spendBars(forecast->projection, {"2022-12-31"_day, "2023-02-01"_day});
    QCOMPARE(chart.bars.size(), std::size_t(2));
    QCOMPARE(chart.bars[0].month, std::size_t(1));
}

void SpendBarsTest::servicesKeepTheirPlaceWhateverTheRange()
{
    const ForecastPtr forecast = forecastOf(plan());
    const SpendBars all = spendBars(forecast->projection, forecast->projection.horizon);
    const SpendBars january = spendBars(forecast->projection, {"2023-01-01"_day, "2023-02-01"_day});
    QCOMPARE(january.services, all.services);
    QCOMPARE(january.bars[0].parts.size(), std::size_t(1));
    QCOMPARE(january.bars[0].parts[0].series, std::size_t(1));
}

void SpendBarsTest::bothScalesShareOneGrid()
{
    const ForecastPtr forecast = forecastOf(plan());
    const SpendBars chart = spendBars(forecast->projection, forecast->projection.horizon);
    for (const int most : {2, 3, 5, 8}) {
        const SpendScales scales = SpendScales::of(chart, 0.1, most);
        QCOMPARE(scales.tokens.ticks.size(), scales.money.ticks.size());
        QVERIFY(scales.tokens.ticks.back() >= chart.highest.millionths());
        QVERIFY(scales.money.ticks.back() >= chart.dearest.millionths());
        for (std::size_t i = 0; i < scales.tokens.ticks.size(); ++i)
            QCOMPARE(static_cast<double>(scales.tokens.ticks[i]) / scales.tokens.high,
                     static_cast<double>(scales.money.ticks[i]) / scales.money.high);
    }
}

void SpendBarsTest::noCostAtAllStillHasAScale()
{
    const SpendScales scales = SpendScales::of({}, 0.1, 4);
    QCOMPARE(scales.money.step, millionthsPerUnit);
    QVERIFY(scales.tokens.ticks.size() >= 2);
}

QTEST_GUILESS_MAIN(SpendBarsTest)
#include "tst_spendbars.moc"
