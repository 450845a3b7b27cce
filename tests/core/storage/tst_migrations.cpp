// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "tests/core/storage/documentsamples.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace tokencast;

class TestMigrations : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreNumberedFromOneOn();
    void aNewFileComesToTheLastStep();
    void everyTableIsStrict();
    void aLaterStepKeepsTheContent_data();
    void aLaterStepKeepsTheContent();
    void aStepIsAppliedOnce();
    void aFailingStepLeavesTheFileAsItWas_data();
    void aFailingStepLeavesTheFileAsItWas();
    void anOlderDocumentIsReadWithoutChangingIt();
};

namespace {

/// The schema as it is and steps that later versions could bring.
std::vector<Migration> withSteps(std::vector<Migration> steps)
{
    const auto known = schemaMigrations();
    steps.insert(steps.begin(), known.begin(), known.end());
    return steps;
}

const int today = schemaMigrations().back().version;
const int next = today + 1;

const Migration noteStep{.version = next,
                         .statements = {"ALTER TABLE scenario ADD COLUMN note TEXT",
                                        "CREATE TABLE step (name TEXT NOT NULL) STRICT"}};

} // namespace

void TestMigrations::stepsAreNumberedFromOneOn()
{
    int version = 0;
    for (const Migration &migration : schemaMigrations())
        QCOMPARE(migration.version, ++version);
}

void TestMigrations::aNewFileComesToTheLastStep()
{
    const Database database = Database::inMemory();
    QCOMPARE(schemaVersionOf(database), 0);
    migrate(database, schemaMigrations());
    QCOMPARE(schemaVersionOf(database), schemaMigrations().back().version);
    QCOMPARE(database.integerOf(QStringLiteral("SELECT max(version) FROM format_version")),
             schemaMigrations().back().version);
    QCOMPARE(database.integerOf(QStringLiteral("PRAGMA foreign_keys")), 1);
}

void TestMigrations::everyTableIsStrict()
{
    const Database database = Database::inMemory();
    migrate(database, schemaMigrations());
    const QString tables = QStringLiteral("SELECT count(*) FROM pragma_table_list "
                                          "WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
    QVERIFY(database.integerOf(tables) >= 7);
    QCOMPARE(database.integerOf(tables + QStringLiteral(" AND strict = 0")), 0);
}

void TestMigrations::aLaterStepKeepsTheContent_data()
{
    QTest::addColumn<std::vector<const char *>>("statements");
    QTest::newRow("that adds a column and a table") << noteStep.statements;
    QTest::newRow("that rebuilds a table others refer to") << std::vector<const char *>{
        "CREATE TABLE copy AS SELECT * FROM scenario",
        "DROP TABLE scenario",
        "CREATE TABLE scenario (id INTEGER PRIMARY KEY, position INTEGER, name TEXT, "
        "currency TEXT, list_price INTEGER, rule_book TEXT, horizon_start TEXT, horizon_end TEXT, "
        "country TEXT, agreement TEXT, sells_tokens INTEGER, trial_start TEXT, "
        "trial_ended_early TEXT, opening_deficit INTEGER, negative_since TEXT, digest BLOB) STRICT",
        "INSERT INTO scenario SELECT * FROM copy",
        "DROP TABLE copy",
    };
}

void TestMigrations::aLaterStepKeepsTheContent()
{
    QFETCH(const std::vector<const char *>, statements);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const StoredDocument content = documentOf({fullPlan(), barePlan()});
    documentAt(path, content);
    const auto steps = withSteps({{.version = next, .statements = statements}});
    {
        DocumentFile document = DocumentFile::open(path, OpenMode::ReadWrite, {}, steps).value();
        QCOMPARE(document.load().value(), content);
        QVERIFY(putPlan(document, 2, fullPlan()));
    }
    QCOMPARE(schemaVersionOf(Database::open(path)), next);
    QCOMPARE(codeOf(DocumentFile::open(path, OpenMode::ReadWrite)), StorageErrorCode::NewerVersion);
}

void TestMigrations::aStepIsAppliedOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    documentAt(path, documentOf({barePlan()}));
    const auto steps = withSteps(
        {noteStep,
         {.version = next + 1, .statements = {"INSERT INTO step (name) VALUES ('three')"}}});
    for (int time = 0; time < 3; ++time)
        QVERIFY(DocumentFile::open(path, OpenMode::ReadWrite, {}, steps));
    QCOMPARE(Database::open(path).integerOf(QStringLiteral("SELECT count(*) FROM step")), 1);
}

void TestMigrations::aFailingStepLeavesTheFileAsItWas_data()
{
    QTest::addColumn<std::vector<Migration>>("steps");
    QTest::addColumn<QString>("version");
    const auto add = [](const char *name, std::vector<Migration> steps, int version) {
        QTest::newRow(name) << withSteps(std::move(steps)) << QString::number(version);
    };
    add("with an error in its SQL",
        {{.version = next,
          .statements = {"DROP TABLE rate_override", "UPDATE lot SET quantity = 0", "NONSENSE"}}},
        next);
    add("after a step that went well",
        {noteStep, {.version = next + 1, .statements = {"NONSENSE"}}}, next + 1);
    add("against a constraint",
        {{.version = next, .statements = {"UPDATE usage_line SET every = 'year'"}}}, next);
    add("that leaves parts without their scenario",
        {{.version = next, .statements = {"DELETE FROM scenario WHERE id = 1"}}}, next);
}

void TestMigrations::aFailingStepLeavesTheFileAsItWas()
{
    QFETCH(const std::vector<Migration>, steps);
    QFETCH(const QString, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const StoredDocument content = documentOf({fullPlan(), barePlan()});
    documentAt(path, content);
    const QByteArray bytes = bytesOf(path);

    const auto failed = DocumentFile::open(path, OpenMode::ReadWrite, {}, steps);
    QCOMPARE(codeOf(failed), StorageErrorCode::MigrationFailed);
    QCOMPARE(factOf(failed), version);
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(filesIn(folder.path()).size(), 1);
    QCOMPARE(DocumentFile::open(path, OpenMode::ReadWrite).value().load().value(), content);
}

void TestMigrations::anOlderDocumentIsReadWithoutChangingIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const StoredDocument content = documentOf({fullPlan(), barePlan()});
    documentAt(path, content);
    const QByteArray bytes = bytesOf(path);
    const auto steps = withSteps({noteStep});
    {
        const auto document = DocumentFile::open(path, OpenMode::ReadOnly, {}, steps);
        QVERIFY(document);
        QCOMPARE(document->path(), path);
        QCOMPARE(document->load().value(), content);
    }
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(filesIn(folder.path()).size(), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
