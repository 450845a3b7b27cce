// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/models/entrytablemodel.h"

#include <QtCore/QFile>
#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace tokencast;

class TestMainWindow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AnswerWidget::installAccessibility(); }
    void fromFourNumbersToAnAnswerAndBackFromTheFile();
    void aPurchaseIsAddedByKeyboardAlone();
    void typingAWordMarksTheFieldAndKeepsTheNumbers();
    void undoAndRedoReachEveryEdit();
    void theSampleTellsItsStory();
    void aFileThatCannotBeOpenedIsTold();
    void scenariosAreChosenByName();
    void everyNameThatScriptsRelyOnIsThere();
    void theHeadlineReadsAsText();
    void escapeInACellGoesBackToWhatWasThere();
    void aWindowOpensWhereTheLastOneClosed();
    void closingAsksWhereEditsAreNotSaved();
    void aDeletedFileIsToldAcrossTheWindow();
    void panelsOpenByKeysWithTheFocusInside();
    void noTwoThingsHaveTheSameAltKey();
    void theSaveStateIsTrue();
    void anEmptyPlanOffersFourWaysToBegin();
    void headlineAndChartsLeadToTheirExplanation();
    void aNewThemeReachesEverything();
    void altAndALetterGoToThePage();
};

void TestMainWindow::fromFourNumbersToAnAnswerAndBackFromTheFile()
{
    Desk desk;
    desk.type("Processing hours per month", "40");
    desk.type("Complex jobs per month", "120");
    desk.type("Simple jobs per month", "300");
    desk.type("Photos per month", "640");
    QCOMPARE(desk.plan().usage.size(), size_t(4));
    // Nothing is in hand: the first charged day is negative.
    QCOMPARE(desk.answer("Lasts until"), QStringLiteral("7 Nov 2022"));
    desk.trigger("plan.addPurchase");
    QAbstractItemModel *lots = desk.find<QTableView>("Purchases")->model();
    lots->setData(lots->index(0, 2), QStringLiteral("500"));
    QCOMPARE(desk.answer("Lasts until"), QStringLiteral("29 Jan 2023"));
    QCOMPARE(desk.answer("Limited from"), QStringLiteral("12 Feb 2023"));

    desk.prompts.path = desk.folder.filePath(QStringLiteral("plan.tokencast"));
    desk.trigger("file.saveAs");
    desk.type("Photos per month", "320");
    desk.window.session().flush();
    const Plan kept = desk.plan();

    Desk other;
    other.prompts.path = desk.prompts.path;
    other.trigger("file.open");
    QCOMPARE(other.plan(), kept);
    QCOMPARE(other.field("Photos per month").text(), QStringLiteral("320"));
    QCOMPARE(other.answer("Lasts until"), desk.answer("Lasts until"));
    QVERIFY(other.prompts.told.isEmpty());
    QVERIFY(other.window.windowTitle().startsWith(QStringLiteral("plan")));
}

void TestMainWindow::aPurchaseIsAddedByKeyboardAlone()
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::ControlModifier);
    auto *table = desk.find<QTableView>("Purchases");
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClicks(table, QStringLiteral("2"));
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(qobject_cast<EntryEdit *>(editor));
    QTest::keyClicks(editor, QStringLiteral("*250"));
    // Taken while typing, before the editor closes.
    QCOMPARE(desk.plan().lots[0].quantity, "500"_tokens);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(desk.plan().lots[0].quantity, "500"_tokens);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Insert);
    QCOMPARE(desk.plan().lots.size(), size_t(2));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.plan().lots[1].quantity, "500"_tokens);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(desk.plan().lots.size(), size_t(1));
    QCOMPARE(desk.plan().lots[0].quantity, "500"_tokens);
}

