// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textformat.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/explain/explainmodel.h"
#include "ui/explain/explanation.h"

#include <QtTest/QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// `what | how | amount | lots`, without what is empty at the end.
QString shown(const ExplainedStep &step)
{
    QString text = QStringList{step.what, step.how, step.amount, step.lots}.join(u" | "_s);
    while (text.endsWith(u" | "))
        text.chop(3);
    return text;
}

/// Without the sources.
QStringList shown(const Explanation &explanation)
{
    QStringList rows;
    for (const ExplainedStep &step : explanation.steps) {
        if (step.what == u"Rates and rules" || step.what == u"Source")
            break;
        rows += shown(step);
    }
    return rows;
}

QStringList explained(const Plan &plan, Day day)
{
    const ForecastPtr forecast = forecastOf(plan);
    return shown(explainDay(*forecast, *ledgerOf(*forecast, bundled(), day), english));
}

UsageLine labelled(const char *label, const char *service, int quantity, Day day)
{
    return {.id = LineId(label),
            .label = label,
            .service = ServiceId(service),
            .quantity = Quantity::fromWhole(quantity),
            .every = Every::Once,
            .start = day};
}

/// Something of everything on 10 January 2023.
Plan busyPlan()
{
    PlanBuilder plan("2023-01-01", "2023-03-01");
    plan.openingDeficit("1.5")
        .tokens("new", "20", "2023-01-10")
        .line(labelled("Drawings", "design-automation.revit", 4, "2023-01-10"_day))
        .line(labelled("Site", "reality-capture", 51, "2023-01-10"_day))
        .line(labelled("Seats", "flex-product.revit", 2, "2023-01-10"_day))
        .line(labelled("Batch", "design-automation.autocad", 10, "2023-01-10"_day));
    return plan;
}

} // namespace

class ExplanationTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDayReadsAsItsLedger();
    void whatExpiresAndWhatTheTrialDoesNotCharge();
    void blockedIsSaidToBeBlocked();
    void everyRoundingHasItsWords_data();
    void everyRoundingHasItsWords();
    void everyDayOpensAsTheOneBeforeClosed();
    void aMonthIsTheResultsOwnSums();
    void thePlanIsTheSummary();
    void sourcesAreThoseOfTheDays();
    void theParagraphHasEverything();
    void theModelIsSound();
};

void ExplanationTest::aDayReadsAsItsLedger()
{
    QCOMPARE(explained(busyPlan(), "2023-01-10"_day),
             (QStringList{
                 u"Opening balance | closing balance of 9 Jan 2023 | "
                 "0 credits, 0 tokens, deficit 1.5"_s,
                 u"Bought | at 3.00 USD each, usable until 9 Jan 2024 | +20 tokens | new"_s,
                 u"Deficit repaid | before anything is charged on the day | -1.5 tokens | new"_s,
                 u"Access | full access, then grace, 13 days left"_s,
                 u"Drawings (Design Automation: Revit) | 4 h at 2 per h = 8 | -8 | new 8"_s,
                 u"Site (Reality Capture: photos) | 51 photos at 1 per started 50 photos = 2 | -2"
                 " | new 2"_s,
                 u"Seats (Desktop product: Revit) | 2 user-days at 10 per user-day = 20; "
                 "does not start: too few tokens are left | 0"_s,
                 u"Batch (Design Automation: AutoCAD) | 10 h at 2 per h = 20; "
                 "11.5 of it on deficit: the lots were empty | -20 | new 8.5"_s,
                 u"Closing balance | net -11.5 | 0 credits, 0 tokens, deficit 11.5"_s}));
}

