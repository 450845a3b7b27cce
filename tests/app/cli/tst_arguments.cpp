// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

namespace {

constexpr Option options[] = {
    {.name = "--daily", .value = "", .help = ""},
    {.name = "--format", .value = "NAME", .help = ""},
    {.name = "--fail-if", .value = "CONDITION", .help = "", .times = Option::Times::AnyNumber},
};

using Words = std::vector<std::string>;

} // namespace

class ArgumentsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void takesNoOperandWhereThereIsNone();
    void takesMoreOperandsWhereThereMayBe();
};

void ArgumentsTest::understands_data()
{
    QTest::addColumn<tokencast::Words>("words");
    QTest::addColumn<std::string>("operand");
    QTest::addColumn<bool>("daily");
    QTest::addColumn<std::string>("format");
    QTest::addColumn<tokencast::Words>("conditions");

    const Words none;
    QTest::newRow("an operand alone") << Words{"plan.json"} << "plan.json"s << false << ""s << none;
    QTest::newRow("options before the operand") << Words{"--daily", "--format", "csv", "plan.json"}
                                                << "plan.json"s << true << "csv"s << none;
    QTest::newRow("options behind the operand") << Words{"plan.json", "--format", "csv", "--daily"}
                                                << "plan.json"s << true << "csv"s << none;
    QTest::newRow("a value behind an equals sign")
        << Words{"--format=csv", "p"} << "p"s << false << "csv"s << none;
    QTest::newRow("a value with an equals sign in it")
        << Words{"--fail-if=net <= 5", "p"} << "p"s << false << ""s << Words{"net <= 5"};
    QTest::newRow("a value that is empty")
        << Words{"--fail-if=", "p"} << "p"s << false << ""s << Words{""};
    QTest::newRow("a value that looks like an option")
        << Words{"--format", "--daily", "p"} << "p"s << false << "--daily"s << none;
    QTest::newRow("an option given again, in its order")
        << Words{"--fail-if", "limited", "p", "--fail-if", "negative"} << "p"s << false << ""s
        << Words{"limited", "negative"};
    QTest::newRow("a dash is an operand, standard input")
        << Words{"-"} << "-"s << false << ""s << none;
    QTest::newRow("behind two dashes nothing is an option")
        << Words{"--", "--daily"} << "--daily"s << false << ""s << none;
    QTest::newRow("an operand that is empty") << Words{""} << ""s << false << ""s << none;
}

void ArgumentsTest::understands()
{
    QFETCH(const tokencast::Words, words);
    const auto arguments = Arguments::parse(words, options, {.first = "PLAN"});
    QVERIFY(arguments);
    QTEST(arguments->operand(), "operand");
    QTEST(arguments->has("--daily"), "daily");
    QTEST(arguments->value("--format").value_or(""), "format");
    QFETCH(const tokencast::Words, conditions);
    QCOMPARE(arguments->values("--fail-if"), conditions);
}

void ArgumentsTest::refuses_data()
{
    QTest::addColumn<tokencast::Words>("words");
    QTest::addColumn<std::string>("message");

    QTest::newRow("no operand") << Words{"--daily"} << "PLAN is missing"s;
    QTest::newRow("two operands") << Words{"a", "b"} << "one argument too many: b"s;
    QTest::newRow("an unknown option near to one")
        << Words{"--dayly", "p"} << "unknown option --dayly; did you mean --daily?"s;
    QTest::newRow("an unknown option with a value")
        << Words{"--formats=csv", "p"} << "unknown option --formats; did you mean --format?"s;
    QTest::newRow("an unknown option near to none")
        << Words{"--colour", "p"} << "unknown option --colour"s;
    QTest::newRow("a short option") << Words{"-d", "p"} << "unknown option -d"s;
    QTest::newRow("a switch with a value")
        << Words{"--daily=yes", "p"} << "--daily takes no value"s;
    QTest::newRow("a value that is missing")
        << Words{"p", "--format"} << "--format needs a value: NAME"s;
    QTest::newRow("an option given twice")
        << Words{"--format", "csv", "--format", "json", "p"} << "--format is given twice"s;
    QTest::newRow("a switch given twice")
        << Words{"--daily", "--daily", "p"} << "--daily is given twice"s;
}

void ArgumentsTest::refuses()
{
    QFETCH(const tokencast::Words, words);
    const auto arguments = Arguments::parse(words, options, {.first = "PLAN"});
    QVERIFY(!arguments);
    QCOMPARE(static_cast<int>(arguments.error().status), 2);
    QCOMPARE(arguments.error().messages.size(), std::size_t(1));
    QFETCH(const std::string, message);
    QCOMPARE(arguments.error().messages.front(), "tokencast-cli: " + message);
}

void ArgumentsTest::takesNoOperandWhereThereIsNone()
{
    QVERIFY(Arguments::parse({}, options, {}));
    QVERIFY(!Arguments::parse(Words{"plan.json"}, options, {}));
}

void ArgumentsTest::takesMoreOperandsWhereThereMayBe()
{
    const Operands operands{.first = "PLAN", .others = "NAME"};
    const auto arguments =
        Arguments::parse(Words{"a", "--daily", "b", "--", "--format"}, options, operands);
    QVERIFY(arguments);
    QCOMPARE(arguments->operand(), "a"s);
    QCOMPARE(arguments->otherOperands(), (Words{"b", "--format"}));
    QVERIFY(Arguments::parse(Words{"a"}, options, operands)->otherOperands().empty());
    QCOMPARE(Arguments::parse({}, options, operands).error().messages.front(),
             "tokencast-cli: PLAN is missing"s);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ArgumentsTest)
#include "tst_arguments.moc"
