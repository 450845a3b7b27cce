// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "core/storage/backups.h"
#include "core/storage/transaction.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/document/documentsession.h"
#include "ui/document/scenarioactions.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace tokencast;

namespace {

Plan studio()
{
    return PlanBuilder("2023-01-01", "2023-04-01")
        .tokens("pack", "100", "2023-01-01")
        .every(Every::Month, "design-automation", "10");
}

struct Window
{
    PlanDocument document{std::make_shared<const Catalog>(bundled())};
    DocumentSession session;

    explicit Window(const QString &draftFolder) : session(document, draftFolder) {}
    void rename(const char *name)
    {
        document.change<std::string>(
            QString::fromUtf8(name), [](Plan & plan) -> auto & { return plan.name; }, name);
    }
};

struct TemporaryFolder
{
    QTemporaryDir folder;
};

/// A window with its drafts in a folder of its own.
struct Desk : TemporaryFolder, Window
{
    Desk() : Window(folder.filePath(QStringLiteral("drafts"))) {}
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QStringList drafts() const
    {
        return QDir(path("drafts")).entryList({QStringLiteral("*.tokencast")}, QDir::Files);
    }
};

/// What another program would read.
Plan readBack(const QString &path)
{
    const QTemporaryDir folder;
    Window window(folder.path());
    const QString trouble = window.session.open(path);
    return trouble.isEmpty() ? window.document.plan() : Plan{.name = trouble.toStdString()};
}

} // namespace

class TestDocumentSession : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDocumentIsADraftFromItsFirstEdit();
    void theNewestDraftIsOpenedAgain();
    void aDraftInUseIsLeftAlone();
    void saveAsGivesAPlaceAndEditsGoThereByThemselves();
    void saveAsReplacesAFile();
    void aFailedSaveKeepsTheDocumentWhereItIs();
    void aPlanInJsonBecomesANewDocument();
    void whatIsExportedReadsBackEqual();
    void whatCannotBeOpenedLeavesTheDocument_data();
    void whatCannotBeOpenedLeavesTheDocument();
    void aWriteProtectedFileOpensAndSaysSo();
    void undoSurvivesClosing();
    void scenariosAreKeptAsTheyComeAndGo();
    void aCopyHasEverythingAndTheDocumentStays();
    void aSecondWindowOnlyReads();
    void anotherWindowMayNotBeSavedOver();
    void aFileThatIsGoneIsToldAndSaveAsKeepsEverything();
    void aChangeOfAnotherProgramIsNotWrittenOver();
    void whatCouldNotBeWrittenIsWrittenLater();
    void aPlanUnderADocumentsNameIsAPlan();
    void whatWasLeftForANewPlanIsStillThere();
    void aDamagedDocumentIsReadIntoANewOne();
    void aCopyIsKeptOfEachStateThatIsOpened();
    void anOlderDocumentIsCopiedBeforeItIsConverted();
};

void TestDocumentSession::aNewDocumentIsADraftFromItsFirstEdit()
{
    Desk desk;
    desk.session.startWith(studio());
    desk.session.flush();
    QCOMPARE(desk.drafts().size(), 0);
    desk.rename("First");
    QTRY_COMPARE(desk.drafts().size(), 1);
    QVERIFY(desk.session.path().isEmpty());
    QCOMPARE(desk.session.title(), QStringLiteral("First"));
    QCOMPARE(desk.session.trouble(), QString());
}

void TestDocumentSession::theNewestDraftIsOpenedAgain()
{
    Desk desk;
    {
        Window other(desk.path("drafts"));
        auto &[document, session] = other;
        session.startWith(studio());
        document.change<std::string>(
            QStringLiteral("Rename"), [](Plan & plan) -> auto & { return plan.name; },
            "Kept over the night");
    }
    QVERIFY(desk.session.openNewestDraft());
    QCOMPARE(desk.document.plan().name, std::string("Kept over the night"));
    QVERIFY(desk.session.path().isEmpty());
    desk.rename("Goes on");
    desk.session.flush();
    QCOMPARE(desk.drafts().size(), 1);
}

void TestDocumentSession::aDraftInUseIsLeftAlone()
{
    Desk desk;
    desk.session.startWith(studio());
    desk.rename("Mine");
    desk.session.flush();
    Window other(desk.path("drafts"));
    auto &[document, second] = other;
    QVERIFY(!second.openNewestDraft());
}

void TestDocumentSession::saveAsGivesAPlaceAndEditsGoThereByThemselves()
{
    Desk desk;
    desk.session.startWith(studio());
    desk.rename("Draft");
    desk.session.flush();
    const QString path = desk.path("Büro 東京.tokencast");
    QCOMPARE(desk.session.saveAs(path), QString());
    QCOMPARE(desk.drafts().size(), 0);
    QCOMPARE(desk.session.path(), path);
    QCOMPARE(desk.session.title(), QStringLiteral("Büro 東京"));
    desk.rename("In its place");
    desk.session.flush();
    QCOMPARE(readBack(path), desk.document.plan());
    QCOMPARE(readBack(path).name, std::string("In its place"));
}

