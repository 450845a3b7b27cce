// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ledger.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

constexpr PaymentKinds both{.credit = true, .token = true};
constexpr PaymentKinds creditsOnly{.credit = true};
constexpr PaymentKinds tokensOnly{.token = true};

/// A day on which nothing but these steps happens.
Movement openDay(Ledger &ledger, std::int32_t day)
{
    Movement movement;
    ledger.expire(day, movement);
    ledger.purchase(day, movement);
    return movement;
}

/// `b 3, a 2`: which lot paid how much, in turn.
std::string payments(Ledger &ledger, const Plan &plan, PaymentKinds kinds, Tokens amount)
{
    std::string text;
    const Tokens rest = ledger.draw(kinds, amount, [&](std::size_t lot, Tokens part) {
        text += (text.empty() ? "" : ", ") + plan.lots[lot].id.text() + " " + toText(part);
    });
    if (!rest.isZero())
        text += (text.empty() ? "unpaid " : ", unpaid ") + toText(rest);
    return text;
}

} // namespace

class LedgerTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void drawOrder_data();
    void drawOrder();
    void lotsBoughtLaterTakeTheirPlaceInTheOrder();
    void onlyTheKindsThatMayPayAreDrawn();
    void lotsExpireOnTheirDay();
    void whatPlaysNoPart();
    void purchasesAreCountedAndPaidOnTheirDay();
    void repaymentsAreKeptApartFromUse();
    void consumptionIsPricedOncePerLotAndDay();
    void stepsTellWhatALotHeldWhenItChanged();
    void everyLotAddsUp();
    void balancesThatDoNotFitNameTheLot();
};

void LedgerTest::drawOrder_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<std::string>("paid");
    const auto plan = [] { return PlanBuilder("2023-01-01", "2023-03-01"); };
    // In each row the plan's order is the wrong one, and everything before the row's key is alike.
    QTest::newRow("credits before tokens, although they expire later")
        << plan()
               .tokens("t", "2", "2022-12-01", "2023-02-01")
               .credits("c", "3", "2022-01-01", "2023-12-01")
               .plan()
        << std::string("c 3, t 2");
    QTest::newRow("the earliest expiry, although it is larger and was bought later")
        << plan()
               .tokens("late", "1", "2022-11-10", "2023-12-02")
               .tokens("early", "4", "2022-12-10", "2023-12-01")
               .plan()
        << std::string("early 4, late 1");
    QTest::newRow("of the same end date the smaller pack, although it was bought later")
        << plan()
               .tokens("large", "500", "2022-11-10", "2023-12-01")
               .tokens("small", "100", "2022-12-10", "2023-12-01")
               .plan()
        << std::string("small 100, large 500");
    QTest::newRow("of the same size the earliest purchase")
        << plan()
               .tokens("second", "100", "2022-12-10", "2023-12-01")
               .tokens("first", "100", "2022-11-10", "2023-12-01")
               .plan()
        << std::string("first 100, second 100");
    QTest::newRow("of the same purchase date the plan's order")
        << plan()
               .tokens("z", "100", "2022-11-10", "2023-12-01")
               .tokens("a", "100", "2022-11-10", "2023-12-01")
               .plan()
        << std::string("z 100, a 100");
    PlanBuilder used = plan();
    used.tokens("small pack", "100", "2022-11-10", "2023-12-01")
        .tokens("large pack, nearly used up", "500", "2022-11-10", "2023-12-01");
    used.lastLot().remaining = "1"_tokens;
    QTest::newRow("the size that was bought counts, not what is left of it")
        << used.plan() << std::string("small pack 100, large pack, nearly used up 1");
    QTest::newRow("a default expiry is a year after the purchase")
        << plan()
               .tokens("until 2 December", "1", "2022-12-02")
               .tokens("until 1 December", "1", "2022-11-10", "2023-12-01")
               .plan()
        << std::string("until 1 December 1, until 2 December 1");
}

