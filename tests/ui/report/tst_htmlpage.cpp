// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textformat.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/report/reportexport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

Plan plan()
{
    PlanBuilder builder("2023-01-01", "2023-03-01");
    builder.tokens("pack </script> & \"more\"", "100", "2022-12-01")
        .every(Every::Day, "design-automation", "2");
    Plan result = builder;
    result.name = "Büro <b>図面</b> & Söhne";
    return result;
}

QString pageOf(const Plan &plan)
{
    const CheckedPlan checkedPlan = checked(plan);
    const auto content = makeReport(
        checkedPlan, *forecastOf(plan, bundled()),
        {.format = ReportFormat::Html, .made = "2026-11-24"_day, .locale = QLocale(u"en_GB"_s)});
    return QString::fromUtf8(content.value_or(QByteArray()));
}

QJsonObject dataIn(const QString &page, const QString &id)
{
    const QString start = u"<script type=\"application/json\" id=\"%1\">"_s.arg(id);
    const qsizetype from = page.indexOf(start) + start.size();
    const QString json = page.mid(from, page.indexOf(u"</script>"_s, from) - from);
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString browserPath()
{
    return QStandardPaths::findExecutable(u"chromium"_s);
}

bool hasBrowser()
{
    return !browserPath().isEmpty();
}

/// What the browser writes when it opens the page.
QString browse(const QTemporaryDir &folder, const QString &page, const QStringList &options)
{
    QFile file(folder.filePath(u"page.html"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(page.toUtf8());
    file.close();
    QProcess browser;
    browser.setProcessChannelMode(QProcess::SeparateChannels);
    browser.start(browserPath(),
                  QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                              u"--no-first-run"_s, u"--disable-background-networking"_s,
                              u"--disable-component-update"_s, u"--disable-sync"_s,
                              u"--user-data-dir="_s + folder.filePath(u"profile"_s)}
                      + options + QStringList{u"file://"_s + file.fileName()});
    constexpr int patience = 100'000;
    return browser.waitForFinished(patience) ? QString::fromUtf8(browser.readAllStandardOutput())
                                             : QString();
}

} // namespace

class HtmlPageTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLoadedFromAnywhere();
    void textsAreEscaped();
    void theNumbersAreDataInside();
    void eachDayIsExplained();
    void sourcesAreLinks();
    void nothingIsLostOnPaper();
    void nothingIsWiderThanAPhone();
    void theChartsAreDrawingsWithNamesOfTheirOwn();
    void thePageIsWellFormed();
    void aCancelledPageIsNone();
};

void HtmlPageTest::nothingIsLoadedFromAnywhere()
{
    const QString page = pageOf(plan());
    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"en-GB\">"_s));
    QVERIFY(page.contains(u"Content-Security-Policy\" content=\"default-src 'none';"_s));
    static const QRegularExpression reference(
        u"(?:src|(?<!rel=\"noreferrer\" )href|srcset|action|data)=\"(?!data:|#)([^\"]*)\"|@import|url\\((?!#|data:)"_s);
    const QRegularExpressionMatch match = reference.match(page);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    static const QRegularExpression script(u"<script(?! type=\"application/json\")"_s);
    QVERIFY(!script.match(page).hasMatch());
}

void HtmlPageTest::textsAreEscaped()
{
    const QString page = pageOf(plan());
    QVERIFY(page.contains(u"<h1>Büro &lt;b&gt;図面&lt;/b&gt; &amp; Söhne</h1>"_s));
    QVERIFY(page.contains(u"pack &lt;/script&gt; &amp; &quot;more&quot;"_s));
    const qsizetype bold = page.indexOf(u"<b>"_s);
    QVERIFY2(bold < 0, qPrintable(page.mid(std::max<qsizetype>(0, bold - 80), 160)));
    QCOMPARE(page.count(u"<script"_s), page.count(u"</script>"_s));
}

void HtmlPageTest::theNumbersAreDataInside()
{
    const QString page = pageOf(plan());
    const Projection projection = simulated(plan());
    const QJsonObject result = dataIn(page, u"tokencast-result"_s);
    QCOMPARE(result.value(u"format"_s).toString(), u"tokencast-result"_s);
    QCOMPARE(result.value(u"days"_s).toArray().size(), qsizetype(projection.days.size()));
    const QJsonObject written = dataIn(page, u"tokencast-plan"_s);
    QCOMPARE(written.value(u"lots"_s).toArray()[0].toObject().value(u"id"_s).toString(),
             u"pack </script> & \"more\""_s);
    // The table says what the result says.
    QVERIFY(page.contains(u"<tr><td class=\"word whole\">Jan\u00a02023</td><td>124</td>"_s));
    QVERIFY(page.contains(u"<td class=\"word whole\">Together</td><td>156</td>"_s));
}

void HtmlPageTest::eachDayIsExplained()
{
    const QString page = pageOf(plan());
    QCOMPARE(page.count(u"<details id=\"day-"_s), qsizetype(59));
    const qsizetype day = page.indexOf(u"<details id=\"day-2023-01-26\">"_s);
    QVERIFY(day > 0);
    const QString text = page.mid(day, page.indexOf(u"</details>"_s, day) - day);
    QVERIFY2(text.contains(u"Opening balance"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"http"_s), qPrintable(text)); // the sources stand once, below
    QVERIFY(page.contains(u"Goodbye cloud credits, hello Flex tokens"_s));
}

