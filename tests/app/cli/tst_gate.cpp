// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gate.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

namespace {

/// 2 tokens a day for 30 days from 10 bought on the first: none are left from the fifth day on, the
/// sixth, 12 November, closes with a deficit, and 26 November is the first limited day.
PlanBuilder tenTokens()
{
    return PlanBuilder("2022-11-07", "2022-12-07")
        .tokens("t", "10", "2022-11-07")
        .every(Every::Day, "model-derivative.complex", "4");
}

/// 5 credits of 100 are used; 95 of them are lost on 20 November, and 7 of 7 tokens on 25 November.
PlanBuilder expiringLots()
{
    return PlanBuilder("2022-11-07", "2022-12-07")
        .credits("c", "100", "2022-01-10", "2022-11-20")
        .tokens("t", "7", "2022-11-08", "2022-11-25")
        .once("model-derivative.complex", "10", "2022-11-07");
}

std::string firstMetText(const std::string &condition, const Plan &plan)
{
    const auto parsed = parseCondition(condition);
    if (!parsed)
        return "not understood";
    const auto met = firstMet(*parsed, simulated(plan), plan);
    return met ? toText(met->day) + " " + met->value : "never";
}

} // namespace

class GateTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void firstDay_data();
    void firstDay();
    void aPriceOfItsOwnAppliesToTheDeficit();
    void sumsThatDoNotFitAreReported();
};

void GateTest::firstDay_data()
{
    QTest::addColumn<tokencast::Plan>("plan");
    QTest::addColumn<std::string>("condition");
    QTest::addColumn<std::string>("met");

    const Plan ten = tenTokens();
    QTest::newRow("the first closing balance below") << ten << "net < 2"s
                                                     << "2022-11-11 net 0 (nothing)"s;
    QTest::newRow("at most includes the bound") << ten << "net <= 2"s
                                                << "2022-11-10 net 2 (2 tokens)"s;
    QTest::newRow("a net balance can be below zero") << ten << "net < -3"s
                                                     << "2022-11-13 net -4 (deficit 4)"s;
    QTest::newRow("tokens have no deficit in them") << ten << "token < 0"s
                                                    << "never"s;
    QTest::newRow("tokens left") << ten << "token < 5"s
                                 << "2022-11-09 4 tokens"s;
    QTest::newRow("credits are none from the start") << ten << "credit <= 0"s
                                                     << "2022-11-07 0 credits"s;
    QTest::newRow("before a day leaves that day out") << ten << "net <= 2 before 2022-11-10"s
                                                      << "never"s;
    QTest::newRow("before the next day leaves the day in") << ten << "net <= 2 before 2022-11-11"s
                                                           << "2022-11-10 net 2 (2 tokens)"s;
    QTest::newRow("before the plan there are no days") << ten << "net <= 1000 before 2022-11-07"s
                                                       << "never"s;
    QTest::newRow("before a day after the plan, all its days")
        << ten << "negative before 2099-01-01"s
        << "2022-11-12 deficit 2"s;
    QTest::newRow("negative is the first closing deficit") << ten << "negative"s
                                                           << "2022-11-12 deficit 2"s;
    QTest::newRow("limited by the end of grace") << ten << "limited"s
                                                 << "2022-11-26 access limited (deficit 28)"s;
    QTest::newRow("limited, but only later") << ten << "limited before 2022-11-26"s
                                             << "never"s;
    QTest::newRow("cost is what was consumed so far") << ten << "cost > 20"s
                                                      << "2022-11-10 cost 24 USD"s;
    QTest::newRow("cost reaches what the tokens cost") << ten << "cost >= 30"s
                                                       << "2022-11-11 cost 30 USD"s;
    QTest::newRow("cost goes on with the deficit at the list price") << ten << "cost > 40"s
                                                                     << "2022-11-13 cost 42 USD"s;
    QTest::newRow("purchases are paid at once") << ten << "purchases >= 30"s
                                                << "2022-11-07 purchases 30 USD"s;
    QTest::newRow("purchases do not grow by usage") << ten << "purchases > 30"s
                                                    << "never"s;

    const Plan expiring = expiringLots();
    QTest::newRow("the first lot that expires") << expiring << "expired > 0"s
                                                << "2022-11-20 expired 95 (95 credits)"s;
    QTest::newRow("both kinds add up") << expiring << "expired > 95"s
                                       << "2022-11-25 expired 102 (95 credits, 7 tokens)"s;
    QTest::newRow("expired stays what it was") << expiring << "expired > 102"s
                                               << "never"s;
    QTest::newRow("net is both kinds") << expiring << "net > 95"s
                                       << "2022-11-08 net 102 (95 credits, 7 tokens)"s;

    const Plan unsubscribed =
        PlanBuilder("2022-11-07", "2022-12-07").credits("c", "100", "2022-11-01").inCreditCountry();
    Plan lapsed = unsubscribed;
    lapsed.account.subscriptions = {{.start = "2022-01-01"_day, .end = "2022-11-15"_day}};
    QTest::newRow("limited for want of a subscription")
        << lapsed << "limited"s
        << "2022-11-15 access limited (100 credits)"s;
    QTest::newRow("subscribed throughout") << unsubscribed << "limited"s
                                           << "never"s;

    const Plan enterprise = tenTokens().enterprise();
    QTest::newRow("access that is not modelled is not limited") << enterprise << "limited"s
                                                                << "never"s;
}

void GateTest::firstDay()
{
    QFETCH(const tokencast::Plan, plan);
    QFETCH(const std::string, condition);
    QTEST(firstMetText(condition, plan), "met");
}

void GateTest::aPriceOfItsOwnAppliesToTheDeficit()
{
    Plan plan = tenTokens();
    plan.currency = "EUR";
    plan.listPrice = "5"_money;
    plan.lots.front().unitPrice = "1"_money;
    // 10 tokens at 1 and, on 13 November, a deficit of 4 at 5.
    QCOMPARE(firstMetText("cost > 20", plan), "2022-11-13 cost 30 EUR"s);
}

void GateTest::sumsThatDoNotFitAreReported()
{
    PlanBuilder builder("2022-11-07", "2022-12-07");
    for (int i = 0; i < 5'000; ++i) {
        const std::string number = std::to_string(i);
        builder.credits(("c" + number).c_str(), "1000000000", "2022-02-07", "2022-11-20");
        builder.tokens(("t" + number).c_str(), "1000000000", "2022-11-06", "2022-11-20");
    }
    // The net balance must fit, or there is no result: half of the tokens are bought when the
    // credits are gone.
    Plan plan = builder;
    for (Lot &lot : plan.lots) {
        lot.unitPrice = Money();
        if (lot.kind == Kind::Token) {
            lot.purchased = "2022-11-21"_day;
            lot.expires = "2022-11-30"_day;
        }
    }
    const auto condition = parseCondition("expired > 6000000000000");
    QVERIFY(condition);
    QVERIFY_EXCEPTION_THROWN(firstMet(*condition, simulated(plan), plan), ArithmeticOverflow);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::GateTest)
#include "tst_gate.moc"
