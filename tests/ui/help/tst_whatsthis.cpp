// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/whatsthis.h"

#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keyboardmap.h"
#include "ui/commands/menuactions.h"
#include "ui/compare/comparewindow.h"
#include "ui/help/helpguide.h"
#include "ui/help/helpwindow.h"
#include "ui/pages/backupsdialog.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

using namespace tokencast;

namespace {

/// Everything that a person can meet: the window with the sample, every page, panel and dialog.
struct WholeProgram : Desk
{
    std::vector<QWidget *> windows;
    std::unique_ptr<BackupsDialog> backups;

    WholeProgram()
    {
        trigger("file.sample");
        type("Processing hours per month", "40");
        prompts.text = QStringLiteral("Other");
        trigger("scenario.duplicate");
        for (const char *command :
             {"view.history", "scenario.whatIf", "scenario.compare", "help.keys", "help.contents"})
            trigger(command);
        backups = std::make_unique<BackupsDialog>(window.document(), window.session(),
                                                  folder.filePath(QStringLiteral("a.tokencast")),
                                                  QLocale::c());
        trigger("help.find");
        windows = {&window, backups.get()};
    }
    std::vector<QWidget *> widgets() const
    {
        std::vector<QWidget *> all;
        for (QWidget *top : windows) {
            for (auto *widget : top->findChildren<QWidget *>())
                all.push_back(widget);
        }
        return all;
    }
};

/// Qt's own parts of a widget, which it is asked about itself.
bool isPart(const QWidget &widget)
{
    const QString name = widget.objectName();
    const QWidget *parent = widget.parentWidget();
    if (parent && (parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QTabBar")))
        return true;
    return name.startsWith(QLatin1String("qt_")) && name != QLatin1String("qt_tabwidget_tabbar");
}

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *place = &widget; place; place = place->parentWidget()) {
        const QString name =
            place->accessibleName().isEmpty() ? place->objectName() : place->accessibleName();
        path.prepend(QString::fromLatin1(place->metaObject()->className()) + QLatin1Char(' ')
                     + name);
    }
    return path.join(QStringLiteral(" > "));
}

QStringList linksIn(const QString &html)
{
    static const QRegularExpression form(QStringLiteral("href=\"([^\"]+)\""));
    QStringList links;
    for (auto match = form.globalMatch(html); match.hasNext();)
        links << match.next().captured(1);
    return links;
}

} // namespace

class TestWhatsThis : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AnswerWidget::installAccessibility(); }
    void textsHaveTitleSentencesAndLinks();
    void everythingThatTakesTheFocusIsExplained();
    void everyCommandIsExplained();
    void everyColumnIsExplained();
    void everyLinkLeadsIntoTheHelp();
    void whatHasTheFocusIsToldWithoutAMouse();
};

void TestWhatsThis::textsHaveTitleSentencesAndLinks()
{
    const QString text = whatsThisText({.title = QStringLiteral("&Bought <on>"),
                                        .help = QStringLiteral("Day of the purchase"),
                                        .rule = QStringLiteral("Of the [lot](glossary.md#lot)"),
                                        .topic = QStringLiteral("purchases.md#bought-on")});
    QCOMPARE(
        text,
        QStringLiteral("<p><b>Bought &lt;on&gt;</b></p><p>Day of the purchase. Of the "
                       "<a href=\"help:/glossary.md#lot\">lot</a>.</p>"
                       "<p><a href=\"help:/purchases.md#bought-on\">More in the help</a></p>"));
}

void TestWhatsThis::everythingThatTakesTheFocusIsExplained()
{
    const WholeProgram program;
    int found = 0;
    QStringList missing;
    for (const QWidget *widget : program.widgets()) {
        const QWidget *speaks = widget->focusProxy() ? widget->focusProxy() : widget;
        if (widget->focusPolicy() == Qt::NoFocus || isPart(*widget))
            continue;
        ++found;
        if (speaks->whatsThis().isEmpty())
            missing << describe(*widget);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    QVERIFY(found > 60);
}

void TestWhatsThis::everyCommandIsExplained()
{
    const WholeProgram program;
    int found = 0;
    for (const MenuAction &entry : actionsInMenus(program.window)) {
        // Names of files say themselves what they are.
        if (entry.action->objectName().isEmpty())
            continue;
        ++found;
        QVERIFY2(linksIn(entry.action->whatsThis()).size() == 1, qPrintable(entry.text()));
    }
    QVERIFY(found > 20);
}

void TestWhatsThis::everyColumnIsExplained()
{
    const WholeProgram program;
    int found = 0;
    for (const QWidget *widget : program.widgets()) {
        const auto *table = qobject_cast<const QTableView *>(widget);
        if (!table || table->accessibleName() == QLatin1String("Backups"))
            continue;
        QSet<QString> texts;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QVariant text =
                table->model()->headerData(column, Qt::Horizontal, Qt::WhatsThisRole);
            QVERIFY2(!text.toString().isEmpty(), qPrintable(describe(*table)));
            texts.insert(text.toString());
            ++found;
        }
        QCOMPARE(texts.size(), qsizetype(table->model()->columnCount()));
    }
    QVERIFY(found > 50);
}

void TestWhatsThis::everyLinkLeadsIntoTheHelp()
{
    const WholeProgram program;
    QStringList texts;
    for (const QWidget *widget : program.widgets()) {
        texts << widget->whatsThis();
        const QString topic = helpTopicOf(widget);
        if (!topic.isEmpty())
            texts << QStringLiteral("href=\"%1\"").arg(helpAddress(topic));
        if (const auto *view = qobject_cast<const QTableView *>(widget)) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts << view->model()
                             ->headerData(column, Qt::Horizontal, Qt::WhatsThisRole)
                             .toString();
            for (int row = 0; row < view->model()->rowCount(); ++row)
                texts << view->model()->headerData(row, Qt::Vertical, Qt::WhatsThisRole).toString();
        }
    }
    for (const MenuAction &entry : actionsInMenus(program.window))
        texts << entry.action->whatsThis();
    const HelpLibrary library;
    QSet<QString> links;
    for (const QString &text : texts) {
        for (const QString &link : linksIn(text))
            links.insert(link);
    }
    for (const QString &link : links) {
        QVERIFY2(link.startsWith(helpAddress({})) && library.has(link.mid(helpAddress({}).size())),
                 qPrintable(link));
    }
    QVERIFY(links.size() > 40);
}

void TestWhatsThis::whatHasTheFocusIsToldWithoutAMouse()
{
    const Desk desk;
    desk.field("Photos per month").setFocus();
    // The offscreen platform says this of every such box.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    for (int time = 0; time < 3; ++time)
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    desk.trigger("help.focus");
    QWidget *popup = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QWhatsThat"))
            popup = widget;
    }
    QVERIFY(popup && popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
}

QTEST_MAIN(TestWhatsThis)
#include "tst_whatsthis.moc"
