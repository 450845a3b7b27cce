// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/accessrules.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

struct MadeUpCard
{
    const char *from;
    std::optional<int> graceDays;
};

/// The bundled countries with one rule book, whose cards differ in their grace rule only.
Catalog withGraceRules(std::initializer_list<MadeUpCard> cards)
{
    RuleBook book{.id = RuleBookId("forge-2022")};
    for (const MadeUpCard &card : cards) {
        book.cards.push_back({.effectiveFrom = *parseDay(card.from),
                              .rules = {.subscription = SubscriptionRule::WhereTokensAreNotSold,
                                        .graceDays = card.graceDays}});
    }
    return {.ruleBooks = {book}, .countries = bundled().countries};
}

AccessRules::Decision decide(const Plan &plan, Day day, const std::optional<Day> &spell = {},
                             const Catalog &catalog = bundled())
{
    const CheckedPlan checkedPlan = checked(plan, catalog);
    const std::size_t card = *checkedPlan.ruleBook().cardOn(day);
    return AccessRules(checkedPlan).on(day, card, spell);
}

/// In Japan through the change of November 2022, with nothing else about it.
PlanBuilder plain()
{
    return PlanBuilder("2022-03-29", "2024-01-01");
}

PlanBuilder subscribed()
{
    return plain().subscription("2022-01-01", "2024-01-01");
}

} // namespace

class AccessRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void access_data();
    void access();
    void onlyGraceThatRanOutIsSaidToHaveRunOut_data();
    void onlyGraceThatRanOutIsSaidToHaveRunOut();
    void graceIsCountedOverCards_data();
    void graceIsCountedOverCards();
    void enterpriseAgreementsHaveNoGrace();

private:
    void trials();
    void subscriptions();
    void spells();
};

namespace {

void row(const char *name, const Plan &plan, const char *day, const char *spell, Access expected)
{
    QTest::newRow(name) << plan << *parseDay(day)
                        << (spell ? parseDay(spell) : std::optional<Day>()) << expected;
}

} // namespace

void AccessRulesTest::access_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<Day>("day");
    QTest::addColumn<std::optional<Day>>("spell");
    QTest::addColumn<Access>("expected");
    trials();
    subscriptions();
    spells();
    row("an enterprise agreement is not modelled", plain().enterprise(), "2023-01-01", nullptr,
        Access::NotModelled);
    row("an enterprise agreement is not modelled in a trial and a spell either",
        plain().enterprise().trial("2022-12-31"), "2023-01-01", "2022-11-08", Access::NotModelled);
}

void AccessRulesTest::trials()
{
    const Plan trial = plain().trial("2023-01-01");
    row("trial: not on the day before its start", trial, "2022-12-31", nullptr, Access::Full);
    row("trial: on its first day", trial, "2023-01-01", nullptr, Access::Trial);
    // Day 90 of January 31 + February 28 + March 31 is 31 March.
    row("trial: on its 90th day", trial, "2023-03-31", nullptr, Access::Trial);
    row("trial: full access by itself on day 91", trial, "2023-04-01", nullptr, Access::Full);
    const Plan early = plain().trial("2023-01-01", "2023-01-20");
    row("trial: until the day before it was ended early", early, "2023-01-19", nullptr,
        Access::Trial);
    row("trial: full access on the day it was ended", early, "2023-01-20", nullptr, Access::Full);
    row("trial: ending it after 90 days changes nothing", plain().trial("2023-01-01", "2023-06-01"),
        "2023-04-01", nullptr, Access::Full);
    row("trial: without a subscription where one is required", plain().trial("2022-04-01"),
        "2022-04-02", nullptr, Access::Trial);
    row("trial: although a grace period ran out", trial, "2023-02-01", "2022-11-08", Access::Trial);
}

