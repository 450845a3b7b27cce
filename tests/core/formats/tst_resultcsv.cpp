// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/resultcsv.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

namespace {

const std::string shared =
    "charged_total,charged_credit,charged_token,charged_deficit,uncharged,blocked,"
    "purchased_credit,purchased_token,expired_credit,expired_token,repaid_credit,repaid_token,"
    "closing_credit,closing_token,closing_deficit,closing_net,"
    "cost_purchases,cost_consumed,cost_expired,currency";

/// Worked by hand. 30 November: 3 credits of 4 expire on 1 December, 1 pays for 2 jobs. 1 December:
/// 10 jobs are 5, and nothing is left to pay. 2 December: 8 tokens are bought for 20, and 5 of them
/// repay.
Plan threeDays()
{
    PlanBuilder builder("2022-11-30", "2022-12-03");
    builder.credits("c", "4", "2022-01-10", "2022-12-01")
        .tokens("t", "8", "2022-12-02")
        .once("model-derivative.complex", "2", "2022-11-30")
        .once("model-derivative.complex", "10", "2022-12-01");
    Plan plan = builder;
    plan.currency = "EUR";
    plan.listPrice = "2.5"_money;
    return plan;
}

} // namespace

class ResultCsvTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void months();
    void days();
    void quotesWhatHasCommas();
    void namesEveryAccess();
};

void ResultCsvTest::months()
{
    QCOMPARE(writeResultCsv(simulated(threeDays()), ResultTable::Months),
             "month," + shared + ",charged model-derivative.complex\r\n"
                 + "2022-11,1,1,0,0,0,0,0,0,0,0,0,0,3,0,0,3,0,2.5,0,EUR,1\r\n"
                 + "2022-12,5,0,0,5,0,0,0,8,3,0,0,5,0,3,0,3,20,12.5,7.5,EUR,5\r\n");
}

void ResultCsvTest::days()
{
    QCOMPARE(writeResultCsv(simulated(threeDays()), ResultTable::Days),
             "date,access," + shared + "\r\n"
                 + "2022-11-30,full,1,1,0,0,0,0,0,0,0,0,0,0,3,0,0,3,0,2.5,0,EUR\r\n"
                 + "2022-12-01,full,5,0,0,5,0,0,0,0,3,0,0,0,0,0,5,-5,0,0,7.5,EUR\r\n"
                 + "2022-12-02,full,0,0,0,0,0,0,0,8,0,0,0,5,0,3,0,3,20,12.5,0,EUR\r\n");
}

void ResultCsvTest::quotesWhatHasCommas()
{
    Projection projection;
    projection.currency = "EUR";
    projection.services = {ServiceId("a,b"), ServiceId("the \"best\""), ServiceId("two\nlines"),
                           ServiceId("plain")};
    QCOMPARE(writeResultCsv(projection, ResultTable::Months),
             "month," + shared
                 + ",\"charged a,b\",\"charged the \"\"best\"\"\",\"charged two\nlines\",charged "
                   "plain\r\n");
}

void ResultCsvTest::namesEveryAccess()
{
    Projection projection;
    for (const Access access :
         {Access::Trial, Access::Full, Access::Grace, Access::Limited, Access::NotModelled})
        projection.days.push_back({.date = "2022-11-30"_day, .access = access});
    const std::string csv = writeResultCsv(projection, ResultTable::Days);
    for (const char *name : {"trial", "full", "grace", "limited", "not-modelled"})
        QVERIFY2(csv.find("2022-11-30,"s + name + ",0,") != std::string::npos, name);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ResultCsvTest)
#include "tst_resultcsv.moc"
