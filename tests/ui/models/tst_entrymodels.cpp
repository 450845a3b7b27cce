// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/models/purchasesmodel.h"
#include "ui/models/usagemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace tokencast;

namespace {

const QLocale american(QLocale::English, QLocale::UnitedStates);

/// Both models over one document, each watched by a tester.
struct Tables
{
    PlanDocument document{std::make_shared<const Catalog>(bundled())};
    UsageModel usage{document, american};
    PurchasesModel purchases{document, american};
    QAbstractItemModelTester usageTester{&usage,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester purchasesTester{&purchases,
                                             QAbstractItemModelTester::FailureReportingMode::Fatal};

    Tables()
    {
        document.reset({{.id = 1,
                         .plan = PlanBuilder("2023-01-01", "2023-04-01")
                                     .tokens("pack", "100", "2023-01-01")
                                     .tokens("later", "50", "2023-02-01")
                                     .every(Every::Month, "design-automation", "10")
                                     .every(Every::Month, "reality-capture", "320")}},
                       1);
    }
    QString shown(const QAbstractItemModel &model, int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
};

} // namespace

class TestEntryModels : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cellsReadAsPeopleSayThem();
    void whatIsTypedIsTaken_data();
    void whatIsTypedIsTaken();
    void whatCannotBeReadStaysAsTypedAndSaysWhy();
    void whatDoesNotFitIsMarkedAtItsCell();
    void rowsComeAndGoAndComeBack();
    void rowsMove();
    void purchasesTakeDaysAndPrices();
    void editsAreNamed();
};

void TestEntryModels::cellsReadAsPeopleSayThem()
{
    const Tables tables;
    QCOMPARE(tables.shown(tables.usage, 0, UsageModel::ServiceColumn),
             QStringLiteral("Design Automation"));
    QCOMPARE(tables.shown(tables.usage, 0, UsageModel::QuantityColumn), QStringLiteral("10 h"));
    QCOMPARE(tables.shown(tables.usage, 1, UsageModel::QuantityColumn),
             QStringLiteral("320 photos"));
    QCOMPARE(tables.shown(tables.usage, 1, UsageModel::SpreadColumn),
             QStringLiteral("at the start"));
    QCOMPARE(tables.shown(tables.purchases, 0, PurchasesModel::PurchasedColumn),
             QStringLiteral("1 Jan 2023"));
    QCOMPARE(tables.shown(tables.purchases, 0, PurchasesModel::ExpiresColumn),
             QStringLiteral("1 Jan 2024"));
    QCOMPARE(tables.usage.index(0, UsageModel::QuantityColumn)
                 .data(EntryTableModel::RawRole)
                 .toLongLong(),
             10'000'000LL);
}

void TestEntryModels::whatIsTypedIsTaken_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    using M = UsageModel;
    QTest::newRow("a label") << int(M::LabelColumn) << "Nightly"
                             << "Nightly";
    QTest::newRow("a service") << int(M::ServiceColumn) << "model-derivative.simple"
                               << "Model Derivative: simple jobs";
    QTest::newRow("minutes") << int(M::QuantityColumn) << "90 min"
                             << "1.5 h";
    QTest::newRow("a product") << int(M::QuantityColumn) << "2*40"
                               << "80 h";
    QTest::newRow("a period") << int(M::EveryColumn) << "week"
                              << "week";
    QTest::newRow("a day as shown") << int(M::StartColumn) << "15 Feb 2023"
                                    << "15 Feb 2023";
    QTest::newRow("no day") << int(M::EndColumn) << ""
                            << "end";
    QTest::newRow("weekdays") << int(M::DaysColumn) << "weekdays"
                              << "weekdays";
    QTest::newRow("a spread") << int(M::SpreadColumn) << "end"
                              << "at the end";
    QTest::newRow("a batch") << int(M::BatchColumn) << "2.5"
                             << "2.5";
    QTest::newRow("growth in percent") << int(M::GrowthColumn) << "3 %"
                                       << "3 %";
    QTest::newRow("growth as a factor") << int(M::GrowthColumn) << "0.035"
                                        << "3.5 %";
    QTest::newRow("a season") << int(M::SeasonColumn) << "1 1 1 1 1 1 1 0.5 1 1 1 1"
                              << "seasonal";
    QTest::newRow("commercial use") << int(M::CommercialColumn) << "true"
                                    << "yes";
}

void TestEntryModels::whatIsTypedIsTaken()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Tables tables;
    const Plan before = tables.document.plan();
    QVERIFY(tables.usage.setData(tables.usage.index(0, column), typed));
    QCOMPARE(tables.shown(tables.usage, 0, column), shown);
    QVERIFY(tables.document.isForecastCurrent());
    if (tables.document.canUndo())
        tables.document.undo();
    QCOMPARE(tables.document.plan(), before);
}

