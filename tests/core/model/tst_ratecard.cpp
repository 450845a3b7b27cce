// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ratecard.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <limits>

namespace tokencast {

class RateCardTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void chargesOfOneEvent_data();
    void chargesOfOneEvent();
    void carriedRemaindersAddUp();
    void chargesThatDoNotFitThrow();
    void countedUnits_data();
    void countedUnits();
    void lookup_data();
    void lookup();
    void textsComeInTheAskedLanguage();
    void apisAreWhatPaysInCredits();
};

void RateCardTest::chargesOfOneEvent_data()
{
    QTest::addColumn<Rate>("rate");
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<Quantity>("remainder");
    QTest::addColumn<Tokens>("charge");
    QTest::addColumn<Quantity>("remainderAfter");
    const auto rate = [](Tokens amount, Quantity per, Rounding rounding) {
        return Rate{.amount = amount, .per = per, .rounding = rounding};
    };
    const auto row = [](const char *name, const Rate &rate, Quantity quantity, Tokens charge) {
        QTest::newRow(name) << rate << quantity << Quantity() << charge << Quantity();
    };
    const auto carried = [](const char *name, const Rate &rate, Quantity before, Quantity quantity,
                            Tokens charge, Quantity after) {
        QTest::newRow(name) << rate << quantity << before << charge << after;
    };

    const Rate hours = rate("2"_tokens, "1"_quantity, Rounding::Exact);
    // 217 s are 217 ÷ 3600 h = 0.0602777… h, entered as 0.060278 h.
    row("217 seconds of processing at 2 an hour", hours, "0.060278"_quantity, "0.120556"_tokens);
    row("an hour at 2 an hour", hours, "1"_quantity, "2"_tokens);
    row("nothing costs nothing", hours, "0"_quantity, "0"_tokens);

    const Tokens one = "1"_tokens;
    const Quantity fifty = "50"_quantity;
    row("51 photos exactly: 51 ÷ 50", rate(one, fifty, Rounding::Exact), "51"_quantity,
        "1.02"_tokens);
    row("51 photos as started sets", rate(one, fifty, Rounding::Started), "51"_quantity,
        "2"_tokens);
    row("51 photos as completed sets", rate(one, fifty, Rounding::Completed), "51"_quantity,
        "1"_tokens);
    carried("51 photos carried: one set and one photo left", rate(one, fifty, Rounding::Carry),
            "0"_quantity, "51"_quantity, "1"_tokens, "1"_quantity);
    row("50 photos are one started set", rate(one, fifty, Rounding::Started), "50"_quantity,
        "1"_tokens);
    row("50 photos are one completed set", rate(one, fifty, Rounding::Completed), "50"_quantity,
        "1"_tokens);
    row("49 photos are one started set", rate(one, fifty, Rounding::Started), "49"_quantity,
        "1"_tokens);
    row("49 photos complete no set", rate(one, fifty, Rounding::Completed), "49"_quantity,
        "0"_tokens);
    row("no photos start no set", rate(one, fifty, Rounding::Started), "0"_quantity, "0"_tokens);
    carried("49 photos and one carried complete a set", rate(one, fifty, Rounding::Carry),
            "1"_quantity, "49"_quantity, "1"_tokens, "0"_quantity);
    carried("48 photos and one carried stay a remainder", rate(one, fifty, Rounding::Carry),
            "1"_quantity, "48"_quantity, "0"_tokens, "49"_quantity);

    // 0.000001 × 0.5 ÷ 1 = 0.0000005, and 0.000003 × 0.5 = 0.0000015: ties, to the even millionth.
    const Rate half = rate("0.5"_tokens, "1"_quantity, Rounding::Exact);
    row("half a millionth is charged as nothing", half, "0.000001"_quantity, "0"_tokens);
    row("one and a half millionths are charged as two", half, "0.000003"_quantity,
        "0.000002"_tokens);
    row("a third of a token is rounded once", rate(one, "3"_quantity, Rounding::Exact),
        "1"_quantity, "0.333333"_tokens);
    row("two thirds are rounded up", rate(one, "3"_quantity, Rounding::Exact), "2"_quantity,
        "0.666667"_tokens);
    row("a started fraction of an hour counts whole",
        rate("2"_tokens, "0.25"_quantity, Rounding::Started), "0.250001"_quantity, "4"_tokens);
    // 10⁹ × 10⁹ in millionths squared has 30 digits before the division.
    row("a product of more than 64 bits", rate("1000"_tokens, "1000"_quantity, Rounding::Exact),
        "1000000000"_quantity, "1000000000"_tokens);
}

