// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/models/purchasesmodel.h"
#include "ui/models/usagemodel.h"
#include "ui/widgets/entryblock.h"
#include "ui/widgets/entrytableview.h"
#include "ui/widgets/pastepreview.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// A document with two lines and the table over it.
struct Table
{
    PlanDocument document{std::make_shared<const Catalog>(bundled())};
    UsageModel model{document, english};
    EntryTableView view{model, document};

    Table()
    {
        PlanBuilder plan("2023-01-01", "2024-01-01");
        plan.every(Every::Month, "design-automation", "12")
            .every(Every::Week, "reality-capture", "50");
        document.reset({{.id = 1, .plan = plan}}, 1);
        view.resize(800, 300);
        view.show();
    }
    void select(int top, int left, int bottom, int right)
    {
        view.setCurrentIndex(model.index(top, left));
        view.selectionModel()->select(
            QItemSelection(model.index(top, left), model.index(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    }
    QString text(int row, int column) const { return model.copiedText(row, column); }
};

/// Answers the preview, and keeps what it said.
struct PreviewAnswer
{
    explicit PreviewAnswer(QDialog::DialogCode answer)
    {
        QTimer::singleShot(0, qApp, [this, answer] {
            auto *dialog = qobject_cast<PastePreview *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            said = dialog->findChild<QLabel *>()->text();
            rows = dialog->findChild<QTableView *>()->model()->rowCount();
            dialog->done(answer);
        });
    }

    QString said;
    int rows = -1;
};

} // namespace

class EntryBlockTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadAsSpreadsheetsWriteThem_data();
    void cellsAreReadAsSpreadsheetsWriteThem();
    void whatIsCopiedPastesBackUnchanged();
    void aBlockIsShownAndThenTaken();
    void aBlockThatIsRefusedChangesNothing();
    void whatCannotBeReadStaysAsItWasTyped();
    void titlesAreNoRow();
    void oneCellGoesToAllThatAreSelected();
    void fillDownTakesTheFirstRow();
    void fillDownInOneRowTakesTheOneAbove();
    void aDraggedRowMovesInThePlan();
};

void EntryBlockTest::cellsAreReadAsSpreadsheetsWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");

