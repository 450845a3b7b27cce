// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandpalette.h"

#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/charts/chartwidget.h"
#include "ui/commands/menuactions.h"
#include "ui/commands/palettemodel.h"

#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace tokencast;

namespace {

/// The sample in a window with the palette open over it, by its keys.
struct OpenPalette : Desk
{
    QPointer<CommandPalette> palette;

    OpenPalette()
    {
        trigger("file.sample");
        open();
    }
    void open()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("The window is not active.");
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        palette = window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QTRY_VERIFY(QApplication::activeWindow() == palette);
    }
    QLineEdit &edit() const { return *palette->findChild<QLineEdit *>(); }
    QListView &list() const { return *palette->findChild<QListView *>(); }
    QStringList found() const
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts << list().model()->index(row, 0).data().toString();
        return texts;
    }
    void look(const char *words) const { edit().setText(QString::fromLatin1(words)); }
    /// Types and takes the first that is found.
    void take(const char *words)
    {
        look(words);
        QTest::keyClick(&edit(), Qt::Key_Return);
        QTRY_VERIFY(!palette);
    }
};

} // namespace

class TestCommandPalette : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AnswerWidget::installAccessibility(); }
    void everyCommandIsFoundByItsText();
    void enterDoesItAndRemembersIt();
    void keysWalkTheListAndEscapeLeaves();
    void aClickElsewhereLeaves();
    void otherScenariosAreFound();
    void pagesAreFound();
    void daysOfTheHeadlineAreFound();
    void aTypedDayIsFound();
    void whatCannotBeDoneStaysAndSaysWhy();
    void theFieldSaysWhatEnterWouldDo();
    void wordsThatNothingHasAreTold();
};

void TestCommandPalette::everyCommandIsFoundByItsText()
{
    const OpenPalette desk;
    const std::vector<MenuAction> actions = actionsInMenus(desk.window);
    QVERIFY(actions.size() > 20);
    for (const MenuAction &entry : actions) {
        desk.edit().setText(entry.text());
        QVERIFY2(desk.found().value(0) == entry.text(),
                 qPrintable(entry.text() + QStringLiteral(": ") + desk.found().value(0)));
        QCOMPARE(desk.list().model()->index(0, 0).data(PaletteModel::KeysRole).toString(),
                 entry.keys());
    }
}

void TestCommandPalette::enterDoesItAndRemembersIt()
{
    OpenPalette desk;
    const std::size_t before = desk.plan().lots.size();
    desk.take("apur");
    QCOMPARE(desk.plan().lots.size(), before + 1);
    QVERIFY(desk.find<QTableView>("Purchases")->isVisible());
    desk.open();
    QCOMPARE(desk.found().value(0), QStringLiteral("Add a Purchase"));
    QCOMPARE(Settings(desk.folder.filePath(QStringLiteral("settings.ini"))).recentCommands(),
             QStringList(QStringLiteral("plan.addPurchase")));
}

