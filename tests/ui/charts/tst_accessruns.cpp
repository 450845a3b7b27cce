// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/accessruns.h"

using namespace tokencast;

class AccessRunsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void runsFollowTheAccessOfTheDays();
    void runsCoverEveryDayOnce();
    void anEnterpriseAgreementIsOneRun();
};

void AccessRunsTest::runsFollowTheAccessOfTheDays()
{
    const std::vector<AccessRun> runs = accessRuns(*forecastOf(planWithEveryAccess()));
    const Day graceEnds = "2023-02-09"_day;
    QCOMPARE(runs.size(), std::size_t(5));
    QVERIFY(runs[0] == (AccessRun{Access::Trial, {"2022-11-07"_day, "2022-12-01"_day}, {}}));
    QVERIFY(runs[1] == (AccessRun{Access::Full, {"2022-12-01"_day, "2023-01-27"_day}, {}}));
    QVERIFY(runs[2] == (AccessRun{Access::Grace, {"2023-01-27"_day, graceEnds}, graceEnds}));
    QVERIFY(runs[3] == (AccessRun{Access::Limited, {graceEnds, "2023-03-01"_day}, {}}));
    QVERIFY(runs[4] == (AccessRun{Access::Full, {"2023-03-01"_day, "2023-06-01"_day}, {}}));
}

void AccessRunsTest::runsCoverEveryDayOnce()
{
    const ForecastPtr forecast = forecastOf(planWithEveryAccess());
    Day next = forecast->projection.horizon.start;
    for (const AccessRun &run : accessRuns(*forecast)) {
        QCOMPARE(run.days.start, next);
        next = run.days.end;
    }
    QCOMPARE(next, forecast->projection.horizon.end);
}

void AccessRunsTest::anEnterpriseAgreementIsOneRun()
{
    PlanBuilder plan("2023-01-01", "2023-06-01");
    plan.enterprise().once("design-automation", "6", "2023-01-26");
    const std::vector<AccessRun> runs = accessRuns(*forecastOf(plan));
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].access, Access::NotModelled);
}

QTEST_GUILESS_MAIN(AccessRunsTest)
#include "tst_accessruns.moc"
