// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/languagedialog.h"
#include "ui/languages.h"
#include "ui/pages/workspace.h"
#include "ui/presentation/presentationdialog.h"
#include "ui/presentation/presentationpage.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolBar>

using namespace Qt::StringLiterals;
using namespace tokencast;

namespace {

/// A window whose language can be chosen.
struct LanguageDesk
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    FixedPrompts prompts;
    Languages languages{settings};
    MainWindow window{services()};

    LanguageDesk()
    {
        window.resize(1280, 860);
        window.show();
    }

    WindowServices services()
    {
        return {.catalog = std::make_shared<const Catalog>(bundled()),
                .settings = settings,
                .prompts = prompts,
                .today = "2022-11-07"_day,
                .locale = languages.locale(),
                .draftFolder = folder.filePath(u"drafts"_s),
                .theme = Theme::light(),
                .languages = &languages};
    }

    void choose(const QString &words, const QString &formats)
    {
        languages.choose(words, formats);
        QCoreApplication::processEvents();
    }
    QString menu(int index) const { return window.menuBar()->actions().at(index)->text(); }
    QStringList tabs() const
    {
        const auto *bar = window.findChild<QTabBar *>();
        QStringList texts;
        for (int tab = 0; tab < bar->count(); ++tab)
            texts << bar->tabText(tab);
        return texts;
    }
    EntryEdit &photos() const
    {
        for (auto *edit : window.findChildren<EntryEdit *>()) {
            if (edit->accessibleName() == u"Photos per month")
                return *edit;
        }
        qFatal("no field for photos");
    }
    QString cost() const
    {
        for (const auto *answer : window.findChildren<AnswerWidget *>()) {
            if (answer->accessibleName() == u"Cost")
                return answer->answer().value;
        }
        return {};
    }
    /// 200,000 photos: 4,000 tokens at 3 USD.
    void typePhotos() const
    {
        photos().setFocus();
        photos().selectAll();
        QTest::keyClicks(&photos(), u"200000"_s);
        QTest::keyClick(&photos(), Qt::Key_Return);
    }
};

/// Every text of the sources in brackets and longer by half, as in German or worse.
class Pseudo : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // A code, dates and numbers; Qt's own strings stay as they are.
        const QLatin1String name(context);
        if (name == "Language"_L1 || name.startsWith('Q'_L1))
            return {};
        QString text = QString::fromUtf8(source);
        return u"«%1%2»"_s.arg(text, QString(text.size() / 3, u'~'));
    }
    bool isEmpty() const override { return false; }
};

/// Japanese, and what the program asked for in vain: a text that is translated under another name
/// than it is asked for by looks complete in the file.
class Recording : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *note,
                      int n) const override
    {
        QString text = QTranslator::translate(context, source, note, n);
        const QLatin1String name(context);
        if (text.isEmpty() && !name.startsWith('Q'_L1))
            m_missing << name + u": "_s + QString::fromUtf8(source);
        return text;
    }
    QStringList missing() const { return {m_missing.begin(), m_missing.end()}; }

private:
    mutable QSet<QString> m_missing;
};

/// What a person reads on it; empty for what has no text of its own.
QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

bool hasWords(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    // A day is a matter of the formats.
    static const QRegularExpression day(u"^\\d+ [A-Z][a-z]+ \\d{4}$"_s);
    return text.contains(word) && !text.contains(day);
}

} // namespace

class TestLanguages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AnswerWidget::installAccessibility(); }
    void aLanguageChangesWithoutARestart();
    void nothingIsLostWhenItChanges();
    void formatsAreChosenApart();
    void theChoiceIsKept();
    void theDialogChooses();
    void panelsAndPageStayWhereTheyAre();
    void everyTextCanBeTranslated_data();
    void everyTextCanBeTranslated();
    void everythingThatIsAskedForIsJapanese();
};

void TestLanguages::aLanguageChangesWithoutARestart()
{
    LanguageDesk desk;
    desk.choose(u"en"_s, u"en_US"_s);
    QCOMPARE(desk.menu(0), u"&File"_s);
    desk.choose(u"ja"_s, u"ja_JP"_s);
    QCOMPARE(desk.menu(0), u"ファイル(&F)"_s);
    QVERIFY(desk.tabs().first().startsWith(u"使用量"));
    QCOMPARE(desk.window.menuBar()->actions().size(), 6);
    QCOMPARE(desk.window.findChildren<QToolBar *>().size(), 1);
    desk.choose(u"en"_s, u"en_US"_s);
    QCOMPARE(desk.menu(0), u"&File"_s);
    QCOMPARE(desk.tabs().first(), u"&Usage"_s);
}

void TestLanguages::nothingIsLostWhenItChanges()
{
    LanguageDesk desk;
    desk.choose(u"en"_s, u"en_US"_s);
    desk.typePhotos();
    const Plan before = desk.window.document().plan();
    QVERIFY(desk.window.document().canUndo());
    // A text that is no number is in no plan, and stays all the same.
    desk.photos().selectAll();
    QTest::keyClicks(&desk.photos(), u"many"_s);
    desk.choose(u"ja"_s, u"ja_JP"_s);
    QCOMPARE(desk.window.document().plan(), before);
    QCOMPARE(desk.photos().text(), u"many"_s);
    QVERIFY(desk.window.document().canUndo());
    // First the text, then the number.
    desk.window.findChild<QAction *>(u"edit.undo"_s)->trigger();
    desk.window.findChild<QAction *>(u"edit.undo"_s)->trigger();
    QVERIFY(desk.window.document().plan().usage.empty());
}

