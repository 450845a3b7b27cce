// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/shownplans.h"

#include "core/formats/planjson.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace tokencast;

namespace {

std::vector<Scenario> acmesScenarios()
{
    Plan plan = PlanBuilder("2023-01-02", "2023-07-03")
                    .tokens("PO 4711 of Acme", "500", "2022-12-01")
                    .tokens("PO 4711 of ACME", "250", "2023-05-01")
                    .every(Every::Month, "design-automation", "40");
    plan.name = "Acme bridge";
    plan.usage[0].id = LineId("acme-night");
    plan.usage[0].label = "Night shift of Acme";
    Plan other = plan;
    other.name = "ACME bridge";
    return {{.id = 3, .plan = plan}, {.id = 7, .plan = other}};
}

/// All of their texts.
QString textOf(const std::vector<Scenario> &scenarios)
{
    QString text;
    for (const Scenario &scenario : scenarios)
        text += QString::fromStdString(writePlanJson(scenario.plan));
    return text;
}

} // namespace

class TestShownPlans : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCustomerHasAnotherNameEverywhere();
    void equalNamesAreToldApart();
    void withoutACustomerNothingChanges();
    void aNameThatWasOnlyTheCustomersIsNeutral();
    void anExpiryBehindTheCalendarIsNoTrouble();
    void withoutNamesNothingOfThemIsLeft();
    void withoutNamesTheNumbersStay();
};

void TestShownPlans::theCustomerHasAnotherNameEverywhere()
{
    const std::vector<Scenario> shown = withNames(
        acmesScenarios(), {.customer = QStringLiteral("acme"), .shownAs = QStringLiteral("You")});
    QVERIFY(!textOf(shown).contains(QLatin1String("acme"), Qt::CaseInsensitive));
    QCOMPARE(shown[0].plan.name, std::string("You bridge"));
    QCOMPARE(shown[0].plan.usage[0].label, std::string("Night shift of You"));
    QCOMPARE(shown[0].id, 3);
    QCOMPARE(shown[1].id, 7);
}

void TestShownPlans::equalNamesAreToldApart()
{
    const std::vector<Scenario> shown = withNames(
        acmesScenarios(), {.customer = QStringLiteral("Acme"), .shownAs = QStringLiteral("You")});
    QCOMPARE(shown[0].plan.lots[0].id, LotId("PO 4711 of You"));
    QCOMPARE(shown[0].plan.lots[1].id, LotId("PO 4711 of You 2"));
    QCOMPARE(shown[1].plan.name, std::string("You bridge 2"));
    QVERIFY(CheckedPlan::check(shown[0].plan, bundled()));
}

void TestShownPlans::withoutACustomerNothingChanges()
{
    QVERIFY(withNames(acmesScenarios(), {.shownAs = QStringLiteral("You")}) == acmesScenarios());
}

void TestShownPlans::aNameThatWasOnlyTheCustomersIsNeutral()
{
    std::vector<Scenario> scenarios = acmesScenarios();
    scenarios[0].plan.lots[0].id = LotId("Acme");
    scenarios[0].plan.name = "Acme";
    const std::vector<Scenario> shown =
        withNames(scenarios, {.customer = QStringLiteral("Acme"), .shownAs = {}});
    QCOMPARE(shown[0].plan.lots[0].id, LotId("Purchase"));
    QCOMPARE(shown[0].plan.name, std::string("Plan"));
    QVERIFY(CheckedPlan::check(shown[0].plan, bundled()));
}

void TestShownPlans::anExpiryBehindTheCalendarIsNoTrouble()
{
    const Plan plan = PlanBuilder("2099-01-01", "2100-01-01")
                          .tokens("late", "500", "2099-06-01")
                          .every(Every::Month, "model-derivative.complex", "40");
    const std::vector<Scenario> shown = withoutNames({{.id = 1, .plan = plan}}, bundled());
    QVERIFY(simulated(shown[0].plan).days == simulated(plan).days);
}

void TestShownPlans::withoutNamesNothingOfThemIsLeft()
{
    const std::vector<Scenario> shown = withoutNames(acmesScenarios(), bundled());
    for (const char *secret : {"acme", "4711", "bridge", "night", "\"JP\""})
        QVERIFY2(!textOf(shown).contains(QLatin1String(secret), Qt::CaseInsensitive), secret);
    QCOMPARE(shown[1].id, 7);
}

void TestShownPlans::withoutNamesTheNumbersStay()
{
    const std::vector<Scenario> shown = withoutNames(acmesScenarios(), bundled());
    const Projection before = simulated(acmesScenarios()[0].plan);
    const Projection after = simulated(shown[0].plan);
    QVERIFY(after.days == before.days);
    QVERIFY(after.summary == before.summary);
}

QTEST_MAIN(TestShownPlans)
#include "tst_shownplans.moc"
