// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/comparison.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <limits>

using namespace std::string_literals;

namespace tokencast {

namespace {

/// 3 tokens a day from 100: runs out on 3 February, limited from the 17th on.
PlanBuilder base()
{
    PlanBuilder builder("2023-01-01", "2023-07-01");
    builder.tokens("in hand", "100", "2022-12-01", "2023-12-01")
        .every(Every::Day, "model-derivative.complex", "6");
    builder.lastLot().unitPrice = "2"_money;
    return builder;
}

Comparison compared(const std::vector<Plan> &plans)
{
    std::vector<NamedPlan> named;
    for (const Plan &plan : plans)
        named.push_back({.name = plan.name, .plan = checked(plan)});
    Result<Comparison, ComparisonFault> comparison = compare(named);
    if (!comparison)
        qFatal("%s", shown(comparison.error().problems).c_str());
    return std::move(*comparison);
}

} // namespace

class ComparisonTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingComparedIsNothing();
    void theFirstIsTheBase();
    void factsAreThoseOfTheSummary();
    void differencesAreExact();
    void days_data();
    void days();
    void moneyOfTwoCurrenciesIsNotCompared();
    void anAmountThatDoesNotFitNamesThePlan();
    void aDifferenceThatDoesNotFitIsAProblem();
    void whatExpiredInAllMustFit();
};

void ComparisonTest::nothingComparedIsNothing()
{
    QVERIFY(compared({}).scenarios.empty());
}

void ComparisonTest::theFirstIsTheBase()
{
    Plan a = base();
    a.name = "A";
    Plan b = base();
    b.name = "B";
    const Comparison comparison = compared({a, b});
    QCOMPARE(comparison.scenarios.size(), std::size_t(2));
    QCOMPARE(comparison.scenarios[0].name, "A"s);
    QVERIFY(!comparison.scenarios[0].difference);
    QCOMPARE(comparison.scenarios[1].name, "B"s);
    QVERIFY(comparison.scenarios[1].difference->isNone());
}

void ComparisonTest::factsAreThoseOfTheSummary()
{
    for (std::uint64_t number = 0; number < 300; ++number) {
        const Plan plan = generatedPlan(number);
        const Projection expected = simulated(plan);
        const ComparedScenario scenario = compared({plan}).scenarios.front();
        const Summary &summary = expected.summary;
        QVERIFY(scenario.projection.summary == summary);
        const KeyFacts &facts = scenario.facts;
        QCOMPARE(facts.firstNegative, summary.firstNegative);
        QCOMPARE(facts.graceEnds, summary.graceEnds);
        QCOMPARE(facts.firstLimited, summary.firstLimited);
        QCOMPARE(facts.lowestDay, summary.lowestDay);
        QCOMPARE(facts.tokens.lowestNet, summary.lowestNet);
        QCOMPARE(facts.tokens.charged, summary.movement.charged.total());
        QCOMPARE(facts.tokens.uncharged, summary.movement.uncharged);
        QCOMPARE(facts.tokens.blocked, summary.movement.blocked);
        QCOMPARE(facts.tokens.expired, summary.movement.expired);
        QCOMPARE(facts.tokens.closing, summary.closing);
        QCOMPARE(facts.money.purchases, summary.movement.cost.purchases);
        QCOMPARE(facts.money.consumed, summary.movement.cost.consumed);
        QCOMPARE(facts.money.expired, summary.movement.cost.expired);
        QCOMPARE(facts.money.owed, summary.owed);
        QCOMPARE(facts.money.usageCost, summary.usageCost);
    }
}

