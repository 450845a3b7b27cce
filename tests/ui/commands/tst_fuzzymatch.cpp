// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzymatch.h"

#include "tests/support/testcase.h"

using namespace tokencast;

class TestFuzzyMatch : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lettersThatMatch_data();
    void lettersThatMatch();
    void theBetterOneWins_data();
    void theBetterOneWins();
    void foldingKeepsTheLength();
};

void TestFuzzyMatch::lettersThatMatch_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    /// The text with what matched in brackets; empty where nothing does.
    QTest::addColumn<QString>("marked");

    const auto row = [](const char *name, const char *word, const char *text, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(word) << QString::fromUtf8(text)
                            << QString::fromUtf8(marked);
    };
    row("the whole text", "undo", "Undo", "[U][n][d][o]");
    row("its beginning", "un", "Undo", "[U][n]do");
    row("first letters of words", "aul", "Add a Usage Line", "Add [a] [U]sage [L]ine");
    row("the middle of a word, together", "icat", "Duplicate", "Dupl[i][c][a][t]e");
    row("a word start and what follows it", "sac", "Save a Copy", "[S][a]ve a [C]opy");
    row("accents do not matter", "uber", "Über", "[Ü][b][e][r]");
    row("✗ letters in another order", "odnu", "Undo", "");
    row("✗ scattered from the middle of a word on", "pte", "Duplicate", "");
    row("✗ more letters than there are", "undoundo", "Undo", "");
    row("✗ one letter inside a word", "n", "Undo", "");
}

void TestFuzzyMatch::lettersThatMatch()
{
    QFETCH(const QString, word);
    QFETCH(const QString, text);
    QFETCH(const QString, marked);
    const std::optional<FuzzyMatch> match = fuzzyMatch(word, text);
    QString found;
    for (int place = 0; match && place < text.size(); ++place) {
        found += match->letters.contains(place) ? QLatin1Char('[') + text[place] + QLatin1Char(']')
                                                : QString(text[place]);
    }
    QCOMPARE(found, marked);
}

void TestFuzzyMatch::theBetterOneWins_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a beginning before a middle")
        << QStringLiteral("line") << QStringLiteral("Line of usage") << QStringLiteral("Outline");
    QTest::newRow("together before apart")
        << QStringLiteral("comp") << QStringLiteral("Compare") << QStringLiteral("Copy more plans");
    QTest::newRow("beginnings of words before letters inside")
        << QStringLiteral("ap") << QStringLiteral("Add a Purchase")
        << QStringLiteral("Account expired");
}

void TestFuzzyMatch::theBetterOneWins()
{
    QFETCH(const QString, word);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const auto first = fuzzyMatch(word, better);
    const auto second = fuzzyMatch(word, worse);
    QVERIFY(first);
    QVERIFY(second);
    QVERIFY(first->score > second->score);
}

void TestFuzzyMatch::foldingKeepsTheLength()
{
    for (const QString &text : {QStringLiteral("Überprüfung"), QStringLiteral("ガ"), QString(),
                                QStringLiteral("Straße 3 ½")})
        QCOMPARE(folded(text).size(), text.size());
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
