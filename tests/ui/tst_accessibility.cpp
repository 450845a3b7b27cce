// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "tests/ui/focuswalk.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keyboardmap.h"
#include "ui/compare/comparewindow.h"
#include "ui/help/helpwindow.h"
#include "ui/pages/backupsdialog.h"
#include "ui/pages/workspace.h"
#include "ui/prompts.h"
#include "ui/widgets/labelaccessible.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <functional>

using namespace tokencast;

// Every page and dialog for somebody without a mouse or a screen: what takes the focus has a name
// and a role, Tab reaches all of it in the order in which it lies there and leaves it again, and
// one sees where the focus is.

namespace {

using Audit = std::function<void(QWidget &)>;

void everythingHasANameAndARole(QWidget &window)
{
    for (QWidget *widget : focusableIn(window)) {
        QVERIFY2(!spokenName(*widget).isEmpty(), qPrintable(wordsFor(*widget)));
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        const QAccessible::Role role = accessible->role();
        QVERIFY2(role != QAccessible::NoRole && role != QAccessible::Client,
                 qPrintable(wordsFor(*widget)));
    }
}

void tabReachesEverythingAndComesRound(QWidget &window)
{
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const FocusWalk walk = walkFocus(window, key);
        QVERIFY2(walk.comesRound,
                 qPrintable(wordsFor(*walk.visited.last()) + QStringLiteral(" keeps the focus")));
        for (QWidget *widget : focusableIn(window))
            QVERIFY2(walk.visited.contains(widget),
                     qPrintable(wordsFor(*widget) + QStringLiteral(" is not reached")));
    }
}

void tabGoesFromTopToBottom(QWidget &window)
{
    const QList<QWidget *> walk = walkFocus(window, Qt::Key_Tab).visited;
    QStringList back;
    for (qsizetype i = 0; i < walk.size(); ++i) {
        QWidget *next = walk[(i + 1) % walk.size()];
        if (!liesAfter(*walk[i], *next))
            back << QStringLiteral("from %1 back to %2").arg(wordsFor(*walk[i]), wordsFor(*next));
    }
    // Once: from the last to the first.
    QVERIFY2(back.size() <= 1, qPrintable(back.join(QLatin1Char('\n'))));
}

void theFocusIsSeen(QWidget &window)
{
    // As after the first Tab: Qt shows the focus of buttons to those who use the keyboard.
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget *widget : focusableIn(window)) {
        // A dialog's button becomes the one that Enter presses, and is drawn so from then on.
        const auto *button = qobject_cast<QPushButton *>(widget);
        if (button && button->autoDefault())
            continue;
        if (QWidget *focus = window.focusWidget())
            focus->clearFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY2(widget->grab().toImage() != without, qPrintable(wordsFor(*widget)));
    }
}

/// The page of the sample, or of a plan with nothing in it.
void auditPage(const QString &page, const char *command, const Audit &audit)
{
    Desk desk;
    if (*command)
        desk.trigger(command);
    QVERIFY(desk.window.workspace().showPage(page));
    audit(desk.window);
}

void auditPanel(const char *command, const Audit &audit)
{
    Desk desk;
    desk.trigger("file.sample");
    desk.type("Photos per month", "480");
    desk.trigger(command);
    audit(desk.window);
}

void auditComparison(const Audit &audit)
{
    Desk desk;
    desk.trigger("file.sample");
    desk.prompts.text = QStringLiteral("Other");
    desk.trigger("scenario.duplicate");
    desk.type("Photos per month", "480");
    desk.trigger("scenario.compare");
    auto *compare = desk.window.findChild<CompareWindow *>();
    QTRY_COMPARE(QApplication::activeWindow(), compare);
    audit(*compare);
}

/// A window that a command opens beside the main one.
template <typename Window>
void auditWindow(const char *command, const Audit &audit)
{
    Desk desk;
    desk.trigger("file.sample");
    desk.trigger(command);
    auto *window = desk.window.findChild<Window *>();
    QTRY_COMPARE(QApplication::activeWindow(), window);
    audit(*window);
}