void TestCommandPalette::keysWalkTheListAndEscapeLeaves()
{
    OpenPalette desk;
    const Plan before = desk.plan();
    QCOMPARE(desk.list().currentIndex().row(), 0);
    QTest::keyClick(&desk.edit(), Qt::Key_Down);
    QTest::keyClick(&desk.edit(), Qt::Key_Down);
    QTest::keyClick(&desk.edit(), Qt::Key_Up);
    QCOMPARE(desk.list().currentIndex().row(), 1);
    QTest::keyClick(&desk.edit(), Qt::Key_PageDown);
    QVERIFY(desk.list().currentIndex().row() > 4);
    QVERIFY(desk.edit().hasFocus());
    QTest::keyClick(&desk.edit(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.palette);
    QCOMPARE(desk.plan(), before);
}

void TestCommandPalette::aClickElsewhereLeaves()
{
    OpenPalette desk;
    desk.window.activateWindow();
    QTRY_VERIFY(!desk.palette);
}

void TestCommandPalette::otherScenariosAreFound()
{
    OpenPalette desk;
    QTest::keyClick(&desk.edit(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.palette);
    desk.prompts.text = QStringLiteral("Twice as much");
    desk.trigger("scenario.duplicate");
    const std::string first = desk.window.document().scenarios().front().plan.name;
    QCOMPARE(desk.plan().name, std::string("Twice as much"));
    desk.open();
    QVERIFY(!desk.found().contains(QStringLiteral("Show scenario “Twice as much”")));
    desk.take("show scenario");
    QCOMPARE(desk.plan().name, first);
}

void TestCommandPalette::pagesAreFound()
{
    OpenPalette desk;
    desk.take("page months");
    QVERIFY(desk.find<QTableView>("Months")->isVisible());
    QTRY_VERIFY(desk.find<QTableView>("Months")->hasFocus());
    desk.open();
    desk.take("page usage");
    QTRY_VERIFY(desk.find<QTableView>("Usage")->hasFocus());
}

void TestCommandPalette::daysOfTheHeadlineAreFound()
{
    OpenPalette desk;
    const auto *chart = desk.find<ChartWidget>("Balance chart");
    desk.look("go to");
    QVERIFY(desk.found().contains(QStringLiteral("Go to 14 Feb 2023: 26.25 credits expire unused "
                                                 "(Leftover credits)")));
    QVERIFY(desk.found().contains(QStringLiteral("Go to 24 Apr 2023: access is limited")));
    desk.take("below zero");
    QCOMPARE(chart->spokenDay(), std::optional("2023-04-10"_day));
}

void TestCommandPalette::aTypedDayIsFound()
{
    OpenPalette desk;
    desk.look("2023-03-05");
    QCOMPARE(desk.found().value(0), QStringLiteral("Go to 5 Mar 2023"));
    desk.take("2023-03-05");
    QCOMPARE(desk.find<ChartWidget>("Balance chart")->spokenDay(), std::optional("2023-03-05"_day));
    desk.open();
    desk.look("2030-03-05");
    QVERIFY(desk.found().isEmpty());
}

void TestCommandPalette::whatCannotBeDoneStaysAndSaysWhy()
{
    OpenPalette desk;
    const Plan before = desk.plan();
    desk.look("scenario delete");
    QCOMPARE(desk.found().value(0), QStringLiteral("Delete"));
    QTest::keyClick(&desk.edit(), Qt::Key_Return);
    QVERIFY(desk.palette && desk.palette->isVisible());
    QCOMPARE(desk.plan(), before);
    QVERIFY(desk.edit().accessibleDescription().contains(
        QStringLiteral("Not possible now: A document has at least one scenario")));
    // Everything that is disabled in a new window knows why.
    for (const MenuAction &entry : actionsInMenus(desk.window)) {
        if (!entry.action->isEnabled())
            QVERIFY2(!whatItNeeds(*entry.action).isEmpty(), qPrintable(entry.text()));
    }
}

void TestCommandPalette::theFieldSaysWhatEnterWouldDo()
{
    const OpenPalette desk;
    desk.look("compare");
    const QAccessibleInterface *edit = QAccessible::queryAccessibleInterface(&desk.edit());
    QCOMPARE(edit->text(QAccessible::Name), QStringLiteral("Find a command"));
    QVERIFY(edit->text(QAccessible::Description)
                .startsWith(QStringLiteral("Compare…, Scenario, Ctrl+Shift+C")));
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.list());
    QCOMPARE(list->child(0)->text(QAccessible::Name),
             desk.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString());
}

void TestCommandPalette::wordsThatNothingHasAreTold()
{
    const OpenPalette desk;
    desk.look("zebra");
    QVERIFY(!desk.list().isVisible());
    QCOMPARE(desk.edit().accessibleDescription(),
             QStringLiteral("Nothing has all of these words."));
    QTest::keyClick(&desk.edit(), Qt::Key_Return);
    QVERIFY(desk.palette->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
