// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/condition.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

class ConditionTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void saysWhatItExpected_data();
    void saysWhatItExpected();
};

void ConditionTest::understands_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<tokencast::Subject>("subject");
    QTest::addColumn<tokencast::Relation>("comparison");
    QTest::addColumn<qint64>("bound");
    QTest::addColumn<std::optional<tokencast::Day>>("before");

    const std::optional<Day> always;
    using enum Relation;
    QTest::newRow("net below") << "net < 50"s << Subject::Net << Less << qint64(50'000'000)
                               << always;
    QTest::newRow("credit, at most")
        << "credit <= 0.5"s << Subject::Credit << LessOrEqual << qint64(500'000) << always;
    QTest::newRow("token above") << "token > 1"s << Subject::Token << Greater << qint64(1'000'000)
                                 << always;
    QTest::newRow("expired, at least")
        << "expired >= 0.000001"s << Subject::Expired << GreaterOrEqual << qint64(1) << always;
    QTest::newRow("cost") << "cost > 1000"s << Subject::Cost << Greater << qint64(1'000'000'000)
                          << always;
    QTest::newRow("purchases") << "purchases > 0"s << Subject::Purchases << Greater << qint64(0)
                               << always;
    QTest::newRow("a negative number")
        << "net < -12.5"s << Subject::Net << Less << qint64(-12'500'000) << always;
    QTest::newRow("limited") << "limited"s << Subject::Limited << Less << qint64(0) << always;
    QTest::newRow("negative") << "negative"s << Subject::Negative << Less << qint64(0) << always;
    QTest::newRow("an amount before a day")
        << "net < 50 before 2023-06-30"s << Subject::Net << Less << qint64(50'000'000)
        << std::optional("2023-06-30"_day);
    QTest::newRow("a state before a day") << "limited before 2023-06-30"s << Subject::Limited
                                          << Less << qint64(0) << std::optional("2023-06-30"_day);
    QTest::newRow("no blanks where none are needed")
        << "net<=50 before 2023-06-30"s << Subject::Net << LessOrEqual << qint64(50'000'000)
        << std::optional("2023-06-30"_day);
    QTest::newRow("more blanks than are needed")
        << "  net \t<  50   "s << Subject::Net << Less << qint64(50'000'000) << always;
}

void ConditionTest::understands()
{
    QFETCH(const std::string, text);
    const auto condition = parseCondition(text);
    QVERIFY(condition);
    QTEST(condition->subject, "subject");
    QTEST(condition->relation, "comparison");
    QTEST(qint64(condition->bound), "bound");
    QTEST(condition->before, "before");
    QCOMPARE(condition->text.find('\t'), std::string::npos);
}

void ConditionTest::saysWhatItExpected_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<std::string>("found");

    const std::string subject = "net, credit, token, expired, cost, purchases, limited or negative";
    const std::string comparison = "<, <=, > or >=";
    const std::string decimal = "a decimal such as 12.5";
    const std::string before = "\"before\" and a day, or the end";
    const std::string day = "a day of the form YYYY-MM-DD";

    QTest::newRow("nothing") << ""s << 1 << subject << "the end"s;
    QTest::newRow("blanks") << "   "s << 4 << subject << "the end"s;
    QTest::newRow("an unknown subject") << "nett < 5"s << 1 << subject << "'nett'"s;
    QTest::newRow("capital letters") << "Net < 5"s << 1 << subject << "'Net'"s;
    QTest::newRow("an operator first") << "< 5"s << 1 << subject << "'<'"s;
    QTest::newRow("no operator") << "net"s << 4 << comparison << "the end"s;
    QTest::newRow("an equals sign") << "net = 5"s << 5 << comparison << "'='"s;
    QTest::newRow("an operator the wrong way round") << "net =< 5"s << 5 << comparison << "'=<'"s;
    QTest::newRow("a word for an operator") << "net below 5"s << 5 << comparison << "'below'"s;
    QTest::newRow("no number") << "net <"s << 6 << decimal << "the end"s;
    QTest::newRow("a word for a number") << "net < five"s << 7 << decimal << "'five'"s;
    QTest::newRow("a number with a comma") << "net < 1,5"s << 7 << decimal << "'1,5'"s;
    QTest::newRow("a number with an exponent") << "net < 1e3"s << 7 << decimal << "'1e3'"s;
    QTest::newRow("a number with a currency") << "cost > 5 USD"s << 10 << before << "'USD'"s;
    QTest::newRow("seven decimal places")
        << "net < 0.0000001"s << 7 << "a decimal with at most 6 digits after the point"s
        << "'0.0000001'"s;
    QTest::newRow("a number that does not fit")
        << "net < 9223372036855"s << 7 << "a number whose size is below 9,223,372,036,854"s
        << "'9223372036855'"s;
    QTest::newRow("a state that is compared") << "limited < 5"s << 9 << before << "'<'"s;
    QTest::newRow("after instead of before")
        << "negative after 2023-01-01"s << 10 << before << "'after'"s;
    QTest::newRow("no day") << "net < 5 before"s << 15 << day << "the end"s;
    QTest::newRow("a day that is none")
        << "net < 5 before 2023-02-30"s << 16 << day << "'2023-02-30'"s;
    QTest::newRow("a day in another form")
        << "net < 5 before 30.6.2023"s << 16 << day << "'30.6.2023'"s;
    QTest::newRow("words behind the day") << "net < 5 before 2023-06-30 or so"s << 27 << "the end"s
                                          << "'or'"s;
    QTest::newRow("a word of other letters") << "net < 5 über"s << 9 << before << "'über'"s;
    QTest::newRow("a control character is shown, not written")
        << "net \x1b"s << 5 << comparison << "'\\u001b'"s;
}

void ConditionTest::saysWhatItExpected()
{
    QFETCH(const std::string, text);
    const auto condition = parseCondition(text);
    QVERIFY(!condition);
    QTEST(static_cast<int>(condition.error().position), "position");
    QTEST(condition.error().expected, "expected");
    QTEST(condition.error().found, "found");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ConditionTest)
#include "tst_condition.moc"
