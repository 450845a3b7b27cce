// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/models/resulttablemodel.h"

#include <QtTest/QAbstractItemModelTester>

#include <memory>

using namespace tokencast;

namespace {

ForecastPtr forecastOf(const Plan &plan)
{
    const CheckedPlan right = checked(plan);
    return std::make_shared<const Forecast>(
        Forecast{.plan = plan, .ruleBook = right.ruleBook(), .projection = *simulate(right)});
}

QString cell(const QAbstractItemModel &model, int row, const QString &title)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return model.index(row, column).data().toString();
    }
    return QStringLiteral("no such column");
}

} // namespace

class TestResultTableModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void daysAndMonthsAreTheResults();
    void theForecastIsSwappedWhole();
};

void TestResultTableModel::daysAndMonthsAreTheResults()
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const ForecastPtr forecast = forecastOf(PlanBuilder("2023-01-01", "2023-03-01")
                                                .tokens("pack", "100", "2023-01-02")
                                                .once("design-automation", "1.25", "2023-01-03"));
    const std::unique_ptr<ResultTableModel> days(makeDaysModel(locale));
    const std::unique_ptr<ResultTableModel> months(makeMonthsModel(locale));
    QAbstractItemModelTester daysTester(days.get());
    QAbstractItemModelTester monthsTester(months.get());
    days->setForecast(forecast);
    months->setForecast(forecast);
    QCOMPARE(days->rowCount(), 59);
    QCOMPARE(cell(*days, 0, QStringLiteral("Day")), QStringLiteral("1 Jan 2023"));
    QCOMPARE(cell(*days, 1, QStringLiteral("Tokens bought")), QStringLiteral("100"));
    QCOMPARE(cell(*days, 2, QStringLiteral("Charged")), QStringLiteral("2.5"));
    QCOMPARE(cell(*days, 2, QStringLiteral("Net balance")), QStringLiteral("97.5"));
    QCOMPARE(cell(*days, 2, QStringLiteral("Access")), QStringLiteral("full"));
    QCOMPARE(months->rowCount(), 2);
    QCOMPARE(cell(*months, 0, QStringLiteral("Month")), QStringLiteral("Jan 2023"));
    QCOMPARE(cell(*months, 0, QStringLiteral("Consumed")), QStringLiteral("7.50 USD"));
    QCOMPARE(cell(*months, 0, QStringLiteral("Purchases")), QStringLiteral("300.00 USD"));
    QCOMPARE(cell(*months, 1, QStringLiteral("Charged")), QStringLiteral("–"));
}

void TestResultTableModel::theForecastIsSwappedWhole()
{
    const std::unique_ptr<ResultTableModel> days(
        makeDaysModel(QLocale(QLocale::English, QLocale::UnitedStates)));
    QAbstractItemModelTester tester(days.get());
    days->setForecast(forecastOf(PlanBuilder("2023-01-01", "2023-01-11")));
    QCOMPARE(days->rowCount(), 10);
    days->setForecast(forecastOf(PlanBuilder("2024-01-01", "2024-01-11")));
    QCOMPARE(cell(*days, 0, QStringLiteral("Day")), QStringLiteral("1 Jan 2024"));
    days->setForecast(forecastOf(PlanBuilder("2024-01-01", "2024-01-06")));
    QCOMPARE(days->rowCount(), 5);
    days->setForecast(nullptr);
    QCOMPARE(days->rowCount(), 0);
}

QTEST_MAIN(TestResultTableModel)
#include "tst_resulttablemodel.moc"