void auditBackups(const Audit &audit)
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("a.tokencast"));
    QCOMPARE(desk.window.session().saveAs(path), QString());
    BackupsDialog dialog(desk.window.document(), desk.window.session(), path, QLocale::c());
    dialog.show();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    audit(dialog);
}

/// A dialog that does not return before it is answered.
void auditPrompt(const std::function<void(Prompts &)> &ask, const Audit &audit)
{
    QTimer::singleShot(0, qApp, [&audit] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        audit(*dialog);
        dialog->close();
    });
    DialogPrompts prompts;
    ask(prompts);
}

void addPages(const std::function<void(const QString &, std::function<void(const Audit &)>)> &add)
{
    const QStringList pages = Desk().window.workspace().pageIds();
    for (const QString &page : pages) {
        add(QStringLiteral("the page %1").arg(page),
            [page](const Audit &audit) { auditPage(page, "file.sample", audit); });
        add(QStringLiteral("the page %1 with nothing in the plan").arg(page),
            [page](const Audit &audit) { auditPage(page, "", audit); });
    }
}

} // namespace

class TestAccessibility : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        AnswerWidget::installAccessibility();
        installLabelAccessibility();
    }
    void whatLabelsSayIsHeard();
    void names_data() { places(); }
    void names() { audit(everythingHasANameAndARole); }
    void noTrap_data() { places(); }
    void noTrap() { audit(tabReachesEverythingAndComesRound); }
    void order_data() { places(); }
    void order() { audit(tabGoesFromTopToBottom); }
    void visibleFocus_data() { places(); }
    void visibleFocus() { audit(theFocusIsSeen); }

private:
    static void places();
    static void audit(const Audit &what);
};

void TestAccessibility::places()
{
    using Place = std::function<void(const Audit &)>;
    QTest::addColumn<Place>("place");
    const auto add = [](const QString &name, Place place) {
        QTest::newRow(qPrintable(name)) << std::move(place);
    };
    addPages(add);
    for (const char *command : {"view.history", "scenario.whatIf"})
        add(QStringLiteral("the panel of %1").arg(QLatin1String(command)),
            [command](const Audit &audit) { auditPanel(command, audit); });
    add(QStringLiteral("comparison"), auditComparison);
    add(QStringLiteral("backups"), auditBackups);
    add(QStringLiteral("help"),
        [](const Audit &audit) { auditWindow<HelpWindow>("help.contents", audit); });
    add(QStringLiteral("keyboard map"),
        [](const Audit &audit) { auditWindow<KeyboardMap>("help.keys", audit); });
    add(QStringLiteral("command palette"),
        [](const Audit &audit) { auditWindow<CommandPalette>("help.find", audit); });
    const auto addPrompt = [&add](const char *name, std::function<void(Prompts &)> ask) {
        add(QString::fromLatin1(name), [ask](const Audit &audit) { auditPrompt(ask, audit); });
    };
    const QString text = QStringLiteral("text");
    addPrompt("what is told", [text](Prompts &prompts) { prompts.tell(nullptr, text, text); });
    addPrompt("what is asked",
              [text](Prompts &prompts) { prompts.confirm(nullptr, text, text, text); });
    addPrompt("what is to be typed",
              [text](Prompts &prompts) { prompts.askText(nullptr, text, text, text); });
}

void TestAccessibility::whatLabelsSayIsHeard()
{
    Desk desk;
    desk.type("Photos per month", "many");
    int heard = 0;
    for (auto *label : desk.window.findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(label);
        const QString all =
            accessible->text(QAccessible::Name) + accessible->text(QAccessible::Description);
        QVERIFY2(all.contains(QString(label->text()).remove(QLatin1Char('&'))),
                 qPrintable(label->text()));
        heard += label->accessibleName().isEmpty() ? 0 : 1;
    }
    QVERIFY(heard > 0);
}

void TestAccessibility::audit(const Audit &what)
{
    using Place = std::function<void(const Audit &)>;
    QFETCH(const Place, place);
    bool isRun = false;
    place([&](QWidget &window) {
        isRun = true;
        QVERIFY(!focusableIn(window).isEmpty());
        what(window);
    });
    QVERIFY(isRun || QTest::currentTestFailed());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
