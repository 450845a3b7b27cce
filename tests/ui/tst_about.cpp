// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteversion.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/about.h"
#include "ui/aboutdialog.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace tokencast;

namespace {

void writeText(const QDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

const Component *named(const std::vector<Component> &all, const char *name)
{
    const auto found = std::ranges::find(all, QString::fromUtf8(name), &Component::name);
    return found == all.end() ? nullptr : &*found;
}

QPlainTextEdit *textView(const AboutDialog &dialog, const char *accessibleName)
{
    for (auto *view : dialog.findChildren<QPlainTextEdit *>()) {
        if (view->accessibleName() == QLatin1String(accessibleName))
            return view;
    }
    return nullptr;
}

} // namespace

class AboutTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9")); }
    void versionsAndRuleBooksAreNamed();
    void diagnosticsHoldNothingPrivate();
    void withoutNoticesTheLicencesAreNamed();
    void theIndexKnowsWhatIsInstalled();
    void everyPartShowsItsNotices();
    void whatIsShownIsWhatIsCopied();
};

void AboutTest::versionsAndRuleBooksAreNamed()
{
    const QRegularExpression form(QStringLiteral(R"(^3\.\d+\.\d+)"));
    QVERIFY(form.match(sqliteVersion()).hasMatch());
    for (const QString &text : {aboutText(bundled()), diagnosticsText(bundled())}) {
        QVERIFY(text.contains(QStringLiteral("7.8.9")));
        QVERIFY(text.contains(QStringLiteral("Qt ") + QString::fromLatin1(qVersion())));
        QVERIFY(text.contains(QStringLiteral("SQLite ") + sqliteVersion()));
        QVERIFY(text.contains(QStringLiteral("Rule book forge-2022")));
        for (const RateCard &card : bundled().ruleBooks.front().cards)
            QVERIFY(text.contains(QString::fromStdString(toText(card.effectiveFrom))));
    }
}

void AboutTest::diagnosticsHoldNothingPrivate()
{
    Catalog catalog = bundled();
    RuleBook own = catalog.ruleBooks.front();
    own.id = RuleBookId("contract-of-acme");
    catalog.ruleBooks.push_back(own);
    // A book that replaces a bundled one is the person's as well.
    catalog.ruleBooks.front().cards.resize(1);
    const QString text = diagnosticsText(catalog);
    QVERIFY2(text.contains(QStringLiteral("Rule books added by hand: 2\n")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("forge-2022")));
    for (const QString &secret :
         {QStringLiteral("acme"), QDir::homePath(), QSysInfo::machineHostName(),
          QCoreApplication::applicationDirPath(), QDir::currentPath()}) {
        // The root folder is in every text.
        if (secret.size() > 1)
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    }
    QVERIFY2(!text.contains(QLatin1Char('/'))
                 || QSysInfo::prettyProductName().contains(QLatin1Char('/')),
             qPrintable(text));
}

void AboutTest::withoutNoticesTheLicencesAreNamed()
{
    const std::vector<Component> all = components({});
    QCOMPARE(all.size(), size_t(6));
    for (const Component &component : all) {
        QVERIFY(!component.licence.isEmpty());
        const QString text = noticeText(component);
        QVERIFY(text.contains(component.notice.isEmpty() ? component.licence
                                                         : QStringLiteral("GNU GENERAL PUBLIC")));
    }
    QCOMPARE(all.front().name, QStringLiteral("Tokencast"));
    QCOMPARE(all.front().version, QStringLiteral("7.8.9"));
}

void AboutTest::theIndexKnowsWhatIsInstalled()
{
    const QTemporaryDir folder;
    const QDir place(folder.path());
    writeText(place, QStringLiteral("index.tsv"),
              "RapidJSON\t1.1.0\tMIT\trapidjson.txt\nlibicu72\t72.1\tUnicode-DFS-2016\ticu.txt\n"
              "not a line\n");
    writeText(place, QStringLiteral("rapidjson.txt"), "Permission is hereby granted…");
    const std::vector<Component> all = components(folder.path());
    QCOMPARE(all.size(), size_t(7));
    QVERIFY(named(all, "RapidJSON"));
    QCOMPARE(named(all, "RapidJSON")->version, QStringLiteral("1.1.0"));
    QCOMPARE(noticeText(*named(all, "RapidJSON")), QStringLiteral("Permission is hereby granted…"));
    QVERIFY(named(all, "libicu72"));
    // Its file went missing.
    QVERIFY(noticeText(*named(all, "libicu72")).contains(QStringLiteral("Unicode-DFS-2016")));
}

void AboutTest::everyPartShowsItsNotices()
{
    AboutDialog dialog(bundled(), {});
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>();
    QPlainTextEdit *notice = textView(dialog, "Licence text");
    QVERIFY(table && notice);
    const std::vector<Component> all = components({});
    QCOMPARE(table->rowCount(), static_cast<int>(all.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setCurrentCell(row, 0);
        QCOMPARE(table->item(row, 0)->text(), all[size_t(row)].name);
        QCOMPARE(notice->toPlainText(), noticeText(all[size_t(row)]).remove(QLatin1Char('\f')));
    }
}

void AboutTest::whatIsShownIsWhatIsCopied()
{
    AboutDialog dialog(bundled(), {});
    dialog.show();
    QPlainTextEdit *shown = textView(dialog, "Diagnostics");
    QVERIFY(shown);
    QCOMPARE(shown->toPlainText(), diagnosticsText(bundled()));
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto copy = std::ranges::find(buttons, QStringLiteral("&Copy Diagnostics"),
                                        [](const QPushButton *button) { return button->text(); });
    QVERIFY(copy != buttons.end());
    QGuiApplication::clipboard()->clear();
    (*copy)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), shown->toPlainText());
}

QTEST_MAIN(AboutTest)
#include "tst_about.moc"