void TestMainWindow::typingAWordMarksTheFieldAndKeepsTheNumbers()
{
    Desk desk;
    desk.type("Processing hours per month", "40");
    const QString before = desk.answer("Tokens charged");
    desk.type("Processing hours per month", "4x");
    EntryEdit &field = desk.field("Processing hours per month");
    QCOMPARE(field.text(), QStringLiteral("4x"));
    QVERIFY(field.problem().contains(QStringLiteral("x")));
    QVERIFY(!desk.window.document().isForecastCurrent());
    QVERIFY(desk.answer("Tokens charged") != QStringLiteral("–"));
    QVERIFY(desk.window.findChild<QLabel *>(QStringLiteral("notes"))->isVisible());
    desk.type("Processing hours per month", "40");
    QVERIFY(field.problem().isEmpty());
    QCOMPARE(desk.answer("Tokens charged"), before);
    QVERIFY(!desk.window.findChild<QLabel *>(QStringLiteral("notes"))->isVisible());
}

void TestMainWindow::undoAndRedoReachEveryEdit()
{
    Desk desk;
    const Plan empty = desk.plan();
    desk.type("Photos per month", "320");
    // By the keys, with the focus in the field: the document takes back, not the field.
    QTest::keyClick(&desk.field("Photos per month"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.plan(), empty);
    QCOMPARE(desk.field("Photos per month").text(), QString());
    desk.trigger("edit.redo");
    QCOMPARE(desk.field("Photos per month").text(), QStringLiteral("320"));
    QVERIFY(desk.window.findChild<QAction *>(QStringLiteral("edit.undo"))
                ->text()
                .contains(QStringLiteral("photos to 320")));
}

void TestMainWindow::theSampleTellsItsStory()
{
    Desk desk;
    desk.trigger("file.sample");
    QCOMPARE(desk.answer("Lasts until"), QStringLiteral("10 Apr 2023"));
    QCOMPARE(desk.answer("Limited from"), QStringLiteral("24 Apr 2023"));
    QCOMPARE(desk.answer("Expires unused"), QStringLiteral("26.25 credits"));
    QVERIFY(desk.window.document().forecast()->projection.warnings.empty());
}

void TestMainWindow::aFileThatCannotBeOpenedIsTold()
{
    Desk desk;
    desk.trigger("file.sample");
    const Plan before = desk.plan();
    desk.prompts.path = desk.folder.filePath(QStringLiteral("missing.tokencast"));
    desk.trigger("file.open");
    QCOMPARE(desk.prompts.told.size(), 1);
    QVERIFY(desk.prompts.told.first().contains(QStringLiteral("missing.tokencast")));
    QCOMPARE(desk.plan(), before);
}

void TestMainWindow::scenariosAreChosenByName()
{
    Desk desk;
    Plan first = PlanBuilder("2023-01-01", "2023-02-01");
    first.name = "As planned";
    Plan second = first;
    second.name = "Twice as much";
    desk.window.document().reset({{.id = 1, .plan = first}, {.id = 7, .plan = second}}, 1);
    QVERIFY(desk.window.showScenario(QStringLiteral("Twice as much")));
    QCOMPARE(desk.plan().name, second.name);
    QCOMPARE(desk.find<QComboBox>("Scenario")->currentText(), QStringLiteral("Twice as much"));
    QVERIFY(!desk.window.showScenario(QStringLiteral("No such")));
}

void TestMainWindow::everyNameThatScriptsRelyOnIsThere()
{
    const Desk desk;
    for (const char *name :
         {"Processing hours per month", "Complex jobs per month", "Simple jobs per month",
          "Photos per month", "Lasts until", "Limited from", "Expires unused", "Tokens charged",
          "Cost", "Balance chart", "Spend chart", "Access ribbon", "Usage", "Purchases", "Days",
          "Months", "Scenario"}) {
        auto *widget = desk.find<QWidget>(name);
        QVERIFY2(widget, name);
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && accessible->isValid(), name);
    }
}

void TestMainWindow::theHeadlineReadsAsText()
{
    const Desk desk;
    desk.trigger("file.sample");
    QAccessibleInterface *accessible =
        QAccessible::queryAccessibleInterface(desk.find<AnswerWidget>("Lasts until"));
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Lasts until"));
    QAccessibleTextInterface *text = accessible->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), QStringLiteral("10 Apr 2023"));
}

