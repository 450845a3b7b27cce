// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "core/storage/database.h"
#include "core/storage/documentfile.h"
#include "core/storage/transaction.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

namespace {

/// 2 tokens a day from 10: a deficit from 12 November on.
Plan samplePlan()
{
    Plan plan = PlanBuilder("2022-11-07", "2022-12-07")
                    .tokens("t", "10", "2022-11-07")
                    .every(Every::Day, "model-derivative.complex", "4");
    plan.name = "Büro 図面";
    return plan;
}

const QString shell = QStringLiteral("/bin/sh");

/// Where a file may have so many blocks and no more.
CliRun exportInto(const QString &target, const QString &blocks, const QString &option = {})
{
    QProcess process;
    process.start(shell,
                  {QStringLiteral("-c"),
                   QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" export - %2 --to \"$1\"")
                       .arg(blocks, option),
                   QStringLiteral(TOKENCAST_CLI), target});
    process.write(QByteArray::fromStdString(writePlanJson(samplePlan())));
    process.closeWriteChannel();
    process.waitForFinished();
    return {.status = process.exitCode(),
            .output = process.readAllStandardOutput().toStdString(),
            .errors = process.readAllStandardError().toStdString()};
}

std::string tooLarge(const QString &target)
{
    return "tokencast-cli: cannot write " + target.toStdString() + ": File too large\n";
}

} // namespace

/// The built program, from outside.
class MainTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatus_data();
    void exitStatus();
    void readsStandardInput();
    void readsAFileWithAnyName();
    void writesBytesAsTheyAre();
    void readsADocumentQuietlyInAnyLocale();
    void readsTheUsersRuleBooks();
    void readsADocumentThatAnotherProcessIsWriting();
    void aDocumentThatIsBeingCommittedSaysSo();
    void anExportThatTheDiskDoesNotTakeLeavesNothing();
    void aFileThatBecomesTooLargeSaysSo();
    void aFullDiskIsAnError();
    void aClosedOutputIsAnError();

private:
    struct Setting
    {
        const char *name;
        QString value;
    };
    CliRun run(const QStringList &arguments, const std::string &input = {},
               const std::vector<Setting> &settings = {}, const QString &outputFile = {});

    QTemporaryDir m_folder;
};

CliRun MainTest::run(const QStringList &arguments, const std::string &input,
                     const std::vector<Setting> &settings, const QString &outputFile)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Not the rule books of whoever runs the tests.
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
    for (const Setting &setting : settings)
        environment.insert(QString::fromLatin1(setting.name), setting.value);
    process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(TOKENCAST_CLI), arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {.status = -1, .errors = process.errorString().toStdString()};
    return {.status = process.exitCode(),
            .output = process.readAllStandardOutput().toStdString(),
            .errors = process.readAllStandardError().toStdString()};
}

void MainTest::exitStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("writes");

    const auto words = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
    QTest::newRow("success") << words("simulate|-") << 0 << true;
    QTest::newRow("a gate that is not met") << words("check|-|--fail-if|expired > 0") << 0 << true;
    QTest::newRow("a gate that is met") << words("check|-|--fail-if|negative") << 1 << true;
    QTest::newRow("a condition that cannot be read")
        << words("check|-|--fail-if|soon") << 2 << false;
    QTest::newRow("bad usage") << words("simulate") << 2 << false;
    QTest::newRow("a plan with problems")
        << words("simulate|" TOKENCAST_TEST_DATA "/cli/house-rulebook.json") << 2 << false;
    QTest::newRow("no such file") << words("validate|no-such-file.json") << 3 << false;
    QTest::newRow("help") << words("--help") << 0 << true;
    QTest::newRow("version") << words("--version") << 0 << true;
    QTest::newRow("rule books") << words("rulebooks") << 0 << true;
}

void MainTest::exitStatus()
{
    QFETCH(const QStringList, arguments);
    const CliRun result = run(arguments, writePlanJson(samplePlan()));
    QTEST(result.status, "status");
    QTEST(!result.output.empty(), "writes");
    QCOMPARE(result.errors.empty(), !result.output.empty());
}

void MainTest::readsStandardInput()
{
    const CliRun result =
        run({QStringLiteral("validate"), QStringLiteral("-")}, writePlanJson(samplePlan()));
    QCOMPARE(result.output, "valid\n"s);
}

void MainTest::readsAFileWithAnyName()
{
    const QString path = m_folder.filePath(QStringLiteral("Büro 図面.json"));
    QVERIFY(writeFile(path, writePlanJson(samplePlan())));
    const CliRun result = run({QStringLiteral("simulate"), path});
    QCOMPARE(result.errors, std::string());
    QVERIFY2(result.output.starts_with("Büro 図面\n"), result.output.c_str());
}

void MainTest::writesBytesAsTheyAre()
{
    const CliRun result =
        run({QStringLiteral("simulate"), QStringLiteral("-"), QStringLiteral("--format=csv")},
            writePlanJson(samplePlan()));
    QCOMPARE(std::ranges::count(result.output, '\r'), std::ptrdiff_t(3));
    QVERIFY(result.output.ends_with("\r\n"));
    QVERIFY(result.output.find("\r\r") == std::string::npos);
}

