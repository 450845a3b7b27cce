// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "tests/core/storage/damage.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace tokencast;

class TestBackups : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHoldsWhatTheDocumentHolds();
    void everyDocumentHasAFolderOfItsOwn_data();
    void everyDocumentHasAFolderOfItsOwn();
    void anUnchangedDocumentIsNotCopiedAgain();
    void everyEditIsAChange_data();
    void everyEditIsAChange();
    void aTakenSecondMakesWay();
    void aDamagedCopyCountsAsNone();
    void copiesAreListedNewestFirst();
    void aFailureIsReportedAndHindersNothing();
    void theRestIsDeleted();
    void anOlderDocumentIsCopiedBeforeItIsChanged();
    void withoutACopyAnOlderDocumentIsNotChanged();
    void aDocumentOfThisVersionIsNotCopied();
};

namespace {

/// 2023-01-05 09:30:00 and so many seconds.
BackupTime moment(int seconds = 0)
{
    return BackupTime(std::chrono::sys_days("2023-01-05"_day)) + std::chrono::hours(9)
        + std::chrono::minutes(30) + std::chrono::seconds(seconds);
}

struct Sample
{
    QTemporaryDir folder;
    QString backups = folder.filePath(QStringLiteral("backups"));
    QString path = folder.filePath(QStringLiteral("Studio 2023.tokencast"));
    StoredDocument content = documentOf({fullPlan(), barePlan()});
    DocumentFile file = documentAt(path, content);

    std::optional<Backup> backup(int seconds = 0) const
    {
        return makeBackup(path, backups, moment(seconds)).value();
    }
};

QString oldDocument(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("old.tokencast"));
    writeBytes(path, bytesOf(QStringLiteral(TOKENCAST_TEST_DATA "/documents/version-1.tokencast")));
    return path;
}

} // namespace

void TestBackups::aCopyHoldsWhatTheDocumentHolds()
{
    const Sample sample;
    const std::optional<Backup> backup = sample.backup();
    QVERIFY(backup);
    QVERIFY(backup->path.endsWith(QStringLiteral("/2023-01-05 09.30.00.tokencast")));
    QCOMPARE(backup->time, moment());
    QCOMPARE(backup->size, QFileInfo(backup->path).size());
    QCOMPARE(DocumentFile::open(backup->path, OpenMode::ReadOnly).value().load().value(),
             sample.content);
    QCOMPARE(filesIn(sample.folder.path()).size(), 1);
}

void TestBackups::everyDocumentHasAFolderOfItsOwn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the path itself") << QStringLiteral("/home/ana/Studio.tokencast") << true;
    QTest::newRow("the path with detours")
        << QStringLiteral("/home/ana/plans/.././Studio.tokencast") << true;
    QTest::newRow("the same name elsewhere")
        << QStringLiteral("/home/bo/Studio.tokencast") << false;
    QTest::newRow("another ending") << QStringLiteral("/home/ana/Studio.old") << false;
}

void TestBackups::everyDocumentHasAFolderOfItsOwn()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isSame);
    const QString folder = QStringLiteral("/backups");
    const QString first = backupFolderOf(QStringLiteral("/home/ana/Studio.tokencast"), folder);
    const QString second = backupFolderOf(path, folder);
    QCOMPARE(first == second, isSame);
    QVERIFY(second.startsWith(QStringLiteral("/backups/Studio ")));
    const QString longName(250, QLatin1Char('x'));
    QVERIFY(backupFolderOf(longName, folder).size() < 100);
}

void TestBackups::anUnchangedDocumentIsNotCopiedAgain()
{
    Sample sample;
    QVERIFY(sample.backup());
    QVERIFY(!sample.backup(60));
    QCOMPARE(backupsOf(sample.path, sample.backups).size(), std::size_t(1));
    QVERIFY(putPlan(sample.file, 1, barePlan()));
    QVERIFY(sample.backup(120));
    QVERIFY(!sample.backup(180));
    QCOMPARE(backupsOf(sample.path, sample.backups).size(), std::size_t(2));
}

void TestBackups::everyEditIsAChange_data()
{
    QTest::addColumn<DocumentEdit>("edit");
    QTest::newRow("another scenario that is shown") << DocumentEdit{.currentScenario = 2};
    QTest::newRow("another order") << DocumentEdit{.order = {2, 1}, .currentScenario = 1};
    QTest::newRow("a step of the history")
        << DocumentEdit{.currentScenario = 1, .steps = {{.id = 1}}, .currentStep = 1, .tipStep = 1};
    QTest::newRow("one scenario less")
        << DocumentEdit{.removedScenarios = {2}, .currentScenario = 1};
}

void TestBackups::everyEditIsAChange()
{
    QFETCH(const DocumentEdit, edit);
    Sample sample;
    QVERIFY(sample.backup());
    QVERIFY(sample.file.apply(edit));
    QVERIFY(sample.backup(1));
}

void TestBackups::aTakenSecondMakesWay()
{
    Sample sample;
    QVERIFY(sample.backup());
    QVERIFY(putPlan(sample.file, 1, barePlan()));
    QCOMPARE(sample.backup().value().time, moment(1));
}

void TestBackups::aDamagedCopyCountsAsNone()
{
    const Sample sample;
    writeBytes(sample.backup().value().path, "not what it was");
    const std::optional<Backup> second = sample.backup(1);
    QVERIFY(second);
    QVERIFY(DocumentFile::open(second->path, OpenMode::ReadOnly));
}