    QTest::newRow("one cell") << u"12"_s << u"[12]"_s;
    QTest::newRow("a block, with the line end that spreadsheets add")
        << u"a\tb\nc\td\n"_s << u"[a|b][c|d]"_s;
    QTest::newRow("line ends of other systems") << u"a\r\nb\rc"_s << u"[a][b][c]"_s;
    QTest::newRow("empty cells, also the last") << u"\ta\t\n\t"_s << u"[|a|][|]"_s;
    QTest::newRow("an empty row in between") << u"a\n\nb"_s << u"[a][][b]"_s;
    QTest::newRow("quotes around a tab, a line end and quotes")
        << u"\"a\tb\"\t\"c\nd\"\t\"e \"\"f\"\"\"\n"_s << u"[a\tb|c\nd|e \"f\"]"_s;
    QTest::newRow("a quote inside a cell is itself") << u"5\" pipe\tb"_s << u"[5\" pipe|b]"_s;
    QTest::newRow("a quote that never ends") << u"\"a\tb"_s << u"[a\tb]"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void EntryBlockTest::cellsAreReadAsSpreadsheetsWriteThem()
{
    QFETCH(QString, text);
    QString shown;
    for (const QStringList &row : cellsIn(text))
        shown += u'[' + row.join(u'|') + u']';
    QTEST(shown, "cells");
    QCOMPARE(cellsIn(textOf(cellsIn(text))), cellsIn(text));
}

void EntryBlockTest::whatIsCopiedPastesBackUnchanged()
{
    Table table;
    table.select(0, 0, 1, UsageModel::ColumnCount - 1);
    table.view.copy();
    const Plan before = table.document.plan();
    const PreviewAnswer answer(QDialog::Accepted);
    table.view.paste();
    QVERIFY2(answer.said.contains(u"Everything can be read"), qPrintable(answer.said));
    QCOMPARE(table.document.plan(), before);
}

void EntryBlockTest::aBlockIsShownAndThenTaken()
{
    Table table;
    table.select(1, UsageModel::LabelColumn, 1, UsageModel::LabelColumn);
    QGuiApplication::clipboard()->setText(
        u"Site\tReality Capture: photos\t2*40\tDAY\nScans\tmodel-derivative.simple\t7\tmonth\n"_s);
    const PreviewAnswer answer(QDialog::Accepted);
    table.view.paste();
    QCOMPARE(answer.rows, 3);
    const std::vector<UsageLine> &usage = table.document.plan().usage;
    QCOMPARE(usage.size(), std::size_t(3));
    QCOMPARE(usage[1].label, std::string("Site"));
    QCOMPARE(usage[1].quantity, "80"_quantity);
    QVERIFY(usage[1].every == Every::Day);
    QCOMPARE(usage[2].service, ServiceId("model-derivative.simple"));
    QCOMPARE(table.document.undoText(), u"Paste"_s);
    table.document.undo();
    QCOMPARE(table.document.plan().usage.size(), std::size_t(2));
    QVERIFY(!table.document.canUndo());
}

void EntryBlockTest::aBlockThatIsRefusedChangesNothing()
{
    Table table;
    table.select(0, 0, 0, 0);
    const Plan before = table.document.plan();
    QGuiApplication::clipboard()->setText(u"a\tb\nc\td"_s);
    const PreviewAnswer answer(QDialog::Rejected);
    table.view.paste();
    QCOMPARE(answer.rows, 2);
    QCOMPARE(table.document.plan(), before);
    QVERIFY(!table.document.canUndo());
}

void EntryBlockTest::whatCannotBeReadStaysAsItWasTyped()
{
    Table table;
    table.select(0, UsageModel::QuantityColumn, 0, UsageModel::QuantityColumn);
    QGuiApplication::clipboard()->setText(u"many\tyearly\n3\tweek"_s);
    const PreviewAnswer answer(QDialog::Accepted);
    table.view.paste();
    QVERIFY2(answer.said.contains(u"2 cells cannot be used"), qPrintable(answer.said));
    QCOMPARE(table.text(0, UsageModel::QuantityColumn), u"many"_s);
    QCOMPARE(table.text(0, UsageModel::EveryColumn), u"yearly"_s);
    const QString problem =
        table.model.index(0, UsageModel::EveryColumn).data(EntryTableModel::ProblemRole).toString();
    QVERIFY2(problem.contains(u"one of: once, day, week, month; found “yearly”"),
             qPrintable(problem));
    QCOMPARE(table.document.plan().usage[1].quantity, "3"_quantity);
    QVERIFY(!table.document.isForecastCurrent());
}

void EntryBlockTest::titlesAreNoRow()
{
    const Table table;
    const CellBlock cells = cellsIn(u"Label\tService\nSite\treality-capture"_s);
    QCOMPARE(withoutTitles(cells, table.model, 0).size(), std::size_t(1));
    QCOMPARE(withoutTitles(cells, table.model, 1).size(), std::size_t(2));
}

void EntryBlockTest::oneCellGoesToAllThatAreSelected()
{
    Table table;
    table.select(0, UsageModel::QuantityColumn, 1, UsageModel::QuantityColumn);
    QGuiApplication::clipboard()->setText(u"9"_s);
    table.view.paste();
    QCOMPARE(table.document.plan().usage[0].quantity, "9"_quantity);
    QCOMPARE(table.document.plan().usage[1].quantity, "9"_quantity);
    table.document.undo();
    QCOMPARE(table.document.plan().usage[0].quantity, "12"_quantity);
    QCOMPARE(table.document.plan().usage[1].quantity, "50"_quantity);
}

void EntryBlockTest::fillDownTakesTheFirstRow()
{
    Table table;
    table.model.insertEntry(2);
    table.select(0, UsageModel::ServiceColumn, 2, UsageModel::EveryColumn);
    table.view.setFocus();
    table.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table.view));
    QTest::keyClick(&table.view, Qt::Key_D, Qt::ControlModifier);
    for (const UsageLine &line : table.document.plan().usage) {
        QCOMPARE(line.service, ServiceId("design-automation"));
        QCOMPARE(line.quantity, "12"_quantity);
        QVERIFY(line.every == Every::Month);
    }
    QCOMPARE(table.document.undoText(), u"Fill down"_s);
    table.document.undo();
    QCOMPARE(table.document.plan().usage[1].quantity, "50"_quantity);
}

void EntryBlockTest::fillDownInOneRowTakesTheOneAbove()
{
    Table table;
    table.select(1, UsageModel::QuantityColumn, 1, UsageModel::QuantityColumn);
    table.view.fillDown();
    QCOMPARE(table.document.plan().usage[1].quantity, "12"_quantity);
    const Plan before = table.document.plan();
    table.select(0, UsageModel::QuantityColumn, 0, UsageModel::QuantityColumn);
    table.view.fillDown();
    QCOMPARE(table.document.plan(), before);
}

void EntryBlockTest::aDraggedRowMovesInThePlan()
{
    Table table;
    table.view.verticalHeader()->moveSection(0, 1);
    QCOMPARE(table.document.plan().usage[1].quantity, "12"_quantity);
    // The header itself stays in order: its first number is the first line's.
    QCOMPARE(table.view.verticalHeader()->logicalIndex(0), 0);
    table.document.undo();
    QCOMPARE(table.document.plan().usage[0].quantity, "12"_quantity);
}

} // namespace tokencast

QTEST_MAIN(tokencast::EntryBlockTest)
#include "tst_entryblock.moc"
