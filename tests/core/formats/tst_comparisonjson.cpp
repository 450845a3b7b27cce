// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/comparisonjson.h"
#include "tests/core/formats/comparisonsamples.h"
#include "tests/support/testcase.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tokencast {

namespace {

QJsonArray scenariosOf(const std::vector<Plan> &plans)
{
    const std::string json = writeComparisonJson(explained(plans));
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    return root.value(u"scenarios").toArray();
}

} // namespace

/// Whole texts are in tests/data/compare, read by app/cli/tst_comparecommand.
class ComparisonJsonTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBaseHasFactsAlone();
    void aDayThatGoesSaysSo();
    void costsOfTwoCurrenciesAreNull();
    void aChangeHasItsValues();
    void warningsAreThoseOfTheResult();
};

void ComparisonJsonTest::theBaseHasFactsAlone()
{
    const QJsonObject base = scenariosOf({planCalled("A"), planCalled("B")}).at(0).toObject();
    QCOMPARE(base.value(u"name").toString(), QStringLiteral("A"));
    QCOMPARE(base.value(u"facts")[u"firstNegative"].toString(), QStringLiteral("2023-02-03"));
    QVERIFY(!base.contains(u"difference"));
    QVERIFY(!base.contains(u"causes"));
}

void ComparisonJsonTest::aDayThatGoesSaysSo()
{
    Plan enough = planCalled("B");
    enough.lots[0].quantity = "1000"_tokens;
    const QJsonObject other = scenariosOf({planCalled("A"), enough}).at(1).toObject();
    const QJsonObject expected{{QStringLiteral("change"), QStringLiteral("disappears")},
                               {QStringLiteral("before"), QStringLiteral("2023-02-03")},
                               {QStringLiteral("after"), QJsonValue()},
                               {QStringLiteral("daysLater"), QJsonValue()}};
    QCOMPARE(other.value(u"difference")[u"firstNegative"].toObject(), expected);
    QCOMPARE(other.value(u"causes")[0][u"effect"][u"firstNegative"].toObject(), expected);
}

void ComparisonJsonTest::costsOfTwoCurrenciesAreNull()
{
    Plan euros = planCalled("B");
    euros.currency = "EUR";
    euros.listPrice = "3"_money;
    const QJsonObject other = scenariosOf({planCalled("A"), euros}).at(1).toObject();
    QVERIFY(other.value(u"difference")[u"cost"].isNull());
    QVERIFY(other.value(u"causes")[0][u"effect"][u"cost"].isNull());
    QVERIFY(other.value(u"facts")[u"cost"].isObject());
}

void ComparisonJsonTest::aChangeHasItsValues()
{
    Plan other = planCalled("B");
    other.usage[0].quantity = "8"_quantity;
    const QJsonValue change =
        scenariosOf({planCalled("A"), other}).at(1)[u"causes"][0][u"changes"][0];
    QCOMPARE(change[u"part"].toString(), QStringLiteral("line"));
    QCOMPARE(change[u"change"].toString(), QStringLiteral("changed"));
    QCOMPARE(change[u"before"].toInt(-1), 0);
    QCOMPARE(change[u"fields"][u"quantity"][u"before"].toString(), QStringLiteral("6"));
    QCOMPARE(change[u"fields"][u"quantity"][u"after"].toString(), QStringLiteral("8"));
}

void ComparisonJsonTest::warningsAreThoseOfTheResult()
{
    Plan enterprise = planCalled("B");
    enterprise.account.agreement = Agreement::Enterprise;
    const QJsonArray scenarios = scenariosOf({planCalled("A"), enterprise});
    QVERIFY(scenarios.at(0)[u"warnings"].toArray().isEmpty());
    QCOMPARE(scenarios.at(1)[u"warnings"][0][u"code"].toString(),
             QStringLiteral("agreement-not-modelled"));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ComparisonJsonTest)
#include "tst_comparisonjson.moc"
