// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/editlog.h"

#include "core/storage/planrecord.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <random>

using namespace tokencast;

namespace {

Plan named(const char *name)
{
    Plan plan = PlanBuilder("2023-01-01", "2023-04-01").tokens("pack", "1000", "2023-01-01");
    plan.name = name;
    return plan;
}

EditLog twoScenarios()
{
    return EditLog({{.id = 1, .plan = named("One")}, {.id = 4, .plan = named("Four")}}, {});
}

ScenarioEdit rename(std::int64_t id, const char *name, const char *mergeKey = "")
{
    return {.name = QStringLiteral("Rename"),
            .changed = {{.id = id, .plan = named(name)}},
            .show = id,
            .mergeKey = mergeKey};
}

QStringList namesOf(const EditLog &log)
{
    QStringList names;
    for (const Scenario &scenario : log.scenarios())
        names << QString::fromStdString(scenario.plan.name);
    return names;
}

using Ids = std::set<std::int64_t>;

} // namespace

class TestEditLog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsUndoneAndDoneAgain();
    void editsOfOneValueMerge();
    void aMergeThatComesBackLeavesNoStep();
    void whatWasUndoneIsStillThereAfterAnotherEdit();
    void scenariosAreAddedMovedAndRemoved();
    void freshIdsAreNeverUsedTwice();
    void whatHasToBeWrittenIsKnown();
    void aHistoryGoesOnAfterReading();
    void aHistoryOfAnotherDocumentChangesNothing();
    void anyMixtureOfStepsCanBeWalked();
};

void TestEditLog::anEditIsUndoneAndDoneAgain()
{
    EditLog log = twoScenarios();
    QVERIFY(!log.undo());
    QVERIFY(log.perform(rename(4, "Vier"), 77));
    QCOMPARE(log.history().undoStep()->time, 77);
    QCOMPARE(namesOf(log), (QStringList{QStringLiteral("One"), QStringLiteral("Vier")}));
    QCOMPARE(log.undo(), std::optional<std::int64_t>(4));
    QCOMPARE(log.scenarios(), twoScenarios().scenarios());
    QCOMPARE(log.redo(), std::optional<std::int64_t>(4));
    QCOMPARE(log.scenarios()[1].plan, named("Vier"));
    QVERIFY(!log.redo());
    QVERIFY(!log.perform(rename(4, "Vier"), 78));
    QCOMPARE(log.history().steps().size(), size_t(1));
}

void TestEditLog::editsOfOneValueMerge()
{
    EditLog log = twoScenarios();
    log.perform(rename(1, "E", "name"), 1);
    log.perform(rename(1, "Ei", "name"), 2);
    log.perform(rename(1, "Ein", "name"), 3);
    QCOMPARE(log.history().steps().size(), size_t(1));
    QCOMPARE(log.history().undoStep()->time, 3);
    log.endMerge();
    log.perform(rename(1, "Eins", "name"), 4);
    log.perform(rename(1, "Uno", "other"), 5);
    log.perform(rename(1, "Un"), 6);
    log.perform(rename(1, "Une"), 7);
    QCOMPARE(log.history().steps().size(), size_t(5));
    log.undo();
    log.perform(rename(1, "Un!"), 8);
    log.goTo(1);
    QCOMPARE(namesOf(log).front(), QStringLiteral("Ein"));
    log.undo();
    QCOMPARE(log.scenarios(), twoScenarios().scenarios());
}

void TestEditLog::aMergeThatComesBackLeavesNoStep()
{
    EditLog log = twoScenarios();
    log.perform(rename(1, "E", "name"), 1);
    QVERIFY(log.perform(rename(1, "One", "name"), 2));
    QVERIFY(!log.history().undoStep());
    QVERIFY(log.history().steps().empty());
    QCOMPARE(log.unsaved().steps, (Ids{1}));
    QCOMPARE(log.scenarios(), twoScenarios().scenarios());
}

void TestEditLog::whatWasUndoneIsStillThereAfterAnotherEdit()
{
    EditLog log = twoScenarios();
    log.perform(rename(1, "Morning"), 1);
    log.undo();
    log.perform(rename(1, "Noon"), 2);
    log.goTo(1);
    QCOMPARE(namesOf(log).front(), QStringLiteral("Morning"));
    log.goTo(2);
    QCOMPARE(namesOf(log).front(), QStringLiteral("Noon"));
}

