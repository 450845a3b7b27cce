// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparewindow.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/charts/comparisonchart.h"
#include "ui/document/scenarioactions.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tokencast;

namespace {

Plan planNamed(const char *name, const char *hours)
{
    Plan plan = PlanBuilder("2023-01-01", "2023-07-01")
                    .tokens("pack", "100", "2023-01-01")
                    .every(Every::Month, "design-automation", hours);
    plan.name = name;
    return plan;
}

/// A plan, the same with more hours and another purchase, and one with a problem.
struct Desk
{
    PlanDocument document{std::make_shared<const Catalog>(bundled())};
    CompareWindow window{document, QLocale(QLocale::English, QLocale::UnitedStates),
                         "2023-01-01"_day};

    Desk()
    {
        Plan more = planNamed("More", "20");
        more.lots.push_back(
            {.id = LotId("top-up"), .quantity = "50"_tokens, .purchased = "2023-02-01"_day});
        document.reset({{.id = 1, .plan = planNamed("Plan", "10")}, {.id = 2, .plan = more}}, 1);
        window.show();
    }
    template <typename Widget>
    Widget &find(const char *accessibleName) const
    {
        for (auto *widget : window.findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(accessibleName))
                return *widget;
        }
        qFatal("no widget of that name");
    }
    QAbstractItemModel &differences() const { return *find<QTableView>("Differences").model(); }
    QAbstractItemModel &causes() const { return *find<QTableView>("Causes").model(); }
    QPushButton &take() const
    {
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Take Over")))
                return *button;
        }
        qFatal("no button");
    }
    QStringList columns() const
    {
        QStringList names;
        for (int column = 0; column < differences().columnCount(); ++column)
            names << differences().headerData(column, Qt::Horizontal).toString();
        return names;
    }
    QString difference(const char *row, int column, int role = Qt::DisplayRole) const
    {
        for (int i = 0; i < differences().rowCount(); ++i) {
            if (differences().headerData(i, Qt::Vertical).toString() == QLatin1String(row))
                return differences().index(i, column).data(role).toString();
        }
        return {};
    }
};

} // namespace

class TestCompareWindow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioIsComparedWithTheFirst();
    void theModelsAreRight();
    void causesAddUpToTheDifference();
    void aChangeIsTakenOverAndUndone();
    void everythingTakenOverLeavesNoDifference();
    void whatIsUncheckedIsLeftOut();
    void anyScenarioCanBeTheBase();
    void aPlanWithAProblemIsToldAndLeftOut();
    void withoutABaseNothingIsCompared();
    void theWindowFollowsTheDocument();
    void theChartsReadAsText();
};

void TestCompareWindow::everyScenarioIsComparedWithTheFirst()
{
    const Desk desk;
    QCOMPARE(desk.columns(), (QStringList{QStringLiteral("Plan"), QStringLiteral("More")}));
    // 20 tokens a month from 100, and the days of grace in June.
    QCOMPARE(desk.difference("Tokens charged", 0), QStringLiteral("109.33"));
    QVERIFY(desk.difference("Lasts until", 1).contains(QStringLiteral("earlier")));
    QVERIFY(desk.difference("Purchases", 1).contains(QStringLiteral("(+150.00 USD)")));
    QVERIFY(desk.difference("Tokens charged", 1, Qt::ToolTipRole)
                .startsWith(desk.difference("Tokens charged", 1).left(3)));
}

void TestCompareWindow::theModelsAreRight()
{
    const Desk desk;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester differences(&desk.differences(), mode);
    const QAbstractItemModelTester causes(&desk.causes(), mode);
    QVERIFY(desk.causes().rowCount() > 0);
}

void TestCompareWindow::causesAddUpToTheDifference()
{
    const Desk desk;
    QCOMPARE(desk.causes().rowCount(), 2);
    QVERIFY(
        desk.causes().index(0, 0).data().toString().contains(QStringLiteral("quantity 10 → 20")));
    QVERIFY(desk.causes().index(1, 0).data().toString().contains(
        QStringLiteral("Purchase “top-up” added")));
}

void TestCompareWindow::aChangeIsTakenOverAndUndone()
{
    Desk desk;
    QVERIFY(!desk.take().isEnabled());
    desk.causes().setData(desk.causes().index(1, 0), Qt::Checked, Qt::CheckStateRole);
    QVERIFY(desk.take().isEnabled());
    desk.take().click();
    const Plan &plan = desk.document.scenario(1)->plan;
    QCOMPARE(plan.lots.size(), size_t(2));
    QCOMPARE(plan.usage[0].quantity, "10"_quantity);
    QCOMPARE(desk.causes().rowCount(), 1);
    QCOMPARE(desk.document.undoText(), QStringLiteral("Take a change of “More” into “Plan”"));
    desk.document.undo();
    QCOMPARE(desk.document.scenario(1)->plan, planNamed("Plan", "10"));
    QCOMPARE(desk.causes().rowCount(), 2);
}