void ExplanationTest::whatExpiresAndWhatTheTrialDoesNotCharge()
{
    PlanBuilder plan("2023-01-01", "2023-03-01");
    plan.trial("2023-01-01")
        .credits("old", "5", "2022-01-10")
        .line(labelled("Check", "model-derivative.complex", 3, "2023-01-10"_day));
    QCOMPARE(explained(plan, "2023-01-10"_day),
             (QStringList{u"Opening balance | closing balance of 9 Jan 2023 | 5 credits, 0 tokens"
                          " | old 5"_s,
                          u"Expired unused | its last day was 9 Jan 2023 | -5 credits | old"_s,
                          u"Access | trial"_s,
                          u"Check (Model Derivative: complex jobs) | 3 jobs at 0.5 per job = 1.5; "
                          "not charged: the trial consumes nothing | 0"_s,
                          u"Closing balance | net 0 | 0 credits, 0 tokens"_s}));
    QCOMPARE(explained(plan, "2023-01-01"_day).first(),
             u"Opening balance | in hand on the first day | 5 credits, 0 tokens | old 5"_s);
    QCOMPARE(explained(plan, "2023-01-05"_day).at(2), u"Nothing is charged on this day"_s);
}

void ExplanationTest::blockedIsSaidToBeBlocked()
{
    PlanBuilder plan("2023-01-01", "2023-03-01");
    plan.line(labelled("One", "model-derivative.simple", 1, "2023-01-02"_day))
        .line(labelled("Two", "model-derivative.simple", 1, "2023-02-10"_day));
    QCOMPARE(explained(plan, "2023-01-02"_day).at(2),
             u"One (Model Derivative: simple jobs) | 1 job at 0.1 per job = 0.1; "
             "on deficit: no lot could pay | -0.1"_s);
    QCOMPARE(explained(plan, "2023-02-10"_day).at(2),
             u"Two (Model Derivative: simple jobs) | 1 job at 0.1 per job = 0.1; "
             "blocked: access is limited | 0"_s);
}

void ExplanationTest::everyRoundingHasItsWords_data()
{
    QTest::addColumn<int>("rounding");
    QTest::addColumn<QString>("how");

    QTest::newRow("exact") << int(Rounding::Exact) << u"20 photos at 1 per 50 photos = 0.4"_s;
    QTest::newRow("started") << int(Rounding::Started)
                             << u"20 photos at 1 per started 50 photos = 1"_s;
    QTest::newRow("completed") << int(Rounding::Completed)
                               << u"20 photos at 1 per completed 50 photos = 0"_s;
    QTest::newRow("carry")
        << int(Rounding::Carry)
        << u"20 photos after 40 photos left over before, at 1 per full 50 photos = 1"_s;
}

void ExplanationTest::everyRoundingHasItsWords()
{
    QFETCH(int, rounding);
    PlanBuilder plan("2023-01-01", "2023-03-01");
    plan.tokens("a", "10", "2022-12-01")
        .rounding("reality-capture", Rounding(rounding))
        .once("reality-capture", "40", "2023-01-02")
        .once("reality-capture", "20", "2023-01-03");
    QTEST(explained(plan, "2023-01-03"_day).at(2).section(u" | "_s, 1, 1), "how");
}

void ExplanationTest::everyDayOpensAsTheOneBeforeClosed()
{
    for (std::uint64_t number = 0; number < 12; ++number) {
        const ForecastPtr forecast = forecastOf(generatedPlan(number));
        QString closing;
        for (const DayResult &day : forecast->projection.days) {
            const Explanation explanation =
                explainDay(*forecast, *ledgerOf(*forecast, bundled(), day.date), english);
            if (!closing.isEmpty())
                QCOMPARE(explanation.steps.front().amount, closing);
            const auto close =
                std::ranges::find(explanation.steps, u"Closing balance"_s, &ExplainedStep::what);
            QVERIFY(close != explanation.steps.end());
            closing = close->amount;
            if (day.date - forecast->projection.horizon.start > std::chrono::days(60))
                break;
        }
    }
}