void HtmlPageTest::sourcesAreLinks()
{
    const QString page = pageOf(plan());
    QVERIFY(page.contains(u"<a rel=\"noreferrer\" href=\"https://www.autodesk.com/nz/buying/flex\">"
                          "https://www.autodesk.com/nz/buying/flex</a> (read on"_s));
    for (const CardInForce &card : reportOf(checked(plan()), **forecastOf(plan(), bundled()),
                                            "2026-11-24"_day, QLocale(u"en_GB"_s))
                                       .assumptions.cards)
        QVERIFY(page.count(u"<a rel="_s) >= card.sources.size());
}

void HtmlPageTest::nothingIsLostOnPaper()
{
    if (!hasBrowser() || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("chromium or pdftotext is not here: the page is not printed");
    Plan wide = plan();
    wide.horizon.end = "2026-01-01"_day;
    wide.account.trial = Trial{.start = "2023-02-01"_day, .endedEarly = {}};
    const QTemporaryDir folder;
    const QString paper = folder.filePath(u"page.pdf"_s);
    browse(folder, pageOf(wide), {u"--no-pdf-header-footer"_s, u"--print-to-pdf="_s + paper});
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, paper, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const MonthResult &month : simulated(wide).months) {
        const QRegularExpression row(
            u"%1 .*\\.\\d\\d *\\n"_s.arg(monthText(month.month, QLocale(u"en_GB"_s))));
        const QString shown = QString(text).replace(QChar::Nbsp, u' ');
        QVERIFY2(row.match(shown).hasMatch(), qPrintable(row.pattern() + u'\n' + shown));
    }
    static const QRegularExpression sum(u"\\n *Together"_s);
    QCOMPARE(text.count(sum), 2);
}

void HtmlPageTest::nothingIsWiderThanAPhone()
{
    if (!hasBrowser())
        QSKIP("chromium is not here: the page is not opened in a browser");
    const QTemporaryDir folder;
    QString page = pageOf(plan());
    page.remove(QRegularExpression(u"<meta http-equiv=[^>]*>"_s));
    page.replace(u"<details"_s, u"<details open"_s);
    QFile file(folder.filePath(u"inner.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page.toUtf8());
    file.close();
    // A window of a browser has a least width, a frame has none.
    const QString dom =
        browse(folder,
               u"<iframe id=f src=inner.html style='width:400px;height:600px'></iframe><script>"
               "f.onload = () => document.title = 'width ' + "
               "f.contentDocument.documentElement.scrollWidth;"
               "</script>"_s,
               {u"--allow-file-access-from-files"_s, u"--dump-dom"_s});
    QVERIFY2(dom.contains(u"<title>width 400</title>"_s)
                 || dom.contains(u"<title>width 385</title>"_s),
             qPrintable(dom));
}

void HtmlPageTest::theChartsAreDrawingsWithNamesOfTheirOwn()
{
    const QString page = pageOf(plan());
    QCOMPARE(page.count(u"<svg "_s), qsizetype(2));
    QCOMPARE(page.count(u"<figure class=\"light\">"_s), qsizetype(1));
    QCOMPARE(page.count(u"<figure class=\"dark\">"_s), qsizetype(1));
    static const QRegularExpression definition(u"\\bid=\"([^\"]+)\""_s);
    QStringList ids;
    auto matches = definition.globalMatch(page);
    while (matches.hasNext())
        ids << matches.next().captured(1);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    static const QRegularExpression use(u"(?:url\\(#|xlink:href=\"#)([^)\"]+)"_s);
    auto uses = use.globalMatch(page);
    while (uses.hasNext()) {
        const QString name = uses.next().captured(1);
        QVERIFY2(ids.contains(name), qPrintable(name));
    }
    QVERIFY(page.contains(u">Balance<"_s)); // texts are texts
}

void HtmlPageTest::thePageIsWellFormed()
{
    if (!hasBrowser())
        QSKIP("chromium is not here: the page is not opened in a browser");
    const QTemporaryDir folder;
    const QString dom = browse(folder, pageOf(plan()), {u"--dump-dom"_s});
    QVERIFY2(dom.contains(u"Büro &lt;b&gt;図面&lt;/b&gt; &amp; Söhne</h1>"_s),
             qPrintable(dom.left(2000)));
    QCOMPARE(dom.count(u"<svg "_s), qsizetype(2));
    QCOMPARE(dom.count(u"<details id=\"day-"_s), qsizetype(59));
    QCOMPARE(dataIn(dom, u"tokencast-result"_s).value(u"format"_s).toString(),
             u"tokencast-result"_s);
}

void HtmlPageTest::aCancelledPageIsNone()
{
    int asked = 0;
    const auto content = makeReport(checked(plan()), *forecastOf(plan(), bundled()),
                                    {.format = ReportFormat::Html,
                                     .made = "2026-11-24"_day,
                                     .locale = QLocale(u"en_GB"_s),
                                     .isCancelled = [&](int, int) { return ++asked > 20; }});
    QVERIFY(!content);
    QCOMPARE(asked, 21);
}

} // namespace tokencast

QTEST_MAIN(tokencast::HtmlPageTest)
#include "tst_htmlpage.moc"
