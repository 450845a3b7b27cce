// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"
#include "app/cli/texttable.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <limits>
#include <sstream>

using namespace std::string_literals;

namespace tokencast {

namespace {

std::size_t longestLine(const std::string &text)
{
    std::size_t longest = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        longest = std::max(longest, displayWidth(line));
    return longest;
}

/// A table of `count` columns of amounts, one row.
TextTable wideTable(int count, Tokens amount)
{
    TextTable table(std::vector<TextTable::Column>(static_cast<std::size_t>(count), {"", "x"}));
    table.addRow(std::vector<TextTable::Cell>(static_cast<std::size_t>(count), amount));
    return table;
}

} // namespace

class TextTableTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void alignsWordsAndPoints();
    void groupsNeighbours();
    void leavesOutColumnsOfZeros();
    void wideCharactersKeepTheColumns();
    void aTableWithoutRowsIsItsHead();
    void roundsOnlyWhereItWouldBeTooWide();
    void rounds_data();
    void rounds();
};

void TextTableTest::alignsWordsAndPoints()
{
    TextTable table({{"", "month"}, {"", "charged"}, {"", "net"}});
    table.addRow({"2022-11"s, "12"_tokens, "-0.5"_tokens});
    table.addRow({"2022-12"s, "0.120556"_tokens, "1234"_tokens});
    const TextTable::Rendering rendering = table.render();
    QCOMPARE(rendering.text,
             "month      charged     net\n"
             "2022-11  12           -0.5\n"
             "2022-12   0.120556  1234\n"s);
    QVERIFY(!rendering.isRounded);
}

void TextTableTest::groupsNeighbours()
{
    TextTable table({{"", "day"},
                     {"charged", "credit"},
                     {"charged", "token"},
                     {"a long group", "net"},
                     {"", "end"}});
    table.addRow({"1"s, "1"_tokens, "2"_tokens, "3"_tokens, "4"_tokens});
    QCOMPARE(table.render().text,
             "     charged        a long group\n"
             "day  credit  token           net  end\n"
             "1         1      2             3    4\n"s);
}

void TextTableTest::leavesOutColumnsOfZeros()
{
    constexpr auto leftOut = TextTable::Zeros::LeftOut;
    TextTable table(
        {{"", "day", leftOut}, {"", "never", leftOut}, {"", "once", leftOut}, {"", "zero"}});
    table.addRow({"1"s, "0"_tokens, "0"_tokens, "0"_tokens});
    table.addRow({"2"s, "0"_tokens, "5"_tokens, "0"_tokens});
    QCOMPARE(table.render().text,
             "day  once  zero\n"
             "1       0     0\n"
             "2       5     0\n"s);
}

void TextTableTest::wideCharactersKeepTheColumns()
{
    TextTable table({{"", "lot"}, {"", "left"}});
    table.addRow({"図面"s, "1"_tokens});
    table.addRow({"abcd"s, "2"_tokens});
    QCOMPARE(table.render().text,
             "lot   left\n"
             "図面     1\n"
             "abcd     2\n"s);
}

void TextTableTest::aTableWithoutRowsIsItsHead()
{
    QCOMPARE(TextTable({{"", "lot"}, {"", "left"}}).render().text, "lot  left\n"s);
}

void TextTableTest::roundsOnlyWhereItWouldBeTooWide()
{
    // 11 columns of 8 characters and 10 gaps of 2 are 108 columns; 12 would be 118.
    const TextTable::Rendering fits = wideTable(11, "1.234567"_tokens).render();
    QVERIFY(!fits.isRounded);
    QCOMPARE(longestLine(fits.text), std::size_t(108));

    const TextTable::Rendering rounded = wideTable(12, "1.234567"_tokens).render();
    QVERIFY(rounded.isRounded);
    QVERIFY(rounded.text.find("1.23457") != std::string::npos);
    QVERIFY(longestLine(rounded.text) <= TextTable::maximumWidth);

    // Two places stay, however wide that is.
    const TextTable::Rendering wide = wideTable(40, "1.234567"_tokens).render();
    QVERIFY(wide.text.find("1.23 ") != std::string::npos);
}

void TextTableTest::rounds_data()
{
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<int>("places");
    QTest::addColumn<qint64>("rounded");

    QTest::newRow("all six places are every digit") << qint64(123'457) << 6 << qint64(123'457);
    QTest::newRow("below half goes down") << qint64(124'999) << 2 << qint64(120'000);
    QTest::newRow("above half goes up") << qint64(125'001) << 2 << qint64(130'000);
    QTest::newRow("half goes to the even digit below") << qint64(125'000) << 2 << qint64(120'000);
    QTest::newRow("half goes to the even digit above") << qint64(135'000) << 2 << qint64(140'000);
    QTest::newRow("negative above half") << qint64(-125'001) << 2 << qint64(-130'000);
    QTest::newRow("negative half to even") << qint64(-125'000) << 2 << qint64(-120'000);
    QTest::newRow("carries into the whole part") << qint64(999'999) << 2 << qint64(1'000'000);
    constexpr qint64 largest = std::numeric_limits<std::int64_t>::max();
    QTest::newRow("the largest number stays, because there is none above")
        << largest << 2 << largest;
    QTest::newRow("the smallest number stays") << -largest << 2 << -largest;
}

void TextTableTest::rounds()
{
    QFETCH(const qint64, millionths);
    QFETCH(const int, places);
    QTEST(qint64(roundedToPlaces(millionths, places)), "rounded");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::TextTableTest)
#include "tst_texttable.moc"
