// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rulebook.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <set>

namespace tokencast {

namespace {

Rate madeUpRate(const char *service, const char *unit)
{
    return {.service = ServiceId(service),
            .amount = "2"_tokens,
            .per = "1"_quantity,
            .unit = unit,
            .pays = {.credit = true}};
}

/// Two cards: hours, and from March on jobs too.
RuleBook madeUpBook()
{
    RuleBook book{.id = RuleBookId("made-up")};
    book.cards.push_back({.effectiveFrom = "2022-01-01"_day,
                          .rates = {madeUpRate("da", "hour")},
                          .rules = {.sells = {.credit = true}}});
    book.cards.push_back({.effectiveFrom = "2022-03-01"_day,
                          .rates = {madeUpRate("da", "hour"), madeUpRate("md.complex", "job")},
                          .rules = {.sells = {.credit = true, .token = true}}});
    return book;
}

const RuleBook &bundledBook()
{
    return *bundled().ruleBook(RuleBookId("forge-2022"));
}

const Rate *rateOn(const char *day, const char *service)
{
    return pricingOf(bundledBook().cards[*bundledBook().cardOn(*parseDay(day))], ServiceId(service))
        .rate;
}

} // namespace

class RuleBookTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCardInForceIsTheLatestThatHasBegun_data();
    void theCardInForceIsTheLatestThatHasBegun();
    void cardsLastUntilTheNext();
    void servicesHaveTheUnitOfTheirNearestRateOnAnyCard();
    void overridesReplaceTheGivenFieldsOnEveryCard();
    void problemsOfABookAreFound();
    void theFirstCardThatSellsTokens();

    void bundledCards();
    void bundledSourcesAndTitles();
    void bundledRates_data();
    void bundledRates();
    void bundledRules();
    void bundledServicesAreAllPricedSomewhere();
};

void RuleBookTest::theCardInForceIsTheLatestThatHasBegun_data()
{
    QTest::addColumn<Day>("day");
    QTest::addColumn<int>("card");
    QTest::newRow("before the first there is none") << "2021-12-31"_day << -1;
    QTest::newRow("on its first day") << "2022-01-01"_day << 0;
    QTest::newRow("on the day before the next") << "2022-02-28"_day << 0;
    QTest::newRow("on the next one's first day") << "2022-03-01"_day << 1;
    QTest::newRow("long after") << "2099-12-31"_day << 1;
}

void RuleBookTest::theCardInForceIsTheLatestThatHasBegun()
{
    QFETCH(const Day, day);
    const auto card = madeUpBook().cardOn(day);
    QTEST(card ? static_cast<int>(*card) : -1, "card");
}

void RuleBookTest::cardsLastUntilTheNext()
{
    const RuleBook book = madeUpBook();
    QCOMPARE(book.daysOf(0), (DayRange{.start = "2022-01-01"_day, .end = "2022-03-01"_day}));
    QCOMPARE(book.daysOf(1), (DayRange{.start = "2022-03-01"_day, .end = endOfDays}));
}

void RuleBookTest::servicesHaveTheUnitOfTheirNearestRateOnAnyCard()
{
    const RuleBook book = madeUpBook();
    QVERIFY(book.unitOf(ServiceId("da")) == "hour");
    QVERIFY(book.unitOf(ServiceId("da.revit.x")) == "hour");
    QVERIFY(book.unitOf(ServiceId("md.complex.ifc")) == "job");
    QVERIFY(book.unitOf(ServiceId("md")).empty());
    QVERIFY(book.unitOf(ServiceId("viewer")).empty());
    QVERIFY(book.hasRate(ServiceId("md.complex")));
    QVERIFY(!book.hasRate(ServiceId("md")));
    QVERIFY(!book.hasRate(ServiceId("da.revit")));
}

