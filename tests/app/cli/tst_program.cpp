// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QRegularExpression>

#include <streambuf>

using namespace std::string_literals;

namespace tokencast {

namespace {

/// Takes nothing, like a full disk.
class FullBuffer : public std::streambuf
{
};

} // namespace

class ProgramTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesWhatThereIs();
    void versionNamesProgramAndQt();
    void badUsage_data();
    void badUsage();
    void outputThatIsNotTakenIsAnError();
    void aFailureNeedsNoOutput();
};

void ProgramTest::helpNamesWhatThereIs()
{
    const CliRun run = runCli({"--help"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, std::string());
    QVERIFY(run.output.find("Usage: tokencast-cli COMMAND") != std::string::npos);
    QVERIFY(run.output.find("Exit status: 0 success") != std::string::npos);
    for (const auto &arguments : {std::vector{"help"s}, {"-h"s}, {"help"s, "help"s}})
        QCOMPARE(runCli(arguments).output, run.output);
}

void ProgramTest::versionNamesProgramAndQt()
{
    const CliRun run = runCli({"--version"});
    QCOMPARE(run.status, 0);
    const QRegularExpression form(
        QStringLiteral(R"(^tokencast-cli \d+\.\d+\.\d+ \(Qt 6\.[\d.]+\)\n$)"));
    QVERIFY2(form.match(QString::fromStdString(run.output)).hasMatch(), run.output.c_str());
}

void ProgramTest::badUsage_data()
{
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<std::string>("errors");

    using Words = std::vector<std::string>;
    const std::string tryHelp = "try: tokencast-cli --help\n";
    QTest::newRow("no command") << Words{} << "tokencast-cli: a command is missing\n" + tryHelp;
    QTest::newRow("a command nearly written")
        << Words{"simualte", "-"}
        << "tokencast-cli: unknown command simualte; did you mean simulate?\n" + tryHelp;
    QTest::newRow("a command nobody knows")
        << Words{"forecast"} << "tokencast-cli: unknown command forecast\n" + tryHelp;
    QTest::newRow("an option nearly written")
        << Words{"--versoin"}
        << "tokencast-cli: unknown option --versoin; did you mean --version?\n" + tryHelp;
    QTest::newRow("help for a command nobody knows")
        << Words{"help", "chekc"}
        << "tokencast-cli: unknown command chekc; did you mean check?\n" + tryHelp;
    QTest::newRow("a plan without a command")
        << Words{"plan.json"} << "tokencast-cli: unknown command plan.json\n" + tryHelp;
    QTest::newRow("an argument too many")
        << Words{"rulebooks", "more"}
        << "tokencast-cli: one argument too many: more\ntry: tokencast-cli help rulebooks\n"s;
}

void ProgramTest::badUsage()
{
    QFETCH(const std::vector<std::string>, arguments);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QTEST(run.errors, "errors");
}

void ProgramTest::outputThatIsNotTakenIsAnError()
{
    FullBuffer buffer;
    std::istringstream in;
    std::ostream out(&buffer);
    std::ostringstream errors;
    const std::vector arguments{"--version"s};
    const ExitStatus status =
        runProgram(arguments, {.input = in, .output = out, .errors = errors, .ruleBookFolder = {}});
    QCOMPARE(static_cast<int>(status), 3);
    QCOMPARE(errors.str(), "tokencast-cli: cannot write standard output\n"s);
}

void ProgramTest::aFailureNeedsNoOutput()
{
    FullBuffer buffer;
    std::istringstream in;
    std::ostream out(&buffer);
    std::ostringstream errors;
    const std::vector arguments{"forecast"s};
    const ExitStatus status =
        runProgram(arguments, {.input = in, .output = out, .errors = errors, .ruleBookFolder = {}});
    QCOMPARE(static_cast<int>(status), 2);
    QVERIFY(out.good());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ProgramTest)
#include "tst_program.moc"