void TestMainWindow::escapeInACellGoesBackToWhatWasThere()
{
    Desk desk;
    desk.trigger("file.sample");
    auto *table = desk.find<QTableView>("Usage");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("99"));
    QCOMPARE(desk.plan().usage[0].quantity, "99"_quantity);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(desk.plan().usage[0].quantity, "12"_quantity);
    QVERIFY(!desk.window.document().canUndo());
}

void TestMainWindow::aWindowOpensWhereTheLastOneClosed()
{
    Desk desk;
    desk.window.resize(1000, 700);
    desk.trigger("file.sample");
    desk.window.findChild<QTabWidget *>()->setCurrentIndex(3);
    desk.find<QTableView>("Days")->setColumnWidth(1, 222);
    desk.window.close();

    MainWindow next(desk.services());
    next.show();
    QCOMPARE(next.size(), QSize(1000, 700));
    QCOMPARE(next.findChild<QTabWidget *>()->currentIndex(), 3);
    const QList<QTableView *> tables = next.findChildren<QTableView *>();
    const auto days =
        std::ranges::find(tables, QStringLiteral("Days"), &QTableView::accessibleName);
    QCOMPARE((*days)->columnWidth(1), 222);
}

void TestMainWindow::closingAsksWhereEditsAreNotSaved()
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("a.tokencast"));
    QCOMPARE(desk.window.session().saveAs(path), QString());
    desk.type("Processing hours per month", "40");
    QVERIFY(desk.window.close());
    QVERIFY(desk.prompts.asked.isEmpty());
    desk.window.show();
    QVERIFY(QFile::remove(path));
    desk.type("Processing hours per month", "50");
    desk.prompts.agrees = false;
    QVERIFY(!desk.window.close());
    QCOMPARE(desk.prompts.asked.size(), 1);
    desk.trigger("file.new");
    QCOMPARE(desk.plan().usage.size(), size_t(1));
    desk.prompts.agrees = true;
    QVERIFY(desk.window.close());
}

void TestMainWindow::aDeletedFileIsToldAcrossTheWindow()
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("a.tokencast"));
    QCOMPARE(desk.window.session().saveAs(path), QString());
    QVERIFY(QFile::remove(path));
    desk.type("Processing hours per month", "40");
    desk.window.session().flush();
    auto *notice = desk.find<QLabel>("Notice text");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("deleted")));
    desk.prompts.path = desk.folder.filePath(QStringLiteral("b.tokencast"));
    desk.trigger("file.saveAs");
    QVERIFY(!notice->isVisible());
}

void TestMainWindow::panelsOpenByKeysWithTheFocusInside()
{
    Desk desk;
    desk.trigger("view.history");
    QVERIFY(desk.find<QTableView>("History")->hasFocus());
    desk.trigger("scenario.whatIf");
    auto *usage = desk.find<QSlider>("What if usage");
    QVERIFY(usage->hasFocus());
    desk.type("Processing hours per month", "40");
    usage->setFocus();
    QTest::keyClick(usage, Qt::Key_Right);
    QVERIFY(desk.window.document().isTrying());
    QTest::keyClick(usage, Qt::Key_Escape);
    QVERIFY(!desk.window.document().isTrying());
}

void TestMainWindow::noTwoThingsHaveTheSameAltKey()
{
    Desk desk;
    desk.trigger("view.history");
    desk.trigger("scenario.whatIf");
    QStringList texts;
    for (const QAction *menu : desk.window.menuBar()->actions())
        texts << menu->text();
    for (const auto *label : desk.window.findChildren<QLabel *>()) {
        if (label->buddy())
            texts << label->text();
    }
    for (const auto *button : desk.window.findChildren<QPushButton *>())
        texts << button->text();
    const auto *tabs = desk.window.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        texts << tabs->tabText(tab);
    QMap<QKeySequence, QString> known;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        QVERIFY2(!known.contains(key),
                 qPrintable(text + QStringLiteral(" and ") + known.value(key)));
        known.insert(key, text);
    }
    QVERIFY(known.size() > 15);
}

