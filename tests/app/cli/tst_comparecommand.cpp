// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"
#include "app/cli/texttable.h"
#include "core/formats/planjson.h"
#include "core/storage/documentfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

namespace {

Plan planCalled(const char *name, const char *tokens)
{
    Plan plan = PlanBuilder("2022-11-07", "2022-12-07")
                    .tokens("t", tokens, "2022-11-07")
                    .every(Every::Day, "model-derivative.complex", "4");
    plan.name = name;
    return plan;
}

StoredDocument threeScenarios()
{
    return {.scenarios = {{.id = 1, .plan = planCalled("Base", "10")},
                          {.id = 2, .plan = planCalled("Twice", "20")},
                          {.id = 3, .plan = planCalled("Ten times", "100")}},
            .currentScenario = 2};
}

/// `Base, Twice`, of a comparison in JSON.
std::string namesIn(const std::string &json)
{
    std::string names;
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (const QJsonValue &scenario : root.value(u"scenarios").toArray())
        names += (names.empty() ? "" : ", ") + scenario[u"name"].toString().toStdString();
    return names;
}

} // namespace

/// Whole texts are cases: every folder below tests/data/compare holds plans, compared in the order
/// of their names, and what is written in each format.
class CompareCommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void takesScenarios_data();
    void takesScenarios();
    void takesPlans_data();
    void takesPlans();
    void refuses_data();
    void refuses();
    void namesThePlanThatIsInvalid();
    void namesThePlanWhoseAmountsDoNotFit();
    void warningsAreInTheTextAndBesideCsv();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    std::string document(const StoredDocument &content = threeScenarios()) const
    {
        QFile::remove(path("a.tokencast"));
        return DocumentFile::create(path("a.tokencast"), content)
            ? path("a.tokencast").toStdString()
            : std::string();
    }
    std::string file(const char *name, const Plan &plan) const
    {
        return writeFile(path(name), writePlanJson(plan)) ? path(name).toStdString()
                                                          : std::string();
    }

    QTemporaryDir m_folder;
};

void CompareCommandTest::writes_data()
{
    QTest::addColumn<std::vector<std::string>>("files");
    QTest::addColumn<std::string>("format");
    QTest::addColumn<QString>("expected");

    const QDir root(QStringLiteral(TOKENCAST_TEST_DATA "/compare"));
    const QStringList cases = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!cases.isEmpty());
    for (const QString &name : cases) {
        const QDir folder(root.filePath(name));
        std::vector<std::string> files;
        for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            if (!file.startsWith(QStringLiteral("expected.")))
                files.push_back(folder.filePath(file).toStdString());
        }
        for (const auto &[format, ending] :
             {std::pair("text", "txt"), {"json", "json"}, {"csv", "csv"}})
            QTest::newRow(qPrintable(name + u' ' + QLatin1String(format)))
                << files << std::string(format)
                << folder.filePath(QStringLiteral("expected.") + QLatin1String(ending));
    }
}

void CompareCommandTest::writes()
{
    QFETCH(const std::vector<std::string>, files);
    QFETCH(const std::string, format);
    QFETCH(const QString, expected);
    std::vector<std::string> arguments{"compare", "--format", format};
    arguments.insert(arguments.end(), files.begin(), files.end());
    const CliRun run = runCli(arguments);
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, contentOf(expected));
    if (format != "text")
        return;
    std::istringstream lines(run.output);
    for (std::string line; std::getline(lines, line);) {
        QVERIFY2(displayWidth(line) <= TextTable::maximumWidth, line.c_str());
        QVERIFY2(!line.ends_with(' '), line.c_str());
    }
}

void CompareCommandTest::takesScenarios_data()
{
    QTest::addColumn<std::vector<std::string>>("names");
    QTest::addColumn<std::string>("compared");

    using Names = std::vector<std::string>;
    QTest::newRow("all of a document where none is named") << Names{} << "Base, Twice, Ten times"s;
    QTest::newRow("those that are named, the first as the base")
        << Names{"Ten times", "Base"} << "Ten times, Base"s;
    QTest::newRow("one with itself") << Names{"Base", "Base"} << "Base, Base"s;
}

void CompareCommandTest::takesScenarios()
{
    QFETCH(const std::vector<std::string>, names);
    std::vector<std::string> arguments{"compare", document()};
    arguments.insert(arguments.end(), names.begin(), names.end());
    arguments.insert(arguments.end(), {"--format", "json"});
    const CliRun run = runCli(arguments);
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.status, 0);
    QTEST(namesIn(run.output), "compared");
}