void AccessRulesTest::subscriptions()
{
    row("subscription: none in Japan before 7 November 2022", plain(), "2022-11-06", nullptr,
        Access::Limited);
    row("subscription: none is needed in Japan from 7 November 2022", plain(), "2022-11-07",
        nullptr, Access::Full);
    row("subscription: one in Japan before 7 November 2022", subscribed(), "2022-11-06", nullptr,
        Access::Full);

    Plan gap = plain();
    gap.account.country = "BR";
    row("subscription: none in Brazil after 7 November 2022", gap, "2022-11-07", nullptr,
        Access::Limited);
    gap.account.subscriptions = {{.start = "2023-06-11"_day, .end = "2023-07-01"_day},
                                 {.start = "2023-05-01"_day, .end = "2023-06-01"_day},
                                 {.start = "2023-06-01"_day, .end = "2023-06-10"_day}};
    row("subscription: not before its start", gap, "2023-04-30", nullptr, Access::Limited);
    row("subscription: on its first day", gap, "2023-05-01", nullptr, Access::Full);
    row("subscription: where one follows the other there is no gap", gap, "2023-06-01", nullptr,
        Access::Full);
    row("subscription: the end is the first day without", gap, "2023-06-10", nullptr,
        Access::Limited);
    row("subscription: and the gap ends with the next", gap, "2023-06-11", nullptr, Access::Full);
    row("subscription: without one there is no grace", gap, "2023-06-10", "2023-06-05",
        Access::Limited);
    gap.account.sellsTokens = true;
    row("subscription: the user's word counts instead of the list of countries", gap, "2023-06-10",
        nullptr, Access::Full);
    Plan notSelling = plain();
    notSelling.account.sellsTokens = false;
    row("subscription: needed in Japan where the user says that tokens are not sold", notSelling,
        "2023-06-10", nullptr, Access::Limited);
}

void AccessRulesTest::spells()
{
    row("spell: grace on the day after its first", plain(), "2023-01-02", "2023-01-01",
        Access::Grace);
    row("spell: grace on its 14th day", plain(), "2023-01-14", "2023-01-01", Access::Grace);
    row("spell: limited on its 15th day", plain(), "2023-01-15", "2023-01-01", Access::Limited);
    row("spell: limited long after", plain(), "2023-12-31", "2023-01-01", Access::Limited);
    row("spell: full access under cards without a grace rule", subscribed(), "2022-11-06",
        "2022-05-01", Access::Full);
    row("spell: the grace of an old one begins with the rule, on 7 November 2022", subscribed(),
        "2022-11-07", "2022-05-01", Access::Grace);
    row("spell: and lasts 14 days from there", subscribed(), "2022-11-20", "2022-05-01",
        Access::Grace);
    row("spell: until 21 November 2022", subscribed(), "2022-11-21", "2022-05-01", Access::Limited);
    Plan inBrazil = plain().inCreditCountry();
    row("spell: grace holds where tokens are not sold too", inBrazil, "2023-01-14", "2023-01-01",
        Access::Grace);
}

void AccessRulesTest::access()
{
    QFETCH(const Plan, plan);
    QFETCH(const Day, day);
    QFETCH(const std::optional<Day>, spell);
    QTEST(decide(plan, day, spell).access, "expected");
}

void AccessRulesTest::onlyGraceThatRanOutIsSaidToHaveRunOut_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<std::optional<Day>>("spell");
    QTest::addColumn<bool>("ranOut");
    Plan unsubscribed = plain();
    unsubscribed.account.country = "BR";
    QTest::newRow("limited by the grace rule")
        << plain().plan() << std::optional("2023-01-01"_day) << true;
    QTest::newRow("limited for want of a subscription")
        << unsubscribed << std::optional<Day>() << false;
    QTest::newRow("for want of a subscription first, although grace ran out as well")
        << unsubscribed << std::optional("2023-01-01"_day) << false;
    QTest::newRow("still in grace") << plain().plan() << std::optional("2023-05-25"_day) << false;
}

void AccessRulesTest::onlyGraceThatRanOutIsSaidToHaveRunOut()
{
    QFETCH(const Plan, plan);
    QFETCH(const std::optional<Day>, spell);
    QTEST(decide(plan, "2023-06-01"_day, spell).graceRanOut, "ranOut");
}

