// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backupsdialog.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace tokencast;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// A document with two dated copies: "First" and, newer, "Second"; it is "Third" now.
struct Desk
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.tokencast"));
    PlanDocument document{std::make_shared<const Catalog>(bundled())};
    DocumentSession session{document, folder.filePath(QStringLiteral("drafts"))};

    Desk()
    {
        session.setBackupFolder(folder.filePath(QStringLiteral("backups")));
        Plan plan = PlanBuilder("2023-01-01", "2023-04-01")
                        .tokens("pack", "100", "2023-01-01")
                        .every(Every::Month, "design-automation", "10");
        plan.name = "First";
        session.startWith(std::move(plan));
        QCOMPARE(session.saveAs(path), QString());
        keep(1);
        rename("Second");
        keep(2);
        rename("Third");
    }
    void rename(const char *name)
    {
        document.change<std::string>(
            QStringLiteral("Rename"), [](Plan & plan) -> auto & { return plan.name; }, name);
        session.flush();
    }
    void keep(int hour)
    {
        const BackupTime time{std::chrono::hours(hour)};
        QVERIFY(makeBackup(path, session.backupFolder(), time));
    }
};

QTableWidget &tableOf(const BackupsDialog &dialog)
{
    return *dialog.findChild<QTableWidget *>();
}

QPushButton &buttonOf(const BackupsDialog &dialog, const char *text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return *button;
    }
    qFatal("no such button");
}

} // namespace

class TestBackupsDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCopySaysWhatItHolds();
    void restoringIsAnEdit();
    void aCopyOpensAsANewDocument();
    void ofADocumentThatIsNotOpenNothingIsRestored();
    void withoutCopiesItSaysWhenTheyAreMade();
};

void TestBackupsDialog::everyCopySaysWhatItHolds()
{
    Desk desk;
    const BackupsDialog dialog(desk.document, desk.session, desk.path, english);
    QCOMPARE(tableOf(dialog).rowCount(), 2);
    QCOMPARE(tableOf(dialog).item(0, 1)->text(), QStringLiteral("Second"));
    QCOMPARE(tableOf(dialog).item(1, 1)->text(), QStringLiteral("First"));
    QCOMPARE(tableOf(dialog).item(1, 2)->text(), QStringLiteral("beyond 31 Mar 2023"));
    QVERIFY(tableOf(dialog).item(1, 0)->text().contains(QStringLiteral("1970"))
            || tableOf(dialog).item(1, 0)->text().contains(QStringLiteral("70")));
}

void TestBackupsDialog::restoringIsAnEdit()
{
    Desk desk;
    BackupsDialog dialog(desk.document, desk.session, desk.path, english);
    tableOf(dialog).selectRow(1);
    buttonOf(dialog, "Restore").click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(desk.document.plan().name, std::string("First"));
    QVERIFY(desk.document.undoText().startsWith(QStringLiteral("Restore the backup of")));
    desk.document.undo();
    QCOMPARE(desk.document.plan().name, std::string("Third"));
}

void TestBackupsDialog::aCopyOpensAsANewDocument()
{
    Desk desk;
    BackupsDialog dialog(desk.document, desk.session, desk.path, english);
    tableOf(dialog).selectRow(0);
    buttonOf(dialog, "Open as a New Document").click();
    QCOMPARE(desk.document.plan().name, std::string("Second"));
    QVERIFY(desk.session.path().isEmpty());
    QCOMPARE(desk.document.undoText(), QStringLiteral("Rename"));
    QCOMPARE(DocumentFile::open(desk.path, OpenMode::ReadOnly)
                 .value()
                 .load()
                 .value()
                 .scenarios[0]
                 .plan.name,
             std::string("Third"));
}

void TestBackupsDialog::ofADocumentThatIsNotOpenNothingIsRestored()
{
    Desk desk;
    desk.session.startWith(Plan());
    const BackupsDialog dialog(desk.document, desk.session, desk.path, english);
    QVERIFY(!buttonOf(dialog, "Restore").isEnabled());
    QVERIFY(buttonOf(dialog, "Open as a New Document").isEnabled());
}

void TestBackupsDialog::withoutCopiesItSaysWhenTheyAreMade()
{
    Desk desk;
    const BackupsDialog dialog(desk.document, desk.session,
                               desk.folder.filePath(QStringLiteral("b")), english);
    QCOMPARE(tableOf(dialog).rowCount(), 0);
    QVERIFY(!buttonOf(dialog, "Restore").isEnabled());
    QVERIFY(!buttonOf(dialog, "Open as a New Document").isEnabled());
}

QTEST_MAIN(TestBackupsDialog)
#include "tst_backupsdialog.moc"
