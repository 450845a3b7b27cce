// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <set>

using namespace std::string_literals;

namespace tokencast {

/// What has to be true of every row of the table.
class CommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesDiffer();
    void eachRow_data();
    void eachRow();
};

void CommandTest::namesDiffer()
{
    std::set<std::string_view> names;
    for (const Command &command : commands())
        QVERIFY(names.insert(command.name).second);
    QVERIFY(names.contains("simulate"));
    QVERIFY(!names.contains("help"));
}

void CommandTest::eachRow_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Command &command : commands())
        QTest::newRow(std::string(command.name).c_str()) << index++;
}

void CommandTest::eachRow()
{
    QFETCH(const int, index);
    const Command &command = commands()[static_cast<std::size_t>(index)];
    const std::string name(command.name);

    const CliRun help = runCli({"help", name});
    QCOMPARE(help.status, 0);
    QCOMPARE(help.errors, std::string());
    QVERIFY(help.output.starts_with("Usage: tokencast-cli " + name + " "));
    QCOMPARE(runCli({name, "--help"}).output, help.output);
    QCOMPARE(runCli({name, "-h", "--no-such-option"}).output, help.output);
    QVERIFY(runCli({"--help"}).output.find("  " + name + " ") != std::string::npos);

    QVERIFY(command.synopsis.find(command.operands.first) != std::string_view::npos);
    std::set<std::string_view> options;
    for (const Option &option : command.options) {
        QVERIFY(options.insert(option.name).second);
        QVERIFY(option.name.starts_with("--"));
        QVERIFY(command.synopsis.find(option.name) != std::string_view::npos);
        QVERIFY(help.output.find("  " + std::string(option.name)) != std::string::npos);
        QVERIFY(!option.help.empty());
    }

    const CliRun unknown = runCli({name, "--no-such-option"});
    QCOMPARE(unknown.status, 2);
    QCOMPARE(unknown.output, std::string());
    QCOMPARE(unknown.errors,
             "tokencast-cli: unknown option --no-such-option\n"
             "try: tokencast-cli help "
                 + name + "\n");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CommandTest)
#include "tst_command.moc"