void TestLanguages::formatsAreChosenApart()
{
    LanguageDesk desk;
    desk.choose(u"en"_s, u"de_DE"_s);
    desk.typePhotos();
    QCOMPARE(desk.menu(0), u"&File"_s);
    QVERIFY2(desk.cost().contains(u'.') && desk.cost().contains(u','), qPrintable(desk.cost()));
    QVERIFY(desk.cost().indexOf(u'.') < desk.cost().indexOf(u','));
    desk.choose(u"ja"_s, u"en_US"_s);
    QCOMPARE(desk.menu(0), u"ファイル(&F)"_s);
    QVERIFY(desk.cost().indexOf(u',') < desk.cost().indexOf(u'.'));
}

void TestLanguages::theChoiceIsKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        Languages(settings).choose(u"ja"_s, u"de_DE"_s);
    }
    QCOMPARE(languageOfWords(), u"en"_s);
    Settings settings(file);
    const Languages languages(settings);
    QCOMPARE(languageOfWords(), u"ja"_s);
    QCOMPARE(languages.locale(), QLocale(u"de_DE"_s));
}

void TestLanguages::theDialogChooses()
{
    LanguageDesk desk;
    desk.choose(u"en"_s, u"en_US"_s);
    desk.window.findChild<QAction *>(u"view.language"_s)->trigger();
    auto *dialog = desk.window.findChild<LanguageDialog *>();
    QVERIFY(dialog);
    const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes[0]->setCurrentIndex(boxes[0]->findData(u"ja"_s));
    boxes[1]->setCurrentIndex(boxes[1]->findData(u"ja_JP"_s));
    QVERIFY(boxes[1]->currentIndex() > 0);
    dialog->accept();
    QCoreApplication::processEvents();
    QCOMPARE(desk.menu(0), u"ファイル(&F)"_s);
    QCOMPARE(desk.languages.locale(), QLocale(u"ja_JP"_s));
}

void TestLanguages::panelsAndPageStayWhereTheyAre()
{
    LanguageDesk desk;
    desk.choose(u"en"_s, u"en_US"_s);
    QVERIFY(desk.window.workspace().showPage(u"months"_s));
    desk.window.findChild<QAction *>(u"view.history"_s)->trigger();
    desk.choose(u"ja"_s, u"ja_JP"_s);
    QCOMPARE(desk.window.workspace().pages().currentWidget()->objectName(), u"months"_s);
    QVERIFY(desk.window.findChild<QWidget *>(u"panel.history"_s)->isVisible());
}

void TestLanguages::everyTextCanBeTranslated_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"usage", "purchases", "account", "days", "months", "explain"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestLanguages::everyTextCanBeTranslated()
{
    QFETCH(const QString, page);
    Pseudo pseudo;
    QCoreApplication::installTranslator(&pseudo);
    {
        Desk desk;
        QVERIFY(desk.window.workspace().showPage(page));
        desk.trigger("view.history");
        desk.trigger("scenario.whatIf");
        QCoreApplication::processEvents();
        for (const QWidget *widget : desk.window.findChildren<QWidget *>()) {
            const QString text = textOf(*widget);
            if (!widget->isVisible() || !hasWords(text))
                continue;
            // Composed texts have translated parts.
            QVERIFY2(text.contains(u'«'),
                     qPrintable(u"%1 of %2"_s.arg(
                         text, QLatin1String(widget->metaObject()->className()))));
            const auto *button = qobject_cast<const QPushButton *>(widget);
            QVERIFY2(!button || button->width() >= button->minimumSizeHint().width(),
                     qPrintable(text + u" is cut off"_s));
            const auto *label = qobject_cast<const QLabel *>(widget);
            QVERIFY2(!label || label->wordWrap() || label->textFormat() == Qt::RichText
                         || label->width() >= label->minimumSizeHint().width(),
                     qPrintable(text + u" is cut off"_s));
        }
        for (const QAction *menu : desk.window.menuBar()->actions()) {
            QVERIFY2(menu->text().startsWith(u'«'), qPrintable(menu->text()));
            for (const QAction *action : menu->menu()->actions())
                QVERIFY2(!hasWords(action->text()) || action->text().contains(u'«'),
                         qPrintable(action->text()));
        }
        for (const auto *table : desk.window.findChildren<QTableView *>()) {
            const QAbstractItemModel &model = *table->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString title = model.headerData(column, Qt::Horizontal).toString();
                QVERIFY2(!hasWords(title) || title.contains(u'«'), qPrintable(title));
            }
        }
    }
    QCoreApplication::removeTranslator(&pseudo);
}

void TestLanguages::everythingThatIsAskedForIsJapanese()
{
    Recording japanese;
    QVERIFY(japanese.load(u":/i18n/tokencast_ja.qm"_s));
    QCoreApplication::installTranslator(&japanese);
    {
        Desk desk;
        desk.trigger("file.sample");
        for (const QString &page : desk.window.workspace().pageIds()) {
            QVERIFY(desk.window.workspace().showPage(page));
            desk.window.grab();
        }
        for (const char *command :
             {"view.history", "scenario.whatIf", "scenario.compare", "help.contents", "help.keys",
              "help.find", "view.preparePresentation"}) {
            desk.trigger(command);
            QCoreApplication::processEvents();
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (window->isVisible())
                    window->grab();
            }
        }
        desk.window.findChild<PresentationDialog *>()->reject();
        desk.trigger("view.present");
        QVERIFY(QTest::qWaitFor([&] { return desk.window.presentation() != nullptr; }));
        QCoreApplication::processEvents();
        desk.window.presentation()->showStep(2);
        desk.window.grab();
    }
    QCoreApplication::removeTranslator(&japanese);
    QCOMPARE(japanese.missing().join(u"\n"_s), QString());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
