// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/comparisoncsv.h"
#include "tests/core/formats/comparisonsamples.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

namespace {

/// The cells of each line; of texts without quotes.
std::vector<QStringList> rowsOf(const std::vector<Plan> &plans)
{
    std::vector<QStringList> rows;
    const QString text = QString::fromStdString(writeComparisonCsv(explained(plans)));
    for (const QString &line : text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
        rows.push_back(line.split(u','));
    return rows;
}

QString cell(const std::vector<QStringList> &rows, std::size_t row, const char *column)
{
    return rows[row].at(rows.front().indexOf(QLatin1String(column)));
}

} // namespace

/// Whole texts are in tests/data/compare, read by app/cli/tst_comparecommand.
class ComparisonCsvTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRowForFactsDifferenceAndEachCause();
    void daysAreNumbersOrWords();
    void costsOfTwoCurrenciesAreEmpty();
    void joinedChangesAreOneCause();
};

void ComparisonCsvTest::aRowForFactsDifferenceAndEachCause()
{
    Plan other = planCalled("B");
    other.usage[0].quantity = "8"_quantity;
    other.lots.clear();
    const auto rows = rowsOf({planCalled("A"), other, planCalled("C")});
    std::string kinds;
    for (std::size_t i = 0; i < rows.size(); ++i)
        kinds += (cell(rows, i, "scenario") + u' ' + cell(rows, i, "row") + u'\n').toStdString();
    QCOMPARE(kinds,
             "scenario row\nA facts\nB facts\nB difference\nB cause\nB cause\nC facts\n"
             "C difference\n"s);
    QCOMPARE(cell(rows, 4, "cause"), QStringLiteral("changed line u0 (quantity)"));
    QCOMPARE(cell(rows, 5, "cause"), QStringLiteral("removed lot t"));
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.front().size());
}

void ComparisonCsvTest::daysAreNumbersOrWords()
{
    Plan enough = planCalled("Enough");
    enough.lots[0].quantity = "1000"_tokens;
    Plan less = planCalled("Less");
    less.lots[0].quantity = "10"_tokens;
    const auto down = rowsOf({planCalled("A"), enough, less});
    QCOMPARE(cell(down, 1, "first_negative"), QStringLiteral("2023-02-03"));
    QCOMPARE(cell(down, 2, "first_negative"), QString());
    QCOMPARE(cell(down, 3, "first_negative"), QStringLiteral("disappears"));
    QCOMPARE(cell(down, 6, "first_negative"), QStringLiteral("-30"));
    const auto up = rowsOf({enough, less, enough});
    QCOMPARE(cell(up, 3, "first_negative"), QStringLiteral("appears"));
    QCOMPARE(cell(up, 6, "first_negative"), QString());
    QCOMPARE(cell(up, 6, "lowest_date"), QStringLiteral("0"));
}

void ComparisonCsvTest::costsOfTwoCurrenciesAreEmpty()
{
    Plan euros = planCalled("B");
    euros.currency = "EUR";
    euros.listPrice = "3"_money;
    const auto rows = rowsOf({planCalled("A"), euros});
    QCOMPARE(cell(rows, 2, "currency"), QStringLiteral("EUR"));
    QVERIFY(!cell(rows, 2, "cost_usage").isEmpty());
    QCOMPARE(cell(rows, 3, "cost_usage"), QString());
    QCOMPARE(cell(rows, 3, "currency"), QString());
}

void ComparisonCsvTest::joinedChangesAreOneCause()
{
    Plan other = planCalled("B");
    other.lots[0].kind = Kind::Credit;
    other.account.country = "BR";
    other.account.subscriptions = {other.horizon};
    const std::string text = writeComparisonCsv(explained({planCalled("A"), other}));
    QVERIFY2(text.find("\"changed lot t (kind); changed account (country, subscriptions)\"")
                 != std::string::npos,
             text.c_str());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ComparisonCsvTest)
#include "tst_comparisoncsv.moc"
