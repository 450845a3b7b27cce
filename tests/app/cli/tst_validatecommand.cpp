// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include "core/formats/planjson.h"

using namespace std::string_literals;

namespace tokencast {

class ValidateCommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAPlanIsValid();
    void listsEveryProblemOnALine();
    void aProblemStaysOnItsLine();
    void findsAmountsThatOnlyComputingShowsNotToFit();
};

void ValidateCommandTest::saysThatAPlanIsValid()
{
    const CliRun run =
        runCli({"validate", "-"}, writePlanJson(PlanBuilder("2022-11-07", "2022-12-07")));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, "valid\n"s);
    QCOMPARE(run.errors, std::string());
}

void ValidateCommandTest::listsEveryProblemOnALine()
{
    const CliRun run = runCli({"validate", "-"}, R"({
        "format": "tokencast-plan", "version": 1, "account": { "country": "JP" },
        "horizon": { "start": "2022-11-07", "end": "2022-11-07" }, "colour": "blue",
        "lots": [ { "id": "a", "kind": "gold", "quantity": "-1", "purchased": "2022-10-03" } ] })");
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QCOMPARE(run.errors,
             "lots[0].kind: expected one of credit, token, found \"gold\"\n"
             "colour: expected no such key here, found colour\n"
             "horizon.end: expected an end after the start, 2022-11-07, found "
             "2022-11-07\n"
             "lots[0].quantity: expected a number of at least 0, found -1\n"s);
}

void ValidateCommandTest::aProblemStaysOnItsLine()
{
    const CliRun run = runCli({"validate", "-"}, R"({
        "format": "tokencast-plan", "version": 1, "account": { "country": "JP" },
        "horizon": { "start": "2022-11-07", "end": "2022-12-07" },
        "a\nb: expected c, found d": 1 })");
    QCOMPARE(run.status, 2);
    QCOMPARE(std::ranges::count(run.errors, '\n'), std::ptrdiff_t(1));
}

void ValidateCommandTest::findsAmountsThatOnlyComputingShowsNotToFit()
{
    PlanBuilder plan("2022-11-07", "2022-12-07");
    for (int i = 0; i < 9'999; ++i)
        plan.tokens(std::to_string(i).c_str(), "1000000000", "2022-11-06");
    const CliRun run = runCli({"validate", "-"}, writePlanJson(plan));
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QVERIFY2(run.errors.find("expected amounts that stay below") != std::string::npos,
             run.errors.c_str());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ValidateCommandTest)
#include "tst_validatecommand.moc"
