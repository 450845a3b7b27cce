// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "core/storage/documentfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <random>

using namespace std::string_literals;

namespace tokencast {

namespace {

Plan secretPlan(const char *name)
{
    PlanBuilder builder("2023-01-02", "2023-07-03");
    builder.trial("2023-01-09", "2023-01-20")
        .tokens("PO 4711 of Acme", "512.345678", "2022-12-01")
        .every(Every::Month, "design-automation", "41.424344")
        .every(Every::Week, "reality-capture", "327");
    Plan plan = builder;
    plan.name = name;
    plan.lots[0].unitPrice = "2.876543"_money;
    plan.usage[0].id = LineId("acme-night-jobs");
    plan.usage[0].label = "Zeichnungen für Acme 図面";
    return plan;
}

/// What must not be found: names, days, amounts as texts.
const std::vector<std::string> secretTexts{
    "Acme",       "acme",       "4711",       "Zeichnungen", "図面",       "night",
    "Tower",      "2023-01-02", "2023-07-03", "2022-12-01",  "2023-01-09", "2023-01-20",
    "512.345678", "41.424344",  "2.876543",   "Typed once",  "JP"};
/// As a document holds them.
const std::vector<std::int64_t> secretAmounts{512'345'678, 41'424'344, 2'876'543};

std::string utf16(const std::string &text)
{
    const QString wide = QString::fromStdString(text);
    return {reinterpret_cast<const char *>(wide.utf16()),
            static_cast<std::size_t>(wide.size()) * 2};
}

/// SQLite's integers are big endian and as short as they can be.
std::string bigEndian(std::int64_t amount)
{
    std::string bytes;
    for (; amount != 0; amount >>= 8)
        bytes.insert(bytes.begin(), static_cast<char>(amount & 0xFF));
    return bytes;
}

/// What of it is in the content; empty where nothing is.
std::string leakIn(const std::string &content)
{
    for (const std::string &text : secretTexts) {
        if (content.find(text) != std::string::npos
            || content.find(utf16(text)) != std::string::npos)
            return text;
    }
    for (const std::int64_t amount : secretAmounts) {
        if (content.find(bigEndian(amount)) != std::string::npos
            || content.find(std::to_string(amount)) != std::string::npos)
            return std::to_string(amount);
    }
    return {};
}

CliRun runRedact(std::vector<std::string> arguments, const std::string &input = {})
{
    arguments.insert(arguments.begin(), "redact");
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream errors;
    std::mt19937 numbers(7);
    const ExitStatus status = runProgram(
        arguments,
        {.input = in, .output = out, .errors = errors, .ruleBookFolder = {}, .random = [&numbers] {
             return numbers();
         }});
    return {.status = static_cast<int>(status), .output = out.str(), .errors = errors.str()};
}

/// A document with a history, out of which things were deleted.
struct Place
{
    QTemporaryDir folder;

    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    std::string path(const char *name) const { return file(name).toStdString(); }
    std::string document() const
    {
        StoredDocument content = documentOf({secretPlan("Acme Tower"), secretPlan("Acme Tower 2")});
        auto document = DocumentFile::create(file("secret.tokencast"), content);
        if (!document)
            return {};
        for (StoredScenario &scenario : content.scenarios)
            scenario.plan.usage[1].label = "Typed once";
        if (!document->store(content))
            return {};
        for (StoredScenario &scenario : content.scenarios)
            scenario.plan.usage[1].label = "Acme photos";
        return document->store(content) ? path("secret.tokencast") : std::string();
    }
};

} // namespace

class RedactCommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentHadItAll();
    void nothingOfItIsInTheBytes();
    void aPlanIsRedactedOnStandardOutput();
    void allScenariosAreInTheCopy();
    void whatIsKeptIsKept();
    void aDocumentIsNotReplaced();
};

/// Or the next test would find nothing for a wrong reason.
void RedactCommandTest::theDocumentHadItAll()
{
    const Place place;
    QVERIFY(!place.document().empty());
    const std::string content = contentOf(place.file("secret.tokencast"));
    for (const std::string &text : {"Acme"s, "図面"s, "2023-01-02"s, "JP"s})
        QVERIFY2(content.find(text) != std::string::npos, text.c_str());
    for (const std::int64_t amount : secretAmounts)
        QVERIFY(content.find(bigEndian(amount)) != std::string::npos);
}

void RedactCommandTest::nothingOfItIsInTheBytes()
{
    const Place place;
    const CliRun run =
        runRedact({place.document(), "--to", place.path("copy.tokencast"), "--move-days"});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.status, 0);
    const std::string content = contentOf(place.file("copy.tokencast"));
    QVERIFY(content.starts_with("SQLite format 3"));
    QVERIFY(content.find("Purchase 1") != std::string::npos);
    QCOMPARE(leakIn(content), std::string());
    QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files),
             QStringList({QStringLiteral("copy.tokencast"), QStringLiteral("secret.tokencast")}));
}

void RedactCommandTest::aPlanIsRedactedOnStandardOutput()
{
    const CliRun run = runRedact({"-", "--move-days"}, writePlanJson(secretPlan("Acme Tower")));
    QCOMPARE(run.errors, std::string());
    QCOMPARE(leakIn(run.output), std::string());
    QCOMPARE(runCli({"validate", "-"}, run.output).output, "valid\n"s);
}

void RedactCommandTest::allScenariosAreInTheCopy()
{
    const Place place;
    runRedact({place.document(), "--to", place.path("copy.tokencast")});
    const auto copy = DocumentFile::open(place.file("copy.tokencast"), OpenMode::ReadOnly);
    QVERIFY(copy);
    const auto content = copy->load();
    QVERIFY(content);
    QCOMPARE(content->scenarios.size(), std::size_t(2));
    QCOMPARE(content->scenarios[1].plan.name, "Plan 2"s);
    QVERIFY(copy->history()->steps().empty());
}

void RedactCommandTest::whatIsKeptIsKept()
{
    const CliRun run = runRedact({"-", "--keep-amounts"}, writePlanJson(secretPlan("Acme Tower")));
    const Result<Plan> plan = readPlanJson(run.output, bundled());
    QVERIFY(plan);
    QCOMPARE(plan->lots[0].quantity, "512.345678"_tokens);
    QCOMPARE(plan->horizon.start, "2023-01-02"_day);
    QCOMPARE(plan->lots[0].id, LotId("Purchase 1"));
}

void RedactCommandTest::aDocumentIsNotReplaced()
{
    const Place place;
    const std::string document = place.document();
    const std::string before = contentOf(place.file("secret.tokencast"));
    QCOMPARE(runRedact({document, "--to", document}).status, 3);
    QVERIFY(contentOf(place.file("secret.tokencast")) == before);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RedactCommandTest)
#include "tst_redactcommand.moc"
