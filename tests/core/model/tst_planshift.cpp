// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/planshift.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

/// A plan that names a day wherever one can stand.
Plan datedPlan()
{
    PlanBuilder builder("2023-01-02", "2023-07-03");
    builder.trial("2023-01-09", "2023-01-20")
        .tokens("first", "500", "2022-12-01")
        .tokens("second", "250", "2023-05-01", "2024-04-30")
        .every(Every::Month, "design-automation", "40");
    builder.lastLine().start = "2023-02-01"_day;
    builder.lastLine().end = "2023-06-01"_day;
    Plan plan = builder;
    plan.account.negativeSince = "2023-01-01"_day;
    plan.account.openingDeficit = "1"_tokens;
    plan.account.subscriptions = {{.start = "2023-01-01"_day, .end = "2023-12-31"_day}};
    return plan;
}

} // namespace

class PlanShiftTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayMoves();
    void thereAndBackIsTheSame();
    void whatStandsForAYearStaysSo();
    void noDayLeavesTheCalendar();
    void aSubscriptionEndsWithTheCalendar();
};

void PlanShiftTest::everyDayMoves()
{
    const std::optional<Plan> plan = shifted(datedPlan(), std::chrono::days(10));
    QVERIFY(plan);
    QCOMPARE(plan->horizon.start, "2023-01-12"_day);
    QCOMPARE(plan->horizon.end, "2023-07-13"_day);
    QCOMPARE(plan->account.trial->start, "2023-01-19"_day);
    QCOMPARE(plan->account.trial->endedEarly, std::optional("2023-01-30"_day));
    QCOMPARE(plan->account.negativeSince, std::optional("2023-01-11"_day));
    QCOMPARE(plan->account.subscriptions.front().start, "2023-01-11"_day);
    QCOMPARE(plan->account.subscriptions.front().end, "2024-01-10"_day);
    QCOMPARE(plan->lots[0].purchased, "2022-12-11"_day);
    QCOMPARE(plan->lots[1].expires, std::optional("2024-05-10"_day));
    QCOMPARE(plan->usage[0].start, std::optional("2023-02-11"_day));
    QCOMPARE(plan->usage[0].end, std::optional("2023-06-11"_day));
}

void PlanShiftTest::thereAndBackIsTheSame()
{
    const std::optional<Plan> there = shifted(datedPlan(), std::chrono::days(-123));
    QVERIFY(there && *there != datedPlan());
    QVERIFY(shifted(*there, std::chrono::days(123)) == datedPlan());
}

void PlanShiftTest::whatStandsForAYearStaysSo()
{
    const std::optional<Plan> plan = shifted(datedPlan(), std::chrono::days(365));
    QVERIFY(!plan->lots[0].expires);
    QCOMPARE(plan->lots[0].expiry(), "2024-12-01"_day);
}

void PlanShiftTest::noDayLeavesTheCalendar()
{
    QVERIFY(!shifted(datedPlan(), std::chrono::days(80 * 365)));
    QVERIFY(!shifted(datedPlan(), std::chrono::days(-23 * 365)));
}

void PlanShiftTest::aSubscriptionEndsWithTheCalendar()
{
    Plan plan = datedPlan();
    plan.account.subscriptions = {{.start = "2099-01-01"_day, .end = "2100-01-01"_day},
                                  {.start = "2023-01-01"_day, .end = "2100-01-01"_day}};
    const std::optional<Plan> later = shifted(plan, std::chrono::days(400));
    QVERIFY(later);
    QCOMPARE(later->account.subscriptions.size(), std::size_t(1));
    QCOMPARE(later->account.subscriptions.front().start, "2024-02-05"_day);
    QCOMPARE(later->account.subscriptions.front().end, endOfDays);
}

} // namespace tokencast

QTEST_APPLESS_MAIN(tokencast::PlanShiftTest)
#include "tst_planshift.moc"
