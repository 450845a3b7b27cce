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
    void theEndingOfTheFileNamesTheFormat();
    void anEndingThatSaysNothingChangesNothing();
    void refuses_data();
    void refuses();
    void aDocumentIsNeverReplaced();
    void tablesOfTheResult();
    void tablesForSpreadsheetsOfALanguage();
    void aCalendar();
    void aPlanWithoutEventsHasNoCalendar();
    void aWorkbook();
    void wordsAreEnglishWhereThereIsNoTranslation();
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

void ExportCommandTest::theEndingOfTheFileNamesTheFormat()
{
    const Place place;
    for (const char *name : {"a.xlsx", "b.XLSX"}) {
        const CliRun run =
            runCli({"export", "-", "--to", place.path(name)}, writePlanJson(planCalled("Base")));
        QCOMPARE(run.errors, std::string());
        QVERIFY(contentOf(place.file(name)).starts_with("PK"));
    }
    const CliRun table =
        runCli({"export", "-", "--to", place.path("c.csv")}, writePlanJson(planCalled("Base")));
    QCOMPARE(table.status, 0);
    QVERIFY(contentOf(place.file("c.csv")).starts_with("month,"));
}

void ExportCommandTest::anEndingThatSaysNothingChangesNothing()
{
    const Place place;
    const std::string plan = writePlanJson(planCalled("Base"));
    QCOMPARE(runCli({"export", "-", "--to", place.path("a.txt")}, plan).status, 0);
    QCOMPARE(contentOf(place.file("a.txt")), plan);
    QCOMPARE(runCli({"export", "-", "--format", "csv", "--to", place.path("b.txt")}, plan).status,
             0);
    QVERIFY(contentOf(place.file("b.txt")) != plan);
}

void ExportCommandTest::refuses_data()
{
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("message");

    using Words = std::vector<std::string>;
    QTest::newRow("another format")
        << Words{"-", "--format", "yaml"} << 2
        << "tokencast-cli: --format: expected json|csv|xlsx|ics, found yaml\n"s;
    QTest::newRow("an ending that is of another format than the one asked for")
        << Words{"-", "--format", "csv", "--to", "no-such-folder/a.XLSX"} << 2
        << "tokencast-cli: --to: expected a name that ends in .csv, as --format says, found "
           "no-such-folder/a.XLSX\n"s;
    QTest::newRow("an ending that export does not write")
        << Words{"-", "--to", "no-such-folder/a.pdf"} << 2
        << "tokencast-cli: --to: expected a name that ends in json|csv|xlsx|ics, found "
           "no-such-folder/a.pdf\n"s;
    QTest::newRow("a language that there is not")
        << Words{"-", "--format", "ics", "--language", "klingon"} << 2
        << "tokencast-cli: --language: expected a language such as ja or de-AT, found klingon\n"s;
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

void ExportCommandTest::tablesOfTheResult()
{
    const std::string plan = writePlanJson(planCalled("Base"));
    QCOMPARE(runCli({"export", "-", "--format", "csv"}, plan).output,
             runCli({"simulate", "-", "--format", "csv"}, plan).output);
    QCOMPARE(runCli({"export", "-", "--format", "csv", "--daily"}, plan).output,
             runCli({"simulate", "-", "--format", "csv", "--daily"}, plan).output);
}

void ExportCommandTest::tablesForSpreadsheetsOfALanguage()
{
    PlanBuilder builder("2022-11-07", "2022-11-08");
    builder.tokens("t", "10", "2022-11-07").every(Every::Day, "design-automation", "0.75");
    const std::string plan = writePlanJson(builder.plan());
    const CliRun german = runCli(
        {"export", "-", "--format", "csv", "--daily", "--localized", "--language", "de"}, plan);
    QVERIFY2(german.output.starts_with("\xEF\xBB\xBF"
                                       "date;access;charged_total;"),
             german.output.c_str());
    QVERIFY2(german.output.find("\r\n07.11.22;full;1,5;0;1,5;0;") != std::string::npos,
             german.output.c_str());
    // Where the language has a decimal point, commas stay.
    const CliRun american = runCli({"export", "-", "--format", "csv", "--localized"}, plan);
    QVERIFY2(american.output.find("\r\n2022-11,1.5,0,1.5,") != std::string::npos,
             american.output.c_str());
}

void ExportCommandTest::aCalendar()
{
    const Place place;
    const std::string target = place.path("plan.ics");
    const CliRun run = runCli({"export", place.document(), "--format", "ics", "--to", target});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.output, std::string());
    const std::string calendar = contentOf(place.file("plan.ics"));
    QVERIFY(calendar.starts_with("BEGIN:VCALENDAR\r\n"));
    QVERIFY(calendar.find("DTSTART;VALUE=DATE:20231107\r\n") != std::string::npos);
    // Another scenario of the same document is another plan.
    const std::string other =
        runCli({"export", place.path("a.tokencast"), "--scenario", "Base", "--format", "ics"})
            .output;
    const auto identifier = [](const std::string &text) {
        return text.substr(text.find("UID:"), 44);
    };
    QVERIFY(identifier(other) != identifier(calendar));
}

void ExportCommandTest::aPlanWithoutEventsHasNoCalendar()
{
    const Plan plan = PlanBuilder("2022-11-07", "2022-12-07");
    const CliRun run = runCli({"export", "-", "--format", "ics"}, writePlanJson(plan));
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QVERIFY2(run.errors.starts_with("tokencast-cli: nothing to put into a calendar"),
             run.errors.c_str());
}

void ExportCommandTest::aWorkbook()
{
    const CliRun run =
        runCli({"export", "-", "--format", "xlsx"}, writePlanJson(planCalled("Base")));
    QCOMPARE(run.errors, std::string());
    QVERIFY(run.output.starts_with("PK"));
}

void ExportCommandTest::wordsAreEnglishWhereThereIsNoTranslation()
{
    const CliRun run = runCli({"export", "-", "--format", "ics", "--language", "sw"},
                              writePlanJson(planCalled("Base")));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, "warning: there is no translation into sw; words are English\n"s);
    QVERIFY(run.output.find("expires") != std::string::npos);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ExportCommandTest)
#include "tst_exportcommand.moc"
