// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileinstall.h"

#include "core/storage/database.h"
#include "core/storage/storagefailure.h"
#include "tests/core/storage/documentsamples.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace tokencast;

class TestFileInstall : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHoldsTheSameAndNoRoomOfWhatWasDeleted();
    void aCopyReplacesAFileOnlyWhenTold_data();
    void aCopyReplacesAFileOnlyWhenTold();
    void aCopyDoesNotFollowTheOriginal();
    void aDocumentIsNotCopiedOntoItself();
    void aCopyThatFailsDamagesNothing();
    void aFailureGivesTheNameBack();
    void aCopyIsRefusedWhereItCannotBe();
    void aCopyIsNotChangedByWhatLayBesideItsName_data();
    void aCopyIsNotChangedByWhatLayBesideItsName();
    void aFileThatIsBeingChangedIsNotReplaced();
};

namespace {

const QString original = QStringLiteral("original.tokencast");
const QString copy = QStringLiteral("copy.tokencast");

/// The journal of a change that was not finished, taken from beside a document.
QByteArray unfinishedJournal(const QString &folder)
{
    const QString path = folder + QStringLiteral("/unfinished.tokencast");
    documentAt(path, documentOf({fullPlan()}));
    const Database database = Database::open(path);
    database.execute(QStringLiteral("PRAGMA cache_size = 1"));
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    database.execute(QStringLiteral("UPDATE lot SET quantity = 0"));
    database.execute(QStringLiteral("UPDATE usage_line SET quantity = 0"));
    database.execute(QStringLiteral("CREATE TABLE more AS SELECT * FROM lot, usage_line"));
    const QByteArray journal = bytesOf(path + QStringLiteral("-journal"));
    database.execute(QStringLiteral("ROLLBACK"));
    return journal;
}

} // namespace

