// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filecontent.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

#include <streambuf>

using namespace std::string_literals;

namespace tokencast {

namespace {

/// Gives a few bytes and then fails, as a disk does.
class FailingBuffer : public std::streambuf
{
protected:
    int_type underflow() override
    {
        if (gptr() != nullptr)
            throw std::ios_base::failure("broken");
        setg(m_bytes, m_bytes, m_bytes + sizeof m_bytes);
        return m_bytes[0];
    }

private:
    char m_bytes[3] = {'a', 'b', 'c'};
};

/// More than is read at a time.
const std::string longText = std::string(200'000, 'x') + "\r\n\0end"s;

} // namespace

class FileContentTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryByte();
    void anEmptyNameIsNoFile();
    void stopsAtTheLimit();
    void inputThatFailsIsNoEnd();
    void inputThatIsClosedIsNoEnd();
};

void FileContentTest::readsEveryByte()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.json"));
    QVERIFY(writeFile(path, longText));
    QVERIFY(readFile(path.toStdString()) == longText);
    std::istringstream input(longText);
    QVERIFY(readInput(input) == longText);
    std::istringstream nothing;
    QVERIFY(readInput(nothing) == std::string());
}

void FileContentTest::anEmptyNameIsNoFile()
{
    const auto content = readFile({});
    QVERIFY(!content);
    QCOMPARE(content.error().messages.front(),
             "tokencast-cli: cannot read a file: its name is empty"s);
}

void FileContentTest::stopsAtTheLimit()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.json"));
    QVERIFY(writeFile(path, longText));
    QVERIFY(readFile(path.toStdString(), longText.size()));
    const auto content = readFile(path.toStdString(), 1000);
    QVERIFY(!content);
    QCOMPARE(static_cast<int>(content.error().status), 3);
    QCOMPARE(content.error().messages.front(),
             "tokencast-cli: cannot read " + path.toStdString() + ": it is larger than 1000 bytes");
    std::istringstream input(longText);
    QVERIFY(!readInput(input, longText.size() - 1));
}

void FileContentTest::inputThatFailsIsNoEnd()
{
    FailingBuffer buffer;
    std::istream input(&buffer);
    const auto content = readInput(input);
    QVERIFY(!content);
    QCOMPARE(static_cast<int>(content.error().status), 3);
    QCOMPARE(content.error().messages.front(),
             "tokencast-cli: cannot read standard input: reading failed"s);
}

void FileContentTest::inputThatIsClosedIsNoEnd()
{
    std::istream input(nullptr);
    QVERIFY(!readInput(input));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::FileContentTest)
#include "tst_filecontent.moc"