void CompareCommandTest::takesPlans_data()
{
    QTest::addColumn<std::string>("first");
    QTest::addColumn<std::string>("second");
    QTest::addColumn<std::string>("compared");

    const std::string base = file("base.json", planCalled("Base", "10"));
    const std::string other = file("other.json", planCalled("Other", "20"));
    const std::string same = file("same.json", planCalled("Base", "30"));
    const std::string nameless = file("nameless.json", planCalled("", "30"));
    QTest::newRow("by their names") << base << other << "Base, Other"s;
    QTest::newRow("by their files where the names are the same")
        << base << same << base + ", " + same;
    QTest::newRow("by their files where one has no name")
        << base << nameless << base + ", " + nameless;
    QTest::newRow("one from standard input") << "-"s << other << "From input, Other"s;
    QTest::newRow("a document's scenario shown last beside a plan")
        << base << document() << "Base, Twice"s;
}

void CompareCommandTest::takesPlans()
{
    QFETCH(const std::string, first);
    QFETCH(const std::string, second);
    const CliRun run = runCli({"compare", first, second, "--format", "json"},
                              writePlanJson(planCalled("From input", "5")));
    QCOMPARE(run.errors, std::string());
    QTEST(namesIn(run.output), "compared");
}

void CompareCommandTest::refuses_data()
{
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("message");

    using Words = std::vector<std::string>;
    const std::string plans = document();
    const std::string base = file("base.json", planCalled("Base", "10"));
    QTest::newRow("a scenario that the document does not have, with the one that may be meant")
        << Words{plans, "Base", "Twise"} << 2
        << "tokencast-cli: scenario: expected one of 'Base', 'Twice', 'Ten times', found "
           "'Twise'; did you mean Twice?\n"s;
    QTest::newRow("one scenario")
        << Words{plans, "Base"} << 2
        << "tokencast-cli: only 'Base' is given; a comparison needs two scenarios or more\n"s;
    QTest::newRow("one plan")
        << Words{base} << 2
        << "tokencast-cli: only 'Base' is given; a comparison needs two scenarios or more\n"s;
    QTest::newRow("standard input twice")
        << Words{"-", "-"} << 2 << "tokencast-cli: standard input is given twice\n"s;
    QTest::newRow("a format that there is not")
        << Words{plans, "--format", "xml"} << 2
        << "tokencast-cli: --format: expected json|csv|text, found xml\n"s;
    QTest::newRow("a file that is not there")
        << Words{base, "no-such-file.json"} << 3
        << "tokencast-cli: cannot read no-such-file.json: No such file or directory\n"s;
    QTest::newRow("nothing")
        << Words{} << 2 << "tokencast-cli: PLAN is missing\ntry: tokencast-cli help compare\n"s;
}

void CompareCommandTest::refuses()
{
    QFETCH(std::vector<std::string>, arguments);
    arguments.insert(arguments.begin(), "compare");
    const CliRun run = runCli(arguments);
    QTEST(run.status, "status");
    QCOMPARE(run.output, std::string());
    QTEST(run.errors, "message");
}

void CompareCommandTest::namesThePlanThatIsInvalid()
{
    StoredDocument content = threeScenarios();
    content.scenarios[1].plan.horizon.end = "2022-11-01"_day;
    content.scenarios[2].plan.lots[0].quantity = "-1"_tokens;
    const CliRun run = runCli({"compare", document(content)});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QVERIFY2(run.errors.starts_with("Twice: horizon.end: expected "), run.errors.c_str());
    QVERIFY2(run.errors.find("\nTen times: lots[0].quantity: expected ") != std::string::npos,
             run.errors.c_str());

    QVERIFY(writeFile(path("bad.json"), "{\"format\": 1}"));
    const std::string bad = path("bad.json").toStdString();
    const CliRun plans = runCli({"compare", file("base.json", planCalled("Base", "10")), bad});
    QCOMPARE(plans.status, 2);
    QVERIFY2(plans.errors.starts_with(bad + ": format: expected "), plans.errors.c_str());
}

void CompareCommandTest::namesThePlanWhoseAmountsDoNotFit()
{
    StoredDocument content = threeScenarios();
    content.scenarios[1].plan.listPrice = Money::fromWhole(9'000'000'000'000);
    const CliRun run = runCli({"compare", document(content)});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.starts_with("Twice: lots[0]: expected amounts that "), run.errors.c_str());
}

void CompareCommandTest::warningsAreInTheTextAndBesideCsv()
{
    StoredDocument content = threeScenarios();
    content.scenarios[1].plan.account.agreement = Agreement::Enterprise;
    const std::string start = "Twice: account.agreement: ";
    const CliRun text = runCli({"compare", document(content)});
    QVERIFY(text.output.find("\nWarning: " + start) != std::string::npos);
    QCOMPARE(text.errors, std::string());
    const CliRun csv = runCli({"compare", document(content), "--format", "csv"});
    QVERIFY2(csv.errors.starts_with("warning: " + start), csv.errors.c_str());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CompareCommandTest)
#include "tst_comparecommand.moc"
