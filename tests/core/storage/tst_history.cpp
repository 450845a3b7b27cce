// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "tests/support/testcase.h"

#include <algorithm>
#include <random>
#include <set>

using namespace tokencast;

namespace {

using Ids = std::vector<std::int64_t>;

HistoryStep named(const char *name)
{
    return {.name = name};
}

Ids idsOf(const std::vector<HistoryStep> &steps)
{
    Ids ids;
    for (const HistoryStep &step : steps)
        ids.push_back(step.id);
    return ids;
}

/// A document of one text, and its history, as an editor keeps them.
struct Editor
{
    DocumentRecords records;
    History history;

    std::string text() const { return records.contains(1) ? records.at(1) : std::string(); }
    void type(const std::string &text)
    {
        history.add(
            {.changes = {{.record = 1, .change = TextChange::between(this->text(), text)}}});
        QVERIFY(applyStep(records, *history.undoStep()));
    }
    void undo()
    {
        QVERIFY(revertStep(records, *history.undoStep()));
        history.stepBack();
    }
    void redo()
    {
        QVERIFY(applyStep(records, *history.redoStep()));
        history.stepForward();
    }
    void goTo(std::int64_t id)
    {
        HistoryWalk walk(history, records);
        QVERIFY(walk.goTo(id));
        records = walk.records();
        history.moveTo(id);
    }
};

/// 1 a, 2 ab, undone; 3 ax, 4 axy.
Editor twoBranches()
{
    Editor editor;
    editor.type("a");
    editor.type("ab");
    editor.undo();
    editor.type("ax");
    editor.type("axy");
    return editor;
}

} // namespace

class TestHistory : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoWalkTheLine();
    void anEditAfterAnUndoKeepsWhatWasUndone();
    void everyStepCanBeReachedFromEveryOther();
    void redoLeadsOnAfterAJump();
    void theNewestStepCanBeReplacedAndDropped();
    void aStepThatDoesNotFitChangesNothing();
    void aPositionThatIsNotThereIsTheBeginning();
    void theOldestStepsAreForgotten();
    void theCurrentStepIsNeverForgotten();
    void whatIsKeptAfterForgettingStillWorks();
};

void TestHistory::undoAndRedoWalkTheLine()
{
    Editor editor;
    QVERIFY(!editor.history.undoStep());
    QVERIFY(!editor.history.redoStep());
    editor.type("a");
    editor.type("ab");
    editor.undo();
    QCOMPARE(editor.text(), std::string("a"));
    QCOMPARE(editor.history.redoStep()->id, 2);
    editor.undo();
    QVERIFY(editor.records.empty());
    QCOMPARE(editor.history.current(), 0);
    QCOMPARE(editor.history.tip(), 2);
    editor.redo();
    editor.redo();
    QCOMPARE(editor.text(), std::string("ab"));
    QVERIFY(!editor.history.redoStep());
}

void TestHistory::anEditAfterAnUndoKeepsWhatWasUndone()
{
    Editor editor = twoBranches();
    QCOMPARE(idsOf(editor.history.steps()), (Ids{1, 2, 3, 4}));
    QVERIFY(!editor.history.isOnLine(2));
    QVERIFY(editor.history.isOnLine(3));
    editor.goTo(2);
    QCOMPARE(editor.text(), std::string("ab"));
    QVERIFY(!editor.history.isOnLine(3));
    editor.goTo(4);
    QCOMPARE(editor.text(), std::string("axy"));
}

void TestHistory::everyStepCanBeReachedFromEveryOther()
{
    Editor editor;
    std::mt19937 random(7);
    std::map<std::int64_t, std::string> texts{{0, {}}};
    for (int i = 0; i < 200; ++i) {
        editor.goTo(static_cast<std::int64_t>(random() % texts.size()));
        editor.type(editor.text() + std::to_string(i));
        texts[editor.history.current()] = editor.text();
    }
    for (int i = 0; i < 500; ++i) {
        const auto id = static_cast<std::int64_t>(random() % texts.size());
        editor.goTo(id);
        QCOMPARE(editor.text(), texts[id]);
        QCOMPARE(editor.history.current(), id);
    }
}

void TestHistory::redoLeadsOnAfterAJump()
{
    Editor editor = twoBranches();
    editor.goTo(1);
    QCOMPARE(editor.history.redoStep()->id, 3);
    editor.goTo(0);
    QCOMPARE(editor.history.tip(), 4);
    editor.goTo(2);
    QVERIFY(!editor.history.redoStep());
    editor.undo();
    QCOMPARE(editor.history.redoStep()->id, 2);
}

