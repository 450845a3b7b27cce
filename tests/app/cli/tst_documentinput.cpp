// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documentinput.h"
#include "core/storage/documentfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

namespace {

Plan planCalled(const char *name, const char *tokens)
{
    Plan plan = PlanBuilder("2022-11-07", "2022-12-07").tokens("t", tokens, "2022-11-07");
    plan.name = name;
    return plan;
}

StoredDocument twoScenarios()
{
    return {.scenarios = {{.id = 1, .plan = planCalled("Base", "100")},
                          {.id = 2, .plan = planCalled("More photos", "200")}},
            .currentScenario = 2};
}

/// The first line of the text, which is the plan's name.
std::string nameIn(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

class DocumentInputTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contentDecides_data();
    void contentDecides();
    void withoutANameTheCurrentScenario();
    void aScenarioByItsName();
    void anUnknownNameListsTheNames();
    void severalScenarios();
    void aNameThatTwoHaveIsRefused();
    void aDocumentUnderAnotherNameIsOne();
    void aPlanWithProblemsIsAnInvalidPlan();
    void whatIsNoDocumentCannotBeRead_data();
    void whatIsNoDocumentCannotBeRead();
    void aDocumentOnStandardInputIsRefused();

private:
    std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    std::string save(const char *name, const StoredDocument &document) const
    {
        const QString file = QString::fromStdString(path(name));
        QFile::remove(file);
        return DocumentFile::create(file, document) ? path(name) : std::string();
    }

    QTemporaryDir m_folder;
};

void DocumentInputTest::contentDecides_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<bool>("document");

    const std::string database = "SQLite format 3\0 and more"s;
    QTest::newRow("a database called .tokencast") << "a.tokencast"s << database << true;
    QTest::newRow("a database called .json") << "a.json"s << database << true;
    QTest::newRow("an object called .tokencast") << "a.tokencast"s
                                                 << "\n {}"s << false;
    QTest::newRow("an object called .json") << "a.json"s
                                            << "{}"s << false;
    QTest::newRow("no more than the words") << "a.json"s
                                            << "SQLite format 3"s << false;
    QTest::newRow("neither, called .tokencast") << "a.tokencast"s
                                                << "text"s << true;
    QTest::newRow("neither, called .json") << "a.json"s
                                           << "text"s << false;
    QTest::newRow("nothing, called .tokencast") << "a.tokencast"s
                                                << ""s << true;
    QTest::newRow("nothing, called .json") << "a.json"s
                                           << ""s << false;
}

void DocumentInputTest::contentDecides()
{
    QFETCH(const std::string, path);
    QFETCH(const std::string, content);
    QTEST(isDocument(path, content), "document");
}

void DocumentInputTest::withoutANameTheCurrentScenario()
{
    const CliRun run = runCli({"simulate", save("two.tokencast", twoScenarios())});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.status, 0);
    QCOMPARE(nameIn(run.output), "More photos"s);
}

void DocumentInputTest::aScenarioByItsName()
{
    const CliRun run =
        runCli({"simulate", save("two.tokencast", twoScenarios()), "--scenario", "Base"});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(nameIn(run.output), "Base"s);
}

void DocumentInputTest::anUnknownNameListsTheNames()
{
    const CliRun run =
        runCli({"simulate", save("two.tokencast", twoScenarios()), "--scenario", "Bass"});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QCOMPARE(run.errors,
             "tokencast-cli: --scenario: expected one of 'Base', 'More photos', found "
             "'Bass'; did you mean Base?\n"s);
}

void DocumentInputTest::severalScenarios()
{
    const std::string file = save("two.tokencast", twoScenarios());
    const auto all = readScenarios(file, {});
    QVERIFY(all && all->size() == 2);
    QCOMPARE(all->front().name, "Base"s);
    const auto named = readScenarios(file, std::vector{"More photos"s, "Base"s, "Base"s});
    QVERIFY(named && named->size() == 3);
    QCOMPARE(named->front().name, "More photos"s);
    const auto unknown = readScenarios(file, std::vector{"Base"s, "Other"s});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().messages.front(),
             "tokencast-cli: scenario: expected one of 'Base', 'More photos', found 'Other'"s);
}

void DocumentInputTest::aNameThatTwoHaveIsRefused()
{
    StoredDocument document = twoScenarios();
    document.scenarios.back().plan.name = "Base";
    const CliRun run = runCli({"simulate", save("same.tokencast", document), "--scenario", "Base"});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.errors, "tokencast-cli: 2 scenarios are called 'Base'\n"s);
}

void DocumentInputTest::aDocumentUnderAnotherNameIsOne()
{
    QCOMPARE(nameIn(runCli({"simulate", save("plan.json", twoScenarios())}).output),
             "More photos"s);
}

void DocumentInputTest::aPlanWithProblemsIsAnInvalidPlan()
{
    StoredDocument document = twoScenarios();
    document.scenarios.back().plan.horizon.end = "2022-11-01"_day;
    const CliRun run = runCli({"validate", save("wrong.tokencast", document)});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QVERIFY2(run.errors.starts_with("horizon.end: expected "), run.errors.c_str());
}

void DocumentInputTest::whatIsNoDocumentCannotBeRead_data()
{
    QTest::addColumn<std::string>("content");

    QTest::newRow("an empty file") << ""s;
    QTest::newRow("a text") << "Dear reader"s;
    QTest::newRow("the beginning of a database and no more") << "SQLite format 3\0"s;
}

void DocumentInputTest::whatIsNoDocumentCannotBeRead()
{
    QFETCH(const std::string, content);
    QVERIFY(writeFile(QString::fromStdString(path("bad.tokencast")), content));
    const CliRun run = runCli({"simulate", path("bad.tokencast")});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.output, std::string());
    QVERIFY2(run.errors.find(path("bad.tokencast")) != std::string::npos, run.errors.c_str());
}

void DocumentInputTest::aDocumentOnStandardInputIsRefused()
{
    const std::string file = save("two.tokencast", twoScenarios());
    const CliRun run = runCli({"simulate", "-"}, contentOf(QString::fromStdString(file)));
    QCOMPARE(run.status, 2);
    QCOMPARE(run.errors,
             "tokencast-cli: standard input holds a document; give the name of its file "
             "instead\n"s);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::DocumentInputTest)
#include "tst_documentinput.moc"
