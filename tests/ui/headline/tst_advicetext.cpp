// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/headline/adviceline.h"
#include "ui/headline/advicetext.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

QStringList sentencesOf(const Plan &plan)
{
    QStringList sentences;
    for (const AdviceSentence &sentence : adviceSentences(
             adviceFor(checked(plan), simulated(plan)), plan.currency, plan.horizon.end, english)) {
        const bool hasDay = sentence.text.contains(sentence.dayText);
        sentences += hasDay ? sentence.text : u"no day in: "_s + sentence.text;
    }
    return sentences;
}

Plan shortPlan()
{
    return PlanBuilder("2023-01-01", "2023-03-01")
        .tokens("a", "2", "2022-12-01")
        .once("model-derivative.complex", "10", "2023-01-10")
        .plan();
}

} // namespace

class AdviceTextTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsSentences();
    void manyExpiriesAreTwoAndTheRest();
    void theLineFollowsTheDocumentAndItsLinksNameTheirDays();
};

void AdviceTextTest::readsAsSentences()
{
    QCOMPARE(sentencesOf(shortPlan()),
             (QStringList{u"Buy at least 3 tokens (9.00 USD) by 23 Jan 2023 to stay out of limited "
                          "access."_s,
                          u"3 tokens (9.00 USD) bought on 10 Jan 2023 would last to the end of the "
                          "plan."_s}));
    QCOMPARE(sentencesOf(PlanBuilder("2023-01-01", "2025-01-01")
                             .once("model-derivative.complex", "10", "2023-01-10")
                             .once("model-derivative.complex", "10", "2024-01-10")
                             .plan())
                 .at(1),
             u"5 tokens (15.00 USD) bought on 10 Jan 2023 would last until 9 Jan 2024."_s);
    QCOMPARE(
        sentencesOf(PlanBuilder("2023-01-01", "2023-03-01")
                        .once("model-derivative.complex", "10", "2023-01-10")
                        .once("model-derivative.complex", "10", "2023-02-01")
                        .plan())
            .at(0),
        u"Buy at least 5 tokens (15.00 USD) by 23 Jan 2023 to keep access until 14 Feb 2023."_s);
    Plan limitedAnyway = PlanBuilder("2023-01-01", "2023-03-01")
                             .inCreditCountry()
                             .once("model-derivative.complex", "10", "2023-01-10");
    limitedAnyway.account.subscriptions.front().end = "2023-01-15"_day;
    QVERIFY(sentencesOf(limitedAnyway)
                .contains(
                    u"Buy at least 5 credits (15.00 USD) by 23 Jan 2023 to settle the deficit."_s));
    Plan uncovered = PlanBuilder("2023-01-01", "2023-02-01").inCreditCountry();
    uncovered.account.subscriptions.front().end = "2023-01-20"_day;
    QCOMPARE(sentencesOf(uncovered),
             QStringList{u"No subscription covers 20 Jan 2023: access is limited from then on."_s});
}

void AdviceTextTest::manyExpiriesAreTwoAndTheRest()
{
    PlanBuilder plan("2023-01-01", "2023-02-01");
    plan.tokens("a", "1", "2022-01-05").tokens("b", "2", "2022-01-06");
    QCOMPARE(sentencesOf(plan),
             (QStringList{u"1 token (3.00 USD) expires unused on 5 Jan 2023."_s,
                          u"2 tokens (6.00 USD) expire unused on 6 Jan 2023."_s}));
    plan.tokens("c", "3", "2022-01-07");
    QCOMPARE(sentencesOf(plan).last(), u"More expires on 7 Jan 2023."_s);
    plan.tokens("d", "4", "2022-01-08");
    QCOMPARE(sentencesOf(plan).last(), u"More expires on 2 other days, first on 7 Jan 2023."_s);
    QCOMPARE(sentencesOf(plan).size(), 3);
}

void AdviceTextTest::theLineFollowsTheDocumentAndItsLinksNameTheirDays()
{
    PlanDocument document(std::make_shared<const Catalog>(bundled()));
    document.reset({{.id = 1, .plan = shortPlan()}}, 1);
    AdviceLine line(document, english);
    line.catchUp();
    QVERIFY(line.text().contains(u"by <a href=\"2023-01-23\">23 Jan 2023</a> to stay"_s));
    QSignalSpy asked(&line, &AdviceLine::dayRequested);
    Q_EMIT line.linkActivated(u"2023-01-23"_s);
    QCOMPARE(asked.takeFirst().at(0).value<Day>(), "2023-01-23"_day);

    // A moment later, by itself.
    document.change<std::vector<UsageLine>>(u"Remove"_s,
                                            [](Plan & plan) -> auto & { return plan.usage; }, {});
    QTRY_VERIFY(line.text().isEmpty());
    document.undo();
    QTRY_VERIFY(!line.text().isEmpty());

    // Nothing is advised of numbers that are not those of the plan.
    document.setDraft("x", {.text = u"?"_s, .problem = u"no number"_s});
    QVERIFY(line.text().isEmpty());
    QVERIFY(line.isHidden());
}

} // namespace tokencast

QTEST_MAIN(tokencast::AdviceTextTest)
#include "tst_advicetext.moc"