void TestFileInstall::aCopyHoldsTheSameAndNoRoomOfWhatWasDeleted()
{
    const QTemporaryDir folder;
    Plan large = fullPlan();
    large.name = std::string(50'000, 'x');
    DocumentFile document = documentAt(folder.filePath(original), documentOf({large}));
    const StoredDocument content = documentOf({barePlan(), fullPlan()});
    QVERIFY(document.store(content));
    const QString freePages = QStringLiteral("PRAGMA freelist_count");
    QVERIFY(Database::open(folder.filePath(original)).integerOf(freePages) > 10);

    QVERIFY(document.copyTo(folder.filePath(copy)));
    QCOMPARE(Database::open(folder.filePath(copy)).integerOf(freePages), 0);
    QCOMPARE(bytesOf(folder.filePath(copy)).mid(68, 4), QByteArray("Tkcs"));
    DocumentFile copied = DocumentFile::open(folder.filePath(copy), OpenMode::ReadWrite).value();
    QCOMPARE(copied.load().value(), content);
    QVERIFY(putPlan(copied, 1, fullPlan()));
    QCOMPARE(filesIn(folder.path()), (QStringList{copy, original}));
}

void TestFileInstall::aCopyReplacesAFileOnlyWhenTold_data()
{
    QTest::addColumn<bool>("isDocument");
    QTest::newRow("a document") << true;
    QTest::newRow("a file of another kind") << false;
}

void TestFileInstall::aCopyReplacesAFileOnlyWhenTold()
{
    QFETCH(const bool, isDocument);
    const QTemporaryDir folder;
    const QString target = folder.filePath(copy);
    const StoredDocument content = documentOf({fullPlan()});
    const DocumentFile document = documentAt(folder.filePath(original), content);
    if (isDocument)
        documentAt(target, documentOf({barePlan(), barePlan()}));
    else
        writeBytes(target, QByteArray(100'000, 'x'));
    const QByteArray before = bytesOf(target);

    const auto refused = document.copyTo(target);
    QCOMPARE(codeOf(refused), StorageErrorCode::AlreadyExists);
    QCOMPARE(refused.error().path, target);
    QVERIFY(bytesOf(target) == before);

    QVERIFY(document.copyTo(target, IfExists::Replace));
    QCOMPARE(DocumentFile::open(target, OpenMode::ReadWrite).value().load().value(), content);
}

void TestFileInstall::aCopyDoesNotFollowTheOriginal()
{
    const QTemporaryDir folder;
    const StoredDocument content = documentOf({fullPlan()});
    DocumentFile document = documentAt(folder.filePath(original), content);
    QVERIFY(document.copyTo(folder.filePath(copy)));
    QVERIFY(putPlan(document, 1, barePlan()));
    const auto copied = DocumentFile::open(folder.filePath(copy), OpenMode::ReadOnly);
    QCOMPARE(copied.value().load().value(), content);
}

void TestFileInstall::aDocumentIsNotCopiedOntoItself()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(original);
    DocumentFile document = documentAt(path, documentOf({fullPlan()}));
    const QString detour = folder.path() + QStringLiteral("/../") + QDir(folder.path()).dirName()
        + QLatin1Char('/') + original;
    for (const QString &same : {path, detour}) {
        QCOMPARE(codeOf(document.copyTo(same, IfExists::Replace)), StorageErrorCode::SameFile);
        QVERIFY(putPlan(document, 1, barePlan()));
        QCOMPARE(DocumentFile::open(path, OpenMode::ReadOnly).value().load().value(),
                 documentOf({barePlan()}));
    }
}

void TestFileInstall::aCopyThatFailsDamagesNothing()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(copy);
    const StoredDocument kept = documentOf({barePlan()});
    documentAt(target, kept);
    const DocumentFile document = documentAt(folder.filePath(original), documentOf({fullPlan()}));
    QByteArray damaged = bytesOf(folder.filePath(original));
    damaged.replace(4096, damaged.size() - 4096, QByteArray(damaged.size() - 4096, 'x'));
    // As if another program had changed it: otherwise SQLite trusts what it has in memory.
    damaged[27] = static_cast<char>(damaged[27] + 1);
    writeBytes(folder.filePath(original), damaged);

    QCOMPARE(codeOf(document.copyTo(target, IfExists::Replace)), StorageErrorCode::Corrupt);
    QCOMPARE(DocumentFile::open(target, OpenMode::ReadOnly).value().load().value(), kept);
    QVERIFY(!document.copyTo(folder.filePath(QStringLiteral("new.tokencast"))));
    QCOMPARE(filesIn(folder.path()), (QStringList{copy, original}));
}

void TestFileInstall::aFailureGivesTheNameBack()
{
    const QTemporaryDir folder;
    const auto failed = attempt({}, [&] {
        installFile(folder.filePath(QStringLiteral("missing")), folder.filePath(copy),
                    IfExists::Refuse);
    });
    QCOMPARE(codeOf(failed), StorageErrorCode::CannotWrite);
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TestFileInstall::aCopyIsRefusedWhereItCannotBe()
{
    const QTemporaryDir folder;
    const DocumentFile document = documentAt(folder.filePath(original), documentOf({fullPlan()}));
    const auto homeless = document.copyTo(folder.filePath(QStringLiteral("no/such/") + copy));
    QCOMPARE(codeOf(homeless), StorageErrorCode::NoFolder);
    QCOMPARE(factOf(homeless), folder.filePath(QStringLiteral("no/such")));

    QVERIFY(QDir(folder.path()).mkdir(copy));
    for (const IfExists ifExists : {IfExists::Refuse, IfExists::Replace})
        QCOMPARE(codeOf(document.copyTo(folder.filePath(copy), ifExists)),
                 StorageErrorCode::CannotWrite);
    QVERIFY(QDir(folder.filePath(copy)).isEmpty());
}

void TestFileInstall::aCopyIsNotChangedByWhatLayBesideItsName_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("under a new name") << true;
    QTest::newRow("in place of a document that a crash left unfinished") << false;
}

void TestFileInstall::aCopyIsNotChangedByWhatLayBesideItsName()
{
    QFETCH(const bool, isNew);
    const QTemporaryDir aside;
    const QByteArray journal = unfinishedJournal(aside.path());
    QVERIFY(journal.size() > 4096);
    const QTemporaryDir folder;
    const QString target = folder.filePath(copy);
    if (!isNew)
        QVERIFY(QFile::copy(aside.filePath(QStringLiteral("unfinished.tokencast")), target));
    writeBytes(target + QStringLiteral("-journal"), journal);

    const StoredDocument content = documentOf({barePlan(), fullPlan(), fullPlan()});
    const DocumentFile document = documentAt(folder.filePath(original), content);
    QVERIFY(document.copyTo(target, IfExists::Replace));
    QCOMPARE(DocumentFile::open(target, OpenMode::ReadWrite).value().load().value(), content);
    QCOMPARE(filesIn(folder.path()), (QStringList{copy, original}));
}

void TestFileInstall::aFileThatIsBeingChangedIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(copy);
    const StoredDocument kept = documentOf({barePlan()});
    documentAt(target, kept);
    const DocumentFile document = documentAt(folder.filePath(original), documentOf({fullPlan()}));
    const Database other = Database::open(target);
    other.execute(QStringLiteral("BEGIN IMMEDIATE"));
    other.execute(QStringLiteral("UPDATE scenario SET name = 'x'"));
    QCOMPARE(codeOf(document.copyTo(target, IfExists::Replace)), StorageErrorCode::Busy);
    other.execute(QStringLiteral("ROLLBACK"));
    QCOMPARE(DocumentFile::open(target, OpenMode::ReadWrite).value().load().value(), kept);
}

QTEST_GUILESS_MAIN(TestFileInstall)
#include "tst_fileinstall.moc"
