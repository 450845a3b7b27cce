// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keyboardmap.h"

#include "core/text/textformat.h"
#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/menuactions.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/presentation/presentationpage.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

using namespace tokencast;

namespace {

/// Presses a key on a widget and says whether anything took it.
bool press(QWidget &widget, const QKeySequence &key)
{
    const QKeyCombination combination = key[0];
    QString text;
    if (!(combination.keyboardModifiers() & ~Qt::ShiftModifier) && combination.key() < 0x80)
        text = QString(QChar(combination.key()));
    if (qt_sendShortcutOverrideEvent(&widget, 0, combination.key(), combination.keyboardModifiers(),
                                     text))
        return true;
    // A view does not say that it has taken a key: it is seen by what it does.
    auto *view = qobject_cast<QAbstractItemView *>(&widget);
    const QModelIndex before = view ? view->currentIndex() : QModelIndex();
    bool isActivated = false;
    if (view)
        QObject::connect(view, &QAbstractItemView::activated, view, [&] { isActivated = true; });
    // Who does not know a key ignores it, up to the window.
    QKeyEvent event(QEvent::KeyPress, combination.key(), combination.keyboardModifiers(), text);
    QApplication::sendEvent(&widget, &event);
    const bool isMoved = view && view->currentIndex() != before;
    return event.isAccepted() || isActivated || isMoved;
}

/// A window with the sample, something to undo, something tried and all panels.
struct BusyDesk : Desk
{
    BusyDesk()
    {
        trigger("file.sample");
        type("Processing hours per month", "40");
        type("Photos per month", "40");
        trigger("view.history");
        trigger("scenario.whatIf");
    }
    QWidget *widgetOf(KeyPlace place)
    {
        switch (place) {
        case KeyPlace::Everywhere:
            return tableOn("Months");
        case KeyPlace::Charts:
            return find<QWidget>("Balance chart");
        case KeyPlace::EntryTables:
            return tableOn("Usage");
        case KeyPlace::ResultTables:
            return tableOn("Days");
        case KeyPlace::WhatIf:
            find<QSlider>("What if usage")->setValue(20);
            return find<QSlider>("What if usage");
        case KeyPlace::History:
            return placed(find<QTableView>("History"));
        case KeyPlace::Palette:
            trigger("help.find");
            return window.findChild<CommandPalette *>()->findChild<QLineEdit *>();
        case KeyPlace::Presentation:
            window.present();
            if (!QTest::qWaitFor(
                    [this] { return window.presentation() && window.presentation()->hasFocus(); }))
                qWarning("Nothing is presented.");
            return window.presentation();
        case KeyPlace::HelpWindow:
            break;
        }
        trigger("help.contents");
        auto *help = window.findChild<HelpWindow *>();
        help->showTopic(QStringLiteral("usage.md"));
        help->browser().backward();
        help->browser().setFocus();
        if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == help; }))
            qWarning("The help is not active.");
        return &help->browser();
    }
    QTableView *tableOn(const char *name)
    {
        QTableView *table = find<QTableView>(name);
        auto *tabs = window.findChild<QTabWidget *>();
        for (int index = 0; index < tabs->count(); ++index) {
            QWidget *page = tabs->widget(index);
            if (page == static_cast<QWidget *>(table) || page->isAncestorOf(table))
                tabs->setCurrentWidget(page);
        }
        return placed(table);
    }
    static QTableView *placed(QTableView *table)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 1));
        return table;
    }
};

QStringList linesOf(const QTreeWidget &list)
{
    QStringList lines;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(&list)); *item; ++item)
        lines << (*item)->text(0) + QLatin1Char('|') + (*item)->text(1);
    return lines;
}

} // namespace

class TestKeyboardMap : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AnswerWidget::installAccessibility(); }
    void everyShortcutOfACommandIsInIt();
    void everyKeyThatItClaimsIsTaken_data();
    void everyKeyThatItClaimsIsTaken();
    void noKeyHasTwoMeaningsInAPlace();
    void itIsSearchedByKeyAndByWord();
    void whatIsShownIsCopied();
};

