// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/numberededits.h"
#include "tests/support/testcase.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <array>

using namespace tokencast;

/// Two programs on one file.
class TestTwoProcesses : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderAlwaysSeesOneMoment();
    void ofTwoWritersOneWins();
    void aWriterThatCameLateIsRefused();
};

namespace {

struct Sample
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.tokencast"));

    Sample() { documentAt(path, numberedDocument()); }
};

class Editor
{
public:
    Editor(const QString &path, const char *mode)
    {
        m_process.start(QStringLiteral(TOKENCAST_EDITOR), {path, QString::fromLatin1(mode)});
    }
    ~Editor()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Editor(const Editor &) = delete;
    Editor &operator=(const Editor &) = delete;

    QByteArray nextLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        return m_process.readLine().trimmed();
    }
    void go()
    {
        m_process.write("go\n");
        m_process.waitForBytesWritten();
    }

private:
    QProcess m_process;
};

bool isRefusal(const QByteArray &answer)
{
    const auto is = [&answer](StorageErrorCode code) {
        return answer == "error " + QByteArray::number(static_cast<int>(code));
    };
    return is(StorageErrorCode::ChangedElsewhere) || is(StorageErrorCode::Busy);
}

} // namespace

void TestTwoProcesses::aReaderAlwaysSeesOneMoment()
{
    const Sample sample;
    Editor editor(sample.path, "steadily");
    QCOMPARE(editor.nextLine(), QByteArray("1"));
    int last = 1;
    int read = 0;
    int changes = 0;
    // Waiting for the writer can take too long, which is an answer as well; and reading can be so
    // quick that the writer has hardly begun.
    constexpr int enoughChanges = 10;
    for (int attempt = 0; (read < 200 || changes <= enoughChanges) && attempt < 200'000;
         ++attempt) {
        const auto file = DocumentFile::open(sample.path, OpenMode::ReadOnly);
        if (codeOf(file) == StorageErrorCode::Busy)
            continue;
        QVERIFY(file);
        const auto document = file->load();
        const auto history = file->history();
        if (codeOf(document) == StorageErrorCode::Busy || codeOf(history) == StorageErrorCode::Busy)
            continue;
        QVERIFY(document);
        QVERIFY(history);
        const std::optional<int> number = numberIn(*document);
        QVERIFY(number);
        QVERIFY(*number >= last);
        QVERIFY(history->current() >= *number);
        changes += *number == last ? 0 : 1;
        last = *number;
        ++read;
    }
    QVERIFY(read >= 200);
    QVERIFY(changes > enoughChanges);
}

void TestTwoProcesses::ofTwoWritersOneWins()
{
    for (int round = 0; round < 25; ++round) {
        const Sample sample;
        Editor first(sample.path, "once");
        Editor second(sample.path, "once");
        QCOMPARE(first.nextLine(), QByteArray("ready"));
        QCOMPARE(second.nextLine(), QByteArray("ready"));
        first.go();
        second.go();
        const std::array<QByteArray, 2> answers{first.nextLine(), second.nextLine()};
        const bool isFirst = answers[0] == "1";
        QCOMPARE(answers[isFirst ? 0 : 1], QByteArray("1"));
        QVERIFY2(isRefusal(answers[isFirst ? 1 : 0]), answers[isFirst ? 1 : 0].constData());
        const auto file = DocumentFile::open(sample.path, OpenMode::ReadOnly);
        QVERIFY(file);
        const StoredDocument document = file->load().value();
        QCOMPARE(numberIn(document), std::optional(1));
        QVERIFY(leadsBack(file->history().value(), document));
    }
}

void TestTwoProcesses::aWriterThatCameLateIsRefused()
{
    const Sample sample;
    DocumentFile here = DocumentFile::open(sample.path, OpenMode::ReadWrite).value();
    StoredDocument document = here.load().value();
    History history;
    const DocumentEdit edit = numberedEdit(document, history, 7);
    Editor other(sample.path, "once");
    QCOMPARE(other.nextLine(), QByteArray("ready"));
    other.go();
    QCOMPARE(other.nextLine(), QByteArray("1"));
    for (int attempt = 0; attempt < 2; ++attempt)
        QCOMPARE(codeOf(here.apply(edit)), StorageErrorCode::ChangedElsewhere);
    QCOMPARE(numberIn(here.load().value()), std::optional(1));
}

QTEST_GUILESS_MAIN(TestTwoProcesses)
#include "tst_slow_twoprocesses.moc"