void ExplanationTest::aMonthIsTheResultsOwnSums()
{
    const ForecastPtr forecast = forecastOf(busyPlan());
    QCOMPARE(
        shown(explainMonth(*forecast, std::chrono::year(2023) / 1, english)),
        (QStringList{u"Design Automation: AutoCAD | charged | -20"_s,
                     u"Design Automation: Revit | charged | -8"_s,
                     u"Reality Capture: photos | charged | -2"_s,
                     u"Charged in all | 18.5 tokens, 11.5 on deficit | -30"_s,
                     u"Bought | paid for with 60.00 USD | +20 tokens"_s,
                     u"Deficit repaid |  | -1.5 tokens"_s,
                     u"Blocked | access was limited, or too few tokens were left | 20"_s,
                     u"Cost of what was consumed | each lot at the price it was bought for | "
                     "60.00 USD"_s,
                     u"Closing balance | net -11.5 | 0 credits, 0 tokens, deficit 11.5"_s,
                     u"10 Jan 2023 | 20 tokens bought; 1.5 tokens repaid the deficit; 20 blocked"
                     " | -30"_s}));
}

void ExplanationTest::thePlanIsTheSummary()
{
    const ForecastPtr forecast = forecastOf(busyPlan());
    const Explanation explanation = explainPlan(*forecast, english);
    QCOMPARE(explanation.title, u"The whole plan, 1 Jan 2023 to 28 Feb 2023"_s);
    const QStringList rows = shown(explanation);
    QVERIFY(rows.contains(u"Owed | the deficit at the end, at the list price of 3.00 USD | "
                          "34.50 USD"_s));
    QVERIFY(rows.contains(u"Cost of use | consumed and owed | 94.50 USD"_s));
    QVERIFY(rows.last().startsWith(u"January 2023 | 20 tokens bought"_s));
}

void ExplanationTest::sourcesAreThoseOfTheDays()
{
    PlanBuilder plan("2022-10-01", "2023-02-01");
    const ForecastPtr forecast = forecastOf(plan);
    const auto cards = [&](const Explanation &explanation) {
        return std::ranges::count(explanation.steps, u"Rates and rules"_s, &ExplainedStep::what);
    };
    QCOMPARE(cards(explainMonth(*forecast, std::chrono::year(2022) / 10, english)), 1);
    QCOMPARE(cards(explainMonth(*forecast, std::chrono::year(2022) / 11, english)), 2);
    const Explanation explanation = explainMonth(*forecast, std::chrono::year(2022) / 12, english);
    const auto card =
        std::ranges::find(explanation.steps, u"Rates and rules"_s, &ExplainedStep::what);
    QCOMPARE(card->how, u"Flex tokens from 7 November 2022, rule book forge-2022"_s);
    QCOMPARE((card + 1)->what, u"Source"_s);
    QVERIFY((card + 1)->how.contains(u"read on"));
}

void ExplanationTest::theParagraphHasEverything()
{
    const ForecastPtr forecast = forecastOf(busyPlan());
    const Explanation explanation =
        explainDay(*forecast, *ledgerOf(*forecast, bundled(), "2023-01-10"_day), english);
    const QString paragraph = explanation.paragraph();
    QVERIFY2(paragraph.startsWith(u"10 January 2023. Opening balance: closing balance of 9 Jan 2023"
                                  "; 0 credits, 0 tokens, deficit 1.5."_s),
             qPrintable(paragraph));
    QVERIFY(!paragraph.contains(u'\n'));
    for (const ExplainedStep &step : explanation.steps) {
        for (const QString &part : {step.what, step.how, step.amount, step.lots})
            QVERIFY2(paragraph.contains(part), qPrintable(part));
    }
}

void ExplanationTest::theModelIsSound()
{
    ExplainModel model;
    const QAbstractItemModelTester tester(&model);
    const ForecastPtr forecast = forecastOf(busyPlan());
    model.setExplanation(
        explainDay(*forecast, *ledgerOf(*forecast, bundled(), "2023-01-10"_day), english));
    QCOMPARE(model.index(0, 0).data().toString(), u"Opening balance"_s);
    QVERIFY(model.rowCount() > 9);
    model.setExplanation({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace tokencast

QTEST_MAIN(tokencast::ExplanationTest)
#include "tst_explanation.moc"
