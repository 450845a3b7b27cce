// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recoverytext.h"

#include "tests/support/testcase.h"

using namespace tokencast;

class TestRecoveryText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyLossIsASentence_data();
    void everyLossIsASentence();
    void everyTableIsNamed_data();
    void everyTableIsNamed();
    void factsAreNamed_data();
    void factsAreNamed();
};

void TestRecoveryText::everyLossIsASentence_data()
{
    QTest::addColumn<RecoveryLoss>("loss");
    for (int loss = 0; loss <= static_cast<int>(RecoveryLoss::History); ++loss)
        QTest::addRow("loss %d", loss) << static_cast<RecoveryLoss>(loss);
}

void TestRecoveryText::everyLossIsASentence()
{
    QFETCH(const RecoveryLoss, loss);
    const QString text = recoveryFactText({.loss = loss,
                                           .scenario = 3,
                                           .scenarioName = "100%2",
                                           .table = "lot",
                                           .column = "currency",
                                           .first = 0,
                                           .last = 4});
    QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("%1")) && !text.contains(QStringLiteral("%3")),
             qPrintable(text));
    // A percent sign in a name stays.
    QVERIFY2(text.count(QLatin1Char('%')) == text.count(QStringLiteral("“100%2”")),
             qPrintable(text));
}

void TestRecoveryText::everyTableIsNamed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *table, const char *words) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(words);
    };
    row("subscription", "subscription");
    row("lot", "purchase");
    row("usage_line", "usage line");
    row("rate_override", "rate of your own");
}

void TestRecoveryText::everyTableIsNamed()
{
    QFETCH(const QString, table);
    QFETCH(const QString, words);
    RecoveryFact fact{.loss = RecoveryLoss::Rows,
                      .scenario = 3,
                      .scenarioName = {},
                      .table = table.toStdString(),
                      .first = 7,
                      .last = 7};
    QVERIFY(recoveryFactText(fact).contains(words + QStringLiteral(" 8")));
    fact.last = 9;
    QVERIFY(recoveryFactText(fact).contains(QStringLiteral("8 to 10")));
    fact.last.reset();
    QVERIFY(recoveryFactText(fact).contains(QStringLiteral("from number 8 on")));
    fact.loss = RecoveryLoss::StrayRows;
    QVERIFY(recoveryFactText(fact).contains(words.left(4), Qt::CaseInsensitive));
}

void TestRecoveryText::factsAreNamed_data()
{
    QTest::addColumn<RecoveryFact>("fact");
    QTest::addColumn<QString>("words");
    QTest::newRow("a scenario's name")
        << RecoveryFact{.loss = RecoveryLoss::Doubtful, .scenario = 3, .scenarioName = "Büro"}
        << QStringLiteral("“Büro”: ");
    QTest::newRow("a number where its name is lost")
        << RecoveryFact{.loss = RecoveryLoss::Head, .scenario = 3} << QStringLiteral("Scenario 3:");
    QTest::newRow("a value") << RecoveryFact{.loss = RecoveryLoss::Value,
                                             .scenario = 3,
                                             .column = "negative_since"}
                             << QStringLiteral("the first negative day");
    QTest::newRow("the place of a scenario")
        << RecoveryFact{.loss = RecoveryLoss::Scenario, .first = 2, .last = 2}
        << QStringLiteral("place 3 ");
    QTest::newRow("the places of several")
        << RecoveryFact{.loss = RecoveryLoss::Scenario, .first = 2, .last = 3}
        << QStringLiteral("places 3 to 4 ");
}

void TestRecoveryText::factsAreNamed()
{
    QFETCH(const RecoveryFact, fact);
    QFETCH(const QString, words);
    const QString text = recoveryFactText(fact);
    QVERIFY2(text.contains(words), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestRecoveryText)
#include "tst_recoverytext.moc"