void TestKeyboardMap::everyShortcutOfACommandIsInIt()
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_Slash, Qt::ControlModifier);
    const auto *map = desk.window.findChild<KeyboardMap *>();
    QVERIFY(map && map->isVisible());
    const QStringList lines = linesOf(*map->findChild<QTreeWidget *>());
    int shortcuts = 0;
    for (const auto *action : desk.window.findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (action->shortcut().isEmpty())
            continue;
        ++shortcuts;
        const QString keys =
            MenuAction{.action = const_cast<QAction *>(action)}.keys() + QLatin1Char('|');
        const QString text = QStringLiteral(" › ") + withoutMark(action->text());
        QVERIFY2(std::ranges::any_of(lines,
                                     [&](const QString &line) {
                                         return line.startsWith(keys) && line.endsWith(text);
                                     }),
                 qPrintable(action->text()));
    }
    QVERIFY(shortcuts > 12);
}

void TestKeyboardMap::everyKeyThatItClaimsIsTaken_data()
{
    QTest::addColumn<int>("row");
    const std::vector<KeyRow> rows = keysBesideCommands();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row].keys.isEmpty())
            QTest::addRow("%s: %s", qPrintable(titleOf(rows[row].place)),
                          qPrintable(rows[row].shownKeys()))
                << static_cast<int>(row);
    }
}

void TestKeyboardMap::everyKeyThatItClaimsIsTaken()
{
    QFETCH(const int, row);
    const KeyRow keys = keysBesideCommands()[size_t(row)];
    for (const QKeySequence &key : keys.keys) {
        BusyDesk desk;
        QWidget *widget = desk.widgetOf(keys.place);
        QVERIFY(widget);
        if (keys.place == KeyPlace::EntryTables && key == QKeySequence(Qt::Key_Escape)) {
            press(*widget, Qt::Key_F2);
            widget = QApplication::focusWidget();
        }
        QVERIFY2(press(*widget, key), qPrintable(key.toString()));
    }
}

void TestKeyboardMap::noKeyHasTwoMeaningsInAPlace()
{
    const Desk desk;
    for (const KeyPlace place : keyPlaces) {
        QSet<QKeySequence> known;
        for (const KeyRow &row : allKeys(desk.window)) {
            if (row.place != place && row.place != KeyPlace::Everywhere)
                continue;
            QVERIFY2(!row.text.isEmpty() && !row.shownKeys().isEmpty(), qPrintable(row.text));
            for (const QKeySequence &key : row.keys) {
                QVERIFY2(!known.contains(key), qPrintable(titleOf(place) + key.toString()));
                known.insert(key);
            }
        }
        QVERIFY(known.size() > 5);
    }
}

void TestKeyboardMap::itIsSearchedByKeyAndByWord()
{
    const Desk desk;
    desk.trigger("help.keys");
    const auto *map = desk.window.findChild<KeyboardMap *>();
    auto *list = map->findChild<QTreeWidget *>();
    const qsizetype all = linesOf(*list).size();
    map->findChild<QLineEdit *>()->setText(QStringLiteral("ctrl+k"));
    QCOMPARE(linesOf(*list),
             QStringList(
                 {QStringLiteral("Everywhere|"), QStringLiteral("Ctrl+K|Help › Find a Command…")}));
    map->findChild<QLineEdit *>()->setText(QStringLiteral("month chart"));
    QCOMPARE(linesOf(*list).size(), 2);
    map->findChild<QLineEdit *>()->setText({});
    QCOMPARE(linesOf(*list).size(), all);
}

void TestKeyboardMap::whatIsShownIsCopied()
{
    const Desk desk;
    desk.trigger("help.keys");
    const auto *map = desk.window.findChild<KeyboardMap *>();
    map->findChild<QLineEdit *>()->setText(QStringLiteral("alt+up"));
    for (auto *button : map->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Copy")))
            button->click();
    }
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral(
        "In the tables Usage and Purchases\nAlt+Up, Alt+Down\tMove the row up, down\n")));
}

QTEST_MAIN(TestKeyboardMap)
#include "tst_keyboardmap.moc"
