// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"
#include "ui/report/pdfcharacters.h"
#include "ui/report/reportexport.h"

#include <QtCore/QBuffer>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

Plan longPlan()
{
    PlanBuilder builder("2022-11-07", "2025-11-07");
    for (int i = 1; i <= 30; ++i)
        builder.tokens(qPrintable(u"Order number %1"_s.arg(i)), "120", "2023-02-01");
    builder.tokens("Anordnungsnummernverzeichnisbestandteilbezeichnungssonderzeichenfolge", "5",
                   "2023-02-01");
    builder.every(Every::Month, "design-automation", "40")
        .every(Every::Month, "reality-capture", "640");
    Plan plan = builder;
    plan.name = "Three years of a studio";
    return plan;
}

ReportRequest request()
{
    return {.format = ReportFormat::Pdf, .made = "2026-11-24"_day, .locale = QLocale(u"en_GB"_s)};
}

QByteArray pdfOf(const Plan &plan, const ReportRequest &wanted = request())
{
    return makeReport(checked(plan), *forecastOf(plan, bundled()), wanted).value_or(QByteArray());
}

/// The pages' texts as a reader of PDFs finds them.
QStringList pagesIn(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    reader.waitForFinished();
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

class ReportPagesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadBack();
    void wordsAreFoundAndAddressesLead();
    void everyPageSaysWhatItIs();
    void theEndOfATableStaysTogether();
    void daysAreNotBroken();
    void japaneseHeadsBreakBetweenWords();
    void chartsFitBelowTheHeadOfAWidePage();
    void everyRowIsThere_data();
    void everyRowIsThere();
    void nothingIsPaintedOutsideThePage_data();
    void nothingIsPaintedOutsideThePage();
    void onlyTheChosenSections();
    void chartsAreLinesAndTexts();
    void theLastPageCanBeCancelled();

private:
    static bool hasReader() { return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(); }
};

void ReportPagesTest::textsAreReadBack()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    PlanBuilder builder("2023-01-01", "2023-03-01");
    builder.tokens("pack", "100", "2022-12-01").every(Every::Day, "design-automation", "2");
    Plan plan = builder;
    plan.name = "Büro für 図面";
    const QString text = pagesIn(pdfOf(plan)).join(u'\n').simplified();
    for (const QString &part :
         {u"Büro für"_s, u"The balance lasts until 26 January 2023."_s,
          u"Usage is charged 156, which costs 468.00 USD."_s, u"9 Feb 2023"_s, u"Jan 2023"_s,
          u"Together"_s, u"Goodbye cloud credits, hello Flex tokens"_s,
          u"Usage is planned, not measured"_s, u"Grace"_s.toLower()})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void ReportPagesTest::wordsAreFoundAndAddressesLead()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    PlanBuilder builder("2023-01-01", "2023-03-01");
    builder.tokens("pack", "10", "2022-12-01").every(Every::Day, "design-automation", "2");
    Plan plan = builder;
    plan.name = "Office affluence, first flight";
    const QByteArray pdf = pdfOf(plan);
    const QString text = pagesIn(pdf).join(u'\n').simplified();
    for (const QString &word : {u"Office affluence, first flight"_s, u"deficit"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" is not in: "_s + text));
    QVERIFY(!pdf.contains("<0009>")); // a tab for the space
    QVERIFY(pdf.contains("/URI (https://www.autodesk.com/nz/buying/flex)"));
}

/// However many rows there are, the sum has a row above it and the note below it.
void ReportPagesTest::theEndOfATableStaysTogether()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    for (unsigned month = 1; month <= 12; ++month) {
        PlanBuilder builder("2022-11-01", "2022-12-01");
        builder.tokens("pack", "100", "2022-12-01").every(Every::Month, "design-automation", "2");
        Plan plan = builder;
        plan.horizon.end = Day(YearMonth(std::chrono::year(2025), std::chrono::month(month)) / 1);
        ReportRequest wanted = request();
        wanted.sections = ReportSection::Months;
        for (const QString &page : pagesIn(pdfOf(plan, wanted))) {
            if (!page.contains(u"Together"_s))
                continue;
            static const QRegularExpression end(
                u"\\w{3,4}\\s20\\d\\d [^\\n]*\\n\\s*\\w{3,4}\\s20\\d\\d [^\\n]*\\n"
                "\\s*Together[^\\n]*\\n\\s*Rounded for reading"_s);
            QVERIFY2(end.match(page).hasMatch(), qPrintable(page));
        }
    }
}

