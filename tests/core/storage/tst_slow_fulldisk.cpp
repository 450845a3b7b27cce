// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/numberededits.h"
#include "tests/support/testcase.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace tokencast;

/// A save that fails at each of its writes in turn.
class TestFullDisk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatMayNotGrowFailsAnySave();
    void aFullDiskFailsAnySave();

private:
    void checkFailure(const QString &path, const StorageResult<void> &saved, int before);
};

namespace {

#ifdef Q_OS_UNIX
/// No file of this process can be written beyond the limit while this lives.
class SizeLimit
{
public:
    explicit SizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before{};
};
#endif

#ifdef Q_OS_LINUX
/// A disk of 512 KB that no other process sees, gone with this one.
bool mountSmallDisk(const QString &folder)
{
    return unshare(CLONE_NEWNS) == 0
        && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("none", qPrintable(folder), "tmpfs", 0, "size=512k") == 0;
}
#endif

/// So large that an edit changes pages far apart.
StoredDocument largeDocument()
{
    StoredDocument document = numberedDocument();
    Plan &plan = document.scenarios.front().plan;
    const UsageLine line = plan.usage.front();
    for (int row = 0; row < 150; ++row) {
        plan.usage.push_back(line);
        plan.usage.back().id = LineId("line-" + std::to_string(row));
    }
    return document;
}

/// Its step takes the place of the one before, so that the file does not grow.
DocumentEdit nextEdit(StoredDocument &document, int number)
{
    History history;
    return numberedEdit(document, history, number);
}

} // namespace

void TestFullDisk::checkFailure(const QString &path, const StorageResult<void> &saved, int before)
{
    const auto code = codeOf(saved);
    QVERIFY2(code == StorageErrorCode::DiskFull || code == StorageErrorCode::CannotWrite,
             saved ? "" : qPrintable(saved.error().detail));
    const auto other = DocumentFile::open(path, OpenMode::ReadOnly);
    QVERIFY2(other, other ? "" : qPrintable(other.error().detail));
    const auto document = other->load();
    QVERIFY(document);
    QCOMPARE(numberIn(*document), std::optional(before));
    QVERIFY(other->history());
}

void TestFullDisk::aFileThatMayNotGrowFailsAnySave()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    StoredDocument document = largeDocument();
    DocumentFile file = documentAt(path, document);
    int number = 0;
    int failures = 0;
    // Until the whole save fits below the limit.
    for (qint64 limit = 0; limit < 4 * QFileInfo(path).size(); limit += 1'024) {
        const DocumentEdit edit = nextEdit(document, number + 1);
        StorageResult<void> saved;
        {
            const SizeLimit restricted(limit);
            saved = file.apply(edit);
        }
        if (!saved) {
            ++failures;
            checkFailure(path, saved, number);
            if (QTest::currentTestFailed())
                return;
            // The same edit again, now that there is room.
            saved = file.apply(edit);
        }
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        ++number;
        QCOMPARE(numberIn(file.load().value()), std::optional(number));
        if (failures > 0 && limit > QFileInfo(path).size() + 16 * 1024)
            break;
    }
    QVERIFY2(failures > 20, qPrintable(QString::number(failures)));
    QVERIFY(number > failures);
#else
    QSKIP("This system has no limit for the size of files.");
#endif
}

void TestFullDisk::aFullDiskFailsAnySave()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    if (!mountSmallDisk(folder.path()))
        QSKIP("Only an administrator can make a small disk.");
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    StoredDocument document = largeDocument();
    DocumentFile file = documentAt(path, document);
    int number = 0;
    int failures = 0;
    for (int free = 0; free < 60; ++free) {
        const DocumentEdit edit = nextEdit(document, number + 1);
        const QString filler = folder.filePath(QStringLiteral("filler"));
        {
            // All that is there, but for so many pages.
            QFile full(filler);
            QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray page(4096, 'x');
            while (full.write(page) == page.size()) {
            }
            QVERIFY(full.resize(std::max<qint64>(0, full.size() - 4096 * qint64{free})));
        }
        StorageResult<void> saved = file.apply(edit);
        if (!saved) {
            ++failures;
            QCOMPARE(codeOf(saved), StorageErrorCode::DiskFull);
            QVERIFY(QFile::remove(filler));
            checkFailure(path, saved, number);
            if (QTest::currentTestFailed())
                return;
            saved = file.apply(edit);
        }
        QFile::remove(filler);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        ++number;
    }
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
    QVERIFY(number > failures);
    QCOMPARE(numberIn(file.load().value()), std::optional(number));
    umount2(qPrintable(folder.path()), MNT_DETACH);
#else
    QSKIP("There is no small disk that a test could make here.");
#endif
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_slow_fulldisk.moc"
