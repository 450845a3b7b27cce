// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/redaction.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace tokencast {

namespace {

/// A plan of which everything could tell whose it is.
Plan secretPlan()
{
    PlanBuilder builder("2023-01-02", "2023-07-03");
    builder.trial("2023-01-09", "2023-01-20")
        .tokens("PO 4711 of Acme", "500", "2022-12-01")
        .tokens("PO 4712 of Acme", "250", "2023-05-01", "2024-04-30");
    builder.lastLot().unitPrice = "2.85"_money;
    builder.every(Every::Month, "design-automation", "40")
        .every(Every::Week, "reality-capture", "320");
    Plan plan = builder;
    plan.name = "Acme bridge project";
    plan.usage[0].id = LineId("acme-night-jobs");
    plan.usage[0].label = "Jobs of Acme's night shift";
    plan.usage[0].start = "2023-02-01"_day;
    plan.usage[1].batch = Quantity::fromWhole(40);
    plan.account.subscriptions = {{.start = "2023-01-01"_day, .end = "2023-12-31"_day}};
    return plan;
}

RedactionOptions secrets()
{
    return {.amounts = Factor::fromMillionths(573'214),
            .prices = Factor::fromMillionths(1'310'007),
            .weeks = 9};
}

Plan redactedPlan(const Plan &plan, const RedactionOptions &options = secrets())
{
    const auto plans = redacted({plan}, bundled(), options);
    return plans ? plans->front() : Plan();
}

} // namespace

class RedactionTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeNumbers();
    void amountsAreScaled();
    void daysMoveByWeeks();
    void theCountryBecomesARule();
    void theSameIdIsTheSameNumberInEveryPlan();
    void somethingStaysSomething();
    void aDayThatLeavesTheCalendarIsRefused();
    void whereThereIsNoRoomDaysMoveTheOtherWay();
    void secretsAreWideAndNotNearNothing();
    void aRedactedPlanIsValidAndLastsAsLong();
};

void RedactionTest::namesBecomeNumbers()
{
    const Plan plan = redactedPlan(secretPlan());
    QCOMPARE(plan.name, std::string("Plan 1"));
    QCOMPARE(plan.lots[0].id, LotId("Purchase 1"));
    QCOMPARE(plan.lots[1].id, LotId("Purchase 2"));
    QCOMPARE(plan.usage[0].id, LineId("line-1"));
    QCOMPARE(plan.usage[0].label, std::string("Line 1"));
    QCOMPARE(plan.usage[1].label, std::string("Line 2"));
    QCOMPARE(plan.usage[0].service, ServiceId("design-automation"));
}

void RedactionTest::amountsAreScaled()
{
    const Plan plan = redactedPlan(secretPlan());
    QCOMPARE(plan.lots[0].quantity, "286.607"_tokens);
    QCOMPARE(plan.lots[1].unitPrice, std::optional("3.73352"_money));
    QCOMPARE(plan.listPrice, std::optional("3.930021"_money));
    QCOMPARE(plan.usage[0].quantity, "22.92856"_quantity);
    // Photos stay whole: 320 × 0.573214 = 183.43, 40 × 0.573214 = 22.93.
    QCOMPARE(plan.usage[1].quantity, "183"_quantity);
    QCOMPARE(plan.usage[1].batch, std::optional("23"_quantity));
}

void RedactionTest::daysMoveByWeeks()
{
    const Plan plan = redactedPlan(secretPlan());
    QCOMPARE(plan.horizon, (DayRange{.start = "2023-03-06"_day, .end = "2023-09-04"_day}));
    QCOMPARE(plan.lots[0].purchased, "2023-02-02"_day);
    QCOMPARE(plan.lots[0].expires, std::optional("2024-02-02"_day));
    QCOMPARE(plan.lots[1].expires, std::optional("2024-07-02"_day));
    QCOMPARE(plan.usage[0].start, std::optional("2023-04-05"_day));
    QCOMPARE(plan.account.trial->start, "2023-03-13"_day);
    QCOMPARE(plan.account.trial->endedEarly, std::optional("2023-03-24"_day));
    QCOMPARE(plan.account.subscriptions[0].end, "2024-03-03"_day);
    RedactionOptions kept = secrets();
    kept.weeks = 0;
    QCOMPARE(redactedPlan(secretPlan(), kept).horizon, secretPlan().horizon);
}

