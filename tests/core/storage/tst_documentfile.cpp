// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentfile.h"

#include "core/storage/database.h"
#include "tests/core/storage/documentsamples.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace tokencast;

class TestDocumentFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDocumentIsOneFileWithItsMark();
    void aReopenedDocumentHoldsWhatWasWritten();
    void anExistingFileIsReplacedOnlyWhenTold();
    void aDocumentThatCannotBeMadeLeavesNothing_data();
    void aDocumentThatCannotBeMadeLeavesNothing();
    void anyFileNameCanBeUsed_data();
    void anyFileNameCanBeUsed();
    void whatIsNoFileIsRefused();
    void scenariosKeepTheirOrder();
    void oneScenarioIsReplacedAndNoOther();
    void anUnknownScenarioIsRefused();
    void aFailedStoreChangesNothing_data();
    void aFailedStoreChangesNothing();
    void anEditThatFailsMidwayChangesNothing();
    void aDocumentOpenedForReadingIsNotChanged();
    void aProtectedFileOpensForReadingOnly();
    void noConnectionIsLeftBehind();
};

void TestDocumentFile::aNewDocumentIsOneFileWithItsMark()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    StoredDocument content = documentOf({barePlan()});
    DocumentFile document = documentAt(path, content);
    QCOMPARE(document.load().value(), content);
    content.scenarios[0].plan = fullPlan();
    QVERIFY(document.store(content));

    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("a.tokencast")});
    // https://www.sqlite.org/fileformat.html: the schema's version at 60, the application at 68.
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QCOMPARE(bytes.mid(60, 4), QByteArray::fromHex("00000002"));
    QCOMPARE(bytes.mid(68, 4), QByteArray("Tkcs"));
}

void TestDocumentFile::aReopenedDocumentHoldsWhatWasWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const StoredDocument content = documentOf({fullPlan(), barePlan()});
    documentAt(path, content);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const StorageResult<DocumentFile> document = DocumentFile::open(path, mode);
        QVERIFY(document);
        QCOMPARE(document->mode(), mode);
        QCOMPARE(document->path(), path);
        QCOMPARE(document->load().value(), content);
    }
}

void TestDocumentFile::anExistingFileIsReplacedOnlyWhenTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    writeBytes(path, "somebody's letter");
    const StoredDocument content = documentOf({fullPlan()});
    const auto refused = DocumentFile::create(path, content);
    QCOMPARE(codeOf(refused), StorageErrorCode::AlreadyExists);
    QCOMPARE(refused.error().path, path);
    QCOMPARE(bytesOf(path), QByteArray("somebody's letter"));

    const auto replaced = DocumentFile::create(path, content, IfExists::Replace);
    QVERIFY(replaced);
    QCOMPARE(replaced->load().value(), content);
    QCOMPARE(filesIn(folder.path()).size(), 1);
}

void TestDocumentFile::aDocumentThatCannotBeMadeLeavesNothing_data()
{
    StoredDocument elsewhere = documentOf({barePlan()});
    elsewhere.currentScenario = 2;
    StoredDocument twice = documentOf({barePlan(), barePlan()});
    twice.scenarios[1].id = 1;
    StoredDocument negative = documentOf({barePlan()});
    negative.scenarios[0].id = negative.currentScenario = -1;

    QTest::addColumn<QString>("name");
    QTest::addColumn<StoredDocument>("content");
    QTest::addColumn<StorageErrorCode>("code");
    QTest::newRow("in a folder that does not exist")
        << QStringLiteral("no/such/a.tokencast") << documentOf({barePlan()})
        << StorageErrorCode::NoFolder;
    QTest::newRow("without a scenario")
        << QStringLiteral("a.tokencast") << StoredDocument() << StorageErrorCode::Unstorable;
    QTest::newRow("with a current scenario that it does not have")
        << QStringLiteral("a.tokencast") << elsewhere << StorageErrorCode::Unstorable;
    QTest::newRow("with one id for two scenarios")
        << QStringLiteral("a.tokencast") << twice << StorageErrorCode::Unstorable;
    QTest::newRow("with an id below one")
        << QStringLiteral("a.tokencast") << negative << StorageErrorCode::Unstorable;
}