void MainTest::readsADocumentQuietlyInAnyLocale()
{
    const QString path = m_folder.filePath(QStringLiteral("plan.tokencast"));
    QVERIFY(DocumentFile::create(
        path, {.scenarios = {{.id = 1, .plan = samplePlan()}}, .currentScenario = 1}));
    const CliRun result =
        run({QStringLiteral("simulate"), path}, {}, {{"LC_ALL", QStringLiteral("C")}});
    QCOMPARE(result.errors, std::string());
    QCOMPARE(result.status, 0);
    QVERIFY2(result.output.starts_with("Büro 図面\n"), result.output.c_str());
}

void MainTest::readsTheUsersRuleBooks()
{
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    QSKIP("The user's folder cannot be moved on this system.");
#endif
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(QStringLiteral("tokencast/rulebooks")));
    QVERIFY(QFile::copy(QStringLiteral(TOKENCAST_TEST_DATA "/cli/house-rulebook.json"),
                        home.filePath(QStringLiteral("tokencast/rulebooks/house.json"))));
    const CliRun result = run({QStringLiteral("rulebooks")}, {}, {{"XDG_DATA_HOME", home.path()}});
    QCOMPARE(result.errors, std::string());
    QVERIFY(result.output.find("House rates") != std::string::npos);
}

void MainTest::readsADocumentThatAnotherProcessIsWriting()
{
    const QString path = m_folder.filePath(QStringLiteral("written.tokencast"));
    Plan other = samplePlan();
    other.name = "Other";
    const StoredDocument content{
        .scenarios = {{.id = 1, .plan = samplePlan()}, {.id = 2, .plan = other}},
        .currentScenario = 1};
    const auto window = DocumentFile::create(path, content);
    QVERIFY(window);
    // A change that is under way: it holds the lock for writing, and is not committed.
    const Database database = Database::open(path);
    const Transaction transaction(database, Transaction::Kind::Write);
    database.execute(QStringLiteral("UPDATE scenario SET name = 'Half done'"));

    const CliRun compared = run({QStringLiteral("compare"), path});
    QCOMPARE(compared.errors, std::string());
    QCOMPARE(compared.status, 0);
    QVERIFY2(compared.output.find("DIFFERENCES TO Büro 図面\n") != std::string::npos,
             compared.output.c_str());
    const CliRun exported = run(
        {QStringLiteral("export"), path, QStringLiteral("--scenario"), QStringLiteral("Other")});
    QCOMPARE(exported.errors, std::string());
    QCOMPARE(exported.output, writePlanJson(other));
    // The writer was not disturbed.
    database.execute(QStringLiteral("UPDATE scenario SET name = 'Half done again'"));
}

void MainTest::aDocumentThatIsBeingCommittedSaysSo()
{
    const QString path = m_folder.filePath(QStringLiteral("committed.tokencast"));
    QVERIFY(DocumentFile::create(
        path, {.scenarios = {{.id = 1, .plan = samplePlan()}}, .currentScenario = 1}));
    const Database database = Database::open(path);
    database.execute(QStringLiteral("BEGIN EXCLUSIVE"));
    const CliRun refused = run({QStringLiteral("simulate"), path});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.output, std::string());
    QVERIFY2(refused.errors.starts_with("tokencast-cli: ")
                 && refused.errors.find(path.toStdString()) != std::string::npos,
             refused.errors.c_str());
    database.execute(QStringLiteral("COMMIT"));
    QCOMPARE(run({QStringLiteral("simulate"), path}).status, 0);
}

void MainTest::anExportThatTheDiskDoesNotTakeLeavesNothing()
{
    if (!QFile::exists(shell))
        QSKIP("This system has no shell to limit the size of files.");
    const QTemporaryDir folder;
    const QString kept = folder.filePath(QStringLiteral("kept.json"));
    QVERIFY(writeFile(kept, "as it was"));
    for (const QString &target : {kept, folder.filePath(QStringLiteral("new.json"))}) {
        const CliRun refused = exportInto(target, QStringLiteral("0"));
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.errors, tooLarge(target));
    }
    QCOMPARE(contentOf(kept), "as it was"s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("kept.json")});
}

/// The file takes a part, so that it is a later write that fails.
void MainTest::aFileThatBecomesTooLargeSaysSo()
{
    if (!QFile::exists(shell))
        QSKIP("This system has no shell to limit the size of files.");
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("days.csv"));
    const CliRun refused = exportInto(target, QStringLiteral("1"), QStringLiteral("--daily"));
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.errors, tooLarge(target));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void MainTest::aFullDiskIsAnError()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("This system has no file that is always full.");
    const CliRun result = run({QStringLiteral("rulebooks")}, {}, {}, full);
    QCOMPARE(result.status, 3);
    QCOMPARE(result.errors,
             "tokencast-cli: cannot write standard output: No space left on device\n"s);
}

void MainTest::aClosedOutputIsAnError()
{
    if (!QFile::exists(shell))
        QSKIP("This system has no shell to close the output.");
    QProcess process;
    process.start(shell,
                  {QStringLiteral("-c"), QStringLiteral("exec \"$0\" --version >&-"),
                   QStringLiteral(TOKENCAST_CLI)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::MainTest)
#include "tst_main.moc"
