// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "core/formats/resultcsv.h"
#include "core/formats/resultjson.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

namespace {

/// A trial with commercial use, which is a warning.
Plan samplePlan()
{
    PlanBuilder builder("2022-11-07", "2022-12-07");
    builder.trial("2022-11-01").every(Every::Week, "design-automation.revit", "3.5");
    builder.lastLine().commercial = true;
    return builder;
}

} // namespace

class SimulateCommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheResult_data();
    void writesTheResult();
    void textIsTheDefault();
    void textHoldsTheDaysWhereAsked();
    void warningsAreInTheTextAndBesideCsv();
    void anUnknownFormatListsTheFormats();
    void anInvalidPlanLeavesTheOutputEmpty_data();
    void anInvalidPlanLeavesTheOutputEmpty();
};

void SimulateCommandTest::writesTheResult_data()
{
    QTest::addColumn<std::vector<std::string>>("options");
    QTest::addColumn<std::string>("output");

    using Options = std::vector<std::string>;
    const Plan plan = samplePlan();
    const Projection result = simulated(plan);
    QTest::newRow("JSON") << Options{"--format", "json"}
                          << writeResultJson(result, plan, ResultDetail::Summary);
    QTest::newRow("JSON with the days") << Options{"--format=json", "--daily"}
                                        << writeResultJson(result, plan, ResultDetail::Daily);
    QTest::newRow("CSV is the months")
        << Options{"--format", "csv"} << writeResultCsv(result, ResultTable::Months);
    QTest::newRow("CSV of the days is the days alone")
        << Options{"--daily", "--format", "csv"} << writeResultCsv(result, ResultTable::Days);
}

void SimulateCommandTest::writesTheResult()
{
    QFETCH(const std::vector<std::string>, options);
    std::vector<std::string> arguments{"simulate", "-"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const CliRun run = runCli(arguments, writePlanJson(samplePlan()));
    QCOMPARE(run.status, 0);
    QTEST(run.output, "output");
}

void SimulateCommandTest::textIsTheDefault()
{
    const std::string plan = writePlanJson(samplePlan());
    const CliRun run = runCli({"simulate", "-"}, plan);
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.find("\nMONTHS\n") != std::string::npos);
    QVERIFY(run.output.find("\nDAYS\n") == std::string::npos);
    QCOMPARE(runCli({"simulate", "-", "--format", "text"}, plan).output, run.output);
}

void SimulateCommandTest::textHoldsTheDaysWhereAsked()
{
    const CliRun run = runCli({"simulate", "-", "--daily"}, writePlanJson(samplePlan()));
    QVERIFY(run.output.find("\nMONTHS\n") != std::string::npos);
    QVERIFY(run.output.find("\nDAYS\n") != std::string::npos);
    QVERIFY(run.output.find("\n2022-12-06  trial ") != std::string::npos);
}

void SimulateCommandTest::warningsAreInTheTextAndBesideCsv()
{
    const std::string warning =
        "usage[0]: “u0” is commercial use, and on 2022-11-07 the account is "
        "in a trial, which allows none.\n";
    const std::string plan = writePlanJson(samplePlan());
    const CliRun text = runCli({"simulate", "-"}, plan);
    QVERIFY(text.output.find("Warning: " + warning) != std::string::npos);
    QCOMPARE(text.errors, std::string());
    QCOMPARE(runCli({"simulate", "-", "--format", "csv"}, plan).errors, "warning: " + warning);
    QCOMPARE(runCli({"simulate", "-", "--format", "json"}, plan).errors, std::string());
}

void SimulateCommandTest::anUnknownFormatListsTheFormats()
{
    const CliRun run = runCli({"simulate", "-", "--format", "xml"});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QCOMPARE(run.errors, "tokencast-cli: --format: expected json|csv|text, found xml\n"s);
}

void SimulateCommandTest::anInvalidPlanLeavesTheOutputEmpty_data()
{
    QTest::addColumn<std::string>("format");
    for (const char *format : {"json", "csv", "text"})
        QTest::newRow(format) << std::string(format);
}

void SimulateCommandTest::anInvalidPlanLeavesTheOutputEmpty()
{
    QFETCH(const std::string, format);
    PlanBuilder plan("2022-11-07", "2022-12-07");
    plan.once("no-such-service", "1", "2022-11-08");
    const CliRun run = runCli({"simulate", "-", "--format", format}, writePlanJson(plan));
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QVERIFY2(run.errors.starts_with("usage[0]"), run.errors.c_str());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::SimulateCommandTest)
#include "tst_simulatecommand.moc"
