// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textchange.h"

#include "tests/support/testcase.h"

using namespace tokencast;

class TestTextChange : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isTheShortestMiddle_data();
    void isTheShortestMiddle();
    void doesNotFitAnotherText_data();
    void doesNotFitAnotherText();
};

void TestTextChange::isTheShortestMiddle_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("removed");
    QTest::addColumn<std::string>("inserted");
    const auto add = [](const char *name, std::string before, std::string after,
                        std::string removed, std::string inserted) {
        QTest::newRow(name) << before << after << removed << inserted;
    };
    add("in the middle", "photos=32 a month", "photos=320 a month", "", "0");
    add("at both ends", "abc", "xyz", "abc", "xyz");
    add("from nothing", "", "new", "", "new");
    add("to nothing", "old", "", "old", "");
    add("of equal texts", "same", "same", "", "");
    add("that repeats what stands before it", "aaa", "aaaa", "", "a");
    add("that takes one of a row of equal bytes", "aaaa", "aaa", "a", "");
    add("that doubles a text", "abab", "ababab", "", "ab");
}

void TestTextChange::isTheShortestMiddle()
{
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    QFETCH(const std::string, removed);
    QFETCH(const std::string, inserted);
    const TextChange change = TextChange::between(before, after);
    QCOMPARE(change.removed, removed);
    QCOMPARE(change.inserted, inserted);
    QCOMPARE(change.isNone(), before == after);
    QCOMPARE(change.appliedTo(before), after);
    QCOMPARE(change.reversed().appliedTo(after), before);
}

void TestTextChange::doesNotFitAnotherText_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("with other bytes there") << std::string("hours=41");
    QTest::newRow("that ends before") << std::string("ho");
    QTest::newRow("that ends within") << std::string("hours=4");
    QTest::newRow("that is empty") << std::string();
}

void TestTextChange::doesNotFitAnotherText()
{
    QFETCH(const std::string, text);
    const TextChange change{.position = 6, .removed = "40", .inserted = "50"};
    QVERIFY(change.appliedTo("hours=40"));
    QVERIFY(!change.appliedTo(text));
}

QTEST_GUILESS_MAIN(TestTextChange)
#include "tst_textchange.moc"
