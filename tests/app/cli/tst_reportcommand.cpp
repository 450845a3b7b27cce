// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

namespace {

CliRun report(std::vector<std::string> words)
{
    words.insert(words.begin(), {"report", "-"});
    const Plan plan = PlanBuilder("2022-11-07", "2022-12-07").tokens("t", "10", "2022-11-07");
    std::istringstream in(writePlanJson(plan));
    std::ostringstream out;
    std::ostringstream errors;
    const ExitStatus status = runProgram(words,
                                         {.input = in,
                                          .output = out,
                                          .errors = errors,
                                          .windowProgram = QStringLiteral(TOKENCAST_PROGRAM)});
    return {.status = static_cast<int>(status), .output = out.str(), .errors = errors.str()};
}

} // namespace

/// Run with the program that lays the report out.
class ReportCommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void theEndingOfTheFileNamesTheFormat();
    void noiseOfQtIsNotPartOfTheMessage();
};

void ReportCommandTest::refuses_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    QTest::addColumn<std::string>("message");

    using Words = std::vector<std::string>;
    const auto sized = [](const char *size) { return Words{"--format", "svg", "--size", size}; };
    const std::string sides =
        "--size: expected a width and a height of 320 to 16384, such as 1280x860, found ";
    QTest::newRow("a paper that there is not")
        << Words{"--paper", "a5"} << "--paper: expected a4 or letter, found a5"s;
    QTest::newRow("a picture that is too small") << sized("1x1") << sides + "1x1";
    QTest::newRow("a size of three numbers") << sized("800x600x2") << sides + "800x600x2";
    QTest::newRow("a size that is none") << sized("large") << sides + "large";
    QTest::newRow("paper of a page for a browser")
        << Words{"--format", "html", "--paper", "a4"} << "--paper is for pdf, found with html"s;
    QTest::newRow("a picture turned")
        << Words{"--format", "png", "--landscape"} << "--landscape is for pdf, found with png"s;
    QTest::newRow("a size of paper")
        << Words{"--size", "800x600"} << "--size is for svg and png, found with pdf"s;
    QTest::newRow("an ending of another format")
        << Words{"--format", "pdf", "--to", "no-such-folder/a.html"}
        << "--to: expected a name that ends in .pdf, as --format says, found "
           "no-such-folder/a.html"s;
    QTest::newRow("an ending that a report does not have")
        << Words{"--to", "no-such-folder/a.xlsx"}
        << "--to: expected a name that ends in pdf|html|svg|png, found no-such-folder/a.xlsx"s;
}

void ReportCommandTest::refuses()
{
    QFETCH(const std::vector<std::string>, words);
    QFETCH(const std::string, message);
    const CliRun run = report(words);
    QCOMPARE(run.errors, "tokencast-cli: " + message + "\n");
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
}

void ReportCommandTest::theEndingOfTheFileNamesTheFormat()
{
    const QTemporaryDir folder;
    const std::pair<const char *, const char *> files[] = {
        {"a.html", "<!DOCTYPE html>"}, {"a.svg", "<?xml"}, {"a.PNG", "\x89PNG"}};
    for (const auto &[name, begins] : files) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        const CliRun run = report({"--to", path.toStdString()});
        QCOMPARE(run.errors, std::string());
        const std::string content = contentOf(path);
        QVERIFY2(content.starts_with(begins), content.substr(0, 20).c_str());
    }
}

void ReportCommandTest::noiseOfQtIsNotPartOfTheMessage()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR");
    const CliRun run = report({"--paper", "a5"});
    if (!before.isEmpty())
        qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(run.errors, "tokencast-cli: --paper: expected a4 or letter, found a5\n"s);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ReportCommandTest)
#include "tst_reportcommand.moc"
