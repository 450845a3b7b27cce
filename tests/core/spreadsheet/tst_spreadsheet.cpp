// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/spreadsheet.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

PlanBuilder twoMonths()
{
    PlanBuilder builder("2022-11-07", "2023-01-01");
    builder.tokens("pack", "100", "2022-11-07").every(Every::Month, "design-automation", "20");
    return builder;
}

SpreadsheetOptions options()
{
    return {.written = std::chrono::sys_days("2026-11-24"_day), .locale = QLocale(u"en_GB"_s)};
}

Result<std::string, SpreadsheetError> workbook(const Plan &plan,
                                               const SpreadsheetOptions &chosen = options())
{
    return writeSpreadsheet(checked(plan), simulated(plan), chosen);
}

} // namespace

/// What tst_slow_recalculation does not look at.
class SpreadsheetTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameArgumentsGiveTheSameFile();
    void anythingHasAWorkbook_data();
    void anythingHasAWorkbook();
    void aLargePlanHasValuesOnly();
    void anExportCanBeCancelled();
    void pricesFromBeforeTheHorizonNeedNotFit();
};

void SpreadsheetTest::theSameArgumentsGiveTheSameFile()
{
    const auto first = workbook(twoMonths());
    QVERIFY(first);
    QVERIFY(first->starts_with("PK"));
    QVERIFY(*first == *workbook(twoMonths()));
}

void SpreadsheetTest::anythingHasAWorkbook_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::newRow("nothing at all") << PlanBuilder("2022-11-07", "2022-11-08").plan();
    QTest::newRow("only free usage")
        << PlanBuilder("2022-11-07", "2022-11-08").every(Every::Day, "viewer", "7").plan();
    QTest::newRow("lots without usage")
        << PlanBuilder("2022-11-07", "2022-11-08").tokens("a", "1", "2022-11-07").plan();
    PlanBuilder batches("2022-11-07", "2022-12-08");
    batches.every(Every::Week, "flex-product.autocad", "9")
        .rounding("flex-product.autocad", Rounding::Carry);
    batches.lastLine().batch = Quantity::fromWhole(2);
    QTest::newRow("what only single events decide") << batches.plan();
}

void SpreadsheetTest::anythingHasAWorkbook()
{
    QFETCH(const Plan, plan);
    const auto content = workbook(plan);
    QVERIFY(content);
    QVERIFY(content->starts_with("PK"));
}

void SpreadsheetTest::aLargePlanHasValuesOnly()
{
    SpreadsheetOptions few = options();
    few.mostFormulas = 100;
    const auto live = workbook(twoMonths());
    const auto values = workbook(twoMonths(), few);
    QVERIFY(live && values);
    // The names of the sheets are in the archive's directory as sheet1.xml, sheet2.xml, ….
    QVERIFY(live->find("sheet9.xml") != std::string::npos);
    QVERIFY(values->find("sheet6.xml") != std::string::npos);
    QVERIFY(values->find("sheet7.xml") == std::string::npos);
}

void SpreadsheetTest::anExportCanBeCancelled()
{
    for (int after = 0; after < 9; ++after) {
        int asked = 0;
        SpreadsheetOptions cancelled = options();
        cancelled.isCancelled = [&] { return asked++ >= after; };
        const auto content = workbook(twoMonths(), cancelled);
        QVERIFY(!content);
        QCOMPARE(content.error(), SpreadsheetError::Cancelled);
    }
}

void SpreadsheetTest::pricesFromBeforeTheHorizonNeedNotFit()
{
    PlanBuilder builder = twoMonths();
    builder.lastLot().purchased = "2022-10-07"_day;
    builder.lastLot().quantity = Tokens::fromWhole(1'000'000);
    builder.lastLot().unitPrice = Money::fromWhole(9'000'000'000);
    QVERIFY(workbook(builder));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::SpreadsheetTest)
#include "tst_spreadsheet.moc"
