// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/charts/plotgeometry.h"

using namespace tokencast;

class PlotGeometryTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDayFillsTheSpanToTheNext();
    void placesOutsideBelongToTheNearestDay();
    void everyDayIsFoundWhereItLies();
};

void PlotGeometryTest::aDayFillsTheSpanToTheNext()
{
    const TimeScale scale({"2023-01-01"_day, "2023-01-11"_day}, 50, 100);
    QCOMPARE(scale.at("2023-01-01"_day), 50.0);
    QCOMPARE(scale.at("2023-01-11"_day), 150.0);
    QCOMPARE(scale.dayWidth(), 10.0);
    QCOMPARE(scale.middleOf("2023-01-03"_day), 75.0);
    QCOMPARE(scale.dayAt(69.9), "2023-01-02"_day);
    QCOMPARE(scale.dayAt(70), "2023-01-03"_day);
}

void PlotGeometryTest::placesOutsideBelongToTheNearestDay()
{
    const TimeScale scale({"2023-01-01"_day, "2023-01-11"_day}, 50, 100);
    QCOMPARE(scale.dayAt(0), "2023-01-01"_day);
    QCOMPARE(scale.dayAt(1000), "2023-01-10"_day);
}

void PlotGeometryTest::everyDayIsFoundWhereItLies()
{
    const DayRange decade{"2023-01-01"_day, "2033-01-01"_day};
    const TimeScale scale(decade, 83, 771);
    for (Day day = decade.start; day < decade.end; day += std::chrono::days(1))
        QCOMPARE(scale.dayAt(scale.middleOf(day)), day);
}

QTEST_GUILESS_MAIN(PlotGeometryTest)
#include "tst_plotgeometry.moc"
