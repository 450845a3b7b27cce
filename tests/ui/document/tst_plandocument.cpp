// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/document/plandocument.h"

#include <QtTest/QSignalSpy>

using namespace tokencast;

namespace {

std::shared_ptr<const Catalog> catalog()
{
    return std::make_shared<const Catalog>(bundled());
}

Plan studio()
{
    return PlanBuilder("2023-01-01", "2023-04-01")
        .tokens("pack", "1000", "2023-01-01")
        .every(Every::Month, "design-automation", "10");
}

void setHours(PlanDocument &document, Quantity hours, const std::string &path)
{
    document.change<Quantity>(
        QStringLiteral("Change hours"),
        [](Plan & plan) -> auto & { return plan.usage[0].quantity; }, hours, path);
}

} // namespace

class TestPlanDocument : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsComputedAtOnceAndCanBeTakenBack();
    void typingOneValueIsOneStep();
    void typingBackToTheFirstValueLeavesNoStep();
    void anEditWithoutAChangeIsNoStep();
    void aProblemKeepsTheLastGoodForecast();
    void undoGivesUpWhatCannotBeReadFirst();
    void undoReachesTheScenarioThatWasEdited();
    void resetForgetsEverything();
};

void TestPlanDocument::anEditIsComputedAtOnceAndCanBeTakenBack()
{
    PlanDocument document(catalog());
    document.reset({{.id = 1, .plan = studio()}}, 1);
    QCOMPARE(document.forecast()->projection.summary.movement.charged.total(), "60"_tokens);
    QSignalSpy edited(&document, &PlanDocument::edited);
    QSignalSpy changed(&document, &PlanDocument::changed);

    setHours(document, "20"_quantity, {});
    QCOMPARE(document.forecast()->projection.summary.movement.charged.total(), "120"_tokens);
    QCOMPARE(document.undoText(), QStringLiteral("Change hours"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(changed.size(), 1);

    document.undo();
    QCOMPARE(document.forecast()->projection.summary.movement.charged.total(), "60"_tokens);
    document.redo();
    QCOMPARE(document.forecast()->projection.summary.movement.charged.total(), "120"_tokens);
}

void TestPlanDocument::typingOneValueIsOneStep()
{
    PlanDocument document(catalog());
    document.reset({{.id = 1, .plan = studio()}}, 1);
    setHours(document, "3"_quantity, "hours");
    setHours(document, "32"_quantity, "hours");
    setHours(document, "320"_quantity, "hours");
    document.endMerge();
    setHours(document, "5"_quantity, "hours");
    document.undo();
    QCOMPARE(document.plan().usage[0].quantity, "320"_quantity);
    document.undo();
    QCOMPARE(document.plan().usage[0].quantity, "10"_quantity);
    QVERIFY(!document.canUndo());
}

void TestPlanDocument::typingBackToTheFirstValueLeavesNoStep()
{
    PlanDocument document(catalog());
    document.reset({{.id = 1, .plan = studio()}}, 1);
    setHours(document, "1"_quantity, "hours");
    setHours(document, "10"_quantity, "hours");
    QVERIFY(!document.canUndo());
    QCOMPARE(document.plan(), studio());
}

void TestPlanDocument::anEditWithoutAChangeIsNoStep()
{
    PlanDocument document(catalog());
    document.reset({{.id = 1, .plan = studio()}}, 1);
    setHours(document, "10"_quantity, {});
    QVERIFY(!document.canUndo());
}

void TestPlanDocument::aProblemKeepsTheLastGoodForecast()
{
    PlanDocument document(catalog());
    document.reset({{.id = 1, .plan = studio()}}, 1);
    const ForecastPtr good = document.forecast();
    document.change<DayRange>(
        QStringLiteral("Change horizon"), [](Plan & plan) -> auto & { return plan.horizon; },
        DayRange{"2023-01-01"_day, "2022-01-01"_day});
    QVERIFY(!document.isForecastCurrent());
    QCOMPARE(document.forecast(), good);
    QCOMPARE(document.problems().front().path, std::string("horizon.end"));
    QVERIFY(document.problemAt("horizon.end").contains(QStringLiteral("2023-01-01")));
    QVERIFY(document.problemAt("horizon.start").isEmpty());
    document.undo();
    QVERIFY(document.isForecastCurrent());
    QVERIFY(document.forecast() != good);
}

void TestPlanDocument::undoGivesUpWhatCannotBeReadFirst()
{
    PlanDocument document(catalog());
    document.reset({{.id = 1, .plan = studio()}}, 1);
    setHours(document, "20"_quantity, {});
    document.setDraft("quick:0", {.text = QStringLiteral("4x"), .problem = QStringLiteral("no")});
    QVERIFY(!document.isForecastCurrent());
    document.undo();
    QVERIFY(document.isForecastCurrent());
    QVERIFY(!document.draft("quick:0"));
    QCOMPARE(document.plan().usage[0].quantity, "20"_quantity);
    document.undo();
    QCOMPARE(document.plan().usage[0].quantity, "10"_quantity);
}

void TestPlanDocument::undoReachesTheScenarioThatWasEdited()
{
    PlanDocument document(catalog());
    Plan other = studio();
    other.name = "Other";
    document.reset({{.id = 1, .plan = studio()}, {.id = 2, .plan = other}}, 1);
    setHours(document, "20"_quantity, {});
    document.setCurrentScenario(2);
    document.undo();
    QCOMPARE(document.currentScenario(), 1);
    QCOMPARE(document.plan(), studio());
}

void TestPlanDocument::resetForgetsEverything()
{
    PlanDocument document(catalog());
    document.reset({{.id = 1, .plan = studio()}}, 1);
    setHours(document, "20"_quantity, {});
    document.setDraft("x", {});
    document.reset({{.id = 1, .plan = studio()}}, 1);
    QVERIFY(!document.canUndo());
    QVERIFY(document.isForecastCurrent());
    QCOMPARE(document.plan(), studio());
}

QTEST_MAIN(TestPlanDocument)
#include "tst_plandocument.moc"