void RuleBookTest::overridesReplaceTheGivenFieldsOnEveryCard()
{
    const RuleBook book = madeUpBook().with(
        {{.rate = ServiceId("da"), .amount = "3"_tokens},
         {.rate = ServiceId("md.complex"), .per = "10"_quantity, .rounding = Rounding::Carry}});
    for (const RateCard &card : book.cards) {
        QCOMPARE(card.rates[0].amount, "3"_tokens);
        QCOMPARE(card.rates[0].per, "1"_quantity);
        QCOMPARE(card.rates[0].rounding, Rounding::Exact);
    }
    QCOMPARE(book.cards[1].rates[1].amount, "2"_tokens);
    QCOMPARE(book.cards[1].rates[1].per, "10"_quantity);
    QCOMPARE(book.cards[1].rates[1].rounding, Rounding::Carry);
    QVERIFY(madeUpBook().with({}) == madeUpBook());
    QVERIFY(madeUpBook().with({{.rate = ServiceId("da.revit"), .amount = "9"_tokens}})
            == madeUpBook());
}

void RuleBookTest::problemsOfABookAreFound()
{
    QCOMPARE(madeUpBook().check(), Problems());

    RuleBook sameDay = madeUpBook();
    sameDay.cards[1].effectiveFrom = sameDay.cards[0].effectiveFrom;
    QCOMPARE(sameDay.check(),
             (Problems{{.path = "cards[1].effectiveFrom",
                        .code = ProblemCode::CardsNotInOrder,
                        .facts = {"2022-01-01"},
                        .found = "2022-01-01"}}));

    RuleBook otherUnit = madeUpBook();
    otherUnit.cards[1].rates[0].unit = "minute";
    QCOMPARE(otherUnit.check(),
             (Problems{{.path = "cards[1].rates[0].unit",
                        .code = ProblemCode::UnitsDiffer,
                        .facts = {"hour", "da"},
                        .found = "minute"}}));

    RuleBook childOfOtherUnit = madeUpBook();
    childOfOtherUnit.cards[1].rates.push_back(madeUpRate("da.revit", "job"));
    QCOMPARE(childOfOtherUnit.check(),
             (Problems{{.path = "cards[1].rates[2].unit",
                        .code = ProblemCode::UnitsDiffer,
                        .facts = {"hour", "da"},
                        .found = "job"}}));

    RuleBook childOfSameUnit = madeUpBook();
    childOfSameUnit.cards[1].rates.push_back(madeUpRate("da.revit", "hour"));
    QCOMPARE(childOfSameUnit.check(), Problems());
}

void RuleBookTest::theFirstCardThatSellsTokens()
{
    const RuleBook book = madeUpBook();
    QCOMPARE(book.firstCardSellingTokens(), &book.cards[1]);
    RuleBook none = madeUpBook();
    none.cards.pop_back();
    QVERIFY(!none.firstCardSellingTokens());
}

void RuleBookTest::bundledCards()
{
    const RuleBook &book = bundledBook();
    QCOMPARE(book.check(), Problems());
    QCOMPARE(book.cards.size(), std::size_t(3));
    QCOMPARE(book.cards[0].effectiveFrom, "2022-03-29"_day);
    QCOMPARE(book.cards[1].effectiveFrom, "2022-09-07"_day);
    QCOMPARE(book.cards[2].effectiveFrom, "2022-11-07"_day);
    QCOMPARE(book.supersededFrom, std::optional("2025-12-08"_day));
    QCOMPARE(book.firstCardSellingTokens(), &book.cards[2]);
}

void RuleBookTest::bundledSourcesAndTitles()
{
    const auto check = [](const Source &source) {
        return !source.title.empty() && source.url.starts_with("https://") && source.read;
    };
    QVERIFY(!bundledBook().supersededSources.empty());
    QVERIFY(std::ranges::all_of(bundledBook().supersededSources, check));
    for (const RateCard &card : bundledBook().cards) {
        QVERIFY2(!card.sources.empty(), card.title.english.c_str());
        QVERIFY2(std::ranges::all_of(card.sources, check), card.title.english.c_str());
        QVERIFY(!card.title.english.empty());
        QVERIFY(card.title.in("ja") != card.title.in("en"));
    }
    for (const ServiceTitle &service : bundledBook().services) {
        QVERIFY2(!service.title.english.empty(), service.service.text().c_str());
        QVERIFY2(!service.title.in("ja").empty(), service.service.text().c_str());
    }
}