void RedactionTest::theCountryBecomesARule()
{
    const Plan plan = redactedPlan(secretPlan());
    QVERIFY(!plan.account.country);
    QCOMPARE(plan.account.sellsTokens, std::optional(true));
    const Plan brazil = redactedPlan(PlanBuilder("2023-01-02", "2023-07-03").inCreditCountry());
    QVERIFY(!brazil.account.country);
    QCOMPARE(brazil.account.sellsTokens, std::optional(false));
}

void RedactionTest::theSameIdIsTheSameNumberInEveryPlan()
{
    Plan other = secretPlan();
    std::swap(other.usage[0], other.usage[1]);
    other.lots.erase(other.lots.begin());
    const auto plans = redacted({secretPlan(), other}, bundled(), secrets());
    QVERIFY(plans);
    QCOMPARE((*plans)[1].name, std::string("Plan 2"));
    QCOMPARE((*plans)[1].usage[0].id, (*plans)[0].usage[1].id);
    QCOMPARE((*plans)[1].usage[1].id, (*plans)[0].usage[0].id);
    QCOMPARE((*plans)[1].lots[0].id, LotId("Purchase 2"));
}

void RedactionTest::somethingStaysSomething()
{
    PlanBuilder builder("2023-01-02", "2023-07-03");
    builder.tokens("a", "0.000001", "2022-12-01").every(Every::Month, "reality-capture", "1");
    const Plan plan = redactedPlan(builder);
    QCOMPARE(plan.lots[0].quantity, "0.000001"_tokens);
    QCOMPARE(plan.usage[0].quantity, "1"_quantity);
    QCOMPARE(plan.account.openingDeficit, Tokens());
}

void RedactionTest::aDayThatLeavesTheCalendarIsRefused()
{
    RedactionOptions far = secrets();
    far.weeks = 5000;
    QVERIFY(!redacted({secretPlan()}, bundled(), far));
    far.weeks = -5000;
    QVERIFY(!redacted({secretPlan()}, bundled(), far));
}

void RedactionTest::whereThereIsNoRoomDaysMoveTheOtherWay()
{
    Plan early = PlanBuilder("2000-01-03", "2000-07-03");
    RedactionOptions back = secrets();
    back.weeks = -9;
    QVERIFY(!redacted({early}, bundled(), back));
    const auto moved = redactedEitherWay({early}, bundled(), back);
    QVERIFY(moved);
    QCOMPARE(moved->front().horizon.start, early.horizon.start + std::chrono::weeks(9));
    back.weeks = -6000;
    QVERIFY(!redactedEitherWay({early}, bundled(), back));
}

void RedactionTest::secretsAreWideAndNotNearNothing()
{
    std::uint32_t state = 1;
    const RandomNumbers random = [&state] { return state = state * 1'664'525U + 1'013'904'223U; };
    std::set<Factor> factors;
    std::set<int> weeks;
    for (int i = 0; i < 2000; ++i) {
        const Factor factor = secretFactor([&] { return random() >> 8; });
        QVERIFY(factor >= "0.4"_factor && factor < "2.5"_factor);
        QVERIFY(factor < "0.8"_factor || factor >= "1.25"_factor);
        factors.insert(factor);
        const int shift = secretWeeks([&] { return random() >> 8; });
        QVERIFY(std::abs(shift) >= 4 && std::abs(shift) <= 26);
        weeks.insert(shift);
    }
    QVERIFY(factors.size() > 1900);
    QCOMPARE(weeks.size(), std::size_t(46));
}

void RedactionTest::aRedactedPlanIsValidAndLastsAsLong()
{
    int compared = 0;
    for (std::uint64_t number = 0; number < 200; ++number) {
        const Plan plan = generatedPlan(number);
        RedactionOptions options = secrets();
        options.weeks = 0;
        const auto plans = redacted({plan}, bundled(), options);
        QVERIFY(plans);
        const Problems problems = problemsOf(plans->front(), bundled());
        QVERIFY2(problems.empty(), shown(problems).c_str());
        // Where only hours are used, everything is in proportion.
        const bool isInProportion = std::ranges::all_of(plan.usage, [](const UsageLine &line) {
            return line.service.text().starts_with("design-automation") && !line.batch;
        });
        if (!isInProportion || !plan.overrides.empty())
            continue;
        ++compared;
        const Projection before = simulated(plan);
        const Projection after = simulated(plans->front());
        QCOMPARE(after.summary.firstNegative, before.summary.firstNegative);
    }
    QVERIFY(compared > 0);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RedactionTest)
#include "tst_redaction.moc"