void ReportPagesTest::daysAreNotBroken()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    ReportRequest wanted = request();
    wanted.locale = QLocale(u"ja_JP"_s);
    wanted.sections = ReportSection::Purchases;
    const QString text = pagesIn(pdfOf(longPlan(), wanted)).join(u'\n');
    QCOMPARE(text.count(u"2023年2月1日"_s), 31);
    PlanBuilder builder("2022-10-01", "2023-10-01");
    builder.subscription("2022-01-01", "2024-01-01")
        .credits("left", "165", "2022-02-14")
        .tokens("first", "10", "2023-01-30")
        .every(Every::Month, "design-automation", "12");
    const QString headline = pagesIn(pdfOf(builder, wanted)).join(u'\n');
    const Headline answers = headlineOf(**forecastOf(builder, bundled()), wanted.locale);
    for (const QString &day : {answers.lastsUntil.value, answers.limitedFrom.value})
        QVERIFY2(headline.contains(day), qPrintable(day + u" is not in "_s + headline));
}

/// Where heads are too many for the page, they break between words though no space is there.
void ReportPagesTest::japaneseHeadsBreakBetweenWords()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    const ForecastPtr forecast = *forecastOf(longPlan(), bundled());
    Report report = reportOf(checked(longPlan()), *forecast, "2026-11-24"_day, QLocale(u"ja_JP"_s));
    constexpr int columns = 12;
    report.months.heads = {u"月"_s};
    report.months.rows = {{u"2023年2月"_s}};
    report.months.total.clear();
    for (int i = 0; i < columns; ++i) {
        report.months.heads << u"期末クレジット残高"_s;
        report.months.rows.front() << u"0"_s;
    }
    QByteArray content;
    QBuffer buffer(&content);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageLayout(ReportRequest::defaultPage());
    const ChartSheet charts(forecast, chartsOfReport(request()));
    QVERIFY(printReport(report, charts, ReportSection::Months, QGuiApplication::font().family(),
                        writer));
    correctCharacters(content);
    const QString text = pagesIn(content).join(u'\n');
    QVERIFY2(text.count(u"クレジット"_s) == columns, qPrintable(text));
    QVERIFY2(!text.contains(u"期末クレジット残高"_s), qPrintable(text));
}

void ReportPagesTest::chartsFitBelowTheHeadOfAWidePage()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    ReportRequest wanted = request();
    wanted.page.setOrientation(QPageLayout::Landscape);
    wanted.sections = ReportSection::Charts;
    const QStringList pages = pagesIn(pdfOf(longPlan(), wanted));
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(u"Balance"_s));
}

void ReportPagesTest::everyPageSaysWhatItIs()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    const QStringList pages = pagesIn(pdfOf(longPlan()));
    QVERIFY(pages.size() > 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString text = pages[i].simplified();
        QVERIFY2(text.contains(u"rule set forge-2022 · made on 24 Nov 2026"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(text));
    }
}

void ReportPagesTest::everyRowIsThere_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("orientation");
    for (const auto &[name, size] :
         {std::pair("A4", QPageSize::A4), std::pair("Letter", QPageSize::Letter),
          std::pair("A6", QPageSize::A6)}) {
        QTest::addRow("%s upright", name) << int(size) << int(QPageLayout::Portrait);
        QTest::addRow("%s landscape", name) << int(size) << int(QPageLayout::Landscape);
    }
}

