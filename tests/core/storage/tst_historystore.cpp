// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historystore.h"

#include "core/storage/stepchanges.h"
#include "tests/core/storage/documentsamples.h"
#include "tests/support/testcase.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace tokencast;

namespace {

HistoryStep fullStep()
{
    return {
        .time = 1'667'779'200'000,
        .name = "Change photos to 320 · 写真",
        .scenario = 2,
        .changes = {{.record = 0, .change = {.position = 2, .inserted = "3 "}},
                    {.record = 3, .change = {.inserted = std::string(2'000, 'x') + '\0' + "end"}},
                    {.record = 1, .change = {.position = 7, .removed = "40", .inserted = "320"}}}};
}

/// 1, 2 undone, 3 current, 4 undone on its line.
History sampleHistory()
{
    History history;
    history.add(fullStep());
    history.add({.name = "left aside"});
    history.stepBack();
    history.add(fullStep());
    history.add(fullStep());
    history.stepBack();
    return history;
}

struct Document
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.tokencast"));
    DocumentFile file = DocumentFile::create(path, documentOf({fullPlan(), barePlan()}),
                                             IfExists::Refuse, sampleHistory())
                            .value();
};

} // namespace

class TestHistoryStore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHistoryReadsBackEqual();
    void anEditIsWrittenWithItsStep();
    void scenariosComeGoAndMove();
    void aFailedEditChangesNothing_data();
    void aFailedEditChangesNothing();
    void aChangedBitIsNoticed_data();
    void aChangedBitIsNoticed();
    void bytesThatAreNoChangesAreRefused_data();
    void bytesThatAreNoChangesAreRefused();
};

void TestHistoryStore::aHistoryReadsBackEqual()
{
    const Document document;
    const History history = document.file.history().value();
    QCOMPARE(history.steps(), sampleHistory().steps());
    QCOMPARE(history.current(), 3);
    QCOMPARE(history.tip(), 4);
    const QString copy = document.folder.filePath(QStringLiteral("copy.tokencast"));
    QVERIFY(document.file.copyTo(copy));
    QCOMPARE(DocumentFile::open(copy, OpenMode::ReadOnly).value().history().value().steps(),
             history.steps());
}

void TestHistoryStore::anEditIsWrittenWithItsStep()
{
    Document document;
    HistoryStep step = fullStep();
    step.id = 5;
    step.parent = 3;
    QVERIFY(document.file.apply({.scenarios = {{.id = 2, .plan = fullPlan()}},
                                 .currentScenario = 2,
                                 .steps = {step},
                                 .removedSteps = {1, 2},
                                 .currentStep = 5,
                                 .tipStep = 5}));
    StoredDocument expected = documentOf({fullPlan(), fullPlan()});
    expected.currentScenario = 2;
    QCOMPARE(document.file.load().value(), expected);
    const History history = document.file.history().value();
    QCOMPARE(history.steps().size(), std::size_t(3));
    QCOMPARE(history.steps().back(), step);
    QCOMPARE(history.current(), 5);
}

void TestHistoryStore::scenariosComeGoAndMove()
{
    Document document;
    QVERIFY(document.file.apply({.scenarios = {{.id = 7, .plan = fullPlan()}},
                                 .removedScenarios = {1},
                                 .order = {7, 2},
                                 .currentScenario = 7}));
    const StoredDocument expected{
        .scenarios = {{.id = 7, .plan = fullPlan()}, {.id = 2, .plan = barePlan()}},
        .currentScenario = 7};
    QCOMPARE(document.file.load().value(), expected);
}

void TestHistoryStore::aFailedEditChangesNothing_data()
{
    QTest::addColumn<DocumentEdit>("edit");
    QTest::newRow("with an order of scenarios that are not there")
        << DocumentEdit{.removedScenarios = {1}, .order = {1, 2}, .currentScenario = 2};
    QTest::newRow("that shows a scenario which is not there")
        << DocumentEdit{.scenarios = {{.id = 2, .plan = fullPlan()}}, .currentScenario = 9};
    QTest::newRow("that leaves a gap in the order of the scenarios")
        << DocumentEdit{.removedScenarios = {1}, .currentScenario = 2};
    QTest::newRow("with a scenario whose id is none")
        << DocumentEdit{.scenarios = {{.id = 0, .plan = fullPlan()}}, .currentScenario = 1};
    QTest::newRow("with a step before its parent")
        << DocumentEdit{.scenarios = {{.id = 2, .plan = fullPlan()}},
                        .currentScenario = 1,
                        .steps = {{.id = 5, .parent = 6}}};
}

void TestHistoryStore::aFailedEditChangesNothing()
{
    QFETCH(const DocumentEdit, edit);
    Document document;
    const QByteArray before = bytesOf(document.path);
    QVERIFY(!document.file.apply(edit));
    QVERIFY(bytesOf(document.path) == before);
    QCOMPARE(document.file.load().value(), documentOf({fullPlan(), barePlan()}));
    // The next one is not hindered.
    QVERIFY(document.file.apply({.currentScenario = 2}));
}

void TestHistoryStore::aChangedBitIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    const auto add = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromUtf8(sql);
    };
    add("in a step's parent", "UPDATE history_step SET parent = 2 WHERE id = 4");
    add("in a step's time", "UPDATE history_step SET time = time + 1 WHERE id = 4");
    add("in a step's name", "UPDATE history_step SET name = name || '.' WHERE id = 4");
    add("in a step's scenario", "UPDATE history_step SET scenario = 1 WHERE id = 4");
    add("in a step's changes",
        "UPDATE history_step SET changes = CAST('p' || substr(changes, 2) AS BLOB) WHERE id = 4");
    add("in the current step", "UPDATE history SET current = 1");
    add("in the tip", "UPDATE history SET tip = 3");
    add("that takes the position away", "DELETE FROM history");
}

void TestHistoryStore::aChangedBitIsNoticed()
{
    QFETCH(const QString, sql);
    Document document;
    Database::open(document.path).execute(sql);
    const StorageResult<History> history = document.file.history();
    QVERIFY(!history);
    QCOMPARE(history.error().code, StorageErrorCode::Corrupt);
    // The plans are not touched by it.
    QVERIFY(document.file.load());
}

void TestHistoryStore::bytesThatAreNoChangesAreRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    const std::string good = bytesOf({{.record = 3, .change = {.position = 7, .removed = "40"}}});
    QTest::newRow("none") << std::string();
    QTest::newRow("of an unknown form") << "x" + good.substr(1);
    QTest::newRow("that are not compressed as they say") << "z" + good.substr(1);
    QTest::newRow("that claim to be enormous once uncompressed")
        << std::string("z\xff\xff\xff\xff") + good;
    QTest::newRow("that end too early") << good.substr(0, good.size() - 1);
    QTest::newRow("that go on too long") << good + "?";
}

void TestHistoryStore::bytesThatAreNoChangesAreRefused()
{
    QFETCH(const std::string, bytes);
    if (bytes.starts_with(std::string_view("z\0", 2)))
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("qUncompress.*")));
    QVERIFY(!changesOf(bytes));
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
