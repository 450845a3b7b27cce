// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fileoutput.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

namespace {

/// `a.txt b.txt`, hidden files too.
std::string filesIn(const QTemporaryDir &folder)
{
    const QStringList names =
        QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    return names.join(u' ').toStdString();
}

std::string messageOf(const Result<void, Failure> &result)
{
    return result ? "no failure" : result.error().messages.front();
}

} // namespace

class FileOutputTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryByte();
    void replacesAFile();
    void anEmptyNameIsNoFile();
    void whatIsNoFileIsLeftAlone();
    void aDocumentIsLeftAlone();
};

void FileOutputTest::writesEveryByte()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Büro.json"));
    const std::string content = std::string(200'000, 'x') + "\r\n\0end"s;
    QVERIFY(writeFile(path.toStdString(), std::string_view(content)));
    QVERIFY(contentOf(path) == content);
    QCOMPARE(filesIn(folder), "Büro.json"s);
}

void FileOutputTest::replacesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    QVERIFY(writeFile(path, "something longer"));
    QVERIFY(writeFile(path.toStdString(), std::string_view("short")));
    QCOMPARE(contentOf(path), "short"s);
    QCOMPARE(filesIn(folder), "a.json"s);
}

void FileOutputTest::anEmptyNameIsNoFile()
{
    const auto result = writeFile(std::string(), std::string_view("x"));
    QCOMPARE(messageOf(result), "tokencast-cli: cannot write a file: its name is empty"s);
    QCOMPARE(result.error().status, ExitStatus::FileError);
}

void FileOutputTest::whatIsNoFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QCOMPARE(messageOf(writeFile(path, std::string_view("x"))),
             "tokencast-cli: cannot write " + path + ": it is a folder");
    if (QFile::exists(QStringLiteral("/dev/null")))
        QCOMPARE(messageOf(writeFile("/dev/null"s, std::string_view("x"))),
                 "tokencast-cli: cannot write /dev/null: it is no regular file"s);
}

void FileOutputTest::aDocumentIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    const std::string document = "SQLite format 3\0 and more"s;
    QVERIFY(writeFile(path, document));
    QVERIFY(!writeFile(path.toStdString(), std::string_view("x")));
    QVERIFY(contentOf(path) == document);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::FileOutputTest)
#include "tst_fileoutput.moc"