void TestMainWindow::theSaveStateIsTrue()
{
    Desk desk;
    const auto *state = desk.find<QLabel>("Save state");
    QCOMPARE(state->text(), QStringLiteral("Kept as a draft from the first edit on"));
    desk.type("Processing hours per month", "40");
    QTRY_VERIFY(state->text().startsWith(QStringLiteral("Kept as a draft;")));
    QCOMPARE(desk.window.session().saveAs(desk.folder.filePath(QStringLiteral("a.tokencast"))),
             QString());
    QCOMPARE(state->text(), QStringLiteral("Every edit is saved"));
}

void TestMainWindow::anEmptyPlanOffersFourWaysToBegin()
{
    Desk desk;
    const auto *welcome = desk.window.findChild<QWidget *>(QStringLiteral("welcome"));
    QVERIFY(welcome->isVisible());
    const QList<QPushButton *> ways = welcome->findChildren<QPushButton *>();
    QCOMPARE(ways.size(), 4);
    ways[0]->click();
    QCOMPARE(QApplication::focusWidget(), &desk.field("Processing hours per month"));
    desk.type("Processing hours per month", "1");
    QVERIFY(!welcome->isVisible());
    desk.window.document().undo();
    QVERIFY(welcome->isVisible());
    desk.prompts.path.clear();
    ways[3]->click();
    const QList<QAction *> templates = ways[2]->menu()->actions();
    QCOMPARE(templates.size(), 4);
    templates[2]->trigger();
    QVERIFY(!welcome->isVisible());
    QCOMPARE(desk.plan().name, std::string("Site photos"));
    QCOMPARE(desk.plan().horizon.start, "2022-11-07"_day);
    QCOMPARE(desk.window.document().scenarios().size(), std::size_t(2));
    desk.trigger("file.new");
    ways[1]->click();
    QVERIFY(!welcome->isVisible());
    QVERIFY(desk.plan().usage.size() > 4);
}

void TestMainWindow::headlineAndChartsLeadToTheirExplanation()
{
    Desk desk;
    desk.trigger("file.sample");
    const auto *table = desk.find<QTableView>("Explain");
    QVERIFY(!table->isVisible());
    // What has a day is shown in the charts; what is a sum is explained.
    desk.find<AnswerWidget>("Lasts until")->click();
    desk.find<AnswerWidget>("Cost")->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("charged"));
    auto *balance = desk.find<QWidget>("Balance chart");
    balance->setFocus();
    QTest::keyClick(balance, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Opening balance"));
    QCOMPARE(table->model()->index(0, 1).data().toString(),
             QStringLiteral("closing balance of 9 Apr 2023"));
    QTest::keyClick(balance, Qt::Key_Right);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(),
                 QStringLiteral("closing balance of 10 Apr 2023"));
    auto *spend = desk.find<QWidget>("Spend chart");
    spend->setFocus();
    QTest::keyClick(spend, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("charged"));
}

void TestMainWindow::aNewThemeReachesEverything()
{
    Desk desk;
    desk.type("Photos per month", "many");
    auto *note = desk.window.findChild<QLabel *>(QStringLiteral("notes"));
    QCOMPARE(note->palette().color(QPalette::WindowText), Theme::light().bad);
    // The application hands its palette on only while it runs.
    desk.window.setPalette(Theme::dark().palette());
    desk.window.applyTheme(Theme::dark());
    QCOMPARE(note->palette().color(QPalette::WindowText), Theme::dark().bad);
    const auto *balance = desk.find<QWidget>("Balance chart");
    QCOMPARE(const_cast<QWidget *>(balance)->grab().toImage().pixelColor(2, 2),
             Theme::dark().surface);
}

void TestMainWindow::altAndALetterGoToThePage()
{
    Desk desk;
    desk.trigger("file.sample");
    desk.field("Photos per month").setFocus();
    QTest::keyClick(&desk.window, Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QTableView>("Purchases"));
    QTest::keyClick(&desk.window, Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QTableView>("Explain"));
    QTest::keyClick(&desk.window, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<EntryEdit *>(QApplication::focusWidget()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