void ReportPagesTest::everyRowIsThere()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    QFETCH(const int, size);
    QFETCH(const int, orientation);
    ReportRequest wanted = request();
    wanted.page.setPageSize(QPageSize(QPageSize::PageSizeId(size)), wanted.page.margins());
    wanted.page.setOrientation(QPageLayout::Orientation(orientation));
    const QString text = pagesIn(pdfOf(longPlan(), wanted)).join(u'\n').replace(QChar::Nbsp, u' ');
    for (int i = 1; i <= 30; ++i)
        QVERIFY2(
            QRegularExpression(u"Order\\s+number\\s+%1\\b|Order number\\s+.*\\n?\\s*%1\\b"_s.arg(i))
                .match(text)
                .hasMatch(),
            qPrintable(QString::number(i)));
    for (const MonthResult &month : simulated(longPlan()).months) {
        const QString name =
            QLocale(u"en_GB"_s)
                .standaloneMonthName(int(unsigned(month.month.month())), QLocale::ShortFormat)
            + u' ' + QString::number(int(month.month.year()));
        QVERIFY2(text.contains(name), qPrintable(name));
    }
    // Broken into lines, but whole.
    QString packed = text;
    packed.remove(QRegularExpression(u"\\s"_s));
    QVERIFY(packed.contains(u"Anordnung"_s));
}

void ReportPagesTest::nothingIsPaintedOutsideThePage_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::newRow("three years, many purchases") << longPlan();
    for (std::uint64_t number = 0; number < 6; ++number)
        QTest::addRow("generated plan %d", int(number)) << generatedPlan(number);
}

/// Painted with a margin around it, the margin stays white.
void ReportPagesTest::nothingIsPaintedOutsideThePage()
{
    QFETCH(const Plan, plan);
    const ForecastPtr forecast = *forecastOf(plan, bundled());
    const Report report = reportOf(checked(plan), *forecast, "2026-11-24"_day, QLocale(u"en_GB"_s));
    const ChartSheet charts(forecast, chartsOfReport(request()));
    for (const QSizeF &paper : {QSizeF(500, 750), QSizeF(750, 500), QSizeF(300, 420)}) {
        const ReportPages pages(report, charts, paper, ReportSections(allReportSections),
                                QGuiApplication::font().family());
        constexpr int margin = 40;
        for (int page = 0; page < pages.count(); ++page) {
            QImage image((paper + QSizeF(2 * margin, 2 * margin)).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.translate(margin, margin);
            pages.paint(page, painter);
            painter.end();
            const QRect inside(QPoint(margin - 1, margin - 1), paper.toSize() + QSize(2, 2));
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (!inside.contains(x, y) && image.pixel(x, y) != 0xffffffff)
                        QFAIL(qPrintable(u"page %1 of %2 x %3 at %4, %5"_s.arg(page)
                                             .arg(paper.width())
                                             .arg(paper.height())
                                             .arg(x)
                                             .arg(y)));
                }
            }
        }
    }
}

void ReportPagesTest::onlyTheChosenSections()
{
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    ReportRequest wanted = request();
    wanted.sections = ReportSection::Purchases;
    const QString text = pagesIn(pdfOf(longPlan(), wanted)).join(u'\n');
    QVERIFY(text.contains(u"Three years of a studio"_s));
    QVERIFY(text.contains(u"Purchases"_s));
    QVERIFY(!text.contains(u"Month by month"_s));
    QVERIFY(!text.contains(u"What is not modelled"_s));
}

void ReportPagesTest::chartsAreLinesAndTexts()
{
    ReportRequest wanted = request();
    wanted.sections = ReportSection::Charts;
    const QByteArray pdf = pdfOf(longPlan(), wanted);
    QVERIFY(pdf.startsWith("%PDF-"));
    // A picture of the charts would be hundreds of thousands of bytes; patterns are small ones.
    QVERIFY2(pdf.size() < 400'000, QByteArray::number(pdf.size()).constData());
    if (!hasReader())
        QSKIP("pdftotext is not here (Debian: poppler-utils)");
    QVERIFY(pagesIn(pdf).join(u'\n').contains(u"Balance"_s));
}

void ReportPagesTest::theLastPageCanBeCancelled()
{
    ReportRequest wanted = request();
    int pages = 0;
    wanted.isCancelled = [&](int done, int all) {
        pages = all;
        return done == all - 1;
    };
    QVERIFY(pdfOf(longPlan(), wanted).isEmpty());
    QVERIFY(pages > 3);
}

} // namespace tokencast

QTEST_MAIN(tokencast::ReportPagesTest)
#include "tst_reportpages.moc"
