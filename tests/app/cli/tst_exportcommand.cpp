// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "core/storage/documentfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

namespace {

Plan planCalled(const char *name)
{
    Plan plan = PlanBuilder("2022-11-07", "2022-12-07").tokens("t", "10", "2022-11-07");
    plan.name = name;
    return plan;
}

/// A folder with a document of two scenarios, the second shown last.
struct Place
{
    QTemporaryDir folder;

    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    std::string path(const char *name) const { return file(name).toStdString(); }
    std::string document(const Plan &second = planCalled("More")) const
    {
        const StoredDocument content{
            .scenarios = {{.id = 1, .plan = planCalled("Base")}, {.id = 2, .plan = second}},
            .currentScenario = 2};
        return DocumentFile::create(file("a.tokencast"), content) ? path("a.tokencast")
                                                                  : std::string();
    }
};

} // namespace

class ExportCommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheScenarioShownLast();
    void writesAScenarioByItsName();
    void writesAPlanAgain();
    void writesAFileInPlaceOfTheOldOne();
    void aPlanWithProblemsIsWrittenWithWarnings();
    void refuses_data();
    void refuses();
    void aDocumentIsNeverReplaced();
};

void ExportCommandTest::writesTheScenarioShownLast()
{
    const Place place;
    const CliRun run = runCli({"export", place.document(), "--format", "json"});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, writePlanJson(planCalled("More")));
}

void ExportCommandTest::writesAScenarioByItsName()
{
    const Place place;
    const CliRun run = runCli({"export", place.document(), "--scenario", "Base"});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.output, writePlanJson(planCalled("Base")));
}

void ExportCommandTest::writesAPlanAgain()
{
    const std::string plan = writePlanJson(planCalled("Büro 図面"));
    QCOMPARE(runCli({"export", "-"}, plan).output, plan);
}

void ExportCommandTest::writesAFileInPlaceOfTheOldOne()
{
    const Place place;
    const std::string target = place.path("plan.json");
    QVERIFY(writeFile(place.file("plan.json"), std::string(5000, 'x')));
    const CliRun run = runCli({"export", place.document(), "--to", target});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.output, std::string());
    QCOMPARE(run.status, 0);
    QCOMPARE(contentOf(place.file("plan.json")), writePlanJson(planCalled("More")));
    QCOMPARE(runCli({"validate", target}).output, "valid\n"s);
}

void ExportCommandTest::aPlanWithProblemsIsWrittenWithWarnings()
{
    const Place place;
    Plan plan = planCalled("More");
    plan.horizon.end = "2022-11-01"_day;
    const CliRun run = runCli({"export", place.document(plan)});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, writePlanJson(plan));
    QVERIFY2(run.errors.starts_with("warning: horizon.end: expected "), run.errors.c_str());
}

void ExportCommandTest::refuses_data()
{
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("message");

    using Words = std::vector<std::string>;
    QTest::newRow("another format") << Words{"-", "--format", "csv"} << 2
                                    << "tokencast-cli: --format: expected json, found csv\n"s;
    QTest::newRow("a scenario of a JSON plan")
        << Words{"-", "--scenario", "Base"} << 2
        << "tokencast-cli: --scenario is for documents; a JSON plan has no scenarios\n"s;
    QTest::newRow("a file that cannot be written")
        << Words{"-", "--to", "no-such-folder/plan.json"} << 3
        << "tokencast-cli: cannot write no-such-folder/plan.json: No such file or directory\n"s;
}

void ExportCommandTest::refuses()
{
    QFETCH(std::vector<std::string>, arguments);
    arguments.insert(arguments.begin(), "export");
    const CliRun run = runCli(arguments, writePlanJson(planCalled("Base")));
    QTEST(run.status, "status");
    QCOMPARE(run.output, std::string());
    QTEST(run.errors, "message");
}

void ExportCommandTest::aDocumentIsNeverReplaced()
{
    const Place place;
    const std::string document = place.document();
    const std::string before = contentOf(place.file("a.tokencast"));
    const CliRun run = runCli({"export", document, "--to", document});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.errors,
             "tokencast-cli: cannot write " + document
                 + ": it is a document, which an export does not replace\n");
    QVERIFY(contentOf(place.file("a.tokencast")) == before);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ExportCommandTest)
#include "tst_exportcommand.moc"
