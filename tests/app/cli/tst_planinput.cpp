// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planinput.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

namespace {

const std::string smallPlan =
    R"({ "format": "tokencast-plan", "version": 1, "account": { "country": "JP" },
         "horizon": { "start": "2022-11-07", "end": "2022-12-07" } })";

} // namespace

class PlanInputTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void badInput_data();
    void badInput();
    void deepNestingEnds_data();
    void deepNestingEnds();
    void readsAFile();
    void readsJsonWhateverTheFileIsCalled();
    void aFileThatCannotBeReadIsNamed();
    void aFolderIsNoPlan();
    void aJsonPlanHasNoScenarios();
    void warningsAreLines();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
};

void PlanInputTest::badInput_data()
{
    QTest::addColumn<std::string>("input");
    QTest::addColumn<std::string>("problem");

    QTest::newRow("nothing") << ""s
                             << "1:1: expected JSON text, found "s;
    QTest::newRow("blanks alone") << " \n"s
                                  << "2:1: expected JSON text, found "s;
    QTest::newRow("no JSON") << "plan"s
                             << "1:1: expected JSON text, found "s;
    QTest::newRow("bytes that are no UTF-8") << "{ \"name\": \"\xff\" }"s
                                             << "1:12: expected JSON text, found "s;
    QTest::newRow("a zero byte") << "{\0}"s
                                 << "1:2: expected JSON text, found "s;
    QTest::newRow("a list") << "[]"s
                            << "$: expected a value of the type “object”, found []"s;
    QTest::newRow("a key that stands twice") << R"({ "name": "a", "name": "b" })"s
                                             << "name: expected each key once, found name"s;
    QTest::newRow("a key that stands twice, deep inside")
        << R"({ "account": { "country": "JP", "country": "JP" } })"s
        << "account.country: expected each key once, found country"s;
    QTest::newRow("a key that nobody knows")
        << R"({ "hourizon": {} })"s
        << "hourizon: expected no such key here, found hourizon"s;
    QTest::newRow("another format")
        << R"({ "format": "tokencast-result" })"s
        << "format: expected the format “tokencast-plan”, found tokencast-result"s;
}

void PlanInputTest::badInput()
{
    QFETCH(const std::string, input);
    QFETCH(const std::string, problem);
    const CliRun run = runCli({"validate", "-"}, input);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QVERIFY2(("\n" + run.errors).find("\n" + problem) != std::string::npos, run.errors.c_str());
}

void PlanInputTest::deepNestingEnds_data()
{
    QTest::addColumn<std::string>("open");
    QTest::addColumn<std::string>("inside");
    QTest::addColumn<std::string>("close");

    QTest::newRow("brackets that are never closed") << "["s
                                                    << ""s
                                                    << ""s;
    QTest::newRow("lists in lists") << "["s
                                    << ""s
                                    << "]"s;
    QTest::newRow("objects in objects, with a problem at the bottom") << "{\"a\":"s
                                                                      << "{\"b\":1,\"b\":2}"s
                                                                      << "}"s;
}

void PlanInputTest::deepNestingEnds()
{
    QFETCH(const std::string, open);
    QFETCH(const std::string, inside);
    QFETCH(const std::string, close);
    std::string input;
    for (int i = 0; i < 100'000; ++i)
        input += open;
    input += inside;
    for (int i = 0; i < 100'000; ++i)
        input += close;
    const CliRun run = runCli({"validate", "-"}, input);
    QCOMPARE(run.status, 2);
    QVERIFY(run.errors.find("expected") != std::string::npos);
}

void PlanInputTest::readsAFile()
{
    QVERIFY(writeFile(path("plan.json"), smallPlan));
    const CliRun run = runCli({"validate", path("plan.json").toStdString()});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.output, "valid\n"s);
    QCOMPARE(run.status, 0);
}

void PlanInputTest::readsJsonWhateverTheFileIsCalled()
{
    QVERIFY(writeFile(path("Büro plan.tokencast"), "\xef\xbb\xbf \n" + smallPlan));
    QCOMPARE(runCli({"validate", path("Büro plan.tokencast").toStdString()}).output, "valid\n"s);
}

void PlanInputTest::aFileThatCannotBeReadIsNamed()
{
    const CliRun run = runCli({"simulate", "no/such\nfile.json"});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.output, std::string());
    QCOMPARE(run.errors,
             "tokencast-cli: cannot read no/such\\nfile.json: No such file or directory\n"s);
}

void PlanInputTest::aFolderIsNoPlan()
{
    const CliRun run = runCli({"simulate", m_folder.path().toStdString()});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.output, std::string());
    QVERIFY(run.errors.find("cannot read " + m_folder.path().toStdString()) != std::string::npos);
}

void PlanInputTest::aJsonPlanHasNoScenarios()
{
    const CliRun run = runCli({"validate", "-", "--scenario", "Base"}, smallPlan);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.errors,
             "tokencast-cli: --scenario is for documents; a JSON plan has no scenarios\n"s);
}

void PlanInputTest::warningsAreLines()
{
    const Plan plan =
        PlanBuilder("2022-11-07", "2022-12-07").tokens("old", "5", "2021-01-01").enterprise();
    const std::vector<std::string> lines = warningLines(simulated(plan));
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(lines[0].starts_with("account.agreement: "));
    QVERIFY(lines[1].starts_with("lots[0]: “old” "));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::PlanInputTest)
#include "tst_planinput.moc"
