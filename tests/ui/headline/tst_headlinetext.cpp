// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/headline/headlinetext.h"

using namespace tokencast;

namespace {

Headline headline(const Plan &plan)
{
    const CheckedPlan right = checked(plan);
    return headlineOf({.plan = plan, .ruleBook = right.ruleBook(), .projection = *simulate(right)},
                      QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace

class TestHeadlineText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theDatesOfAPlanThatRunsOut();
    void aPlanThatLastsSaysSoPlainly();
    void whatExpiresIsNamedByKindAndDay();
    void aGracePeriodThatEndsAfterTheHorizonIsTold();
    void aMissingSubscriptionIsTheReason();
    void anEnterpriseAgreementIsNotModelled();
    void roundedValuesKeepTheExactOne();
};

void TestHeadlineText::theDatesOfAPlanThatRunsOut()
{
    // The shared example "Grace": 60 hours a month against 100 tokens.
    const Headline said = headline(PlanBuilder("2023-01-01", "2023-04-01")
                                       .tokens("one", "100", "2022-11-10")
                                       .tokens("two", "500", "2023-03-01")
                                       .every(Every::Month, "design-automation", "60"));
    QCOMPARE(said.lastsUntil.value, QStringLiteral("26 Jan 2023"));
    QCOMPARE(said.lastsUntil.day, std::optional("2023-01-26"_day));
    QVERIFY(said.lastsUntil.isBad);
    QCOMPARE(said.limitedFrom.value, QStringLiteral("9 Feb 2023"));
    QCOMPARE(said.expiresUnused.value, QStringLiteral("nothing"));
    QCOMPARE(said.tokensCharged.value, QStringLiteral("274.29"));
    QCOMPARE(said.cost.value, QStringLiteral("822.86 USD"));
    QVERIFY(said.cost.detail.contains(QStringLiteral("1,500.00 USD")));
}

void TestHeadlineText::aPlanThatLastsSaysSoPlainly()
{
    const Headline said = headline(PlanBuilder("2022-11-07", "2023-11-07")
                                       .tokens("pack", "100", "2022-11-07", "2024-11-07")
                                       .every(Every::Month, "design-automation", "1"));
    QCOMPARE(said.lastsUntil.value, QStringLiteral("beyond 6 Nov 2023"));
    QVERIFY(!said.lastsUntil.isBad);
    QCOMPARE(said.limitedFrom.value, QStringLiteral("never in this plan"));
    QVERIFY(!said.limitedFrom.isBad);
}

void TestHeadlineText::whatExpiresIsNamedByKindAndDay()
{
    const Headline one =
        headline(PlanBuilder("2023-01-01", "2023-12-01").tokens("pack", "120", "2022-10-03"));
    QCOMPARE(one.expiresUnused.value, QStringLiteral("120 tokens"));
    QVERIFY(one.expiresUnused.detail.startsWith(QStringLiteral("on 3 Oct 2023, 360.00 USD")));
    const Headline two = headline(PlanBuilder("2022-11-07", "2023-12-01")
                                      .credits("old", "40", "2022-02-10")
                                      .tokens("pack", "120", "2022-11-07"));
    QCOMPARE(two.expiresUnused.value, QStringLiteral("40 credits, 120 tokens"));
    QVERIFY(two.expiresUnused.detail.startsWith(QStringLiteral("from 10 Feb 2023 on")));
}

void TestHeadlineText::aGracePeriodThatEndsAfterTheHorizonIsTold()
{
    const Headline said = headline(
        PlanBuilder("2023-01-01", "2023-01-08").once("design-automation", "1", "2023-01-05"));
    QCOMPARE(said.limitedFrom.value, QStringLiteral("19 Jan 2023"));
    QVERIFY(said.limitedFrom.detail.contains(QStringLiteral("after the horizon")));
}

void TestHeadlineText::aMissingSubscriptionIsTheReason()
{
    PlanBuilder builder("2022-10-01", "2022-11-01");
    const Headline said = headline(builder.credits("cc", "10", "2022-09-01"));
    QCOMPARE(said.limitedFrom.value, QStringLiteral("1 Oct 2022"));
    QVERIFY(said.limitedFrom.detail.contains(QStringLiteral("subscription")));
}

void TestHeadlineText::anEnterpriseAgreementIsNotModelled()
{
    QCOMPARE(headline(PlanBuilder("2023-01-01", "2023-02-01").enterprise()).limitedFrom.value,
             QStringLiteral("not modelled"));
}

void TestHeadlineText::roundedValuesKeepTheExactOne()
{
    const Headline said = headline(PlanBuilder("2023-01-01", "2023-01-02")
                                       .tokens("pack", "1", "2023-01-01")
                                       .once("design-automation", "0.060278", "2023-01-01"));
    QCOMPARE(said.tokensCharged.value, QStringLiteral("0.12"));
    QCOMPARE(said.tokensCharged.exact, QStringLiteral("0.120556"));
    QCOMPARE(said.cost.exact, QStringLiteral("0.361668 USD"));
}

QTEST_MAIN(TestHeadlineText)
#include "tst_headlinetext.moc"