void TestHistory::theNewestStepCanBeReplacedAndDropped()
{
    History history;
    history.add(named("Change photos to 3"));
    const std::size_t size = history.size();
    history.add(named("Change photos to 32"));
    history.replaceNewest(named("Change photos to 320"));
    QCOMPARE(history.steps().back().id, 2);
    QCOMPARE(history.steps().back().parent, 1);
    QCOMPARE(history.undoStep()->name, std::string("Change photos to 320"));
    history.dropNewest();
    QCOMPARE(history.current(), 1);
    QCOMPARE(history.tip(), 1);
    QCOMPARE(history.size(), size);
}

void TestHistory::aStepThatDoesNotFitChangesNothing()
{
    const DocumentRecords before{{1, "hours=40"}, {2, "photos=640"}};
    DocumentRecords records = before;
    const HistoryStep step{
        .changes = {{.record = 1, .change = {.position = 6, .removed = "40", .inserted = "50"}},
                    {.record = 2, .change = {.position = 7, .removed = "40", .inserted = "50"}}}};
    QVERIFY(!applyStep(records, step));
    QVERIFY(!revertStep(records, step));
    QCOMPARE(records, before);
}

void TestHistory::aPositionThatIsNotThereIsTheBeginning()
{
    const std::vector<HistoryStep> steps = twoBranches().history.steps();
    QCOMPARE(History(steps, 77, 4).current(), 0);
    QCOMPARE(History(steps, 77, 4).tip(), 4);
    QCOMPARE(History(steps, 3, 77).current(), 3);
    QCOMPARE(History(steps, 2, 4).current(), 2);
    QCOMPARE(History(steps, 2, 4).tip(), 2);
}

void TestHistory::theOldestStepsAreForgotten()
{
    Editor editor = twoBranches();
    QVERIFY(editor.history.trim(editor.history.size()).empty());
    Ids gone = editor.history.trim(editor.history.size() - 1);
    QCOMPARE(gone, (Ids{1}));
    // The branch hung on step 1, which is the beginning now.
    editor.goTo(2);
    QCOMPARE(editor.text(), std::string("ab"));
    editor.goTo(4);
    gone = editor.history.trim(0);
    QCOMPARE(gone, (Ids{2, 3}));
    QCOMPARE(idsOf(editor.history.steps()), (Ids{4}));
    editor.undo();
    QCOMPARE(editor.text(), std::string("ax"));
    QCOMPARE(editor.history.current(), 0);
}

void TestHistory::theCurrentStepIsNeverForgotten()
{
    Editor editor = twoBranches();
    editor.undo();
    // 2 comes after the new beginning, as 4 does after the current step.
    QCOMPARE(editor.history.trim(0), (Ids{1}));
    QCOMPARE(editor.history.current(), 3);
    QCOMPARE(editor.history.redoStep()->id, 4);
}

void TestHistory::whatIsKeptAfterForgettingStillWorks()
{
    std::mt19937 random(11);
    for (int run = 0; run < 50; ++run) {
        Editor editor;
        std::map<std::int64_t, std::string> texts{{0, {}}};
        for (int i = 0; i < 60; ++i) {
            const std::vector<HistoryStep> &steps = editor.history.steps();
            if (!steps.empty() && random() % 3 == 0)
                editor.goTo(steps[random() % steps.size()].id);
            editor.type(editor.text() + std::to_string(i));
            texts[editor.history.current()] = editor.text();
        }
        const std::size_t before = editor.history.size();
        const Ids gone = editor.history.trim(before / 2);
        QVERIFY(editor.history.size() <= before / 2 || editor.history.undoStep());
        const std::set<std::int64_t> forgotten(gone.begin(), gone.end());
        QCOMPARE(forgotten.size() + editor.history.steps().size(), std::size_t(60));
        const History reread(editor.history.steps(), editor.history.current(),
                             editor.history.tip());
        QCOMPARE(reread.current(), editor.history.current());
        QCOMPARE(reread.size(), editor.history.size());
        for (const std::int64_t id : idsOf(editor.history.steps())) {
            QVERIFY(!forgotten.contains(id));
            editor.goTo(id);
            QCOMPARE(editor.text(), texts[id]);
        }
    }
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
