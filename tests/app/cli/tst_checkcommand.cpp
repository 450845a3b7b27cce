// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

namespace {

/// 2 tokens a day from 10: a deficit from 12 November on, limited from 26 November on.
std::string planJson()
{
    return writePlanJson(PlanBuilder("2022-11-07", "2022-12-07")
                             .tokens("t", "10", "2022-11-07")
                             .every(Every::Day, "model-derivative.complex", "4"));
}

} // namespace

class CheckCommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingIsMet();
    void saysWhatIsMetAndWhen();
    void needsACondition();
    void namesEachConditionThatItCannotRead();
    void readsTheConditionsBeforeThePlan();
    void anInvalidPlanIsNoGate();
    void warnsOfDaysThatThePlanDoesNotHave();
    void passesTheWarningsOn();
};

void CheckCommandTest::saysThatNothingIsMet()
{
    const CliRun run =
        runCli({"check", "-", "--fail-if", "net < 0 before 2022-11-12", "--fail-if", "expired > 0"},
               planJson());
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.output, "no condition is met from 2022-11-07 to 2022-12-06\n"s);
    QCOMPARE(run.status, 0);
}

void CheckCommandTest::saysWhatIsMetAndWhen()
{
    const CliRun run = runCli({"check", "--fail-if", "limited", "-", "--fail-if=expired > 0",
                               "--fail-if", "net  <  5 before 2023-06-30"},
                              planJson());
    QCOMPARE(run.output,
             "limited: met on 2022-11-26, access limited (deficit 28)\n"
             "net  <  5 before 2023-06-30: met on 2022-11-09, net 4 (4 tokens)\n"s);
    QCOMPARE(run.status, 1);
}

void CheckCommandTest::needsACondition()
{
    const CliRun run = runCli({"check", "-"}, planJson());
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QCOMPARE(run.errors, "tokencast-cli: --fail-if CONDITION is missing\n"s);
}

void CheckCommandTest::namesEachConditionThatItCannotRead()
{
    const CliRun run = runCli({"check", "-", "--fail-if", "nett < 5", "--fail-if", "negative",
                               "--fail-if", "cost > 5 before May"},
                              planJson());
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QCOMPARE(run.errors,
             "tokencast-cli: --fail-if 'nett < 5' at position 1: expected net, credit, token, "
             "expired, cost, purchases, limited or negative, found 'nett'\n"
             "tokencast-cli: --fail-if 'cost > 5 before May' at position 17: expected a day of the "
             "form YYYY-MM-DD, found 'May'\n"s);
}

void CheckCommandTest::readsTheConditionsBeforeThePlan()
{
    const CliRun run = runCli({"check", "no-such-plan.json", "--fail-if", "soon"});
    QCOMPARE(run.status, 2);
    QVERIFY(run.errors.find("no-such-plan.json") == std::string::npos);
}

void CheckCommandTest::anInvalidPlanIsNoGate()
{
    const CliRun run = runCli({"check", "-", "--fail-if", "negative"}, "{}");
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QVERIFY(run.errors.find("horizon: expected a value, found nothing\n") != std::string::npos);
}

void CheckCommandTest::warnsOfDaysThatThePlanDoesNotHave()
{
    const CliRun run =
        runCli({"check", "-", "--fail-if", "expired > 0 before 2022-11-07", "--fail-if",
                "expired > 1 before 2022-12-08", "--fail-if", "expired > 2 before 2022-12-07"},
               planJson());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors,
             "warning: --fail-if 'expired > 0 before 2022-11-07': the plan starts on "
             "2022-11-07, so no day of it is before\n"
             "warning: --fail-if 'expired > 1 before 2022-12-08': the plan has no days "
             "after 2022-12-06\n"s);
}

void CheckCommandTest::passesTheWarningsOn()
{
    const CliRun run = runCli({"check", "-", "--fail-if", "limited"},
                              writePlanJson(PlanBuilder("2022-11-07", "2022-12-07").enterprise()));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.starts_with("warning: account.agreement: "), run.errors.c_str());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CheckCommandTest)
#include "tst_checkcommand.moc"
