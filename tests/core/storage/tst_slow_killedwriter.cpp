// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/numberededits.h"
#include "tests/support/testcase.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <random>

using namespace tokencast;

/// Kills a program that edits, at any moment: in the middle of a save as well as between two.
/// TOKENCAST_KILLS says how often.
class TestKilledWriter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedEditIsThere();

private:
    void checkAfterKill(const QString &path, int acknowledged);
};

namespace {

constexpr int usualKills = 300;

/// The last number that was printed whole.
int lastNumberIn(const QByteArray &output)
{
    const QList<QByteArray> lines = output.split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt();
}

void waitFor(std::chrono::microseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < std::chrono::nanoseconds(time).count()) {
    }
}

/// What the program printed until it was killed.
QByteArray outputUntilKilled(const QString &path, int edits, std::chrono::microseconds delay)
{
    QProcess editor;
    editor.start(QStringLiteral(TOKENCAST_EDITOR), {path, QStringLiteral("loop")});
    if (!editor.waitForStarted())
        return {};
    QByteArray output;
    while (output.count('\n') < edits && editor.waitForReadyRead(10'000))
        output += editor.readAllStandardOutput();
    waitFor(delay);
    editor.kill();
    editor.waitForFinished();
    return output + editor.readAllStandardOutput();
}

} // namespace

void TestKilledWriter::checkAfterKill(const QString &path, int acknowledged)
{
    const auto file = DocumentFile::open(path, OpenMode::ReadWrite);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    const auto document = file->load();
    QVERIFY(document);
    const auto history = file->history();
    QVERIFY(history);
    const std::optional<int> number = numberIn(*document);
    QVERIFY(number);
    // The last one may have been saved but not printed any more.
    QVERIFY2(*number == acknowledged || *number == acknowledged + 1,
             qPrintable(QStringLiteral("%1 after %2").arg(*number).arg(acknowledged)));
    QVERIFY(leadsBack(*history, *document));
}

void TestKilledWriter::everyAcknowledgedEditIsThere()
{
#ifdef Q_OS_WIN
    QSKIP("A process that is ended on Windows is not cut off in the middle of a system call.");
#endif
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("TOKENCAST_KILLS", &isNumber);
    const int kills = isNumber ? asked : usualKills;
    const QTemporaryDir folder;
    std::mt19937 random(1);
    int duringEdits = 0;
    int number = 0;
    QString path;
    for (int kill = 0; kill < kills; ++kill) {
        // A new one from time to time, so that histories stay short.
        if (kill % 20 == 0) {
            path = folder.filePath(QStringLiteral("%1.tokencast").arg(kill));
            documentAt(path, numberedDocument());
            number = 0;
        }
        // Every sixth time perhaps while it opens the document.
        const int edits = static_cast<int>(random() % 6);
        const std::chrono::microseconds delay(random() % (edits == 0 ? 40'000 : 5'000));
        const QByteArray output = outputUntilKilled(path, edits, delay);
        QVERIFY2(!output.contains("error"), output.constData());
        number = std::max(number, lastNumberIn(output));
        duringEdits += QFile::exists(path + QStringLiteral("-journal")) ? 1 : 0;
        checkAfterKill(path, number);
        if (QTest::currentTestFailed())
            return;
        number =
            numberIn(DocumentFile::open(path, OpenMode::ReadOnly).value().load().value()).value();
    }
    // Otherwise nothing was proved.
    QVERIFY2(duringEdits > kills / 20, qPrintable(QString::number(duringEdits)));
}

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_slow_killedwriter.moc"