void TestDocumentFile::aDocumentThatCannotBeMadeLeavesNothing()
{
    QFETCH(const QString, name);
    QFETCH(const StoredDocument, content);
    QFETCH(const StorageErrorCode, code);
    const QTemporaryDir folder;
    const auto document = DocumentFile::create(folder.filePath(name), content);
    QCOMPARE(codeOf(document), code);
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TestDocumentFile::anyFileNameCanBeUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("with spaces") << QStringLiteral("my plan 2023.tokencast");
    QTest::newRow("with what has a meaning in addresses")
        << QStringLiteral("100%41 #1&a=b.tokencast");
#ifndef Q_OS_WIN
    QTest::newRow("with a question mark") << QStringLiteral("why?mode=ro.tokencast");
#endif
    QTest::newRow("with letters of other scripts")
        << QStringLiteral("Büro 計画 \U0001F4C8.tokencast");
    QTest::newRow("with quotation marks") << QStringLiteral("it's a plan.tokencast");
}

void TestDocumentFile::anyFileNameCanBeUsed()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const StoredDocument content = documentOf({fullPlan()});
    DocumentFile document = documentAt(folder.filePath(name), content);
    QVERIFY(putPlan(document, 1, barePlan()));
    QVERIFY(document.copyTo(folder.filePath(QStringLiteral("copy of ") + name)));
    QCOMPARE(filesIn(folder.path()).size(), 2);
    QVERIFY(filesIn(folder.path()).contains(name));
}

void TestDocumentFile::whatIsNoFileIsRefused()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.tokencast"));
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto nothing = DocumentFile::open(missing, mode);
        QCOMPARE(codeOf(nothing), StorageErrorCode::NoFile);
        QCOMPARE(nothing.error().path, missing);
        QCOMPARE(codeOf(DocumentFile::open(folder.path(), mode)), StorageErrorCode::CannotOpen);
    }
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TestDocumentFile::scenariosKeepTheirOrder()
{
    const QTemporaryDir folder;
    std::vector<Plan> plans(40, fullPlan());
    for (std::size_t i = 0; i < plans.size(); ++i)
        plans[i].name = "Scenario " + std::to_string(i);
    StoredDocument content = documentOf(std::move(plans));
    content.currentScenario = 17;
    DocumentFile document = documentAt(folder.filePath(QStringLiteral("a.tokencast")), content);
    QCOMPARE(document.load().value(), content);

    std::ranges::reverse(content.scenarios);
    content.scenarios.erase(content.scenarios.begin() + 5);
    QVERIFY(document.store(content));
    QCOMPARE(document.load().value(), content);
}

void TestDocumentFile::oneScenarioIsReplacedAndNoOther()
{
    const QTemporaryDir folder;
    StoredDocument content = documentOf({fullPlan(), fullPlan(), barePlan()});
    DocumentFile document = documentAt(folder.filePath(QStringLiteral("a.tokencast")), content);
    Plan &plan = content.scenarios[1].plan;
    plan.usage.front().quantity = "320"_quantity;
    plan.lots.clear();
    plan.account.trial.reset();
    QVERIFY(putPlan(document, 2, plan));
    QCOMPARE(document.load().value(), content);

    content.scenarios[2].plan = fullPlan();
    QVERIFY(putPlan(document, 3, fullPlan()));
    QCOMPARE(document.load().value(), content);
}

void TestDocumentFile::anUnknownScenarioIsRefused()
{
    const QTemporaryDir folder;
    const StoredDocument content = documentOf({fullPlan()});
    DocumentFile document = documentAt(folder.filePath(QStringLiteral("a.tokencast")), content);
    const auto refused = document.apply({.order = {1, 2}, .currentScenario = 1});
    QCOMPARE(codeOf(refused), StorageErrorCode::NoSuchScenario);
    QCOMPARE(factOf(refused), QStringLiteral("2"));
    QCOMPARE(document.load().value(), content);
}

