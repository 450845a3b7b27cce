// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/causes.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

namespace {

std::vector<Cause> causes(const Plan &base, const Plan &other)
{
    auto found = causesOfDifference(checked(base), checked(other), bundled());
    if (!found)
        qFatal("%s", shown(found.error().problems).c_str());
    return std::move(*found);
}

KeyDifference wholeDifference(const Plan &base, const Plan &other)
{
    return differenceBetween(keyFactsOf(simulated(base)).value(),
                             keyFactsOf(simulated(other)).value(), Currencies::Same)
        .value();
}

void add(TokenFacts &sum, const TokenFacts &part)
{
    sum.lowestNet += part.lowestNet;
    sum.charged += part.charged;
    sum.uncharged += part.uncharged;
    sum.blocked += part.blocked;
    sum.expired.credit += part.expired.credit;
    sum.expired.token += part.expired.token;
    sum.closing.credit += part.closing.credit;
    sum.closing.token += part.closing.token;
    sum.closing.deficit += part.closing.deficit;
}

void add(MoneyFacts &sum, const MoneyFacts &part)
{
    sum.purchases += part.purchases;
    sum.consumed += part.consumed;
    sum.expired += part.expired;
    sum.owed += part.owed;
    sum.usageCost += part.usageCost;
}

/// Takes up where the sum ended; empty where it does not.
bool continueWith(DayChange &sum, const DayChange &part)
{
    const bool follows = sum.after == part.before;
    sum.after = part.after;
    return follows;
}

PlanBuilder studio()
{
    PlanBuilder builder("2023-01-01", "2023-07-01");
    builder.tokens("in hand", "100", "2022-12-01", "2023-12-01")
        .every(Every::Day, "model-derivative.complex", "2")
        .every(Every::Month, "design-automation.revit", "5");
    return builder;
}

} // namespace

class CausesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void equalPlansHaveNone();
    void eachChangeIsNamedWithWhatItDoes();
    void theEffectDependsOnWhatWasChangedBefore();
    void whatDoesNothingIsStillListed();
    void whatIsInvalidAloneIsNamedTogether();
    void moneyOfTwoCurrenciesIsNotTold();
    void aFaultNamesThePlan();
    void effectsAddUpToTheWholeDifference();
};

void CausesTest::equalPlansHaveNone()
{
    QVERIFY(causes(studio(), studio()).empty());
}

void CausesTest::eachChangeIsNamedWithWhatItDoes()
{
    Plan other = studio();
    other.usage[0].quantity = "4"_quantity;
    other.lots.push_back(
        {.id = LotId("spring"), .quantity = "60"_tokens, .purchased = "2023-02-01"_day});
    const std::vector<Cause> found = causes(studio(), other);
    QCOMPARE(found.size(), std::size_t(2));

    QCOMPARE(found[0].changes.front().id, "u0"s);
    QVERIFY(found[0].changes.front().fields == std::vector<std::string_view>{"quantity"});
    QCOMPARE(found[0].effect.firstNegative.kind(), DayChange::Kind::Earlier);
    QCOMPARE(found[0].effect.firstNegative.before, simulated(studio()).summary.firstNegative);
    QVERIFY(found[0].effect.money->purchases.isZero());

    QCOMPARE(found[1].changes.front().id, "spring"s);
    QCOMPARE(found[1].changes.front().kind, PlanChangeKind::Added);
    QCOMPARE(found[1].effect.money->purchases, "180"_money);
    QCOMPARE(found[1].effect.firstNegative.before, found[0].effect.firstNegative.after);
    QCOMPARE(found[1].effect.firstNegative.after, simulated(other).summary.firstNegative);
}

