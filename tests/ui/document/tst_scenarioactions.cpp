// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenarioactions.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtTest/QSignalSpy>

using namespace tokencast;

namespace {

Plan named(const char *name)
{
    Plan plan = PlanBuilder("2023-01-01", "2023-04-01")
                    .tokens("pack", "1000", "2023-01-01")
                    .every(Every::Month, "design-automation", "10");
    plan.name = name;
    return plan;
}

struct Desk
{
    PlanDocument document{std::make_shared<const Catalog>(bundled())};

    Desk() { document.reset({{.id = 1, .plan = named("A")}, {.id = 2, .plan = named("B")}}, 1); }
    QString names() const
    {
        QStringList names;
        for (const Scenario &scenario : document.scenarios()) {
            const QString name = QString::fromStdString(scenario.plan.name);
            names << (scenario.id == document.currentScenario() ? name + QLatin1Char('*') : name);
        }
        return names.join(QLatin1Char(' '));
    }
};

} // namespace

class TestScenarioActions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneStandsAfterTheCurrentOneAndIsShown();
    void namesAreMadeFree();
    void renamingMovingAndDeletingAreUndone();
    void theLastOneStays();
    void theNeighbourIsShown();
    void tryingNeverTouchesThePlan();
    void anotherScenarioEndsATrial();
};

void TestScenarioActions::aNewOneStandsAfterTheCurrentOneAndIsShown()
{
    Desk desk;
    QSignalSpy changed(&desk.document, &PlanDocument::scenariosChanged);
    const std::int64_t id = addScenario(desk.document, desk.document.plan(), QStringLiteral("A2"));
    QCOMPARE(id, 3);
    QCOMPARE(desk.names(), QStringLiteral("A A2* B"));
    QCOMPARE(changed.size(), 1);
    desk.document.undo();
    QCOMPARE(desk.names(), QStringLiteral("A* B"));
    desk.document.redo();
    QCOMPARE(desk.names(), QStringLiteral("A A2* B"));
    QCOMPARE(desk.document.undoText(), QStringLiteral("Add scenario “A2”"));
}

void TestScenarioActions::namesAreMadeFree()
{
    Desk desk;
    QCOMPARE(freeScenarioName(desk.document, QStringLiteral("C")), QStringLiteral("C"));
    QCOMPARE(freeScenarioName(desk.document, QStringLiteral("A")), QStringLiteral("A 2"));
    addScenario(desk.document, named("x"), QStringLiteral("A 2"));
    QCOMPARE(freeScenarioName(desk.document, QStringLiteral("A")), QStringLiteral("A 3"));
}

void TestScenarioActions::renamingMovingAndDeletingAreUndone()
{
    Desk desk;
    renameScenario(desk.document, 2, QStringLiteral("Bee"));
    QCOMPARE(desk.names(), QStringLiteral("A Bee*"));
    moveScenario(desk.document, 2, -1);
    QCOMPARE(desk.names(), QStringLiteral("Bee* A"));
    moveScenario(desk.document, 2, -1);
    removeScenario(desk.document, 2);
    QCOMPARE(desk.names(), QStringLiteral("A*"));
    for (const char *expected : {"Bee* A", "A Bee*", "A B*"}) {
        desk.document.undo();
        QCOMPARE(desk.names(), QString::fromUtf8(expected));
    }
    QVERIFY(!desk.document.canUndo());
}

void TestScenarioActions::theLastOneStays()
{
    Desk desk;
    removeScenario(desk.document, 2);
    QVERIFY(!canRemoveScenario(desk.document));
    removeScenario(desk.document, 1);
    QCOMPARE(desk.names(), QStringLiteral("A*"));
}

void TestScenarioActions::theNeighbourIsShown()
{
    Desk desk;
    addScenario(desk.document, named("x"), QStringLiteral("A2"));
    showScenarioBeside(desk.document, 1);
    QCOMPARE(desk.names(), QStringLiteral("A A2 B*"));
    showScenarioBeside(desk.document, 1);
    QCOMPARE(desk.names(), QStringLiteral("A* A2 B"));
    showScenarioBeside(desk.document, -1);
    QCOMPARE(desk.names(), QStringLiteral("A A2 B*"));
}

void TestScenarioActions::tryingNeverTouchesThePlan()
{
    Desk desk;
    const auto charged = [&desk] {
        return desk.document.forecast()->projection.summary.movement.charged.total();
    };
    const Tokens before = charged();
    QSignalSpy edited(&desk.document, &PlanDocument::edited);
    desk.document.setTrial([](const Plan &plan) {
        Plan more = plan;
        more.usage[0].quantity = "20"_quantity;
        return more;
    });
    QVERIFY(desk.document.isTrying());
    QCOMPARE(charged(), before + before);
    QCOMPARE(desk.document.plan(), named("A"));
    QVERIFY(!desk.document.canUndo());
    QCOMPARE(edited.size(), 0);
    desk.document.setTrial({});
    QCOMPARE(charged(), before);
}

void TestScenarioActions::anotherScenarioEndsATrial()
{
    Desk desk;
    desk.document.setTrial([](const Plan &plan) { return plan; });
    desk.document.setCurrentScenario(2);
    QVERIFY(!desk.document.isTrying());
}

QTEST_GUILESS_MAIN(TestScenarioActions)
#include "tst_scenarioactions.moc"
