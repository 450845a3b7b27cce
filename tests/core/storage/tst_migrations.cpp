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

/// The schema of today and steps that later versions could bring.
std::vector<Migration> withSteps(std::vector<Migration> steps)
{
    const auto today = schemaMigrations();
    steps.insert(steps.begin(), today.begin(), today.end());
    return steps;
}

const Migration noteStep{.version = 2,
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
    const auto steps = withSteps({{.version = 2, .statements = statements}});
    {
        DocumentFile document = DocumentFile::open(path, OpenMode::ReadWrite, steps).value();
        QCOMPARE(document.load().value(), content);
        QVERIFY(document.replaceScenario(2, fullPlan()));
    }
    QCOMPARE(schemaVersionOf(Database::open(path)), 2);
    QCOMPARE(codeOf(DocumentFile::open(path, OpenMode::ReadWrite)), StorageErrorCode::NewerVersion);
}

void TestMigrations::aStepIsAppliedOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    documentAt(path, documentOf({barePlan()}));
    const auto steps = withSteps(
        {noteStep, {.version = 3, .statements = {"INSERT INTO step (name) VALUES ('three')"}}});
    for (int time = 0; time < 3; ++time)
        QVERIFY(DocumentFile::open(path, OpenMode::ReadWrite, steps));
    QCOMPARE(Database::open(path).integerOf(QStringLiteral("SELECT count(*) FROM step")), 1);
}

void TestMigrations::aFailingStepLeavesTheFileAsItWas_data()
{
    QTest::addColumn<std::vector<Migration>>("steps");
    QTest::addColumn<QString>("version");
    const auto add = [](const char *name, std::vector<Migration> steps, const char *version) {
        QTest::newRow(name) << withSteps(std::move(steps)) << QString::fromUtf8(version);
    };
    add("with an error in its SQL",
        {{.version = 2,
          .statements = {"DROP TABLE rate_override", "UPDATE lot SET quantity = 0", "NONSENSE"}}},
        "2");
    add("after a step that went well", {noteStep, {.version = 3, .statements = {"NONSENSE"}}}, "3");
    add("against a constraint",
        {{.version = 2, .statements = {"UPDATE usage_line SET every = 'year'"}}}, "2");
    add("that leaves parts without their scenario",
        {{.version = 2, .statements = {"DELETE FROM scenario WHERE id = 1"}}}, "2");
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

    const auto failed = DocumentFile::open(path, OpenMode::ReadWrite, steps);
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
        const auto document = DocumentFile::open(path, OpenMode::ReadOnly, steps);
        QVERIFY(document);
        QCOMPARE(document->path(), path);
        QCOMPARE(document->load().value(), content);
    }
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(filesIn(folder.path()).size(), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