void TestEditLog::scenariosAreAddedMovedAndRemoved()
{
    EditLog log = twoScenarios();
    log.perform({.name = QStringLiteral("Add"),
                 .changed = {{.id = 5, .plan = named("Five")}},
                 .order = {1, 5, 4},
                 .show = 5},
                1);
    QCOMPARE(namesOf(log).join(QLatin1Char(' ')), QStringLiteral("One Five Four"));
    log.perform({.name = QStringLiteral("Move"), .order = {4, 1, 5}, .show = 4}, 2);
    QCOMPARE(namesOf(log).join(QLatin1Char(' ')), QStringLiteral("Four One Five"));
    log.perform({.name = QStringLiteral("Delete"), .removed = {1}, .order = {4, 5}, .show = 5}, 3);
    QCOMPARE(namesOf(log).join(QLatin1Char(' ')), QStringLiteral("Four Five"));
    QCOMPARE(log.undo(), std::optional<std::int64_t>(1));
    QCOMPARE(namesOf(log).join(QLatin1Char(' ')), QStringLiteral("Four One Five"));
    QCOMPARE(log.scenarios()[1].plan, named("One"));
    log.undo();
    // What the step added is gone: there is none to show.
    QCOMPARE(log.undo(), std::optional<std::int64_t>(0));
    QCOMPARE(log.scenarios(), twoScenarios().scenarios());
}

void TestEditLog::freshIdsAreNeverUsedTwice()
{
    EditLog log = twoScenarios();
    QCOMPARE(log.freshId(), 5);
    log.perform({.name = QStringLiteral("Add"),
                 .changed = {{.id = 5, .plan = named("Five")}},
                 .order = {1, 4, 5},
                 .show = 5},
                1);
    log.undo();
    QCOMPARE(log.freshId(), 6);
    const EditLog reread(log.scenarios(), log.history());
    QCOMPARE(reread.freshId(), 6);
}

void TestEditLog::whatHasToBeWrittenIsKnown()
{
    EditLog log = twoScenarios();
    QVERIFY(log.unsaved().isEmpty());
    log.perform(rename(4, "Vier"), 1);
    QCOMPARE(log.unsaved().scenarios, (Ids{4}));
    QCOMPARE(log.unsaved().steps, (Ids{1}));
    QVERIFY(!log.unsaved().order);
    log.markSaved();
    log.undo();
    QCOMPARE(log.unsaved().scenarios, (Ids{4}));
    QVERIFY(log.unsaved().steps.empty());
    QVERIFY(log.unsaved().position);
    log.markSaved();
    log.perform({.name = QStringLiteral("Delete"), .removed = {1}, .order = {4}, .show = 4}, 2);
    QCOMPARE(log.unsaved().scenarios, (Ids{1}));
    QVERIFY(log.unsaved().order);
    log.markSaved();
    log.markAllUnsaved();
    QCOMPARE(log.unsaved().scenarios, (Ids{4}));
    QCOMPARE(log.unsaved().steps, (Ids{1, 2}));
}

void TestEditLog::aHistoryGoesOnAfterReading()
{
    EditLog log = twoScenarios();
    log.perform(rename(4, "Vier"), 1);
    log.perform(rename(1, "Eins"), 2);
    log.undo();
    EditLog reread(log.scenarios(), History(log.history().steps(), 1, 2));
    QVERIFY(reread.unsaved().isEmpty());
    reread.redo();
    QCOMPARE(namesOf(reread).front(), QStringLiteral("Eins"));
    reread.undo();
    reread.undo();
    QCOMPARE(reread.scenarios(), twoScenarios().scenarios());
}

void TestEditLog::aHistoryOfAnotherDocumentChangesNothing()
{
    EditLog log = twoScenarios();
    log.perform(rename(4, "Vier"), 1);
    EditLog other({{.id = 4, .plan = named("Something else")}}, log.history());
    QVERIFY(!other.undo());
    QCOMPARE(namesOf(other), QStringList{QStringLiteral("Something else")});
    QVERIFY(other.unsaved().isEmpty());
}

void TestEditLog::anyMixtureOfStepsCanBeWalked()
{
    EditLog log = twoScenarios();
    std::mt19937 random(5);
    std::map<std::int64_t, std::vector<Scenario>> states{{0, log.scenarios()}};
    for (int i = 0; i < 150; ++i) {
        if (random() % 4 == 0)
            log.goTo(log.history().steps()[random() % log.history().steps().size()].id);
        const auto &scenarios = log.scenarios();
        const std::int64_t id =
            random() % 5 == 0 ? log.freshId() : scenarios[random() % scenarios.size()].id;
        ScenarioEdit edit{.name = QString::number(i),
                          .changed = {{.id = id, .plan = generatedPlan(random() % 1000)}},
                          .show = id};
        if (!log.find(id)) {
            for (const Scenario &scenario : scenarios)
                edit.order.push_back(scenario.id);
            edit.order.insert(edit.order.begin(), id);
        }
        log.perform(edit, i);
        states[log.history().current()] = log.scenarios();
    }
    for (int i = 0; i < 300; ++i) {
        const HistoryStep &step = log.history().steps()[random() % log.history().steps().size()];
        log.goTo(step.id);
        QCOMPARE(log.scenarios(), states[step.id]);
        for (const Scenario &scenario : log.scenarios())
            QCOMPARE(log.records().at(scenario.id), planRecord(scenario.plan));
    }
    log.goTo(0);
    QCOMPARE(log.scenarios(), states[0]);
}

QTEST_GUILESS_MAIN(TestEditLog)
#include "tst_editlog.moc"