void LedgerTest::drawOrder()
{
    QFETCH(const Plan, plan);
    Tokens all;
    for (const Lot &lot : plan.lots)
        all += lot.left();
    Ledger ledger(plan);
    ledger.openLotsInHand();
    openDay(ledger, 0);
    QTEST(payments(ledger, plan, both, all), "paid");
    QCOMPARE(ledger.balance(), KindAmounts());
}

void LedgerTest::lotsBoughtLaterTakeTheirPlaceInTheOrder()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-03-01")
                          .tokens("in hand", "10", "2022-12-01", "2023-12-01")
                          .tokens("bought, but sooner to expire", "5", "2023-01-02", "2023-06-01");
    Ledger ledger(plan);
    ledger.openLotsInHand();
    openDay(ledger, 0);
    QCOMPARE(payments(ledger, plan, both, "1"_tokens), std::string("in hand 1"));
    openDay(ledger, 1);
    QCOMPARE(payments(ledger, plan, both, "7"_tokens),
             std::string("bought, but sooner to expire 5, in hand 2"));
}

void LedgerTest::onlyTheKindsThatMayPayAreDrawn()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-03-01")
                          .credits("c", "2", "2022-10-01")
                          .tokens("t", "3", "2022-12-01");
    Ledger ledger(plan);
    ledger.openLotsInHand();
    openDay(ledger, 0);
    QCOMPARE(payments(ledger, plan, tokensOnly, "1"_tokens), std::string("t 1"));
    QCOMPARE(payments(ledger, plan, creditsOnly, "5"_tokens), std::string("c 2, unpaid 3"));
    QCOMPARE(payments(ledger, plan, both, "5"_tokens), std::string("t 2, unpaid 3"));
    QCOMPARE(payments(ledger, plan, both, "5"_tokens), std::string("unpaid 5"));
    QCOMPARE(payments(ledger, plan, both, "0"_tokens), std::string());
}

void LedgerTest::lotsExpireOnTheirDay()
{
    PlanBuilder builder = PlanBuilder("2023-01-01", "2023-03-01")
                              .credits("c", "10", "2022-10-01", "2023-01-02")
                              .tokens("t", "7", "2022-12-01", "2023-01-02")
                              .tokens("next day", "1", "2022-12-01", "2023-01-03");
    builder.lot({.id = LotId("dear"),
                 .kind = Kind::Token,
                 .quantity = "2"_tokens,
                 .purchased = "2022-12-01"_day,
                 .expires = "2023-01-02"_day,
                 .unitPrice = "4.5"_money});
    const Plan plan = builder;
    Ledger ledger(plan);
    ledger.openLotsInHand();
    QCOMPARE(openDay(ledger, 0).expired, KindAmounts());
    QCOMPARE(payments(ledger, plan, creditsOnly, "4"_tokens), std::string("c 4"));

    const Movement second = openDay(ledger, 1);
    QCOMPARE(second.expired, (KindAmounts{.credit = "6"_tokens, .token = "9"_tokens}));
    // 6 and 7 at the list price of 3, 2 at 4.5.
    QCOMPARE(second.cost.expired, "48"_money);
    QCOMPARE(ledger.balance(), (KindAmounts{.token = "1"_tokens}));
    QCOMPARE(payments(ledger, plan, both, "2"_tokens), std::string("next day 1, unpaid 1"));
    // Nothing is left of it to expire.
    QCOMPARE(openDay(ledger, 2).expired, KindAmounts());
}

