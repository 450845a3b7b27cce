// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"
#include "app/cli/sidebyside.h"
#include "app/cli/texttable.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <sstream>

using namespace std::string_literals;

namespace tokencast {

class SideBySideTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void alignsWordsAndPoints();
    void wideLettersTakeTwoColumns();
    void longLinesBecomeSeveralTables();
    void aColumnThatIsTooWideStandsAlone();
};

void SideBySideTest::alignsWordsAndPoints()
{
    SideBySide table({"A", "B"});
    QVERIFY(table.isEmpty());
    table.addRow("day", {"2023-01-01", "never"});
    table.addRow("amount", {"12.5", "+3"});
    table.addRow("other", {"-100", "0.000001"});
    QVERIFY(!table.isEmpty());
    QCOMPARE(table.render(),
             "                 A          B\n"
             "day     2023-01-01      never\n"
             "amount        12.5  +3\n"
             "other       -100     0.000001\n"s);
}

void SideBySideTest::wideLettersTakeTwoColumns()
{
    SideBySide table({"図面", "B"});
    table.addRow("r", {"1", "2"});
    QCOMPARE(table.render(),
             "   図面  B\n"
             "r     1  2\n"s);
}

void SideBySideTest::longLinesBecomeSeveralTables()
{
    std::vector<std::string> columns;
    std::vector<std::string> cells;
    for (int i = 0; i < 30; ++i) {
        columns.push_back("Scenario " + std::to_string(i));
        cells.push_back(std::to_string(i));
    }
    SideBySide table(columns);
    table.addRow("row", cells);
    const std::string text = table.render();
    std::istringstream lines(text);
    int titles = 0;
    for (std::string line; std::getline(lines, line);) {
        QVERIFY2(displayWidth(line) <= TextTable::maximumWidth, line.c_str());
        titles += line.starts_with("row ") ? 1 : 0;
    }
    QCOMPARE(titles, 4);
    for (const std::string &column : columns)
        QVERIFY(text.find(column) != std::string::npos);
}

void SideBySideTest::aColumnThatIsTooWideStandsAlone()
{
    const std::string name(200, 'x');
    SideBySide table({"A", name, "B"});
    table.addRow("row", {"1", "2", "3"});
    QCOMPARE(table.render(),
             "     A\nrow  1\n\n     " + name + "\nrow  " + std::string(199, ' ')
                 + "2\n\n     B\nrow  3\n");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::SideBySideTest)
#include "tst_sidebyside.moc"