void RuleBookTest::bundledRates_data()
{
    QTest::addColumn<std::string>("day");
    QTest::addColumn<std::string>("service");
    QTest::addColumn<std::string>("rate");
    const auto row = [](const char *name, const char *day, const char *service, const char *rate) {
        QTest::newRow(name) << std::string(day) << std::string(service) << std::string(rate);
    };
    for (const char *day : {"2022-03-29", "2022-09-07", "2022-11-07"}) {
        const char *api = qstrcmp(day, "2022-11-07") < 0 ? "credit" : "credit+token";
        const auto add = [&](const char *service, const std::string &rate) {
            QTest::addRow("%s from %s", service, day)
                << std::string(day) << std::string(service) << rate;
        };
        add("design-automation", std::string("2 per 1 hour exact ") + api);
        add("model-derivative.complex", std::string("0.5 per 1 job exact ") + api);
        add("model-derivative.simple", std::string("0.1 per 1 job exact ") + api);
        add("flex-product.autocad", "7 per 1 user-day exact token");
        add("flex-product.revit", "10 per 1 user-day exact token");
    }
    row("gigapixels until 6 September 2022", "2022-09-06", "reality-capture-gigapixel",
        "1 per 1 gigapixel exact credit");
    row("no gigapixels afterwards", "2022-09-07", "reality-capture-gigapixel", "none");
    row("no photos before", "2022-09-06", "reality-capture", "none");
    row("photos in credits", "2022-11-06", "reality-capture", "1 per 50 photo started credit");
    row("photos in credits or tokens", "2022-11-07", "reality-capture",
        "1 per 50 photo started credit+token");
}

void RuleBookTest::bundledRates()
{
    QFETCH(const std::string, day);
    QFETCH(const std::string, service);
    const Rate *rate = rateOn(day.c_str(), service.c_str());
    std::string text = "none";
    if (rate) {
        const char *rounding = rate->rounding == Rounding::Exact ? "exact"
            : rate->rounding == Rounding::Started                ? "started"
                                                                 : "other";
        const char *pays = !rate->pays.credit ? "token"
            : rate->pays.token                ? "credit+token"
                                              : "credit";
        text = toText(rate->amount) + " per " + toText(rate->per) + " " + rate->unit + " "
            + rounding + " " + pays;
    }
    QTEST(text, "rate");
}

void RuleBookTest::bundledRules()
{
    const std::vector<RateCard> &cards = bundledBook().cards;
    for (const std::size_t old : {std::size_t(0), std::size_t(1)}) {
        QCOMPARE(cards[old].rules,
                 (AccountRules{.apiPays = {.credit = true},
                               .sells = {.credit = true},
                               .subscription = SubscriptionRule::All,
                               .trialDays = 90,
                               .trialConsumes = true,
                               .graceDays = std::nullopt}));
    }
    QCOMPARE(cards[2].rules,
             (AccountRules{.apiPays = {.credit = true, .token = true},
                           .sells = {.credit = true, .token = true},
                           .subscription = SubscriptionRule::WhereTokensAreNotSold,
                           .trialDays = 90,
                           .trialConsumes = false,
                           .graceDays = 14}));
    for (const RateCard &card : cards) {
        for (const char *free :
             {"authentication", "data-management", "webhooks", "viewer", "free-api"})
            QVERIFY2(pricingOf(card, ServiceId(free)).free, free);
    }
}

void RuleBookTest::bundledServicesAreAllPricedSomewhere()
{
    std::set<std::string> ids;
    for (const ServiceTitle &service : bundledBook().services) {
        const auto priced = [&service](const RateCard &card) {
            const Pricing pricing = pricingOf(card, service.service);
            return pricing.free || pricing.rate;
        };
        QVERIFY2(std::ranges::any_of(bundledBook().cards, priced), service.service.text().c_str());
        QVERIFY2(ids.insert(service.service.text()).second, service.service.text().c_str());
    }
    for (const RateCard &card : bundledBook().cards) {
        for (const Rate &rate : card.rates)
            QVERIFY2(ids.contains(rate.service.text()), rate.service.text().c_str());
    }
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RuleBookTest)
#include "tst_rulebook.moc"
