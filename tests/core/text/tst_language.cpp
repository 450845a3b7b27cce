// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace tokencast;

class TestLanguage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void englishIsThereWithoutAnything();
    void aTranslationLastsAsLongAsItLives();
    void aLanguageWithoutWordsChangesNothing();
};

void TestLanguage::englishIsThereWithoutAnything()
{
    QCOMPARE(languagesOfWords(), QStringList({u"en"_s, u"ja"_s}));
    QCOMPARE(languageOfWords(), u"en"_s);
    QVERIFY(languagesOfWords().contains(systemLanguage()));
}

void TestLanguage::aTranslationLastsAsLongAsItLives()
{
    const auto word = [] { return QCoreApplication::translate("Menu", "&File"); };
    QCOMPARE(word(), u"&File"_s);
    {
        const Translation japanese(u"ja"_s);
        QCOMPARE(languageOfWords(), u"ja"_s);
        QCOMPARE(word(), u"ファイル(&F)"_s);
    }
    QCOMPARE(word(), u"&File"_s);
    QCOMPARE(languageOfWords(), u"en"_s);
}

void TestLanguage::aLanguageWithoutWordsChangesNothing()
{
    const Translation klingon(u"tlh"_s);
    QCOMPARE(languageOfWords(), u"en"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
