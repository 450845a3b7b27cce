// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/testcase.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

class CompletionsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandAndOptionIsInEveryScript_data();
    void everyCommandAndOptionIsInEveryScript();
    void otherShellsAreNotKnown();
    void bashCompletes_data();
    void bashCompletes();
    void theManualHasEveryCommandAndOption();
};

void CompletionsTest::everyCommandAndOptionIsInEveryScript_data()
{
    QTest::addColumn<std::string>("shell");
    QTest::addColumn<std::string>("optionPrefix");
    QTest::newRow("bash") << "bash"s
                          << "--"s;
    QTest::newRow("fish") << "fish"s
                          << "-l "s;
    QTest::newRow("zsh") << "zsh"s
                         << "--"s;
}

void CompletionsTest::everyCommandAndOptionIsInEveryScript()
{
    QFETCH(const std::string, shell);
    QFETCH(const std::string, optionPrefix);
    const CliRun run = runCli({"completions", shell});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, std::string());
    for (const Command &command : commands()) {
        QVERIFY(run.output.find(command.name) != std::string::npos);
        for (const Option &option : command.options)
            QVERIFY2(run.output.find(optionPrefix + std::string(option.name.substr(2)))
                         != std::string::npos,
                     std::string(option.name).c_str());
    }
    if (const QString program = QStandardPaths::findExecutable(QString::fromStdString(shell));
        !program.isEmpty()) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("script"));
        QVERIFY(writeFile(file, run.output));
        QCOMPARE(QProcess::execute(program, {QStringLiteral("-n"), file}), 0);
    }
}

void CompletionsTest::otherShellsAreNotKnown()
{
    const CliRun run = runCli({"completions", "tcsh"});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QCOMPARE(run.errors, "tokencast-cli: expected bash, fish or zsh, found tcsh\n"s);
}

void CompletionsTest::bashCompletes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *words, const char *offered) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(offered);
    };
    row("sim", "simulate");
    row("help com", "compare completions");
    row("simulate --da", "--daily");
    row("simulate --format ", "json csv text");
    row("simulate --format = c", "csv");
    row("report --paper ", "a4 letter");
    row("simulate --scenario ", "");
    row("simulate pl", "plan one.json plan.tokencast");
    row("check plan.tokencast --rulebook plan.", "plan.tokencast");
    row("completions z", "zsh");
    row("no-such-command ", "");
}

void CompletionsTest::bashCompletes()
{
    QFETCH(const QString, words);
    QFETCH(const QString, offered);
    const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
    if (bash.isEmpty())
        QSKIP("there is no bash");
    const QTemporaryDir folder;
    for (const char *name : {"plan.tokencast", "plan one.json", "other"})
        QVERIFY(writeFile(folder.filePath(QString::fromLatin1(name)), ""));
    const QString script = QString::fromStdString(runCli({"completions", "bash"}).output)
        + QStringLiteral("COMP_WORDS=(tokencast-cli %1%2)\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                         "_tokencast_cli\necho \"${COMPREPLY[*]}\"\n")
              .arg(words, words.endsWith(QLatin1Char(' ')) ? QStringLiteral("''") : QString());
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(bash, {QStringLiteral("--norc"), QStringLiteral("-c"), script});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QStringList found = QString::fromUtf8(process.readAllStandardOutput())
                            .trimmed()
                            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList wanted = offered.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
}

void CompletionsTest::theManualHasEveryCommandAndOption()
{
    const std::string manual =
        contentOf(QStringLiteral(TOKENCAST_SOURCE_DIR "/packaging/linux/tokencast-cli.1.in"));
    QVERIFY(!manual.empty());
    for (const Command &command : commands()) {
        QVERIFY2(manual.find(".B " + std::string(command.name) + "\n") != std::string::npos,
                 std::string(command.name).c_str());
        for (const Option &option : command.options) {
            // A manual writes a hyphen as \-.
            std::string name;
            for (const char letter : option.name)
                name += letter == '-' ? std::string("\\-") : std::string(1, letter);
            QVERIFY2(manual.find(name) != std::string::npos, name.c_str());
        }
    }
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CompletionsTest)
#include "tst_completions.moc"
