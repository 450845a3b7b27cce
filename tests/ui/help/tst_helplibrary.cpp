// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helplibrary.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/help/ratestopic.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUrl>

using namespace tokencast;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

const HelpLibrary &library()
{
    static const HelpLibrary pages({},
                                   {{QStringLiteral("rates"), ratesMarkdown(bundled(), english)}});
    return pages;
}

/// Everything that a page links to.
QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression form(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList links;
    for (auto match = form.globalMatch(markdown); match.hasNext();)
        links << match.next().captured(1);
    return links;
}

QStringList addressesOf(const std::vector<HelpSection> &sections)
{
    QStringList addresses;
    for (const HelpSection &section : sections)
        addresses << section.address();
    return addresses;
}

QString sourceOf(const QString &topic)
{
    QFile file(QStringLiteral(TOKENCAST_SOURCE_DIR "/docs/user-guide/en/") + topic);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestHelpLibrary : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsAPageAndEveryPageAFile();
    void everyPageHasATitleAndText();
    void everyLinkLeadsSomewhere();
    void everyPictureIsThere();
    void headingsAreNamedOnce();
    void everyWordOfTheGlossaryIsExplained();
    void wordsAreFoundTheHeadingFirst_data();
    void wordsAreFoundTheHeadingFirst();
    void aPageThatALanguageDoesNotHaveIsEnglish();
    void translationsHaveTheSameHeadings();
    void anchorsAreThoseOfGitHub();
    void ratesAreThoseOfTheRuleBook();
};

void TestHelpLibrary::everyFileIsAPageAndEveryPageAFile()
{
    const QDir folder(QStringLiteral(TOKENCAST_SOURCE_DIR "/docs/user-guide/en"));
    QStringList files = folder.entryList({QStringLiteral("*.md")});
    QStringList pages = HelpLibrary::topics();
    files.sort();
    pages.sort();
    QCOMPARE(pages, files);
}

void TestHelpLibrary::everyPageHasATitleAndText()
{
    for (const QString &topic : HelpLibrary::topics()) {
        QVERIFY2(!library().title(topic).isEmpty(), qPrintable(topic));
        QVERIFY2(library().markdown(topic).startsWith(QStringLiteral("# ")), qPrintable(topic));
        // A picture would be missing; one title is one page.
        QVERIFY2(!library().markdown(topic).contains(QStringLiteral("![")), qPrintable(topic));
        QCOMPARE(library().markdown(topic).count(QRegularExpression(
                     QStringLiteral("^# "), QRegularExpression::MultilineOption)),
                 1);
    }
}

void TestHelpLibrary::everyLinkLeadsSomewhere()
{
    int links = 0;
    for (const QString &topic : HelpLibrary::topics()) {
        for (QString link : linksIn(library().markdown(topic))) {
            ++links;
            if (link.startsWith(QLatin1String("https://")))
                continue;
            if (link.startsWith(QLatin1Char('#')))
                link.prepend(topic);
            QVERIFY2(library().has(link), qPrintable(topic + QStringLiteral(" → ") + link));
        }
    }
    QVERIFY(links > 100);
}

void TestHelpLibrary::everyPictureIsThere()
{
    const QDir folder(QStringLiteral(TOKENCAST_SOURCE_DIR "/docs/user-guide/en"));
    int pictures = 0;
    for (const QString &topic : HelpLibrary::topics()) {
        for (const QString &link : linksIn(sourceOf(topic))) {
            if (!link.endsWith(QLatin1String(".png")))
                continue;
            ++pictures;
            QVERIFY2(folder.exists(link), qPrintable(topic + QStringLiteral(" → ") + link));
        }
    }
    QVERIFY(pictures > 2);
}

void TestHelpLibrary::headingsAreNamedOnce()
{
    QSet<QString> known;
    for (const QString &address : addressesOf(library().sections())) {
        QVERIFY2(!known.contains(address), qPrintable(address));
        known.insert(address);
    }
}