void ComparisonTest::differencesAreExact()
{
    Plan more = base();
    more.lots.push_back({.id = LotId("more"),
                         .quantity = "50.000001"_tokens,
                         .purchased = "2023-02-01"_day,
                         .unitPrice = "4"_money});
    const Comparison comparison = compared({base(), more});
    const KeyDifference &difference = *comparison.scenarios[1].difference;
    QCOMPARE(comparison.scenarios[0].facts.firstNegative, "2023-02-03"_day);
    QCOMPARE(difference.firstNegative.daysLater(), 17);
    QCOMPARE(difference.firstLimited.daysLater(), 17);
    // Seventeen days more at 3 tokens before access is limited.
    QCOMPARE(difference.tokens.charged, "51"_tokens);
    QCOMPARE(difference.tokens.blocked, "-51"_tokens);
    QCOMPARE(difference.tokens.closing.deficit, "0.999999"_tokens);
    QCOMPARE(difference.tokens.closing.net(), "-0.999999"_tokens);
    QCOMPARE(difference.tokens.lowestNet, "-0.999999"_tokens);
    QCOMPARE(difference.money->purchases, "200.000004"_money);
    QCOMPARE(difference.money->consumed, "200.000004"_money);
    QCOMPARE(difference.money->owed, "2.999997"_money);
    QCOMPARE(difference.money->usageCost, "203.000001"_money);
    QVERIFY(!difference.isNone());
}

void ComparisonTest::days_data()
{
    using Kind = DayChange::Kind;
    QTest::addColumn<std::optional<Day>>("before");
    QTest::addColumn<std::optional<Day>>("after");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<std::optional<int>>("daysLater");

    const std::optional<Day> none;
    const std::optional<Day> day = "2024-02-28"_day;
    const std::optional<Day> later = "2024-03-01"_day;
    QTest::newRow("neither has it") << none << none << Kind::Same << std::optional<int>();
    QTest::newRow("both have it") << day << day << Kind::Same << std::optional<int>(0);
    QTest::newRow("later, over a leap day") << day << later << Kind::Later << std::optional<int>(2);
    QTest::newRow("earlier") << later << day << Kind::Earlier << std::optional<int>(-2);
    QTest::newRow("only the second has it") << none << day << Kind::Appears << std::optional<int>();
    QTest::newRow("only the first has it")
        << day << none << Kind::Disappears << std::optional<int>();
}

void ComparisonTest::days()
{
    QFETCH(const std::optional<Day>, before);
    QFETCH(const std::optional<Day>, after);
    const DayChange change{.before = before, .after = after};
    QTEST(change.kind(), "kind");
    QTEST(change.daysLater(), "daysLater");
}

void ComparisonTest::moneyOfTwoCurrenciesIsNotCompared()
{
    Plan euros = base();
    euros.currency = "EUR";
    euros.listPrice = "2"_money;
    const Comparison comparison = compared({base(), euros});
    QVERIFY(!comparison.scenarios[1].difference->money);
    QVERIFY(comparison.scenarios[1].difference->isNone());
    QCOMPARE(comparison.scenarios[1].facts.money.owed, "82"_money);
}

void ComparisonTest::anAmountThatDoesNotFitNamesThePlan()
{
    Plan huge = base();
    huge.listPrice = Money::fromMillionths(std::numeric_limits<std::int64_t>::max());
    const auto comparison = compare(std::vector<NamedPlan>{{.name = "A", .plan = checked(base())},
                                                           {.name = "B", .plan = checked(huge)}});
    QVERIFY(!comparison);
    QCOMPARE(comparison.error().plan, std::size_t(1));
    QCOMPARE(comparison.error().problems.front().path, "listPrice"s);
    QCOMPARE(comparison.error().problems.front().code, ProblemCode::Overflow);
}

void ComparisonTest::aDifferenceThatDoesNotFitIsAProblem()
{
    KeyFacts low;
    low.tokens.lowestNet = Tokens::fromMillionths(std::numeric_limits<std::int64_t>::min());
    KeyFacts high;
    high.tokens.lowestNet = Tokens::fromMillionths(1);
    const auto difference = differenceBetween(low, high, Currencies::Same);
    QVERIFY(!difference);
    QCOMPARE(difference.error().front().code, ProblemCode::Overflow);
    QVERIFY(differenceBetween(high, high, Currencies::Same));
}

void ComparisonTest::whatExpiredInAllMustFit()
{
    Projection projection;
    projection.summary.movement.expired.credit = Tokens::fromWhole(9'000'000'000'000);
    QVERIFY(keyFactsOf(projection));
    projection.summary.movement.expired.token = Tokens::fromWhole(9'000'000'000'000);
    const Result<KeyFacts> facts = keyFactsOf(projection);
    QVERIFY(!facts);
    QCOMPARE(facts.error().front().path, "lots"s);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ComparisonTest)
#include "tst_comparison.moc"
