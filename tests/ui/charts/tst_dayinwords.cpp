// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/dayinwords.h"

using namespace Qt::StringLiterals;
using namespace tokencast;

namespace {

/// Every kind of day between November 2022 and June 2023.
Plan eventfulPlan()
{
    PlanBuilder plan("2022-11-07", "2023-06-01");
    plan.trial("2022-11-07", "2022-12-01");
    plan.credits("credits", "1", "2022-10-01", "2022-12-24");
    plan.tokens("first", "1", "2022-12-05").tokens("second", "100", "2023-03-01");
    plan.once("model-derivative.complex", "9", "2023-01-26");
    plan.once("model-derivative.simple", "3.000000", "2023-01-27");
    return plan.plan();
}

} // namespace

class DayInWordsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void anOpeningDeficitIsInGraceFromTheFirstDay();
    void belowZeroBeforeThereWasGrace();
    void anEnterpriseAgreement();
    void numbersFollowTheLocale();
    void months_data();
    void months();
    void outsideTheHorizonThereIsNothingToSay();
};

void DayInWordsTest::days_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("words");

    QTest::newRow("a trial") << u"2022-11-07"_s << u"7 November 2022: 1 credit, 0 tokens; trial"_s;
    QTest::newRow("full access") << u"2022-12-01"_s
                                 << u"1 December 2022: 1 credit, 0 tokens; full access"_s;
    QTest::newRow("a purchase")
        << u"2022-12-05"_s << u"5 December 2022: 1 credit, 1 token; full access; 1 token bought"_s;
    QTest::newRow("an expiry")
        << u"2022-12-24"_s
        << u"24 December 2022: 0 credits, 1 token; full access; 1 credit expired unused"_s;
    QTest::newRow("the day on which the balance falls below zero is the first of the grace period")
        << u"2023-01-26"_s
        << u"26 January 2023: 0 credits, 0 tokens, deficit 3.5; full access, then grace, "
           "13 days left"_s;
    QTest::newRow("grace counts down")
        << u"2023-01-27"_s
        << u"27 January 2023: 0 credits, 0 tokens, deficit 3.8; grace, 12 days left"_s;
    QTest::newRow("one day left")
        << u"2023-02-07"_s
        << u"7 February 2023: 0 credits, 0 tokens, deficit 3.8; grace, 1 day left"_s;
    QTest::newRow("the last day of grace")
        << u"2023-02-08"_s
        << u"8 February 2023: 0 credits, 0 tokens, deficit 3.8; grace, last day"_s;
    QTest::newRow("limited access")
        << u"2023-02-09"_s
        << u"9 February 2023: 0 credits, 0 tokens, deficit 3.8; limited access"_s;
    QTest::newRow("a purchase that settles the deficit")
        << u"2023-03-01"_s
        << u"1 March 2023: 0 credits, 96.2 tokens; full access; 100 tokens bought"_s;
}

void DayInWordsTest::days()
{
    QFETCH(const QString, day);
    const ForecastPtr forecast = forecastOf(eventfulPlan());
    QTEST(dayInWords(*forecast, *parseDay(day.toStdString()), QLocale::c()), "words");
}

void DayInWordsTest::anOpeningDeficitIsInGraceFromTheFirstDay()
{
    PlanBuilder plan("2023-01-01", "2023-02-01");
    plan.openingDeficit("5", "2022-12-25");
    QCOMPARE(dayInWords(*forecastOf(plan), "2023-01-01"_day, QLocale::c()),
             u"1 January 2023: 0 credits, 0 tokens, deficit 5; grace, 6 days left"_s);
}

void DayInWordsTest::belowZeroBeforeThereWasGrace()
{
    PlanBuilder plan("2022-10-01", "2022-12-01");
    plan.subscription("2022-01-01", "2023-01-01").once("design-automation", "1", "2022-10-10");
    const ForecastPtr forecast = forecastOf(plan);
    for (const Day day : {"2022-10-10"_day, "2022-11-06"_day})
        QCOMPARE(accessInWords(*forecast, day, QLocale::c()), u"full access"_s);
    QCOMPARE(accessInWords(*forecast, "2022-11-07"_day, QLocale::c()), u"grace, 13 days left"_s);
}

void DayInWordsTest::anEnterpriseAgreement()
{
    PlanBuilder plan("2023-01-01", "2023-02-01");
    plan.enterprise().once("design-automation", "1", "2023-01-10");
    QCOMPARE(dayInWords(*forecastOf(plan), "2023-01-10"_day, QLocale::c()),
             u"10 January 2023: 0 credits, 0 tokens, deficit 2; access not modelled"_s);
}

void DayInWordsTest::numbersFollowTheLocale()
{
    PlanBuilder plan("2023-01-01", "2023-02-01");
    plan.tokens("tokens", "1234.5", "2023-01-01");
    QCOMPARE(dayInWords(*forecastOf(plan), "2023-01-02"_day, QLocale(u"de_DE"_s)),
             u"2. Januar 2023: 0 credits, 1.234,5 tokens; full access"_s);
}

void DayInWordsTest::months_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("words");

    QTest::newRow("by service, with the cost of what was paid for")
        << u"2023-01-31"_s
        << u"January 2023: 4.8 charged (Model Derivative: complex jobs 4.5, Model Derivative: "
           "simple jobs 0.3); cost 3.00 USD"_s;
    QTest::newRow("a deficit costs when it is repaid")
        << u"2023-03-15"_s << u"March 2023: 0 charged; cost 11.40 USD"_s;
}

void DayInWordsTest::months()
{
    QFETCH(const QString, day);
    const ForecastPtr forecast = forecastOf(eventfulPlan());
    QTEST(monthInWords(*forecast, *parseDay(day.toStdString()), QLocale::c()), "words");
}

void DayInWordsTest::outsideTheHorizonThereIsNothingToSay()
{
    const ForecastPtr forecast = forecastOf(eventfulPlan());
    for (const Day day : {"2022-11-06"_day, "2023-06-01"_day}) {
        QCOMPARE(dayInWords(*forecast, day, QLocale::c()), QString());
        QCOMPARE(accessInWords(*forecast, day, QLocale::c()), QString());
        QVERIFY(!resultOf(*forecast, day));
        QVERIFY(!graceEndOn(*forecast, day));
    }
    QCOMPARE(monthInWords(*forecast, "2022-10-31"_day, QLocale::c()), QString());
    QVERIFY(!monthResultOf(*forecast, "2023-06-01"_day));
}

QTEST_GUILESS_MAIN(DayInWordsTest)
#include "tst_dayinwords.moc"
