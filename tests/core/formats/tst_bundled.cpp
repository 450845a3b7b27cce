// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bundled.h"

#include "core/formats/rulebookjson.h"
#include "tests/support/jsonfiles.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace tokencast {

namespace {

QString resourceFolder()
{
    return QStringLiteral(TOKENCAST_SOURCE_DIR) + QStringLiteral("/resources/rulebooks");
}

/// The bundled book's text under another id, with Design Automation at another price.
QByteArray ruleBookText(const char *id, const char *hourAmount)
{
    QByteArray text = QByteArray::fromStdString(
        fileContent(resourceFolder() + QStringLiteral("/forge-2022.json")));
    text.replace("\"id\": \"forge-2022\"", QByteArray("\"id\": \"") + id + '"');
    text.replace("\"amount\": \"2\"", QByteArray("\"amount\": \"") + hourAmount + '"');
    return text;
}

void write(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Tokens hourAmount(const Catalog &catalog, const char *book)
{
    return pricingOf(catalog.ruleBook(RuleBookId(book))->cards.back(),
                     ServiceId("design-automation"))
        .rate->amount;
}

} // namespace

class BundledTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleBookOfTheFolderIsInTheProgram();
    void countriesAreKnown();
    void aUsersRuleBookIsAdded();
    void aUsersRuleBookReplacesTheBundledOne();
    void aBadRuleBookIsReportedAndLeftOut();
    void whatIsNoRuleBookFileIsLeftAlone();
};

void BundledTest::everyRuleBookOfTheFolderIsInTheProgram()
{
    const QStringList files = QDir(resourceFolder()).entryList({QStringLiteral("*.json")});
    QVERIFY(!files.isEmpty());
    QCOMPARE(bundled().ruleBooks.size(), static_cast<std::size_t>(files.size()));
    for (const QString &file : files) {
        const Result<RuleBook> book =
            readRuleBookJson(fileContent(resourceFolder() + QLatin1Char('/') + file));
        QVERIFY2(book.has_value(), qPrintable(file));
        const RuleBook *inProgram = bundled().ruleBook(book->id);
        QVERIFY2(inProgram && *inProgram == *book, qPrintable(file));
    }
    QVERIFY(!bundled().ruleBook(RuleBookId("none")));
}

void BundledTest::countriesAreKnown()
{
    const CountryList &countries = bundled().countries;
    // ISO 3166-1 has 249 codes.
    QCOMPARE(countries.codes.size(), std::size_t(249));
    QVERIFY(!countries.sources.empty());
    for (const char *code : {"JP", "US", "DE", "GB", "AU"})
        QVERIFY2(countries.contains(code) && countries.sellsTokens(code), code);
    for (const char *code : {"BR", "IN", "CN"})
        QVERIFY2(countries.contains(code) && !countries.sellsTokens(code), code);
    QVERIFY(!countries.contains("XX"));
    for (const std::string &code : countries.sellTokens)
        QVERIFY2(countries.contains(code), code.c_str());
}

void BundledTest::aUsersRuleBookIsAdded()
{
    const QTemporaryDir folder;
    write(folder, "mine.json", ruleBookText("mine", "2.5"));
    Catalog catalog = bundledCatalog();
    QVERIFY(addRuleBooks(catalog, folder.path()).empty());
    QCOMPARE(catalog.ruleBooks.size(), bundled().ruleBooks.size() + 1);
    QCOMPARE(hourAmount(catalog, "mine"), "2.5"_tokens);
    QCOMPARE(hourAmount(catalog, "forge-2022"), "2"_tokens);
}

void BundledTest::aUsersRuleBookReplacesTheBundledOne()
{
    const QTemporaryDir folder;
    write(folder, "override.json", ruleBookText("forge-2022", "3"));
    Catalog catalog = bundledCatalog();
    QVERIFY(addRuleBooks(catalog, folder.path()).empty());
    QCOMPARE(catalog.ruleBooks.size(), bundled().ruleBooks.size());
    QCOMPARE(hourAmount(catalog, "forge-2022"), "3"_tokens);
}

void BundledTest::aBadRuleBookIsReportedAndLeftOut()
{
    const QTemporaryDir folder;
    write(folder, "a-bad.json", ruleBookText("bad", "-2"));
    write(folder, "b-broken.json", "{");
    write(folder, "c-good.json", ruleBookText("good", "4"));
    Catalog catalog = bundledCatalog();
    const std::vector<UnreadableRuleBook> unreadable = addRuleBooks(catalog, folder.path());
    QCOMPARE(unreadable.size(), std::size_t(2));
    QCOMPARE(unreadable[0].file, QStringLiteral("a-bad.json"));
    QCOMPARE(unreadable[0].problems.size(), std::size_t(3)); // one a card
    QCOMPARE(unreadable[0].problems[0].path, std::string("cards[0].rates[0].amount"));
    QCOMPARE(unreadable[1].file, QStringLiteral("b-broken.json"));
    QCOMPARE(unreadable[1].problems[0].code, ProblemCode::Syntax);
    QVERIFY(!catalog.ruleBook(RuleBookId("bad")));
    QCOMPARE(hourAmount(catalog, "good"), "4"_tokens);
}

void BundledTest::whatIsNoRuleBookFileIsLeftAlone()
{
    const QTemporaryDir folder;
    write(folder, "notes.txt", "not a rule book");
    Catalog catalog = bundledCatalog();
    QVERIFY(addRuleBooks(catalog, folder.path()).empty());
    QVERIFY(addRuleBooks(catalog, folder.filePath(QStringLiteral("no such folder"))).empty());
    QVERIFY(catalog.ruleBooks == bundled().ruleBooks);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::BundledTest)
#include "tst_bundled.moc"