void TestEntryModels::whatCannotBeReadStaysAsTypedAndSaysWhy()
{
    Tables tables;
    const QModelIndex cell = tables.usage.index(0, UsageModel::QuantityColumn);
    const ForecastPtr good = tables.document.forecast();
    tables.usage.setData(cell, QStringLiteral("ten"));
    QCOMPARE(cell.data().toString(), QStringLiteral("ten"));
    QVERIFY(cell.data(EntryTableModel::ProblemRole).toString().contains(QStringLiteral("ten")));
    QCOMPARE(tables.document.plan().usage[0].quantity, "10"_quantity);
    QCOMPARE(tables.document.forecast(), good);
    QVERIFY(!tables.document.isForecastCurrent());
    tables.usage.setData(cell, QStringLiteral("11"));
    QVERIFY(cell.data(EntryTableModel::ProblemRole).toString().isEmpty());
    QVERIFY(tables.document.isForecastCurrent());

    for (const auto &[column, text] :
         {std::pair(UsageModel::StartColumn, "soon"), std::pair(UsageModel::SeasonColumn, "1 2 3"),
          std::pair(UsageModel::GrowthColumn, "fast"), std::pair(UsageModel::BatchColumn, "x")}) {
        tables.usage.setData(tables.usage.index(0, column), QString::fromLatin1(text));
        QVERIFY2(
            !tables.usage.index(0, column).data(EntryTableModel::ProblemRole).toString().isEmpty(),
            text);
    }
}

void TestEntryModels::whatDoesNotFitIsMarkedAtItsCell()
{
    Tables tables;
    tables.usage.setData(tables.usage.index(1, UsageModel::QuantityColumn), QStringLiteral("1.5"));
    const auto problem = [&](int row, int column) {
        return tables.usage.index(row, column).data(EntryTableModel::ProblemRole).toString();
    };
    QVERIFY(problem(1, UsageModel::QuantityColumn).contains(QStringLiteral("photo")));
    QVERIFY(problem(0, UsageModel::QuantityColumn).isEmpty());
    QVERIFY(problem(1, UsageModel::LabelColumn).isEmpty());
}

void TestEntryModels::rowsComeAndGoAndComeBack()
{
    Tables tables;
    QSignalSpy inserted(&tables.usage, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&tables.usage, &QAbstractItemModel::rowsRemoved);
    tables.usage.insertEntry(1);
    QCOMPARE(tables.usage.rowCount(), 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    tables.usage.removeEntries(0, 2);
    QCOMPARE(tables.usage.rowCount(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(tables.shown(tables.usage, 0, UsageModel::QuantityColumn),
             QStringLiteral("320 photos"));
    tables.document.undo();
    QCOMPARE(tables.usage.rowCount(), 3);
    tables.document.undo();
    QCOMPARE(tables.usage.rowCount(), 2);
    tables.usage.insertEntry(2);
    tables.usage.insertEntry(3);
    QVERIFY(tables.document.plan().usage[2].id != tables.document.plan().usage[3].id);
}

void TestEntryModels::rowsMove()
{
    Tables tables;
    tables.usage.moveEntry(0, 1);
    QCOMPARE(tables.shown(tables.usage, 1, UsageModel::QuantityColumn), QStringLiteral("10 h"));
    tables.purchases.moveEntry(1, 0);
    QCOMPARE(tables.shown(tables.purchases, 0, PurchasesModel::NameColumn),
             QStringLiteral("later"));
    tables.document.undo();
    QCOMPARE(tables.shown(tables.purchases, 0, PurchasesModel::NameColumn), QStringLiteral("pack"));
}

void TestEntryModels::purchasesTakeDaysAndPrices()
{
    Tables tables;
    const auto type = [&](int column, const char *text) {
        tables.purchases.setData(tables.purchases.index(0, column), QString::fromLatin1(text));
    };
    type(PurchasesModel::QuantityColumn, "2*500");
    type(PurchasesModel::PurchasedColumn, "2022-12-01");
    type(PurchasesModel::RemainingColumn, "700");
    type(PurchasesModel::ExpiresColumn, "2023-06-01");
    type(PurchasesModel::PriceColumn, "2.85");
    const Lot &lot = tables.document.plan().lots[0];
    QCOMPARE(lot.quantity, "1000"_tokens);
    QCOMPARE(lot.remaining, std::optional("700"_tokens));
    QCOMPARE(lot.purchased, "2022-12-01"_day);
    QCOMPARE(lot.expires, std::optional("2023-06-01"_day));
    QCOMPARE(lot.unitPrice, std::optional("2.85"_money));
    QVERIFY(tables.document.isForecastCurrent());
    type(PurchasesModel::RemainingColumn, "");
    type(PurchasesModel::PriceColumn, "");
    type(PurchasesModel::ExpiresColumn, "");
    QVERIFY(!tables.document.plan().lots[0].remaining);
    QCOMPARE(tables.shown(tables.purchases, 0, PurchasesModel::PriceColumn),
             QStringLiteral("3.00 USD"));
    tables.purchases.insertEntry(2);
    QVERIFY(tables.document.isForecastCurrent());
}

void TestEntryModels::editsAreNamed()
{
    Tables tables;
    tables.usage.setData(tables.usage.index(1, UsageModel::QuantityColumn), QStringLiteral("640"));
    QCOMPARE(tables.document.undoText(),
             QStringLiteral("Change quantity of Reality Capture: photos to 640"));
    tables.purchases.removeEntries(0, 1);
    QCOMPARE(tables.document.undoText(), QStringLiteral("Remove pack"));
}

QTEST_MAIN(TestEntryModels)
#include "tst_entrymodels.moc"
