// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkedplan.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

/// Half a year in Japan, with nothing in it.
PlanBuilder plan()
{
    return PlanBuilder("2023-01-01", "2023-07-01");
}

UsageLine lineOf(const char *service, Quantity quantity)
{
    return {.service = ServiceId(service), .quantity = quantity};
}

} // namespace

/// How problems are reported, and what a plan without any knows. Each problem has its row in
/// tst_plancheck.
class CheckedPlanTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allProblemsAreReportedAtOnceInThePlansOrder();
    void aLineWithoutARateNamesTheDayAndTheCard();
    void listsHaveALimit();
    void whatCouldNotBeReadIsNotCheckedAgain();
    void aCheckedPlanKnowsItsRuleBookAndCountry();
    void overridesAreNamedByPath();
};

void CheckedPlanTest::allProblemsAreReportedAtOnceInThePlansOrder()
{
    PlanBuilder builder = plan().openingDeficit("1", "2023-05-01");
    builder.tokens("a", "100", "2022-12-01", "2022-01-01").credits("a", "-1", "2023-02-01");
    builder.line(lineOf("model-derivative.complex", "2.5"_quantity));
    builder.line(lineOf("unknown", "-1"_quantity));
    builder.lastLine().batch = Quantity();
    builder.rateOverride({.rate = ServiceId("viewer")});
    Plan broken = builder;
    broken.currency = "yen";
    broken.listPrice = "-1"_money;
    std::string paths;
    for (const Problem &problem : problemsOf(broken, bundled()))
        paths += problem.path + "\n";
    QCOMPARE(paths,
             std::string("currency\n"
                         "listPrice\n"
                         "account.negativeSince\n"
                         "lots[1].id\n"
                         "lots[0].expires\n"
                         "lots[1].quantity\n"
                         "lots[1].kind\n"
                         "usage[0].quantity\n"
                         "usage[1].quantity\n"
                         "usage[1].batch\n"
                         "overrides.viewer\n"));
}

void CheckedPlanTest::aLineWithoutARateNamesTheDayAndTheCard()
{
    // Gigapixels once a month, on the last day: that of September is the first without a rate.
    UsageLine line = lineOf("reality-capture-gigapixel", "1"_quantity);
    line.spread = Spread::End;
    const Problems problems =
        problemsOf(PlanBuilder("2022-08-01", "2022-12-01").line(line).plan(), bundled());
    QCOMPARE(problems,
             (Problems{{.path = "usage[0].service",
                        .code = ProblemCode::NoRate,
                        .facts = {"2022-09-30", "2022-09-07"},
                        .found = "reality-capture-gigapixel"}}));
}

void CheckedPlanTest::listsHaveALimit()
{
    Plan many = plan();
    for (int i = 0; i < 10'000; ++i) {
        const std::string id = std::to_string(i);
        many.lots.push_back({.id = LotId(id), .purchased = "2023-01-01"_day});
        many.usage.push_back({.id = LineId(id), .service = ServiceId("viewer")});
    }
    QCOMPARE(problemsOf(many, bundled()), Problems());
    many.lots.push_back({.id = LotId("one more"), .purchased = "2023-01-01"_day});
    many.usage.push_back({.id = LineId("one more"), .service = ServiceId("viewer")});
    QCOMPARE(
        problemsOf(many, bundled()),
        (Problems{
            {.path = "lots", .code = ProblemCode::TooMany, .facts = {"10000"}, .found = "10001"},
            {.path = "usage",
             .code = ProblemCode::TooMany,
             .facts = {"10000"},
             .found = "10001"}}));
}

void CheckedPlanTest::whatCouldNotBeReadIsNotCheckedAgain()
{
    // A horizon and a lot that were not read stand at their defaults, which say nothing.
    PlanBuilder builder =
        plan().tokens("a", "-1", "2022-12-01").line(lineOf("unknown", "1"_quantity));
    Plan broken = builder;
    broken.horizon = {};
    QCOMPARE(problemsOf(broken, bundled(), {"horizon", "lots[0].quantity", "usage[0].service"}),
             Problems());
    // A service cannot be looked up without the days of the horizon; the lot can be checked.
    QCOMPARE(problemsOf(broken, bundled(), {"horizon", "lots[0].quantity"}), Problems());
    QCOMPARE(
        problemsOf(broken, bundled(), {"horizon", "lots[1].quantity"}),
        (Problems{{.path = "lots[0].quantity", .code = ProblemCode::Negative, .found = "-1"}}));
    // A list that was not read at all.
    QCOMPARE(problemsOf(broken, bundled(), {"horizon", "lots", "usage"}), Problems());
}

void CheckedPlanTest::aCheckedPlanKnowsItsRuleBookAndCountry()
{
    const CheckedPlan inJapan = checked(plan().rounding("reality-capture", Rounding::Carry));
    QVERIFY(inJapan.sellsTokens());
    const RateCard &card = inJapan.ruleBook().cards[2];
    QCOMPARE(pricingOf(card, ServiceId("reality-capture")).rate->rounding, Rounding::Carry);
    Plan inBrazil = plan().inCreditCountry();
    QVERIFY(!checked(inBrazil).sellsTokens());
    inBrazil.account.sellsTokens = true;
    QVERIFY(checked(inBrazil).sellsTokens());
}

void CheckedPlanTest::overridesAreNamedByPath()
{
    QCOMPARE(overridePath(ServiceId("reality-capture")), std::string("overrides.reality-capture"));
    QCOMPARE(overridePath(ServiceId("model-derivative.simple")),
             std::string("overrides[\"model-derivative.simple\"]"));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CheckedPlanTest)
#include "tst_checkedplan.moc"