void RateCardTest::chargesOfOneEvent()
{
    QFETCH(const Rate, rate);
    QFETCH(const Quantity, quantity);
    QFETCH(const Quantity, remainder);
    const Charge charge = chargeFor(rate, quantity, remainder);
    QTEST(charge.amount, "charge");
    QTEST(charge.remainder, "remainderAfter");
}

void RateCardTest::carriedRemaindersAddUp()
{
    // A hundred sets of 51 photos are 5,100 photos: 102 tokens and nothing left.
    const Rate photos{.amount = "1"_tokens, .per = "50"_quantity, .rounding = Rounding::Carry};
    Tokens sum;
    Quantity remainder;
    for (int i = 0; i < 100; ++i) {
        const Charge charge = chargeFor(photos, "51"_quantity, remainder);
        sum += charge.amount;
        remainder = charge.remainder;
        QVERIFY(remainder < photos.per);
    }
    QCOMPARE(sum, "102"_tokens);
    QCOMPARE(remainder, "0"_quantity);
}

void RateCardTest::chargesThatDoNotFitThrow()
{
    const Tokens most = Tokens::fromMillionths(std::numeric_limits<std::int64_t>::max());
    Rate rate{.amount = most, .per = "1"_quantity};
    for (const Rounding rounding :
         {Rounding::Exact, Rounding::Started, Rounding::Completed, Rounding::Carry}) {
        rate.rounding = rounding;
        QCOMPARE(chargeFor(rate, "1"_quantity).amount, most);
        QVERIFY_EXCEPTION_THROWN(chargeFor(rate, "2"_quantity), ArithmeticOverflow);
    }
}

void RateCardTest::countedUnits_data()
{
    QTest::addColumn<std::string>("unit");
    QTest::addColumn<bool>("counted");
    for (const char *unit : {"job", "photo", "user-day"})
        QTest::addRow("%s is counted", unit) << std::string(unit) << true;
    for (const char *unit : {"hour", "gigapixel", "gigabyte", "jobs", ""})
        QTest::addRow("“%s” is measured", unit) << std::string(unit) << false;
}

void RateCardTest::countedUnits()
{
    QFETCH(const std::string, unit);
    QTEST(isWholeUnit(unit), "counted");
}

void RateCardTest::lookup_data()
{
    QTest::addColumn<std::string>("service");
    QTest::addColumn<bool>("free");
    QTest::addColumn<std::string>("rate");
    const auto row = [](const char *name, const char *service, bool free, const char *rate) {
        QTest::newRow(name) << std::string(service) << free << std::string(rate);
    };
    row("a rate of its own", "da", false, "da");
    row("the parent's rate", "da.autocad", false, "da");
    row("the grandparent's rate", "da.autocad.lt", false, "da");
    row("its own rate before its parent's", "da.revit", false, "da.revit");
    row("the nearest parent's rate", "da.revit.2023", false, "da.revit");
    row("free of itself", "viewer", true, "");
    row("free by its parent", "viewer.markup", true, "");
    row("free although a parent has a rate", "da.trial", true, "");
    row("free before a rate of the same id", "both", true, "");
    row("a rate although a parent is free", "viewer.premium", false, "viewer.premium");
    row("neither", "unknown", false, "");
    row("a prefix is no parent", "d", false, "");
    row("a longer name is no child", "dab", false, "");
    row("a parent without a rate has none, whatever its children have", "md", false, "");
    row("nothing at all", "", false, "");
}

void RateCardTest::lookup()
{
    QFETCH(const std::string, service);
    QFETCH(const std::string, rate);
    RateCard card;
    for (const char *id : {"da", "da.revit", "both", "viewer.premium", "md.complex"})
        card.rates.push_back({.service = ServiceId(id)});
    for (const char *id : {"viewer", "da.trial", "both"})
        card.free.emplace_back(id);
    const Pricing pricing = pricingOf(card, ServiceId(service));
    QTEST(pricing.free, "free");
    QCOMPARE(pricing.rate ? pricing.rate->service.text() : std::string(), rate);
}

void RateCardTest::textsComeInTheAskedLanguage()
{
    const LocalizedText text{.english = "Rates", .others = {{.language = "ja", .text = "レート"}}};
    QVERIFY(text.in("ja") == "レート");
    QVERIFY(text.in("en") == "Rates");
    QVERIFY(text.in("fr") == "Rates");
}

void RateCardTest::apisAreWhatPaysInCredits()
{
    QVERIFY(Rate{.pays = {.credit = true}}.isApi());
    QVERIFY((Rate{.pays = {.credit = true, .token = true}}.isApi()));
    QVERIFY(!Rate{.pays = {.token = true}}.isApi());
    const PaymentKinds tokensOnly{.token = true};
    QVERIFY(tokensOnly.contains(Kind::Token));
    QVERIFY(!tokensOnly.contains(Kind::Credit));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RateCardTest)
#include "tst_ratecard.moc"
