// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "core/formats/resultjson.h"
#include "tests/support/jsonfiles.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tokencast {

namespace {

std::string resultOf(const Plan &plan, ResultDetail detail)
{
    return writeResultJson(simulated(plan), plan, detail);
}

/// The keys in the order in which they stand in a text with one key a line.
QStringList keysAtDepth(const std::string &json, int depth)
{
    QStringList keys;
    const QString indent(depth, QLatin1Char(' '));
    const QStringList lines = QString::fromStdString(json).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(indent + QLatin1Char('"')))
            keys << line.section(QLatin1Char('"'), 1, 1);
    }
    return keys;
}

} // namespace

class ResultJsonTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void resultsAreThoseExpected_data();
    void resultsAreThoseExpected();
    void daysAreWrittenWhereAskedFor();
    void keysStandInTheOrderOfTheModel();
    void servicesWithNothingAreLeftOut();
    void textsAreEscaped();
    void warningsHaveWords();
};

void ResultJsonTest::resultsAreThoseExpected_data()
{
    QTest::addColumn<QString>("file");
    for (const char *folder : {"examples", "golden"}) {
        const QStringList files = planFiles(QString::fromLatin1(folder));
        QVERIFY2(files.size() > 10, folder);
        for (const QString &file : files)
            QTest::addRow("%s/%s", folder, qPrintable(QFileInfo(file).completeBaseName())) << file;
    }
}

void ResultJsonTest::resultsAreThoseExpected()
{
    QFETCH(const QString, file);
    const Result<Plan> plan = readPlanJson(fileContent(file), bundled());
    QVERIFY2(plan.has_value(), plan ? "" : shown(plan.error()).c_str());
    const QJsonValue expected = withoutMessages(fileContent(expectedFileOf(file)));
    const bool isDaily = expected.toObject().contains(QStringLiteral("days"));
    const QJsonValue actual =
        withoutMessages(resultOf(*plan, isDaily ? ResultDetail::Daily : ResultDetail::Summary));
    QCOMPARE(firstDifference(actual, expected), QString());
}

void ResultJsonTest::daysAreWrittenWhereAskedFor()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-01-04");
    const QJsonObject daily = withoutMessages(resultOf(plan, ResultDetail::Daily)).toObject();
    QCOMPARE(daily.value(QStringLiteral("days")).toArray().size(), qsizetype(3));
    const QJsonObject summary = withoutMessages(resultOf(plan, ResultDetail::Summary)).toObject();
    QVERIFY(!summary.contains(QStringLiteral("days")));
    QVERIFY(summary.contains(QStringLiteral("lots")));
}

void ResultJsonTest::keysStandInTheOrderOfTheModel()
{
    const std::string json = resultOf(PlanBuilder("2023-01-01", "2023-01-02"), ResultDetail::Daily);
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    };
    QCOMPARE(keysAtDepth(json, 1), words("format version plan warnings summary months days lots"));
    // Of the summary, and behind its 26 innermost keys those of the one month and the one day.
    QCOMPARE(keysAtDepth(json, 2),
             words("charged uncharged blocked purchased expired repaid closing lowest "
                   "firstNegative graceEnds firstLimited tokensToRestore cost"));
    QCOMPARE(keysAtDepth(json, 3).mid(26),
             words("month charged uncharged blocked purchased expired repaid closing cost date "
                   "access charged uncharged blocked purchased expired repaid closing"));
}

void ResultJsonTest::servicesWithNothingAreLeftOut()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-01-02")
                          .tokens("ft", "10", "2022-12-01")
                          .once("viewer", "5", "2023-01-01")
                          .once("model-derivative.simple", "0", "2023-01-01")
                          .once("design-automation.revit", "1.25", "2023-01-01");
    const QJsonObject summary = withoutMessages(resultOf(plan, ResultDetail::Summary))
                                    .toObject()
                                    .value(QStringLiteral("summary"))
                                    .toObject();
    const QJsonObject charged = summary.value(QStringLiteral("charged")).toObject();
    QCOMPARE(charged.value(QStringLiteral("total")).toString(), QStringLiteral("2.5"));
    const QJsonObject byService = charged.value(QStringLiteral("byService")).toObject();
    QCOMPARE(byService.keys(), QStringList(QStringLiteral("design-automation.revit")));
    QCOMPARE(byService.value(QStringLiteral("design-automation.revit")).toString(),
             QStringLiteral("2.5"));
}

void ResultJsonTest::textsAreEscaped()
{
    Plan plan = PlanBuilder("2023-01-01", "2023-01-02").tokens("a\"b\n", "1", "2022-12-01");
    plan.name = "q\"uo\\te\t\xe3\x82\xb9";
    const QJsonObject result = withoutMessages(resultOf(plan, ResultDetail::Summary)).toObject();
    QCOMPARE(result.value(QStringLiteral("plan")).toString(), QString::fromStdString(plan.name));
    const QJsonObject lot = result.value(QStringLiteral("lots")).toArray().at(0).toObject();
    QCOMPARE(lot.value(QStringLiteral("id")).toString(), QStringLiteral("a\"b\n"));
}

void ResultJsonTest::warningsHaveWords()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-01-02").enterprise();
    const std::string json = resultOf(plan, ResultDetail::Summary);
    QVERIFY(json.find("\"code\": \"agreement-not-modelled\"") != std::string::npos);
    QVERIFY(json.find("\"path\": \"account.agreement\"") != std::string::npos);
    QVERIFY(json.find("\"message\": \"The account rules of an enterprise agreement")
            != std::string::npos);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ResultJsonTest)
#include "tst_resultjson.moc"
