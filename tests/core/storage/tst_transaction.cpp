// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/storagefailure.h"
#include "tests/core/storage/documentsamples.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace tokencast;

class TestTransaction : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isUndoneUnlessCommitted();
    void aDocumentIsReadWhileAnotherHasItOpen();
    void aDocumentIsReadWhileAnotherPreparesAChange();
    void aChangeOfAnotherIsNotWrittenOver();
    void nothingIsWrittenToAFileThatLostItsName();
    void aWriterInTheWayIsReported();
    void aReaderInTheWayIsReported();
    void whatACrashLeftUnfinishedIsUndone_data();
    void whatACrashLeftUnfinishedIsUndone();
};

namespace {

const QString name = QStringLiteral("a.tokencast");

StoredDocument read(const QString &path)
{
    return DocumentFile::open(path, OpenMode::ReadOnly).value().load().value();
}

} // namespace

void TestTransaction::isUndoneUnlessCommitted()
{
    const Database database = Database::inMemory();
    const QString rows = QStringLiteral("SELECT count(*) FROM t");
    database.execute(QStringLiteral("CREATE TABLE t (a INTEGER) STRICT"));
    {
        const Transaction transaction(database, Transaction::Kind::Write);
        database.execute(QStringLiteral("INSERT INTO t VALUES (1)"));
    }
    QCOMPARE(database.integerOf(rows), 0);
    {
        Transaction transaction(database, Transaction::Kind::Write);
        database.execute(QStringLiteral("INSERT INTO t VALUES (1)"));
        transaction.commit();
    }
    QCOMPARE(database.integerOf(rows), 1);
}

void TestTransaction::aDocumentIsReadWhileAnotherHasItOpen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    DocumentFile writer = documentAt(path, documentOf({barePlan()}));
    const DocumentFile reader = DocumentFile::open(path, OpenMode::ReadOnly).value();
    QCOMPARE(reader.load().value(), documentOf({barePlan()}));
    QVERIFY(putPlan(writer, 1, fullPlan()));
    QCOMPARE(reader.load().value(), documentOf({fullPlan()}));
    QVERIFY(writer.store(documentOf({barePlan(), barePlan()})));
    QCOMPARE(reader.load().value(), documentOf({barePlan(), barePlan()}));
}

void TestTransaction::aDocumentIsReadWhileAnotherPreparesAChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const StoredDocument content = documentOf({fullPlan()});
    documentAt(path, content);
    const Database writer = Database::open(path);
    Transaction transaction(writer, Transaction::Kind::Write);
    writer.execute(QStringLiteral("DELETE FROM lot"));
    QCOMPARE(read(path), content);
}

void TestTransaction::aChangeOfAnotherIsNotWrittenOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    DocumentFile one = documentAt(path, documentOf({barePlan(), barePlan()}));
    DocumentFile two = DocumentFile::open(path, OpenMode::ReadWrite).value();
    QVERIFY(putPlan(one, 1, fullPlan()));
    QVERIFY(putPlan(one, 1, fullPlan()));
    QCOMPARE(codeOf(putPlan(two, 2, fullPlan())), StorageErrorCode::ChangedElsewhere);
    QCOMPARE(codeOf(two.store(documentOf({fullPlan()}))), StorageErrorCode::ChangedElsewhere);
    QCOMPARE(one.load().value(), documentOf({fullPlan(), barePlan()}));
    DocumentFile again = DocumentFile::open(path, OpenMode::ReadWrite).value();
    QVERIFY(putPlan(again, 2, fullPlan()));
    QCOMPARE(codeOf(putPlan(one, 1, barePlan())), StorageErrorCode::ChangedElsewhere);
}

void TestTransaction::nothingIsWrittenToAFileThatLostItsName()
{
#ifdef _WIN32
    QSKIP("Windows refuses to move or delete an open file.");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QString moved = folder.filePath(QStringLiteral("moved.tokencast"));
    DocumentFile document = documentAt(path, documentOf({barePlan()}));
    QVERIFY(QFile::rename(path, moved));
    QCOMPARE(codeOf(putPlan(document, 1, fullPlan())), StorageErrorCode::Gone);
    documentAt(path, documentOf({barePlan(), barePlan()}));
    QCOMPARE(codeOf(putPlan(document, 1, fullPlan())), StorageErrorCode::Replaced);
    QCOMPARE(read(path), documentOf({barePlan(), barePlan()}));
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(moved, path));
    QVERIFY(putPlan(document, 1, fullPlan()));
    QCOMPARE(read(path), documentOf({fullPlan()}));
}

void TestTransaction::aWriterInTheWayIsReported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    DocumentFile document = documentAt(path, documentOf({barePlan()}));
    {
        const Database other = Database::open(path);
        const Transaction transaction(other, Transaction::Kind::Write);
        const auto refused = putPlan(document, 1, fullPlan());
        QCOMPARE(codeOf(refused), StorageErrorCode::Busy);
        QCOMPARE(refused.error().path, path);
    }
    QCOMPARE(document.load().value(), documentOf({barePlan()}));
    QVERIFY(putPlan(document, 1, fullPlan()));
}

void TestTransaction::aReaderInTheWayIsReported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    DocumentFile document = documentAt(path, documentOf({barePlan()}));
    {
        const Database other = Database::open(path);
        const Transaction transaction(other, Transaction::Kind::Read);
        QCOMPARE(other.integerOf(QStringLiteral("SELECT count(*) FROM scenario")), 1);
        QCOMPARE(codeOf(putPlan(document, 1, fullPlan())), StorageErrorCode::Busy);
    }
    QCOMPARE(document.load().value(), documentOf({barePlan()}));
    QVERIFY(putPlan(document, 1, fullPlan()));
    QCOMPARE(document.load().value(), documentOf({fullPlan()}));
}

void TestTransaction::whatACrashLeftUnfinishedIsUndone_data()
{
    QTest::addColumn<OpenMode>("mode");
    QTest::newRow("when opened for writing") << OpenMode::ReadWrite;
    QTest::newRow("when opened for reading") << OpenMode::ReadOnly;
}

void TestTransaction::whatACrashLeftUnfinishedIsUndone()
{
    QFETCH(const OpenMode, mode);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QString crashed = folder.filePath(QStringLiteral("crashed.tokencast"));
    const StoredDocument content = documentOf({fullPlan(), fullPlan()});
    documentAt(path, content);
    {
        // With next to no cache SQLite writes to the file before the commit: a copy of it now is
        // what a crash would leave.
        const Database writer = Database::open(path);
        writer.execute(QStringLiteral("PRAGMA cache_size = 1"));
        const Transaction transaction(writer, Transaction::Kind::Write);
        writer.execute(QStringLiteral("DELETE FROM usage_line"));
        writer.execute(QStringLiteral("UPDATE lot SET quantity = 0"));
        writer.execute(QStringLiteral("UPDATE scenario SET name = 'half'"));
        writer.execute(QStringLiteral("CREATE TABLE more AS SELECT * FROM lot, scenario"));
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(
            QFile::copy(path + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
    }
    QVERIFY(bytesOf(crashed) != bytesOf(path));
    const auto document = DocumentFile::open(crashed, mode);
    QVERIFY(document);
    QCOMPARE(document->load().value(), content);
    QVERIFY(!QFile::exists(crashed + QStringLiteral("-journal")));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
