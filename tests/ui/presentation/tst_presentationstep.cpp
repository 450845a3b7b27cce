// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationstep.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace tokencast;

namespace {

/// Runs out in May, and is settled in August.
Plan shortPlan()
{
    Plan plan = PlanBuilder("2023-01-01", "2024-01-01")
                    .tokens("first", "100", "2023-01-01")
                    .tokens("second", "400", "2023-08-01")
                    .every(Every::Month, "model-derivative.complex", "40");
    plan.name = "Studio";
    return plan;
}

Plan longPlan()
{
    Plan plan = PlanBuilder("2023-01-01", "2023-07-01")
                    .tokens("first", "5000", "2023-01-01")
                    .every(Every::Month, "model-derivative.complex", "40");
    plan.name = "Plenty";
    return plan;
}

struct Two
{
    PlanDocument document{std::make_shared<const Catalog>(bundled())};

    explicit Two(std::int64_t current = 1)
    {
        document.reset({{.id = 5, .plan = longPlan()}, {.id = 1, .plan = shortPlan()}}, current);
    }
};

} // namespace

class TestPresentationStep : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentComesWithSteps();
    void thereIsNoPurchaseToShowWhereNothingIsMissing();
    void creditsAreBoughtWhereThereWereNoTokensYet();
    void whatToBuyLastsToTheEnd();
    void oneStepLessDoesNot();
    void nothingIsBoughtWhereNothingIsMissing();
};

void TestPresentationStep::aDocumentComesWithSteps()
{
    const Two two;
    const PlanDocument &document = two.document;
    const std::vector<PresentationStep> steps = preparedSteps(document);
    QStringList names;
    for (const PresentationStep &step : steps)
        names << titleOf(step, document);
    QCOMPARE(names,
             QStringList({QStringLiteral("Today"), QStringLiteral("Growth"),
                          QStringLiteral("What to buy"), QStringLiteral("Plenty")}));
    QCOMPARE(steps[0].scenario, 1);
    QCOMPARE(steps[3].scenario, 5);
    QVERIFY(steps[0].whatIf.isNothing() && !steps[0].showsWhatIf);
    QVERIFY(steps[1].whatIf.usagePercent > 0 && steps[1].showsWhatIf);
}

void TestPresentationStep::thereIsNoPurchaseToShowWhereNothingIsMissing()
{
    const Two two(5);
    for (const PresentationStep &step : preparedSteps(two.document))
        QVERIFY(titleOf(step, two.document) != QStringLiteral("What to buy"));
}

void TestPresentationStep::creditsAreBoughtWhereThereWereNoTokensYet()
{
    Plan plan = PlanBuilder("2022-05-01", "2022-10-01")
                    .subscription("2022-05-01", "2023-05-01")
                    .credits("first", "100", "2022-05-01")
                    .every(Every::Month, "model-derivative.complex", "400");
    const WhatIf bought = advisedPurchase(plan, bundled());
    QVERIFY(!bought.isNothing());
    const Plan tried = applied(bought, plan, bundled());
    QCOMPARE(tried.lots.back().kind, Kind::Credit);
    QVERIFY(!simulated(tried).summary.firstNegative);
}

void TestPresentationStep::whatToBuyLastsToTheEnd()
{
    const WhatIf bought = advisedPurchase(shortPlan(), bundled());
    QVERIFY(!bought.purchase.isZero());
    QCOMPARE(bought.purchase.millionths() % Tokens::fromWhole(whatIfTokensPerStep).millionths(), 0);
    QVERIFY(simulated(shortPlan()).summary.firstNegative);
    QVERIFY(!simulated(applied(bought, shortPlan(), bundled())).summary.firstNegative);
}

void TestPresentationStep::oneStepLessDoesNot()
{
    WhatIf bought = advisedPurchase(shortPlan(), bundled());
    bought.purchase = bought.purchase - Tokens::fromWhole(whatIfTokensPerStep);
    QVERIFY(simulated(applied(bought, shortPlan(), bundled())).summary.firstNegative);
}

void TestPresentationStep::nothingIsBoughtWhereNothingIsMissing()
{
    QVERIFY(advisedPurchase(longPlan(), bundled()).isNothing());
}

QTEST_MAIN(TestPresentationStep)
#include "tst_presentationstep.moc"
