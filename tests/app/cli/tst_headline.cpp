// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/headline.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

namespace {

using Sentences = std::vector<std::string>;

/// 2 tokens a day from 7 November 2022 to the day before `end`.
PlanBuilder twoADay(const char *end)
{
    return PlanBuilder("2022-11-07", end).every(Every::Day, "model-derivative.complex", "4");
}

} // namespace

class HeadlineTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
};

void HeadlineTest::says_data()
{
    QTest::addColumn<tokencast::Plan>("plan");
    QTest::addColumn<std::vector<std::string>>("sentences");

    QTest::newRow("enough for the whole plan")
        << twoADay("2022-12-07").tokens("t", "60", "2022-11-07").plan()
        << Sentences{"Lasts beyond 2022-12-06, the last day of the plan."};
    QTest::newRow("a deficit whose grace ends after the plan")
        << twoADay("2022-11-20").tokens("t", "10", "2022-11-07").plan()
        << Sentences{
               "Lasts until 2022-11-12, the first day with usage that nothing pays for.",
               "Limited from 2022-11-26, after the plan, unless the deficit is settled before.",
               "The lowest net balance is -16, on 2022-11-19."};
    QTest::newRow("a deficit that limits access")
        << twoADay("2022-12-07").tokens("t", "10", "2022-11-07").plan()
        << Sentences{"Lasts until 2022-11-12, the first day with usage that nothing pays for.",
                     "Limited from 2022-11-26, because the grace period for the deficit ran out.",
                     "Full access again takes 28 more at the end of the plan; the vendor's support "
                     "then lifts the block.",
                     "The lowest net balance is -28, on 2022-11-25."};
    QTest::newRow("a deficit that a purchase settles")
        << twoADay("2022-11-20")
               .tokens("t", "10", "2022-11-07")
               .tokens("late", "100", "2022-11-14")
               .plan()
        << Sentences{"Lasts until 2022-11-12, the first day with usage that nothing pays for.",
                     "That deficit is settled on 2022-11-14.",
                     "The lowest net balance is -4, on 2022-11-13."};
    QTest::newRow("two deficits")
        << twoADay("2022-11-20")
               .tokens("t", "10", "2022-11-07")
               .tokens("late", "10", "2022-11-14")
               .plan()
        << Sentences{
               "Lasts until 2022-11-12, the first day with usage that nothing pays for.",
               "That deficit is settled on 2022-11-14.", "A deficit again from 2022-11-17.",
               "Limited from 2022-12-01, after the plan, unless the deficit is settled before.",
               "The lowest net balance is -6, on 2022-11-19."};
    QTest::newRow("more deficits than anyone wants to read")
        << twoADay("2022-11-27")
               .tokens("a", "3", "2022-11-07")
               .tokens("b", "3", "2022-11-09")
               .tokens("c", "3", "2022-11-11")
               .tokens("d", "6", "2022-11-13")
               .tokens("e", "6", "2022-11-16")
               .tokens("f", "6", "2022-11-19")
               .plan()
        << Sentences{
               "Lasts until 2022-11-08, the first day with usage that nothing pays for.",
               "That deficit is settled on 2022-11-09.",
               "A deficit again from 2022-11-10, settled on 2022-11-11.",
               "A deficit again from 2022-11-11, settled on 2022-11-13.",
               "A deficit again from 2022-11-14, settled on 2022-11-16.",
               "After that, deficits begin 2 more times.",
               "Limited from 2022-12-04, after the plan, unless the deficit is settled before.",
               "The lowest net balance is -13, on 2022-11-26."};
    QTest::newRow("a plan that starts with a deficit")
        << PlanBuilder("2022-11-07", "2022-11-20")
               .openingDeficit("5", "2022-11-01")
               .tokens("t", "100", "2022-11-10")
               .plan()
        << Sentences{"Starts with a deficit of 5.", "That deficit is settled on 2022-11-10.",
                     "The lowest net balance is -5, on 2022-11-07."};
    QTest::newRow("a subscription for the whole plan")
        << PlanBuilder("2022-11-07", "2022-12-07")
               .credits("c", "100", "2022-11-01")
               .inCreditCountry()
               .plan()
        << Sentences{"Lasts beyond 2022-12-06, the last day of the plan."};
    QTest::newRow("one lot that expires unused")
        << PlanBuilder("2022-11-07", "2022-12-07")
               .credits("c", "100", "2022-01-10", "2022-11-20")
               .once("model-derivative.complex", "10", "2022-11-07")
               .plan()
        << Sentences{"Lasts beyond 2022-12-06, the last day of the plan.",
                     "95 credits expire unused, paid with 285 USD: lot c on 2022-11-20."};
    QTest::newRow("lots of both kinds that expire unused, the later one first in the plan")
        << PlanBuilder("2022-11-07", "2022-12-07")
               .tokens("t", "7", "2022-11-08", "2022-11-25")
               .credits("c\n1", "100", "2022-01-10", "2022-11-20")
               .plan()
        << Sentences{"Lasts beyond 2022-12-06, the last day of the plan.",
                     "100 credits, 7 tokens expire unused, paid with 321 USD: 2 lots, the first is "
                     "c\\n1 on 2022-11-20."};

    Plan lapsed = PlanBuilder("2022-11-07", "2022-12-07").inCreditCountry();
    lapsed.account.subscriptions = {{.start = "2022-01-01"_day, .end = "2022-11-15"_day}};
    QTest::newRow("a subscription that ends")
        << lapsed
        << Sentences{"Lasts beyond 2022-12-06, the last day of the plan.",
                     "Limited from 2022-11-15, because no subscription covers that."};
    Plan renewed = lapsed;
    renewed.account.subscriptions.push_back({.start = "2022-11-20"_day, .end = "2023-11-20"_day});
    QTest::newRow("a subscription that ends and is renewed")
        << renewed
        << Sentences{"Lasts beyond 2022-12-06, the last day of the plan.",
                     "Limited from 2022-11-15 to 2022-11-19, because no subscription covers that."};
    QTest::newRow("limited until a purchase settles the deficit")
        << twoADay("2022-12-05")
               .tokens("t", "10", "2022-11-07")
               .tokens("late", "100", "2022-12-01")
               .plan()
        << Sentences{"Lasts until 2022-11-12, the first day with usage that nothing pays for.",
                     "That deficit is settled on 2022-12-01.",
                     "Limited from 2022-11-26 to 2022-11-30, because the grace period for the "
                     "deficit ran out.",
                     "The lowest net balance is -28, on 2022-11-25."};
}

void HeadlineTest::says()
{
    QFETCH(const tokencast::Plan, plan);
    const Sentences said = headlineSentences(simulated(plan), plan);
    QFETCH(const std::vector<std::string>, sentences);
    for (std::size_t i = 0; i < std::min(said.size(), sentences.size()); ++i)
        QCOMPARE(said[i], sentences[i]);
    QCOMPARE(said.size(), sentences.size());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::HeadlineTest)
#include "tst_headline.moc"