void TestBackups::copiesAreListedNewestFirst()
{
    const QTemporaryDir folder;
    const QString path = QStringLiteral("a.tokencast");
    QVERIFY(backupsOf(path, folder.path()).empty());
    const QDir place(backupFolderOf(path, folder.path()));
    QVERIFY(QDir().mkpath(place.path()));
    for (const char *name :
         {"2023-01-05 09.30.00.tokencast", "2024-02-29 23.59.59.tokencast",
          "2022-12-31 00.00.00.tokencast", "2023-02-29 09.30.00.tokencast",
          "2023-01-05 24.00.00.tokencast", "2023-01-05 09.30.00.tokencast.part",
          "2023-01-05 09.30.00 copy.tokencast", "2023-1-5 9.30.00.tokencast", "notes.txt"})
        writeBytes(place.filePath(QString::fromLatin1(name)), "1234");
    const std::vector<Backup> backups = backupsOf(path, folder.path());
    QCOMPARE(backups.size(), std::size_t(3));
    QCOMPARE(std::chrono::floor<std::chrono::days>(backups[0].time), "2024-02-29"_day);
    QCOMPARE(backups[1].time, moment());
    QCOMPARE(std::chrono::floor<std::chrono::days>(backups[2].time), "2022-12-31"_day);
    QCOMPARE(backups[1].size, 4);
    QVERIFY(QFile::exists(backups[2].path));
}

void TestBackups::aFailureIsReportedAndHindersNothing()
{
    Sample sample;
    // A file where the folder should be.
    writeBytes(sample.backups, "in the way");
    const auto failed = makeBackup(sample.path, sample.backups, moment());
    QCOMPARE(codeOf(failed), StorageErrorCode::CannotWrite);
    QVERIFY(failed.error().path.startsWith(sample.backups));
    QVERIFY(putPlan(sample.file, 2, fullPlan()));
    const QString missing = sample.folder.filePath(QStringLiteral("missing.tokencast"));
    QCOMPARE(codeOf(makeBackup(missing, sample.backups, moment())), StorageErrorCode::NoFile);
}

void TestBackups::theRestIsDeleted()
{
    Sample sample;
    for (int second = 0; second < 4; ++second) {
        QVERIFY(putPlan(sample.file, 2, second % 2 == 0 ? fullPlan() : barePlan()));
        QVERIFY(sample.backup(second));
    }
    const BackupPolicy two{.newest = 2, .days = 0, .weeks = 0, .months = 0};
    QVERIFY(pruneBackups(sample.path, sample.backups, two));
    const std::vector<Backup> left = backupsOf(sample.path, sample.backups);
    QCOMPARE(left.size(), std::size_t(2));
    QCOMPARE(left[0].time, moment(3));
    QCOMPARE(left[1].time, moment(2));
    // Nothing but copies of ours.
    const QDir place(backupFolderOf(sample.path, sample.backups));
    writeBytes(place.filePath(QStringLiteral("notes.txt")), "mine");
    QVERIFY(pruneBackups(sample.path, sample.backups,
                         {.newest = 0, .days = 0, .weeks = 0, .months = 0}));
    QCOMPARE(filesIn(place.path()), QStringList{QStringLiteral("notes.txt")});
}

void TestBackups::anOlderDocumentIsCopiedBeforeItIsChanged()
{
    const QTemporaryDir folder;
    const QString path = oldDocument(folder);
    const QByteArray before = bytesOf(path);
    const QString backups = folder.filePath(QStringLiteral("backups"));
    int calls = 0;
    const auto document = DocumentFile::open(
        path, OpenMode::ReadWrite, [&](const QString &about) -> StorageResult<void> {
            ++calls;
            if (about != path || bytesOf(path) != before)
                return tl::unexpected(StorageError());
            const auto made = makeBackup(about, backups, moment());
            return made ? StorageResult<void>() : tl::unexpected(made.error());
        });
    QVERIFY(document);
    QCOMPARE(calls, 1);
    const std::vector<Backup> made = backupsOf(path, backups);
    QCOMPARE(made.size(), std::size_t(1));
    // Still of the first version.
    QCOMPARE(bytesOf(made[0].path).mid(60, 4), QByteArray::fromHex("00000001"));
    QCOMPARE(bytesOf(path).mid(60, 4), QByteArray::fromHex("00000002"));
}

void TestBackups::withoutACopyAnOlderDocumentIsNotChanged()
{
    const QTemporaryDir folder;
    const QString path = oldDocument(folder);
    const QByteArray before = bytesOf(path);
    const StorageError full{.code = StorageErrorCode::DiskFull, .path = QStringLiteral("copy")};
    const auto refused =
        DocumentFile::open(path, OpenMode::ReadWrite, [&full](const QString & /*about*/) {
            return StorageResult<void>(tl::unexpected(full));
        });
    QVERIFY(!refused);
    QCOMPARE(refused.error(), full);
    QVERIFY(bytesOf(path) == before);
    QVERIFY(DocumentFile::open(path, OpenMode::ReadWrite));
}

void TestBackups::aDocumentOfThisVersionIsNotCopied()
{
    const Sample sample;
    const QTemporaryDir folder;
    const QString old = oldDocument(folder);
    int calls = 0;
    const auto count = [&calls](const QString & /*about*/) {
        ++calls;
        return StorageResult<void>();
    };
    QVERIFY(DocumentFile::open(sample.path, OpenMode::ReadWrite, count));
    // Only read, an older one is not changed either.
    QVERIFY(DocumentFile::open(old, OpenMode::ReadOnly, count));
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
