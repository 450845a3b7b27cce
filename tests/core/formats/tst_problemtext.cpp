// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/problemtext.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <set>

namespace tokencast {

namespace {

constexpr int problemCodes = static_cast<int>(ProblemCode::UnitsDiffer) + 1;
constexpr int warningCodes = static_cast<int>(WarningCode::CommercialUseInTrial) + 1;

Problem problemOf(ProblemCode code)
{
    return {.path = "lots[2].expires",
            .code = code,
            .facts = {"first fact", "second fact", "third fact"},
            .found = "what was found"};
}

} // namespace

class ProblemTextTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasItsOwnWords();
    void factsAreFilledIn_data();
    void factsAreFilledIn();
    void factsMayLookLikePlaces();
    void problemsAreOneLine_data();
    void problemsAreOneLine();
    void everyWarningHasItsOwnWords();
    void warningsNameTheirSubjectAndDay();
};

void ProblemTextTest::everyProblemHasItsOwnWords()
{
    std::set<QString> texts;
    for (int code = 0; code < problemCodes; ++code) {
        const QString text = expectedText(problemOf(static_cast<ProblemCode>(code)));
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        QVERIFY2(texts.insert(text).second, qPrintable(text));
    }
}

void ProblemTextTest::factsAreFilledIn_data()
{
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<std::vector<std::string>>("facts");
    QTest::addColumn<QString>("text");
    using Facts = std::vector<std::string>;
    QTest::newRow("without facts")
        << ProblemCode::Negative << Facts{} << QStringLiteral("a number of at least 0");
    QTest::newRow("with one") << ProblemCode::AboveLimit << Facts{"1000000000"}
                              << QStringLiteral("at most 1000000000");
    QTest::newRow("with two") << ProblemCode::DayOutOfRange << Facts{"2000-01-01", "2099-12-31"}
                              << QStringLiteral("a day from 2000-01-01 to 2099-12-31");
    QTest::newRow("with a list") << ProblemCode::NotOneOf << Facts{"once", "day", "week"}
                                 << QStringLiteral("one of once, day, week");
    QTest::newRow("more than the words speak of")
        << ProblemCode::CreditsNotSold << Facts{"2022-11-07", "2023-02-01", "JP"}
        << QStringLiteral("tokens, because they replaced credits here on 2022-11-07");
}

void ProblemTextTest::factsAreFilledIn()
{
    QFETCH(const ProblemCode, code);
    QFETCH(const std::vector<std::string>, facts);
    QTEST(expectedText({.code = code, .facts = facts}), "text");
}

void ProblemTextTest::factsMayLookLikePlaces()
{
    // Ids that someone called "%2" and "%1".
    const Problem problem{.path = "cards[0].rates[0].unit",
                          .code = ProblemCode::UnitsDiffer,
                          .facts = {"%2", "%1"},
                          .found = "%1"};
    QCOMPARE(expectedText(problem),
             QStringLiteral("the unit “%2” that “%1” has elsewhere in the book"));
    QVERIFY(problemText(problem).endsWith(QStringLiteral("found %1")));
}

void ProblemTextTest::problemsAreOneLine_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("with everything")
        << Problem{.path = "lots[2].quantity", .code = ProblemCode::Negative, .found = "-1"}
        << QStringLiteral("lots[2].quantity: expected a number of at least 0, found -1")
        << QStringLiteral("Expected a number of at least 0, found -1.");
    QTest::newRow("where nothing was found")
        << Problem{.path = "horizon.end", .code = ProblemCode::MissingKey}
        << QStringLiteral("horizon.end: expected a value, found nothing")
        << QStringLiteral("Expected a value, found nothing.");
    QTest::newRow("of the whole file")
        << Problem{.code = ProblemCode::WrongType, .facts = {"object"}, .found = "[]"}
        << QStringLiteral("$: expected a value of the type “object”, found []")
        << QStringLiteral("Expected a value of the type “object”, found [].");
}

void ProblemTextTest::problemsAreOneLine()
{
    QFETCH(const Problem, problem);
    QTEST(problemText(problem), "line");
    QTEST(problemSentence(problem), "sentence");
}

void ProblemTextTest::everyWarningHasItsOwnWords()
{
    std::set<QString> texts;
    for (int code = 0; code < warningCodes; ++code) {
        const Warning warning{
            .code = static_cast<WarningCode>(code), .day = "2025-12-08"_day, .subject = "subject"};
        const QString text = warningText(warning);
        QVERIFY2(!text.isEmpty() && !text.contains(QLatin1Char('%')), qPrintable(text));
        QVERIFY2(texts.insert(text).second, qPrintable(text));
    }
}

void ProblemTextTest::warningsNameTheirSubjectAndDay()
{
    QVERIFY(warningText({.code = WarningCode::RulesSuperseded, .day = "2025-12-08"_day})
                .contains(QStringLiteral("2025-12-08")));
    QVERIFY(warningText({.code = WarningCode::LotOutsideHorizon, .subject = "cc-1"})
                .contains(QStringLiteral("“cc-1”")));
    const QString text = warningText(
        {.code = WarningCode::CommercialUseInTrial, .day = "2023-01-03"_day, .subject = "%2"});
    QVERIFY(text.contains(QStringLiteral("2023-01-03")));
    QVERIFY2(text.contains(QStringLiteral("“%2”")), qPrintable(text));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ProblemTextTest)
#include "tst_problemtext.moc"
