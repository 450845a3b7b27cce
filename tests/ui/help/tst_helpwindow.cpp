// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/compare/comparewindow.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/whatsthis.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>
#include <QtGui/QWhatsThisClickedEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

using namespace tokencast;

namespace {

struct HelpDesk : Desk
{
    HelpDesk() { trigger("file.sample"); }
    HelpWindow *help() const { return window.findChild<HelpWindow *>(); }
    QString shown() const { return help() ? help()->browser().address() : QString(); }
    /// F1 with the focus there.
    QString helpOn(const char *name)
    {
        if (help())
            delete help();
        find<QWidget>(name)->setFocus();
        trigger("help.contents");
        return shown();
    }
};

QStringList topLevel(const QTreeWidget &index)
{
    QStringList texts;
    for (int row = 0; row < index.topLevelItemCount(); ++row)
        texts << index.topLevelItem(row)->text(0);
    return texts;
}

} // namespace

class TestHelpWindow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AnswerWidget::installAccessibility(); }
    void helpOpensWhereTheFocusIs();
    void helpOnACellIsThatOfItsColumn();
    void everyPageIsShownFromTheIndex();
    void linksGoBackAndForward();
    void aSectionIsScrolledTo();
    void searchingListsSectionsAndEnterOpensTheFirst();
    void theKeyWorksInOtherWindowsToo();
    void aLinkOfWhatsThisOpensTheHelp();
    void tablesAreTables();
    void keysAndRatesAreFilledIn();
    void escapeCloses();
};

void TestHelpWindow::helpOpensWhereTheFocusIs()
{
    HelpDesk desk;
    QCOMPARE(desk.helpOn("Photos per month"), QStringLiteral("quick-estimate.md"));
    QCOMPARE(desk.helpOn("Limited from"), QStringLiteral("headline.md#limited-from"));
    QCOMPARE(desk.helpOn("Access ribbon"), QStringLiteral("access.md"));
    QCOMPARE(desk.helpOn("Balance chart"), QStringLiteral("charts.md#balance"));
    desk.trigger("scenario.whatIf");
    QCOMPARE(desk.helpOn("What if growth"), QStringLiteral("scenarios.md#what-if"));
}

void TestHelpWindow::helpOnACellIsThatOfItsColumn()
{
    HelpDesk desk;
    desk.find<QTableView>("Usage")->setCurrentIndex(
        desk.find<QTableView>("Usage")->model()->index(0, 9));
    QCOMPARE(desk.helpOn("Usage"), QStringLiteral("usage.md#growth"));
}

void TestHelpWindow::everyPageIsShownFromTheIndex()
{
    HelpDesk desk;
    desk.trigger("help.glossary");
    auto *index = desk.help()->findChild<QTreeWidget *>();
    QCOMPARE(index->topLevelItemCount(), HelpLibrary::topics().size());
    for (int row = 0; row < index->topLevelItemCount(); ++row) {
        index->setCurrentItem(index->topLevelItem(row));
        QCOMPARE(desk.shown(), HelpLibrary::topics()[row]);
        const QString text = desk.help()->browser().toPlainText();
        QVERIFY2(text.startsWith(index->topLevelItem(row)->text(0)), qPrintable(text.left(40)));
        QVERIFY(desk.help()->windowTitle().contains(index->topLevelItem(row)->text(0)));
    }
}

void TestHelpWindow::linksGoBackAndForward()
{
    HelpDesk desk;
    desk.helpOn("Photos per month");
    HelpBrowser &page = desk.help()->browser();
    page.setSource(QUrl(QStringLiteral("glossary.md#billing-batch")));
    QCOMPARE(desk.shown(), QStringLiteral("glossary.md#billing-batch"));
    QTRY_COMPARE(QApplication::activeWindow(), desk.help());
    QTest::keyClick(desk.help(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.shown(), QStringLiteral("quick-estimate.md"));
    QTest::keyClick(desk.help(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(desk.shown(), QStringLiteral("glossary.md#billing-batch"));
}

void TestHelpWindow::aSectionIsScrolledTo()
{
    HelpDesk desk;
    desk.trigger("help.glossary");
    HelpBrowser &page = desk.help()->browser();
    QCOMPARE(page.verticalScrollBar()->value(), 0);
    desk.help()->showTopic(QStringLiteral("glossary.md#repay"));
    const int there = page.verticalScrollBar()->value();
    QVERIFY(there > page.height());
    const QTextCursor top = page.cursorForPosition(QPoint(20, 20));
    QCOMPARE(top.block().text(), QStringLiteral("Repay"));
}

void TestHelpWindow::searchingListsSectionsAndEnterOpensTheFirst()
{
    HelpDesk desk;
    desk.trigger("help.contents");
    auto *search = desk.find<QLineEdit>("Search the help");
    auto *index = desk.help()->findChild<QTreeWidget *>();
    search->setText(QStringLiteral("runway"));
    QCOMPARE(topLevel(*index), QStringList(QStringLiteral("Runway – Glossary")));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(desk.shown(), QStringLiteral("glossary.md#runway"));
    search->setText(QStringLiteral("zebra"));
    QCOMPARE(topLevel(*index), QStringList(QStringLiteral("Nothing has all of these words.")));
    search->clear();
    QCOMPARE(index->topLevelItemCount(), HelpLibrary::topics().size());
}

void TestHelpWindow::theKeyWorksInOtherWindowsToo()
{
    HelpDesk desk;
    desk.trigger("scenario.compare");
    auto *compare = desk.window.findChild<CompareWindow *>();
    QTRY_COMPARE(QApplication::activeWindow(), compare);
    QTest::keyClick(compare->findChild<QListWidget *>(), Qt::Key_F1);
    QCOMPARE(desk.shown(), QStringLiteral("scenarios.md#compare"));
}

void TestHelpWindow::aLinkOfWhatsThisOpensTheHelp()
{
    const HelpDesk desk;
    QWhatsThisClickedEvent click(helpAddress(QStringLiteral("glossary.md#lot")));
    QApplication::sendEvent(desk.find<QWidget>("Purchases"), &click);
    QCOMPARE(desk.shown(), QStringLiteral("glossary.md#lot"));
}

void TestHelpWindow::tablesAreTables()
{
    HelpDesk desk;
    desk.trigger("help.contents");
    desk.help()->showTopic(QStringLiteral("days-and-months.md"));
    const auto frames = desk.help()->browser().document()->rootFrame()->childFrames();
    QVERIFY(!frames.isEmpty());
    const auto *table = qobject_cast<QTextTable *>(frames.first());
    QVERIFY(table);
    QCOMPARE(table->columns(), 2);
    QVERIFY(table->rows() > 10);
}

void TestHelpWindow::keysAndRatesAreFilledIn()
{
    HelpDesk desk;
    desk.trigger("help.contents");
    desk.help()->showTopic(QStringLiteral("keyboard.md"));
    QVERIFY(
        desk.help()->browser().toPlainText().contains(QStringLiteral("Help › Find a Command…")));
    desk.help()->showTopic(QStringLiteral("rates.md"));
    QVERIFY(desk.help()->browser().toPlainText().contains(QStringLiteral("2 an hour")));
}

void TestHelpWindow::escapeCloses()
{
    HelpDesk desk;
    desk.trigger("help.contents");
    QTest::keyClick(&desk.help()->browser(), Qt::Key_Escape);
    QVERIFY(!desk.help() || !desk.help()->isVisible());
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