void CausesTest::theEffectDependsOnWhatWasChangedBefore()
{
    // Twice the usage at half the rate: usage comes first, so it costs at the full rate.
    PlanBuilder base("2023-01-01", "2023-01-11");
    base.tokens("t", "1000", "2022-12-01").every(Every::Day, "model-derivative.complex", "2");
    Plan other = base;
    other.usage[0].quantity = "4"_quantity;
    const Tokens rate = "0.25"_tokens;
    other.overrides.push_back({.rate = ServiceId("model-derivative.complex"), .amount = rate});
    const std::vector<Cause> found = causes(base, other);
    QCOMPARE(found.size(), std::size_t(2));
    const Tokens doubled = found[0].effect.tokens.charged;
    QCOMPARE(doubled, simulated(base).summary.movement.charged.total());
    QCOMPARE(doubled + found[1].effect.tokens.charged, wholeDifference(base, other).tokens.charged);
}

void CausesTest::whatDoesNothingIsStillListed()
{
    Plan other = studio();
    other.usage[0].label = "Viewing";
    const std::vector<Cause> found = causes(studio(), other);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].effect.isNone());
}

void CausesTest::whatIsInvalidAloneIsNamedTogether()
{
    // Brazil has no tokens: credits in Japan are as wrong as tokens in Brazil.
    Plan other = studio();
    other.usage[0].quantity = "4"_quantity;
    other.lots[0].kind = Kind::Credit;
    other.account.country = "BR";
    other.account.subscriptions = {other.horizon};
    other.listPrice = "2"_money;
    Plan base = studio();
    base.lots[0].purchased = "2022-12-20"_day;
    other.lots[0].purchased = "2022-12-20"_day;
    const std::vector<Cause> found = causes(base, other);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].changes.size(), std::size_t(1));
    QCOMPARE(found[1].changes.size(), std::size_t(2));
    QCOMPARE(found[1].changes[0].part, PlanPart::Lot);
    QCOMPARE(found[1].changes[1].part, PlanPart::Account);
    QCOMPARE(found[2].changes[0].part, PlanPart::Prices);
}

void CausesTest::moneyOfTwoCurrenciesIsNotTold()
{
    Plan other = studio();
    other.usage[0].quantity = "4"_quantity;
    other.currency = "EUR";
    other.listPrice = "2"_money;
    for (const Cause &cause : causes(studio(), other))
        QVERIFY(!cause.effect.money);
}

void CausesTest::aFaultNamesThePlan()
{
    Plan huge = studio();
    huge.listPrice = Money::fromMillionths(std::numeric_limits<std::int64_t>::max());
    const auto second = causesOfDifference(checked(studio()), checked(huge), bundled());
    QVERIFY(!second);
    QCOMPARE(second.error().plan, std::size_t(1));
    QCOMPARE(second.error().problems.front().path, "lots[0]"s);
    const auto first = causesOfDifference(checked(huge), checked(studio()), bundled());
    QVERIFY(!first);
    QCOMPARE(first.error().plan, std::size_t(0));
}

void CausesTest::effectsAddUpToTheWholeDifference()
{
    int joined = 0;
    for (std::uint64_t number = 0; number < 400; ++number) {
        const Plan base = generatedPlan(number);
        const Plan other = generatedPlan(number + 3);
        KeyDifference sum;
        sum.money.emplace();
        const KeyDifference whole = wholeDifference(base, other);
        for (auto day : {&KeyDifference::firstNegative, &KeyDifference::graceEnds,
                         &KeyDifference::firstLimited, &KeyDifference::lowestDay})
            sum.*day = {.before = (whole.*day).before, .after = (whole.*day).before};
        std::size_t changes = 0;
        for (const Cause &cause : causes(base, other)) {
            changes += cause.changes.size();
            joined += cause.changes.size() > 1 ? 1 : 0;
            add(sum.tokens, cause.effect.tokens);
            add(*sum.money, *cause.effect.money);
            for (auto day : {&KeyDifference::firstNegative, &KeyDifference::graceEnds,
                             &KeyDifference::firstLimited, &KeyDifference::lowestDay})
                QVERIFY(continueWith(sum.*day, cause.effect.*day));
        }
        QCOMPARE(changes, changesBetween(base, other).size());
        QVERIFY2(sum == whole, qPrintable(QString::number(number)));
    }
    QVERIFY2(joined > 20, qPrintable(QString::number(joined)));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CausesTest)
#include "tst_causes.moc"
