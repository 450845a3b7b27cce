// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogloader.h"
#include "core/formats/planjson.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace std::string_literals;

namespace tokencast {

namespace {

/// A book "house" whose jobs of the service "render" cost `amount` each.
std::string ruleBook(const char *amount)
{
    const std::string book =
        contentOf(QStringLiteral(TOKENCAST_TEST_DATA "/cli/house-rulebook.json"));
    return QString::fromStdString(book)
        .replace(QStringLiteral("\"amount\": \"2\""),
                 QStringLiteral("\"amount\": \"%1\"").arg(QLatin1String(amount)))
        .toStdString();
}

/// A folder with one rule book in it.
struct Folder
{
    explicit Folder(const std::string &content)
    {
        if (!writeFile(file(), content))
            qFatal("the folder of this test cannot be written");
    }

    QString path() const { return dir.path(); }
    QString file() const { return dir.filePath(QStringLiteral("house.json")); }

    QTemporaryDir dir;
};

/// Three jobs by the rates of the house.
std::string housePlan()
{
    Plan plan = PlanBuilder("2022-11-07", "2022-12-07").once("render", "3", "2022-11-08");
    plan.ruleBook = RuleBookId("house");
    return writePlanJson(plan);
}

} // namespace

class CatalogLoaderTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsBundledBooksOnly();
    void addsTheUsersBooks();
    void addsABookThatIsNamed();
    void aNamedBookReplacesTheUsersBook();
    void warnsOfAUsersBookThatIsWrong();
    void refusesANamedBookThatIsWrong();
    void refusesANamedBookThatIsNotThere();
};

void CatalogLoaderTest::knowsBundledBooksOnly()
{
    const CliRun run = runCli({"validate", "-"}, housePlan());
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.starts_with("ruleBook: expected one of the rule books forge-2022"),
             run.errors.c_str());
}

void CatalogLoaderTest::addsTheUsersBooks()
{
    const Folder folder(ruleBook("2"));
    const CliRun run = runCli({"simulate", "-"}, housePlan(), folder.path());
    QCOMPARE(run.errors, std::string());
    QVERIFY2(run.output.find("Charged: 6 ") != std::string::npos, run.output.c_str());
}

void CatalogLoaderTest::addsABookThatIsNamed()
{
    const Folder folder(ruleBook("5"));
    const CliRun run =
        runCli({"simulate", "-", "--rulebook", folder.file().toStdString()}, housePlan());
    QCOMPARE(run.errors, std::string());
    QVERIFY2(run.output.find("Charged: 15 ") != std::string::npos, run.output.c_str());
}

void CatalogLoaderTest::aNamedBookReplacesTheUsersBook()
{
    const Folder folder(ruleBook("2"));
    const Folder other(ruleBook("7"));
    const CliRun run = runCli({"simulate", "-", "--rulebook", other.file().toStdString()},
                              housePlan(), folder.path());
    QCOMPARE(run.errors, std::string());
    QVERIFY2(run.output.find("Charged: 21 ") != std::string::npos, run.output.c_str());
}

void CatalogLoaderTest::warnsOfAUsersBookThatIsWrong()
{
    const Folder folder(ruleBook("-2"));
    const CliRun run = runCli({"rulebooks"}, {}, folder.path());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors,
             "warning: rule book house.json: cards[0].rates[0].amount: expected a "
             "number of at least 0, found -2\n"
             "warning: rule book house.json: cards[1].rates[0].amount: expected a "
             "number of at least 0, found -2\n"s);
    QVERIFY(run.output.starts_with("forge-2022 "));
    QVERIFY(run.output.find("House rates") == std::string::npos);
}

void CatalogLoaderTest::refusesANamedBookThatIsWrong()
{
    const Folder folder("{");
    const std::string path = folder.file().toStdString();
    const CliRun run = runCli({"rulebooks", "--rulebook", path});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, std::string());
    QVERIFY2(run.errors.starts_with("rule book " + path + ": 1:2: expected JSON text, found "),
             run.errors.c_str());
}

void CatalogLoaderTest::refusesANamedBookThatIsNotThere()
{
    const CliRun run = runCli({"rulebooks", "--rulebook", "nowhere.json"});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.errors, "tokencast-cli: cannot read nowhere.json: No such file or directory\n"s);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CatalogLoaderTest)
#include "tst_catalogloader.moc"