void LedgerTest::whatPlaysNoPart()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-03-01")
                          .tokens("expires before", "1", "2022-11-10", "2022-12-31")
                          .tokens("expires on the first day", "1", "2022-11-10", "2023-01-01")
                          .tokens("expires on the second day", "1", "2022-11-10", "2023-01-02")
                          .tokens("bought on the last day", "1", "2023-02-28")
                          .tokens("bought after the last day", "1", "2023-03-01");
    Ledger ledger(plan);
    const std::vector<bool> plays{false, false, true, true, false};
    for (std::size_t lot = 0; lot < plays.size(); ++lot)
        QCOMPARE(ledger.plays(lot), plays[lot]);
    ledger.openLotsInHand();
    for (std::int32_t day = 0; day < 59; ++day)
        openDay(ledger, day);
    QCOMPARE(ledger.balance(), (KindAmounts{.token = "1"_tokens}));
    const std::vector<LotResult> results = ledger.results();
    QCOMPARE(results.size(), std::size_t(2));
    QCOMPARE(results[0].lot, std::size_t(2));
    QCOMPARE(results[0].expired, "1"_tokens);
    QCOMPARE(results[1].lot, std::size_t(3));
    QCOMPARE(results[1].remaining, "1"_tokens);
}

void LedgerTest::purchasesAreCountedAndPaidOnTheirDay()
{
    PlanBuilder builder = PlanBuilder("2023-01-01", "2023-03-01")
                              .tokens("in hand", "10", "2022-12-01")
                              .tokens("first day", "20", "2023-01-01")
                              .tokens("third day", "30", "2023-01-03");
    builder.lastLot().unitPrice = "2.5"_money;
    builder.tokens("third day too", "4", "2023-01-03");
    const Plan plan = builder;
    Ledger ledger(plan);
    ledger.openLotsInHand();
    const Movement first = openDay(ledger, 0);
    QCOMPARE(first.purchased, (KindAmounts{.token = "20"_tokens}));
    QCOMPARE(first.cost.purchases, "60"_money);
    QCOMPARE(ledger.balance(), (KindAmounts{.token = "30"_tokens}));
    QCOMPARE(openDay(ledger, 1).purchased, KindAmounts());
    const Movement third = openDay(ledger, 2);
    QCOMPARE(third.purchased, (KindAmounts{.token = "34"_tokens}));
    QCOMPARE(third.cost.purchases, "87"_money); // 30 × 2.5 + 4 × 3
}

void LedgerTest::repaymentsAreKeptApartFromUse()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-03-01").tokens("t", "10", "2023-01-01");
    Ledger ledger(plan);
    ledger.openLotsInHand();
    openDay(ledger, 0);
    std::vector<LotPayment> told;
    const auto tell = [&told](std::size_t lot, Tokens part) {
        told.push_back({.lot = lot, .amount = part});
    };
    QCOMPARE(ledger.repay(both, "4"_tokens, tell), "0"_tokens);
    QCOMPARE(ledger.draw(both, "5"_tokens, tell), "0"_tokens);
    QCOMPARE(ledger.repay(both, "3"_tokens, tell), "2"_tokens);
    QCOMPARE(told,
             (std::vector<LotPayment>{{.lot = 0, .amount = "4"_tokens},
                                      {.lot = 0, .amount = "5"_tokens},
                                      {.lot = 0, .amount = "1"_tokens}}));
    QCOMPARE(ledger.results()[0].repaid, "5"_tokens);
    QCOMPARE(ledger.results()[0].used, "5"_tokens);
}

void LedgerTest::consumptionIsPricedOncePerLotAndDay()
{
    PlanBuilder builder =
        PlanBuilder("2023-01-01", "2023-03-01").tokens("half price", "1", "2022-12-01");
    builder.lastLot().unitPrice = "0.5"_money;
    const Plan plan = builder;
    Ledger ledger(plan);
    ledger.openLotsInHand();
    std::vector<LotStep> steps;
    const auto ignore = [](std::size_t, Tokens) {};

    // 0.000001 × 0.5 rounds to nothing; twice that on one day is a millionth.
    Movement first = openDay(ledger, 0);
    ledger.draw(both, "0.000001"_tokens, ignore);
    ledger.close(0, first, steps);
    QCOMPARE(first.cost.consumed, "0"_money);
    Movement second = openDay(ledger, 1);
    ledger.draw(both, "0.000001"_tokens, ignore);
    ledger.repay(both, "0.000001"_tokens, ignore);
    ledger.close(1, second, steps);
    QCOMPARE(second.cost.consumed, "0.000001"_money);
    // A day without payments costs nothing.
    Movement third = openDay(ledger, 2);
    ledger.close(2, third, steps);
    QCOMPARE(third.cost.consumed, "0"_money);
}

