// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/document/scenarioactions.h"

#include <QtGui/QFont>
#include <QtTest/QAbstractItemModelTester>

using namespace tokencast;

namespace {

Plan studio()
{
    Plan plan = PlanBuilder("2023-01-01", "2023-04-01")
                    .tokens("pack", "100", "2023-01-01")
                    .every(Every::Month, "design-automation", "10");
    plan.name = "Studio";
    return plan;
}

struct Desk
{
    PlanDocument document{std::make_shared<const Catalog>(bundled())};
    std::int64_t now = 0;
    HistoryModel model{document, QLocale(QLocale::English, QLocale::UnitedStates)};

    Desk()
    {
        document.reset({{.id = 1, .plan = studio()}}, 1);
        document.setClock([this] { return now += 60'000; });
    }
    void setHours(Quantity hours, const std::string &path = {})
    {
        document.change<Quantity>(
            QStringLiteral("Change hours"),
            [](Plan & plan) -> auto & { return plan.usage[0].quantity; }, hours, path);
        model.refresh();
    }
    QString text(int row, HistoryModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
};

} // namespace

class TestHistoryModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStepComesFirstAndTheBeginningLast();
    void everyRowSaysWhatItCameTo();
    void theCurrentStepIsMarked();
    void whatWasLeftAsideIsStillListed();
    void aStepThatTypingGoesOnWithIsComputedAnew();
    void planAfterIsThePlanAsItWas();
};

void TestHistoryModel::theNewestStepComesFirstAndTheBeginningLast()
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setHours("20"_quantity);
    renameScenario(desk.document, 1, QStringLiteral("Office"));
    desk.model.refresh();
    QCOMPARE(desk.model.rowCount(), 3);
    QVERIFY(desk.text(0, HistoryModel::StepColumn).contains(QStringLiteral("Rename")));
    QCOMPARE(desk.text(1, HistoryModel::StepColumn), QStringLiteral("Change hours"));
    QCOMPARE(desk.text(2, HistoryModel::StepColumn), QStringLiteral("The beginning"));
    QCOMPARE(desk.model.index(1, 0).data(HistoryModel::StepRole).toLongLong(), 1);
    QCOMPARE(desk.model.rowOf(1), 1);
    QCOMPARE(desk.model.rowOf(0), 2);
    QCOMPARE(desk.text(0, HistoryModel::ScenarioColumn), QStringLiteral("Office"));
    QCOMPARE(desk.text(1, HistoryModel::ScenarioColumn), QStringLiteral("Studio"));
}

void TestHistoryModel::everyRowSaysWhatItCameTo()
{
    Desk desk;
    desk.setHours("20"_quantity);
    desk.setHours("-1"_quantity);
    QCOMPARE(desk.text(0, HistoryModel::LastsColumn), QStringLiteral("has a problem"));
    QVERIFY(desk.text(1, HistoryModel::LastsColumn).contains(QStringLiteral("2023")));
    QCOMPARE(desk.text(2, HistoryModel::LastsColumn), QStringLiteral("beyond 31 Mar 2023"));
    QCOMPARE(desk.text(2, HistoryModel::CostColumn), QStringLiteral("180.00 USD"));
    // 20 hours a month overdraw the 100 tokens: blocked after the days of grace.
    QCOMPARE(desk.text(1, HistoryModel::CostColumn), QStringLiteral("352.26 USD"));
}

void TestHistoryModel::theCurrentStepIsMarked()
{
    Desk desk;
    desk.setHours("20"_quantity);
    desk.document.undo();
    desk.model.refresh();
    const auto isBold = [&desk](int row) {
        return desk.model.index(row, HistoryModel::StepColumn)
            .data(Qt::FontRole)
            .value<QFont>()
            .bold();
    };
    QVERIFY(!isBold(0));
    QVERIFY(isBold(1));
    QVERIFY(desk.text(1, HistoryModel::StepColumn).startsWith(QChar(0x25b8)));
}

void TestHistoryModel::whatWasLeftAsideIsStillListed()
{
    Desk desk;
    desk.setHours("20"_quantity);
    desk.document.undo();
    desk.setHours("30"_quantity);
    const QModelIndex aside = desk.model.index(1, HistoryModel::StepColumn);
    QVERIFY(aside.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("left aside")));
    QCOMPARE(desk.model.planAfter(1)->usage[0].quantity, "20"_quantity);
    desk.document.goToStep(1);
    QCOMPARE(desk.document.plan().usage[0].quantity, "20"_quantity);
}

void TestHistoryModel::aStepThatTypingGoesOnWithIsComputedAnew()
{
    Desk desk;
    desk.setHours("2"_quantity, "hours");
    const QString before = desk.text(0, HistoryModel::CostColumn);
    desk.setHours("20"_quantity, "hours");
    QCOMPARE(desk.model.rowCount(), 2);
    QVERIFY(desk.text(0, HistoryModel::CostColumn) != before);
}

void TestHistoryModel::planAfterIsThePlanAsItWas()
{
    Desk desk;
    desk.setHours("20"_quantity);
    desk.setHours("30"_quantity);
    QCOMPARE(desk.model.planAfter(0), std::optional(studio()));
    QCOMPARE(desk.model.planAfter(2)->usage[0].quantity, "30"_quantity);
    QCOMPARE(desk.model.planAfter(1)->usage[0].quantity, "20"_quantity);
}

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