void TestHelpLibrary::everyWordOfTheGlossaryIsExplained()
{
    int words = 0;
    QString before;
    for (const HelpSection &section : library().sections()) {
        if (section.topic != QLatin1String("glossary.md") || section.level == 1)
            continue;
        ++words;
        // One or two sentences, and in the order in which one looks.
        QVERIFY2(section.text.size() > 30 && section.text.size() < 330, qPrintable(section.title));
        QVERIFY2(before.localeAwareCompare(section.title) < 0, qPrintable(section.title));
        before = section.title;
    }
    QVERIFY(words >= 30);
}

void TestHelpLibrary::wordsAreFoundTheHeadingFirst_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("a word of a heading")
        << QStringLiteral("grace period") << QStringLiteral("access.md");
    QTest::newRow("a word of the text only")
        << QStringLiteral("navisworks") << QStringLiteral("quick-estimate.md");
    QTest::newRow("words in any order and case")
        << QStringLiteral("BACKUPS recovery") << QStringLiteral("files.md");
    QTest::newRow("a word in a table")
        << QStringLiteral("write-protected")
        << QStringLiteral("files.md#when-something-happens-to-a-file");
    QTest::newRow("a rate card") << QStringLiteral("gigapixels")
                                 << QStringLiteral("usage.md#quantity");
    QTest::newRow("✗ a word that is nowhere") << QStringLiteral("zebra") << QString();
    QTest::newRow("✗ nothing typed") << QStringLiteral("  ") << QString();
}

void TestHelpLibrary::wordsAreFoundTheHeadingFirst()
{
    QFETCH(const QString, words);
    QFETCH(const QString, first);
    QCOMPARE(addressesOf(library().search(words)).value(0), first);
}

void TestHelpLibrary::aPageThatALanguageDoesNotHaveIsEnglish()
{
    const HelpLibrary pages({QStringLiteral("xx"), QStringLiteral("en")});
    QCOMPARE(pages.languageOf(QStringLiteral("usage.md")), QStringLiteral("en"));
    QCOMPARE(pages.title(QStringLiteral("usage.md")), QStringLiteral("Usage lines"));
}

void TestHelpLibrary::translationsHaveTheSameHeadings()
{
    // Links go by the English headings, so the others have to stand in the same order.
    const QDir guide(QStringLiteral(TOKENCAST_SOURCE_DIR "/docs/user-guide"));
    for (const QString &language : guide.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const HelpLibrary pages({language});
        for (const QString &topic : HelpLibrary::topics()) {
            const auto levels = [&topic](const HelpLibrary &from) {
                QList<int> found;
                for (const HelpSection &section : from.sections()) {
                    if (section.topic == topic)
                        found << section.level;
                }
                return found;
            };
            QVERIFY2(levels(pages) == levels(HelpLibrary()), qPrintable(language + topic));
        }
    }
}

void TestHelpLibrary::anchorsAreThoseOfGitHub()
{
    QCOMPARE(anchorOf(QStringLiteral("Left at start")), QStringLiteral("left-at-start"));
    QCOMPARE(anchorOf(QStringLiteral("What's this, again?")), QStringLiteral("whats-this-again"));
    QCOMPARE(anchorOf(QStringLiteral("残高")), QStringLiteral("残高"));
}

void TestHelpLibrary::ratesAreThoseOfTheRuleBook()
{
    const QString page = library().markdown(QStringLiteral("rates.md"));
    QVERIFY(page.contains(QStringLiteral(
        "| Reality Capture: photos | 1 for 50 photos | a begun unit counts in full | "
        "credits or tokens |")));
    QVERIFY(page.contains(QStringLiteral("Grace after the balance goes below zero: 14 days.")));
    for (const RuleBook &book : bundled().ruleBooks) {
        for (const RateCard &card : book.cards) {
            QVERIFY(page.contains(QString::fromStdString(card.title.english)));
            for (const Source &source : card.sources)
                QVERIFY(page.contains(QString::fromStdString(source.url)));
        }
    }
    // Nothing was left for the program to fill in.
    QVERIFY(!page.contains(QStringLiteral("<!--")));
}

QTEST_GUILESS_MAIN(TestHelpLibrary)
#include "tst_helplibrary.moc"
