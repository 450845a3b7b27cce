// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentcheck.h"

#include "tests/core/storage/damage.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace tokencast;

class TestDocumentCheck : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNoDocumentIsRefusedUntouched_data();
    void aFileThatIsNoDocumentIsRefusedUntouched();
    void aDocumentFromTheFutureIsRefusedUntouched_data();
    void aDocumentFromTheFutureIsRefusedUntouched();
    void aDocumentThatDoesNotAddUpIsRefused_data();
    void aDocumentThatDoesNotAddUpIsRefused();
    void slowATruncatedDocumentIsNeverReadWrong();
    void slowAFlippedBitIsNeverReadAsAnotherValue();
};

namespace {

/// Of three scenarios, so that damage can mix them up; but no id is a flipped bit away from
/// another.
StoredDocument sampleContent()
{
    StoredDocument content = documentOf({fullPlan(), barePlan(), fullPlan()});
    content.scenarios[2].plan.name = "Third";
    content.scenarios[2].id = 4;
    content.currentScenario = 2;
    return content;
}

struct Damaged
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.tokencast"));
    DocumentWithHistory content = editedDocument(sampleContent(), 40);
    QByteArray whole;

    Damaged()
    {
        DocumentFile::create(path, content.document, IfExists::Refuse, content.history).value();
        whole = bytesOf(path);
    }
};

} // namespace

void TestDocumentCheck::aFileThatIsNoDocumentIsRefusedUntouched_data()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    writeBytes(path, {});
    Database::open(path).execute(QStringLiteral("CREATE TABLE somebody (name TEXT)"));
    const QByteArray other = bytesOf(path);
    Database::open(path).execute(QStringLiteral("PRAGMA application_id = 1178682441"));
    const QByteArray marked = bytesOf(path);
    documentAt(folder.filePath(QStringLiteral("b.tokencast")), sampleContent());
    QByteArray versionless = bytesOf(folder.filePath(QStringLiteral("b.tokencast")));
    versionless.replace(60, 4, QByteArray(4, '\0'));

    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StorageErrorCode>("code");
    QTest::newRow("nothing in it") << QByteArray() << StorageErrorCode::NotADatabase;
    QTest::newRow("a word") << QByteArray("hello") << StorageErrorCode::NotADatabase;
    QTest::newRow("a long text") << QByteArray(20'000, 'x') << StorageErrorCode::NotADatabase;
    QTest::newRow("a plan as JSON")
        << QByteArray(R"({"format": "tokencast-plan"})") << StorageErrorCode::NotADatabase;
    QTest::newRow("only zeros") << QByteArray(8192, '\0') << StorageErrorCode::NotADatabase;
    QTest::newRow("a database without a mark") << other << StorageErrorCode::OtherDatabase;
    QTest::newRow("a database of another program") << marked << StorageErrorCode::OtherDatabase;
    QTest::newRow("a document without a version") << versionless << StorageErrorCode::Corrupt;
}

void TestDocumentCheck::aFileThatIsNoDocumentIsRefusedUntouched()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const StorageErrorCode, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    writeBytes(path, bytes);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto document = DocumentFile::open(path, mode);
        QCOMPARE(codeOf(document), code);
        QCOMPARE(document.error().path, path);
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(filesIn(folder.path()).size(), 1);
    }
}

void TestDocumentCheck::aDocumentFromTheFutureIsRefusedUntouched_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("program");
    QTest::newRow("that says which program it takes")
        << QStringList{QStringLiteral("INSERT INTO format_version VALUES (99, '2.5.0')"),
                       QStringLiteral("DROP TABLE rate_override"),
                       QStringLiteral("PRAGMA user_version = 99")}
        << QStringLiteral("2.5.0");
    QTest::newRow("that does not say it")
        << QStringList{QStringLiteral("DROP TABLE format_version"),
                       QStringLiteral("PRAGMA user_version = 2000000000")}
        << QString();
}

void TestDocumentCheck::aDocumentFromTheFutureIsRefusedUntouched()
{
    QFETCH(const QStringList, changes);
    QFETCH(const QString, program);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    documentAt(path, sampleContent());
    for (const QString &change : changes)
        Database::open(path).execute(change);
    const QByteArray bytes = bytesOf(path);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto document = DocumentFile::open(path, mode);
        QCOMPARE(codeOf(document), StorageErrorCode::NewerVersion);
        QCOMPARE(factOf(document), program);
        QCOMPARE(bytesOf(path), bytes);
    }
}

void TestDocumentCheck::aDocumentThatDoesNotAddUpIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a part of a scenario that is not there")
        << QStringLiteral("UPDATE lot SET scenario_id = 99 WHERE scenario_id = 4");
    QTest::newRow("a value that a constraint forbids")
        << QStringLiteral("UPDATE usage_line SET every = 'year'");
    QTest::newRow("a trigger of somebody else")
        << QStringLiteral("CREATE TRIGGER t AFTER UPDATE ON scenario BEGIN DELETE FROM lot; END");
    QTest::newRow("a view in a table's place")
        << QStringLiteral("CREATE VIEW v AS SELECT * FROM scenario");
}

void TestDocumentCheck::aDocumentThatDoesNotAddUpIsRefused()
{
    QFETCH(const QString, sql);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    documentAt(path, sampleContent());
    {
        const Database stranger = Database::open(path);
        stranger.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        stranger.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
        stranger.execute(sql);
    }
    QCOMPARE(codeOf(DocumentFile::open(path, OpenMode::ReadWrite)), StorageErrorCode::Corrupt);
}

void TestDocumentCheck::slowATruncatedDocumentIsNeverReadWrong()
{
    const Damaged sample;
    for (qsizetype size = 0; size < sample.whole.size(); size += size < 120 ? 1 : 131) {
        const Reading read = reading(sample.path, sample.whole.left(size));
        QVERIFY2(!read.document && !read.history,
                 qPrintable(QStringLiteral("%1 bytes were accepted").arg(size)));
    }
}

void TestDocumentCheck::slowAFlippedBitIsNeverReadAsAnotherValue()
{
    const Damaged sample;
    int refused = 0;
    // A step that is a prime, so that it meets headers, cells and every bit in turn.
    for (qsizetype bit = 0; bit < sample.whole.size() * 8; bit += 229) {
        const Reading read = reading(sample.path, withBitFlipped(sample.whole, bit));
        refused += read.document && read.history ? 0 : 1;
        QVERIFY2(!read.document || *read.document == sample.content.document,
                 qPrintable(QStringLiteral("bit %1 gave another document").arg(bit)));
        QVERIFY2(!read.history || isSame(*read.history, sample.content.history),
                 qPrintable(QStringLiteral("bit %1 gave another history").arg(bit)));
    }
    // The rest lies in unused space.
    QVERIFY(refused > 150);
}

QTEST_GUILESS_MAIN(TestDocumentCheck)
#include "tst_documentcheck.moc"