void TestDocumentFile::aFailedStoreChangesNothing_data()
{
    StoredDocument twice = documentOf({barePlan(), barePlan(), barePlan()});
    twice.scenarios[2].id = 1;
    Plan faultyPlan = fullPlan();
    faultyPlan.usage[1].end = Day(std::chrono::year(12023) / 1 / 1);

    QTest::addColumn<StoredDocument>("content");
    QTest::newRow("after two of three scenarios, at an id that is taken") << twice;
    QTest::newRow("in the second scenario, at a day with five digits in its year")
        << documentOf({barePlan(), faultyPlan});
    QTest::newRow("before the first statement, without a scenario") << StoredDocument();
}

void TestDocumentFile::aFailedStoreChangesNothing()
{
    QFETCH(const StoredDocument, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const StoredDocument before = documentOf({fullPlan(), barePlan()});
    DocumentFile document = documentAt(path, before);
    QCOMPARE(codeOf(document.store(content)), StorageErrorCode::Unstorable);
    QCOMPARE(document.load().value(), before);
    QVERIFY(document.store(before));
}

void TestDocumentFile::anEditThatFailsMidwayChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const StoredDocument before = documentOf({fullPlan()});
    DocumentFile document = documentAt(path, before);
    Database::open(path).execute(
        QStringLiteral("CREATE TRIGGER fault BEFORE INSERT ON usage_line WHEN NEW.position = 1 "
                       "BEGIN SELECT RAISE(ABORT, 'injected'); END"));

    Plan plan = fullPlan();
    plan.name = "Changed";
    const auto failed = putPlan(document, 1, plan);
    QVERIFY(!failed);
    QVERIFY(failed.error().detail.contains(QStringLiteral("injected")));
    QCOMPARE(failed.error().path, path);
    QCOMPARE(document.load().value(), before);
}

void TestDocumentFile::aDocumentOpenedForReadingIsNotChanged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const StoredDocument content = documentOf({fullPlan()});
    documentAt(path, content);
    const QByteArray bytes = bytesOf(path);
    {
        DocumentFile document = DocumentFile::open(path, OpenMode::ReadOnly).value();
        QCOMPARE(codeOf(document.store(content)), StorageErrorCode::WriteProtected);
        QCOMPARE(codeOf(putPlan(document, 1, barePlan())), StorageErrorCode::WriteProtected);
        QCOMPARE(document.load().value(), content);
    }
    QCOMPARE(bytesOf(path), bytes);
}

void TestDocumentFile::aProtectedFileOpensForReadingOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const StoredDocument content = documentOf({fullPlan()});
    documentAt(path, content);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    if (QFile(path).open(QIODevice::ReadWrite))
        QSKIP("This user may write to protected files.");
    QCOMPARE(codeOf(DocumentFile::open(path, OpenMode::ReadWrite)),
             StorageErrorCode::WriteProtected);
    QCOMPARE(DocumentFile::open(path, OpenMode::ReadOnly).value().load().value(), content);
}

void TestDocumentFile::noConnectionIsLeftBehind()
{
    const QTemporaryDir folder;
    {
        DocumentFile document =
            documentAt(folder.filePath(QStringLiteral("a.tokencast")), documentOf({barePlan()}));
        DocumentFile other =
            documentAt(folder.filePath(QStringLiteral("b.tokencast")), documentOf({fullPlan()}));
        QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
        document = std::move(other);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
        QCOMPARE(document.load().value(), documentOf({fullPlan()}));
    }
    writeBytes(folder.filePath(QStringLiteral("c.tokencast")), "no document at all, only a text");
    QVERIFY(
        !DocumentFile::open(folder.filePath(QStringLiteral("c.tokencast")), OpenMode::ReadWrite));
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