void LedgerTest::stepsTellWhatALotHeldWhenItChanged()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-03-01")
                          .tokens("a", "10", "2022-12-01", "2023-01-04")
                          .tokens("b", "20", "2023-01-02");
    Ledger ledger(plan);
    ledger.openLotsInHand();
    std::vector<LotStep> steps;
    for (std::int32_t day = 0; day < 5; ++day) {
        Movement movement = openDay(ledger, day);
        if (day == 1)
            ledger.draw(both, "3"_tokens, [](std::size_t, Tokens) {});
        ledger.close(day, movement, steps);
    }
    const std::vector<LotStep> expected{
        {.day = 0, .lot = 0, .remaining = "10"_tokens}, // in hand
        {.day = 1, .lot = 0, .remaining = "7"_tokens},  // paid
        {.day = 1, .lot = 1, .remaining = "20"_tokens}, // bought
        {.day = 3, .lot = 0, .remaining = "0"_tokens},  // expired
    };
    QVERIFY(steps == expected);
}

void LedgerTest::everyLotAddsUp()
{
    const PlanBuilder builder = PlanBuilder("2023-01-01", "2023-03-01")
                                    .credits("c", "100", "2022-10-01", "2023-01-20")
                                    .tokens("t", "50", "2023-01-05", "2023-02-01")
                                    .tokens("u", "80", "2023-01-10");
    const Plan plan = builder;
    Ledger ledger(plan);
    ledger.openLotsInHand();
    std::vector<Tokens> used(plan.lots.size());
    std::vector<Tokens> repaid(plan.lots.size());
    std::vector<LotStep> steps;
    for (std::int32_t day = 0; day < plan.horizon.days(); ++day) {
        Movement movement = openDay(ledger, day);
        ledger.repay(both, Tokens::fromMillionths(day * 33'333),
                     [&](std::size_t lot, Tokens part) { repaid[lot] += part; });
        ledger.draw(both, Tokens::fromMillionths(day * 123'457),
                    [&](std::size_t lot, Tokens part) { used[lot] += part; });
        ledger.close(day, movement, steps);
        Tokens open;
        for (const LotPayment &lot : ledger.openLots())
            open += lot.amount;
        QCOMPARE(open, ledger.balance().total());
    }
    QVERIFY(!ledger.results()[0].expired.isZero());
    for (const LotResult &lot : ledger.results()) {
        QCOMPARE(lot.used, used[lot.lot]);
        QCOMPARE(lot.repaid, repaid[lot.lot]);
        QCOMPARE(lot.used + lot.repaid + lot.expired + lot.remaining, plan.lots[lot.lot].quantity);
    }
}

void LedgerTest::balancesThatDoNotFitNameTheLot()
{
    // 9,223 lots of 10⁹ tokens still fit into one balance; one more does not, of whatever kind,
    // because the net balance has both.
    for (const Kind kind : {Kind::Token, Kind::Credit}) {
        Plan plan = PlanBuilder("2023-01-01", "2023-03-01");
        const Lot largest{.kind = Kind::Token,
                          .quantity = maximumLot,
                          .purchased = "2023-01-01"_day,
                          .unitPrice = Money()};
        plan.lots.assign(9'223, largest);
        Ledger full(plan);
        openDay(full, 0);
        QCOMPARE(full.balance(), (KindAmounts{.token = "9223000000000"_tokens}));

        plan.lots.push_back(largest);
        plan.lots.back().kind = kind;
        Ledger overfull(plan);
        QVERIFY_EXCEPTION_THROWN(openDay(overfull, 0), ArithmeticOverflow);
        QCOMPARE(overfull.busyLot(), std::size_t(9'223));
    }
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::LedgerTest)
#include "tst_ledger.moc"