void TestDocumentSession::saveAsReplacesAFile()
{
    Desk desk;
    const QString path = desk.path("old.tokencast");
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("something else");
    old.close();
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    QCOMPARE(readBack(path), studio());
}

void TestDocumentSession::aFailedSaveKeepsTheDocumentWhereItIs()
{
    Desk desk;
    desk.session.startWith(studio());
    const QString good = desk.path("good.tokencast");
    QCOMPARE(desk.session.saveAs(good), QString());
    QVERIFY(!desk.session.saveAs(desk.path("no/such/folder.tokencast")).isEmpty());
    QCOMPARE(desk.session.path(), good);
    desk.rename("Still kept");
    desk.session.flush();
    QCOMPARE(readBack(good).name, std::string("Still kept"));
}

void TestDocumentSession::aPlanInJsonBecomesANewDocument()
{
    Desk desk;
    const QString path = desk.path("plan.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writePlanJson(studio())));
    file.close();
    QCOMPARE(desk.session.open(path), QString());
    Plan expected = studio();
    if (expected.name.empty())
        expected.name = "plan";
    QCOMPARE(desk.document.plan(), expected);
    QVERIFY(desk.session.path().isEmpty());
}

void TestDocumentSession::whatIsExportedReadsBackEqual()
{
    Desk desk;
    desk.session.startWith(studio());
    const QString path = desk.path("out.json");
    QCOMPARE(desk.session.exportPlan(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Plan> plan = readPlanJson(file.readAll().toStdString(), bundled());
    QVERIFY(plan.has_value());
    QCOMPARE(*plan, studio());
    QVERIFY(!desk.session.exportPlan(desk.path("no/such/folder.json")).isEmpty());
}

void TestDocumentSession::whatCannotBeOpenedLeavesTheDocument_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("a text that is no JSON") << "x.json" << QByteArray("hello") << "1:1";
    QTest::newRow("a plan with a mistake")
        << "x.json"
        << QByteArray(R"({"format":"tokencast-plan","version":1,"account":{"country":"JP"},)"
                      R"("horizon":{"start":"2023-01-01","end":"2022-01-01"}})")
        << "horizon.end";
    QTest::newRow("a document that is none")
        << "x.tokencast" << QByteArray("hello") << "x.tokencast";
    QTest::newRow("an empty document") << "x.tokencast" << QByteArray() << "x.tokencast";
    QTest::newRow("a damaged document")
        << "x.tokencast" << QByteArray("SQLite format 3\0garbage", 24) << "x.tokencast";
}

void TestDocumentSession::whatCannotBeOpenedLeavesTheDocument()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    Desk desk;
    desk.session.startWith(studio());
    QFile file(desk.folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const QString trouble = desk.session.open(file.fileName());
    QVERIFY2(trouble.contains(says), qPrintable(trouble));
    QCOMPARE(desk.document.plan(), studio());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestDocumentSession::aWriteProtectedFileOpensAndSaysSo()
{
    Desk desk;
    desk.session.startWith(studio());
    const QString path = desk.path("fixed.tokencast");
    QCOMPARE(desk.session.saveAs(path), QString());
    desk.session.startWith(Plan());
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    if (QFile(path).open(QIODevice::ReadWrite))
        QSKIP("The superuser may write everything: run the tests as another user to check this.");
    QCOMPARE(desk.session.open(path), QString());
    QVERIFY(desk.session.isReadOnly());
    desk.rename("Not kept");
    desk.session.flush();
    QVERIFY(desk.session.trouble().contains(QStringLiteral("Save As")));
}

void TestDocumentSession::undoSurvivesClosing()
{
    Desk desk;
    const QString path = desk.path("a.tokencast");
    {
        Window other(desk.path("drafts"));
        auto &[document, session] = other;
        session.startWith(studio());
        QCOMPARE(session.saveAs(path), QString());
        for (const char *name : {"One", "Two", "Three"})
            document.change<std::string>(
                QString::fromUtf8(name), [](Plan & plan) -> auto & { return plan.name; }, name);
        document.undo();
    }
    QCOMPARE(desk.session.open(path), QString());
    QCOMPARE(desk.document.plan().name, std::string("Two"));
    QCOMPARE(desk.document.undoText(), QStringLiteral("Two"));
    QCOMPARE(desk.document.redoText(), QStringLiteral("Three"));
    desk.document.redo();
    QCOMPARE(desk.document.plan().name, std::string("Three"));
    desk.document.undo();
    desk.document.undo();
    desk.document.undo();
    QCOMPARE(desk.document.plan(), studio());
    desk.session.flush();
    QCOMPARE(readBack(path), studio());
}

void TestDocumentSession::scenariosAreKeptAsTheyComeAndGo()
{
    Desk desk;
    const QString path = desk.path("a.tokencast");
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    const auto stored = [&path] {
        QStringList names;
        const auto file = DocumentFile::open(path, OpenMode::ReadOnly);
        const StoredDocument content = file->load().value();
        for (const StoredScenario &scenario : content.scenarios)
            names << QString::fromStdString(scenario.plan.name);
        return names.join(QLatin1Char(' '));
    };
    desk.rename("First");
    addScenario(desk.document, studio(), QStringLiteral("Second"));
    addScenario(desk.document, studio(), QStringLiteral("Third"));
    desk.session.flush();
    QCOMPARE(stored(), QStringLiteral("First Second Third"));
    moveScenario(desk.document, desk.document.currentScenario(), -1);
    removeScenario(desk.document, 1);
    desk.session.flush();
    QCOMPARE(stored(), QStringLiteral("Third Second"));
    desk.document.undo();
    desk.document.undo();
    desk.session.flush();
    QCOMPARE(stored(), QStringLiteral("First Second Third"));
    QCOMPARE(desk.session.trouble(), QString());
}

void TestDocumentSession::aCopyHasEverythingAndTheDocumentStays()
{
    Desk desk;
    desk.session.startWith(studio());
    desk.rename("Mine");
    desk.session.flush();
    const QString path = desk.path("copy.tokencast");
    QCOMPARE(desk.session.saveCopy(path), QString());
    QVERIFY(desk.session.path().isEmpty());
    desk.rename("Later");
    desk.session.flush();
    QCOMPARE(readBack(path).name, std::string("Mine"));
    QCOMPARE(DocumentFile::open(path, OpenMode::ReadOnly)->history()->steps().size(), size_t(1));
}

void TestDocumentSession::aSecondWindowOnlyReads()
{
    Desk desk;
    const QString path = desk.path("a.tokencast");
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    Window other(desk.path("drafts"));
    auto &[document, second] = other;
    QCOMPARE(second.open(path), QString());
    QVERIFY(second.isReadOnly());
    document.change<std::string>(
        QStringLiteral("Rename"), [](Plan & plan) -> auto & { return plan.name; }, "Lost");
    second.flush();
    QVERIFY(second.trouble().contains(QStringLiteral("another window")));
    QCOMPARE(second.saveAs(desk.path("b.tokencast")), QString());
    QVERIFY(!second.isReadOnly());
    QCOMPARE(second.trouble(), QString());
    QCOMPARE(readBack(desk.path("b.tokencast")).name, std::string("Lost"));
    desk.rename("Kept");
    desk.session.flush();
    QCOMPARE(desk.session.trouble(), QString());
    QCOMPARE(readBack(path).name, std::string("Kept"));
}

void TestDocumentSession::anotherWindowMayNotBeSavedOver()
{
    Desk desk;
    const QString path = desk.path("a.tokencast");
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    Window other(desk.path("drafts"));
    auto &[document, second] = other;
    second.startWith(Plan());
    QVERIFY(second.saveAs(path).contains(QStringLiteral("another window")));
    QCOMPARE(readBack(path), studio());
}

void TestDocumentSession::aFileThatIsGoneIsToldAndSaveAsKeepsEverything()
{
#ifdef _WIN32
    QSKIP("Windows refuses to delete an open file.");
#endif
    Desk desk;
    const QString path = desk.path("a.tokencast");
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    QVERIFY(QFile::remove(path));
    desk.session.checkFile();
    QVERIFY(desk.session.trouble().contains(QStringLiteral("deleted, moved or renamed")));
    desk.rename("Still here");
    desk.session.flush();
    QVERIFY(!QFile::exists(path));
    QCOMPARE(desk.session.saveAs(path), QString());
    QCOMPARE(desk.session.trouble(), QString());
    QCOMPARE(readBack(path).name, std::string("Still here"));
    desk.document.undo();
    desk.session.flush();
    QCOMPARE(readBack(path), studio());
}

void TestDocumentSession::aChangeOfAnotherProgramIsNotWrittenOver()
{
    Desk desk;
    const QString path = desk.path("a.tokencast");
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    Plan theirs = studio();
    theirs.name = "Theirs";
    QVERIFY(DocumentFile::open(path, OpenMode::ReadWrite)
                ->apply({.scenarios = {{.id = 1, .plan = theirs}}, .currentScenario = 1}));
    desk.rename("Mine");
    desk.session.flush();
    QVERIFY(desk.session.trouble().contains(QStringLiteral("another program")));
    QCOMPARE(readBack(path).name, std::string("Theirs"));
    QCOMPARE(desk.session.saveAs(desk.path("b.tokencast")), QString());
    QCOMPARE(readBack(desk.path("b.tokencast")).name, std::string("Mine"));
}

void TestDocumentSession::whatCouldNotBeWrittenIsWrittenLater()
{
    Desk desk;
    const QString path = desk.path("a.tokencast");
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    {
        const Database other = Database::open(path);
        const Transaction lock(other, Transaction::Kind::Write);
        desk.rename("Waits");
        desk.session.flush();
        QVERIFY(desk.session.trouble().contains(QStringLiteral("another program")));
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.trouble(), QString(), 10'000);
    QCOMPARE(readBack(path).name, std::string("Waits"));
}

void TestDocumentSession::aPlanUnderADocumentsNameIsAPlan()
{
    Desk desk;
    QFile file(desk.path("plan.tokencast"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writePlanJson(studio())));
    file.close();
    QCOMPARE(desk.session.open(file.fileName()), QString());
    QCOMPARE(desk.document.plan().usage, studio().usage);
    QVERIFY(desk.session.path().isEmpty());
}

void TestDocumentSession::whatWasLeftForANewPlanIsStillThere()
{
    Desk desk;
    desk.session.startWith(studio());
    desk.rename("Left behind");
    desk.session.flush();
    QVERIFY(desk.session.drafts(5).empty());
    desk.session.startWith(studio());
    desk.rename("Newer");
    desk.session.flush();
    const std::vector<DocumentSession::DraftFile> drafts = desk.session.drafts(5);
    QCOMPARE(drafts.size(), size_t(1));
    QCOMPARE(drafts[0].name, QStringLiteral("Left behind"));
    QCOMPARE(desk.session.openDraft(drafts[0].path), QString());
    QCOMPARE(desk.document.plan().name, std::string("Left behind"));
    QVERIFY(desk.session.path().isEmpty());
    QCOMPARE(desk.session.drafts(5).front().name, QStringLiteral("Newer"));
}

void TestDocumentSession::aDamagedDocumentIsReadIntoANewOne()
{
    Desk desk;
    const QString path = desk.path("a.tokencast");
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    desk.session.startWith(Plan());
    QVERIFY(!desk.session.wasDamaged());
    // A number that SQLite itself finds nothing wrong with.
    Database::open(path).execute(QStringLiteral("UPDATE lot SET quantity = quantity + 1"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(!desk.session.open(path).isEmpty());
    QVERIFY(desk.session.wasDamaged());
    const DocumentSession::Recovery recovery = desk.session.recover(path);
    QCOMPARE(recovery.trouble, QString());
    QVERIFY(!recovery.losses.isEmpty());
    QCOMPARE(desk.document.plan().lots[0].quantity, "100.000001"_tokens);
    QVERIFY(desk.session.path().isEmpty());
    QCOMPARE(desk.drafts().size(), 1);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QVERIFY(!desk.session.open(desk.path("no such file.tokencast")).isEmpty());
    QVERIFY(!desk.session.wasDamaged());
}

void TestDocumentSession::aCopyIsKeptOfEachStateThatIsOpened()
{
    Desk desk;
    const QString backups = desk.path("backups");
    desk.session.setBackupFolder(backups);
    const QString path = desk.path("a.tokencast");
    desk.session.startWith(studio());
    QCOMPARE(desk.session.saveAs(path), QString());
    QCOMPARE(desk.session.open(path), QString());
    QCOMPARE(backupsOf(path, backups).size(), size_t(1));
    QCOMPARE(desk.session.open(path), QString());
    QCOMPARE(backupsOf(path, backups).size(), size_t(1));
    desk.rename("Changed");
    desk.session.flush();
    QCOMPARE(desk.session.open(path), QString());
    const std::vector<Backup> kept = backupsOf(path, backups);
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(readBack(kept[0].path).name, std::string("Changed"));
    QCOMPARE(readBack(kept[1].path), studio());
}

void TestDocumentSession::anOlderDocumentIsCopiedBeforeItIsConverted()
{
    Desk desk;
    const QString backups = desk.path("backups");
    desk.session.setBackupFolder(backups);
    const QString path = desk.path("old.tokencast");
    const QString old = QStringLiteral(TOKENCAST_TEST_DATA "/documents/version-1.tokencast");
    QVERIFY(QFile::copy(old, path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(desk.session.open(path), QString());
    const std::vector<Backup> kept = backupsOf(path, backups);
    QVERIFY(!kept.empty());
    QFile copy(kept.back().path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    // https://www.sqlite.org/fileformat.html: the schema's version at 60.
    QCOMPARE(copy.read(64).mid(60, 4), QByteArray::fromHex("00000001"));
}

QTEST_MAIN(TestDocumentSession)
#include "tst_documentsession.moc"