void TestCompareWindow::everythingTakenOverLeavesNoDifference()
{
    Desk desk;
    for (int row = 0; row < desk.causes().rowCount(); ++row)
        desk.causes().setData(desk.causes().index(row, 0), Qt::Checked, Qt::CheckStateRole);
    desk.take().click();
    QCOMPARE(desk.causes().rowCount(), 0);
    Plan expected = desk.document.scenario(2)->plan;
    expected.name = "Plan";
    QCOMPARE(desk.document.scenario(1)->plan, expected);
    QVERIFY(!desk.difference("Cost of use", 1).contains(QLatin1Char('(')));
}

void TestCompareWindow::whatIsUncheckedIsLeftOut()
{
    Desk desk;
    addScenario(desk.document, planNamed("x", "30"), QStringLiteral("Most"));
    QCOMPARE(desk.columns().size(), 3);
    auto &list = desk.find<QListWidget>("Compared scenarios");
    list.item(2)->setCheckState(Qt::Unchecked);
    QCOMPARE(desk.columns(), (QStringList{QStringLiteral("Plan"), QStringLiteral("Most")}));
    renameScenario(desk.document, 1, QStringLiteral("Base"));
    QCOMPARE(desk.columns(), (QStringList{QStringLiteral("Base"), QStringLiteral("Most")}));
}

void TestCompareWindow::anyScenarioCanBeTheBase()
{
    Desk desk;
    auto &base = desk.find<QComboBox>("Compared with");
    base.setCurrentIndex(1);
    Q_EMIT base.activated(1);
    QCOMPARE(desk.columns(), (QStringList{QStringLiteral("More"), QStringLiteral("Plan")}));
    QVERIFY(desk.difference("Lasts until", 1).contains(QStringLiteral("later")));
}

void TestCompareWindow::aPlanWithAProblemIsToldAndLeftOut()
{
    Desk desk;
    Plan broken = planNamed("Broken", "-1");
    addScenario(desk.document, broken, QStringLiteral("Broken"));
    QCOMPARE(desk.columns().size(), 2);
    QVERIFY(desk.find<QLabel>("Comparison note").text().contains(QStringLiteral("“Broken”")));
}

void TestCompareWindow::withoutABaseNothingIsCompared()
{
    Desk desk;
    desk.document.change<Quantity>(
        QStringLiteral("Change hours"),
        [](Plan & plan) -> auto & { return plan.usage[0].quantity; }, "-1"_quantity);
    QCOMPARE(desk.columns(), QStringList());
    QCOMPARE(desk.causes().rowCount(), 0);
    QVERIFY(desk.find<QLabel>("Comparison note").text().contains(QStringLiteral("“Plan”")));
    desk.document.undo();
    QCOMPARE(desk.columns(), (QStringList{QStringLiteral("Plan"), QStringLiteral("More")}));
}

void TestCompareWindow::theWindowFollowsTheDocument()
{
    Desk desk;
    const QString before = desk.difference("Tokens charged", 0);
    desk.document.change<Quantity>(
        QStringLiteral("Change hours"),
        [](Plan & plan) -> auto & { return plan.usage[0].quantity; }, "1"_quantity);
    QVERIFY(desk.difference("Tokens charged", 0) != before);
    removeScenario(desk.document, 2);
    QCOMPARE(desk.columns(), QStringList{QStringLiteral("Plan")});
    QVERIFY(desk.find<QLabel>("Comparison note").text().contains(QStringLiteral("duplicate")));
}

void TestCompareWindow::theChartsReadAsText()
{
    const Desk desk;
    const QString balance =
        desk.find<ComparisonBalanceChart>("Balance comparison chart").spokenText();
    QVERIFY2(balance.startsWith(QStringLiteral("1 Jan 2023; Plan: ")), qPrintable(balance));
    QVERIFY(balance.contains(QStringLiteral("; More: ")));
    const QString spend = desk.find<ComparisonSpendChart>("Spend comparison chart").spokenText();
    QVERIFY2(spend.startsWith(QStringLiteral("Jan 2023; Plan: ")), qPrintable(spend));
}

QTEST_MAIN(TestCompareWindow)
#include "tst_comparewindow.moc"
