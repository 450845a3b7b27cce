// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerrortext.h"

#include "tests/core/storage/documentsamples.h"
#include "tests/support/testcase.h"

using namespace tokencast;

class TestStorageErrorText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorIsASentenceAboutItsFile_data();
    void everyErrorIsASentenceAboutItsFile();
    void factsAreNamed_data();
    void factsAreNamed();
    void percentSignsInNamesStay();
};

void TestStorageErrorText::everyErrorIsASentenceAboutItsFile_data()
{
    QTest::addColumn<StorageErrorCode>("code");
    for (int code = 0; code <= static_cast<int>(StorageErrorCode::Unstorable); ++code)
        QTest::addRow("code %d", code) << static_cast<StorageErrorCode>(code);
}

void TestStorageErrorText::everyErrorIsASentenceAboutItsFile()
{
    QFETCH(const StorageErrorCode, code);
    const QString text = storageErrorText({.code = code,
                                           .path = QStringLiteral("plan.tokencast"),
                                           .facts = {QStringLiteral("FACT")}});
    QVERIFY2(text.contains(QStringLiteral("“plan.tokencast”")), qPrintable(text));
    QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
    // What is wrong, and what to do.
    QVERIFY2(text.contains(QLatin1Char(';')) || text.contains(QLatin1Char(':')), qPrintable(text));
}

void TestStorageErrorText::factsAreNamed_data()
{
    QTest::addColumn<StorageErrorCode>("code");
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<QString>("words");
    QTest::newRow("the program that a newer document takes")
        << StorageErrorCode::NewerVersion << QStringList{QStringLiteral("2.5.0")}
        << QStringLiteral("version 2.5.0 or later");
    QTest::newRow("no program where the document does not say")
        << StorageErrorCode::NewerVersion << QStringList{QString()}
        << QStringLiteral("the newest version");
    QTest::newRow("the folder that is missing")
        << StorageErrorCode::NoFolder << QStringList{QStringLiteral("/home/no")}
        << QStringLiteral("no folder “/home/no”");
}

void TestStorageErrorText::factsAreNamed()
{
    QFETCH(const StorageErrorCode, code);
    QFETCH(const QStringList, facts);
    QFETCH(const QString, words);
    const QString text =
        storageErrorText({.code = code, .path = QStringLiteral("a"), .facts = facts});
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestStorageErrorText::percentSignsInNamesStay()
{
    const QString text = storageErrorText({.code = StorageErrorCode::NoFolder,
                                           .path = QStringLiteral("100%2.tokencast"),
                                           .facts = {QStringLiteral("50%1")}});
    QVERIFY2(text.contains(QStringLiteral("“100%2.tokencast”")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("“50%1”")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestStorageErrorText)
#include "tst_storageerrortext.moc"