void AccessRulesTest::graceIsCountedOverCards_data()
{
    QTest::addColumn<Catalog>("catalog");
    QTest::addColumn<Day>("spell");
    QTest::addColumn<Day>("earliest");
    QTest::addColumn<std::optional<Day>>("ends");
    const auto add = [](const char *name, const Catalog &catalog, const char *spell,
                        const char *earliest, const char *ends) {
        QTest::newRow(name) << catalog << *parseDay(spell) << *parseDay(earliest)
                            << (ends ? parseDay(ends) : std::optional<Day>());
    };
    const Catalog &book = bundled();
    add("14 days from the spell's first", book, "2023-01-01", "2023-01-02", "2023-01-15");
    add("14 days from the day that the rule began", book, "2022-05-01", "2022-05-02", "2022-11-21");
    add("a spell that began before the horizon is counted from its day", book, "2022-12-28",
        "2023-01-01", "2023-01-11");
    add("a spell that ran out before the horizon is limited from the horizon's first day", book,
        "2022-11-10", "2023-01-01", "2023-01-01");
    add("a spell of the last days runs out beyond the end of days", book, "2099-12-31",
        "2100-01-01", "2100-01-14");
    add("no card ever has a grace rule", withGraceRules({{"2022-03-29", {}}, {"2022-11-07", {}}}),
        "2023-01-01", "2023-01-02", nullptr);
    add("a grace period longer than a century", withGraceRules({{"2022-03-29", 36'525}}),
        "2023-01-01", "2023-01-02", "2123-01-02");
    add("no grace days at all: limited on the next day", withGraceRules({{"2022-03-29", 0}}),
        "2023-01-01", "2023-01-02", "2023-01-02");

    const Catalog longer = withGraceRules({{"2022-03-29", 14}, {"2023-01-10", 30}});
    add("a longer grace period from the next card on counts from the spell's first day", longer,
        "2023-01-01", "2023-01-02", "2023-01-31");
    add("unless it ran out before", longer, "2022-12-20", "2022-12-21", "2023-01-03");
    const Catalog shorter = withGraceRules({{"2022-03-29", 14}, {"2023-01-10", 3}});
    add("a shorter one is limited from that card's first day", shorter, "2023-01-01", "2023-01-02",
        "2023-01-10");
    const Catalog broken =
        withGraceRules({{"2022-03-29", 14}, {"2023-01-10", {}}, {"2023-02-01", 7}});
    add("a card without the rule breaks the count", broken, "2023-01-05", "2023-01-06",
        "2023-02-08");
    add("a spell in that pause counts from the pause's end", broken, "2023-01-20", "2023-01-21",
        "2023-02-08");
    const Catalog repealed = withGraceRules({{"2022-03-29", 14}, {"2023-01-10", {}}});
    add("a rule that ends before the grace period does limits nobody", repealed, "2023-01-05",
        "2023-01-06", nullptr);
}

void AccessRulesTest::graceIsCountedOverCards()
{
    QFETCH(const Catalog, catalog);
    QFETCH(const Day, spell);
    QFETCH(const Day, earliest);
    QFETCH(const std::optional<Day>, ends);
    const Plan plan = PlanBuilder("2022-04-01", "2024-01-01");
    const CheckedPlan checkedPlan = checked(plan, catalog);
    QCOMPARE(AccessRules(checkedPlan).graceEndOf(spell, earliest), ends);

    // The day that was foretold is the first on which the rule decides so.
    std::optional<Day> first;
    for (Day day = earliest; day < "2024-01-01"_day && !first; day += std::chrono::days(1)) {
        if (decide(plan, day, spell, catalog).graceRanOut)
            first = day;
    }
    QCOMPARE(first, ends && *ends < "2024-01-01"_day ? ends : std::nullopt);
}

void AccessRulesTest::enterpriseAgreementsHaveNoGrace()
{
    const CheckedPlan plan = checked(plain().enterprise());
    QCOMPARE(AccessRules(plan).graceEndOf("2023-01-01"_day, "2023-01-02"_day),
             std::optional<Day>());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::AccessRulesTest)
#include "tst_accessrules.moc"
