// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/runningtotals.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <limits>

namespace tokencast {

class RunningTotalsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasComeTogetherAtFirst();
    void movementsAddUp();
    void aDeficitIsOwedAtTheListPriceUntilItIsPaid();
    void theWholeHorizonAgreesWithTheSummary();
    void sumsThatDoNotFitAreReported();
};

void RunningTotalsTest::nothingHasComeTogetherAtFirst()
{
    const RunningTotals totals("3"_money);
    QVERIFY(totals.movement() == Movement());
    QCOMPARE(totals.usageCost(), Money());
}

void RunningTotalsTest::movementsAddUp()
{
    DayResult first;
    first.movement.charged.token = "2"_tokens;
    first.movement.expired.credit = "7"_tokens;
    first.movement.cost.purchases = "30"_money;
    DayResult second;
    second.movement.charged.token = "0.5"_tokens;
    second.movement.blocked = "1"_tokens;
    RunningTotals totals("3"_money);
    totals.add(first);
    totals.add(second);
    QCOMPARE(totals.movement().charged.token, "2.5"_tokens);
    QCOMPARE(totals.movement().blocked, "1"_tokens);
    QCOMPARE(totals.movement().expired.credit, "7"_tokens);
    QCOMPARE(totals.movement().cost.purchases, "30"_money);
}

void RunningTotalsTest::aDeficitIsOwedAtTheListPriceUntilItIsPaid()
{
    DayResult unpaid;
    unpaid.movement.cost.consumed = "10"_money;
    unpaid.closing.deficit = "4"_tokens;
    DayResult paid;
    paid.movement.cost.consumed = "8"_money;
    RunningTotals totals("3"_money);
    totals.add(unpaid);
    QCOMPARE(totals.usageCost(), "22"_money); // 10 + 4 × 3
    totals.add(paid);
    QCOMPARE(totals.usageCost(), "18"_money);
}

void RunningTotalsTest::theWholeHorizonAgreesWithTheSummary()
{
    const Plan plan = PlanBuilder("2022-11-07", "2023-03-07")
                          .tokens("used", "10", "2022-11-07")
                          .tokens("lost", "5", "2022-11-07", "2022-11-09")
                          .every(Every::Day, "model-derivative.complex", "4");
    const Projection projection = simulated(plan);
    RunningTotals totals(plan.effectiveListPrice());
    for (const DayResult &day : projection.days)
        totals.add(day);
    QVERIFY(!projection.summary.owed.isZero());
    QVERIFY(totals.movement() == projection.summary.movement);
    QCOMPARE(totals.usageCost(), projection.summary.usageCost);
}

void RunningTotalsTest::sumsThatDoNotFitAreReported()
{
    DayResult day;
    day.movement.blocked = Tokens::fromMillionths(std::numeric_limits<std::int64_t>::max());
    RunningTotals totals("3"_money);
    totals.add(day);
    QVERIFY_EXCEPTION_THROWN(totals.add(day), ArithmeticOverflow);

    DayResult owing;
    owing.closing.deficit = day.movement.blocked;
    RunningTotals costs("3"_money);
    costs.add(owing);
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(costs.usageCost()), ArithmeticOverflow);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RunningTotalsTest)
#include "tst_runningtotals.moc"
