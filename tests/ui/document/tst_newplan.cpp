// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/document/newplan.h"

using namespace tokencast;

class TestNewPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNumbersOfTheCommandLineAreThePlan();
    void withoutNumbersItIsAYearFromToday();
    void theCountryIsTheLocales();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
};

namespace {

const QLocale american(QLocale::English, QLocale::UnitedStates);

} // namespace

void TestNewPlan::theNumbersOfTheCommandLineAreThePlan()
{
    const Entry<Plan> plan = newPlan({.start = QStringLiteral("2022-11-07"),
                                      .quick = QStringLiteral("40,120,300,640"),
                                      .lots = {QStringLiteral("token:500:2022-11-07")}},
                                     "2026-01-01"_day, bundled(), american);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->horizon, (DayRange{"2022-11-07"_day, "2023-11-07"_day}));
    QCOMPARE(plan->usage.size(), size_t(4));
    QCOMPARE(plan->usage[0].service.text(), std::string("design-automation"));
    QCOMPARE(plan->usage[0].quantity, "40"_quantity);
    QCOMPARE(plan->usage[3].service.text(), std::string("reality-capture"));
    QCOMPARE(plan->usage[3].quantity, "640"_quantity);
    QCOMPARE(plan->lots.size(), size_t(1));
    QCOMPARE(plan->lots[0].quantity, "500"_tokens);
    // 12 months of 40 × 2 + 120 × 0.5 + 300 × 0.1 and 12 × 13 sets of photos, but for the part of
    // November: first what is had, then what the deficit adds until access is limited.
    QVERIFY(simulated(*plan).summary.firstNegative.has_value());
}

void TestNewPlan::withoutNumbersItIsAYearFromToday()
{
    const Entry<Plan> plan = newPlan({}, "2024-02-29"_day, bundled(), american);
    QCOMPARE(plan->horizon, (DayRange{"2024-02-29"_day, "2025-02-28"_day}));
    QVERIFY(plan->usage.empty());
}

void TestNewPlan::theCountryIsTheLocales()
{
    const auto countryOf = [](const QLocale &locale) {
        return *newPlan({}, "2023-01-01"_day, bundled(), locale)->account.country;
    };
    QCOMPARE(countryOf(QLocale(QLocale::Japanese, QLocale::Japan)), std::string("JP"));
    QCOMPARE(countryOf(QLocale::c()), std::string("US"));
}

void TestNewPlan::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("quick");
    QTest::addColumn<QString>("lot");
    QTest::addColumn<QString>("option");
    QTest::newRow("a day that is none") << "2023-02-30"
                                        << ""
                                        << ""
                                        << "--start";
    QTest::newRow("three numbers") << ""
                                   << "1,2,3"
                                   << ""
                                   << "--quick";
    QTest::newRow("a word among the numbers") << ""
                                              << "1,2,x,4"
                                              << ""
                                              << "--quick";
    QTest::newRow("a negative number") << ""
                                       << "1,2,3,-4"
                                       << ""
                                       << "--quick";
    QTest::newRow("a lot without a day") << ""
                                         << ""
                                         << "token:500"
                                         << "--lot";
    QTest::newRow("a lot of coins") << ""
                                    << ""
                                    << "coin:500:2023-01-01"
                                    << "--lot";
    QTest::newRow("a lot of nothing readable") << ""
                                               << ""
                                               << "token:x:2023-01-01"
                                               << "--lot";
}

void TestNewPlan::whatCannotBeReadIsNamed()
{
    QFETCH(QString, start);
    QFETCH(QString, quick);
    QFETCH(QString, lot);
    QFETCH(QString, option);
    const Entry<Plan> plan = newPlan(
        {.start = start, .quick = quick, .lots = lot.isEmpty() ? QStringList() : QStringList{lot}},
        "2023-01-01"_day, bundled(), american);
    QVERIFY(!plan);
    QVERIFY2(plan.error().text.startsWith(option), qPrintable(plan.error().text));
}

QTEST_MAIN(TestNewPlan)
#include "tst_newplan.moc"
