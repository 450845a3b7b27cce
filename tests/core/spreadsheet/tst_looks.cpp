// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/spreadsheet.h"
#include "core/spreadsheet/workbook.h"
#include "core/text/language.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

Plan plan()
{
    PlanBuilder builder("2022-10-17", "2023-02-01");
    builder.tokens("leftover-of-a-purchase", "100", "2022-10-17")
        .every(Every::Month, "design-automation", "20")
        .every(Every::Month, "reality-capture", "500");
    return builder;
}

} // namespace

/// How a workbook reads to those who open it, by what its parts say.
class LooksTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headsOfNumbersStandAtTheRight();
    void headsOfTextsStandAtTheLeft();
    void brokenTextsHaveHigherRows();
    void unitsAreInTheLanguage();
    void theAxisNamesEachMonthOnce();
    void aTextThatNoCellHoldsIsAnError();
    void aSheetThatCannotBeAddedIsAnError();

private:
    void write(const Plan &plan, const QString &name);
    QString part(const QString &name) const;
    QStringList textsOn(int sheet) const;
    /// The attributes of the format of the cell with this text.
    QString formatOf(int sheet, const QString &text) const;

    QTemporaryDir m_folder;
    QString m_file;
};

void LooksTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("unzip is not here: nothing takes the workbook apart");
    write(plan(), u"plan"_s);
}

void LooksTest::write(const Plan &written, const QString &name)
{
    m_file = m_folder.filePath(name + u".xlsx"_s);
    const auto content = writeSpreadsheet(checked(written), simulated(written),
                                          {.written = {}, .locale = QLocale(u"en_GB"_s)});
    QVERIFY(content);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content->data(), static_cast<qint64>(content->size()));
}

QString LooksTest::part(const QString &name) const
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, m_file, name});
    unzip.waitForFinished(-1);
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

QStringList LooksTest::textsOn(int sheet) const
{
    static const QRegularExpression shared(u"<si><t[^>]*>([^<]*)</t></si>"_s);
    QStringList all;
    for (const auto &match : shared.globalMatch(part(u"xl/sharedStrings.xml"_s)))
        all << match.captured(1);
    static const QRegularExpression cell(u"t=\"s\"><v>(\\d+)</v>"_s);
    QStringList texts;
    for (const auto &match : cell.globalMatch(part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet))))
        texts << all.value(match.captured(1).toInt());
    return texts;
}

QString LooksTest::formatOf(int sheet, const QString &text) const
{
    static const QRegularExpression shared(u"<si><t[^>]*>([^<]*)</t></si>"_s);
    int number = 0;
    for (const auto &match : shared.globalMatch(part(u"xl/sharedStrings.xml"_s))) {
        if (match.captured(1) == text)
            break;
        ++number;
    }
    const QRegularExpression cell(u"s=\"(\\d+)\" t=\"s\"><v>%1</v>"_s.arg(number));
    const int index =
        cell.match(part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet))).captured(1).toInt();
    const QString formats =
        part(u"xl/styles.xml"_s).section(u"<cellXfs"_s, 1).section(u"</cellXfs>"_s, 0, 0);
    return formats.section(u"<xf "_s, index + 1, index + 1);
}

void LooksTest::headsOfNumbersStandAtTheRight()
{
    QVERIFY(formatOf(4, u"Charged"_s).contains(u"horizontal=\"right\""_s));
    // Over days, too.
    QVERIFY(formatOf(2, u"Purchased on"_s).contains(u"horizontal=\"right\""_s));
}

void LooksTest::headsOfTextsStandAtTheLeft()
{
    QVERIFY(formatOf(2, u"Service"_s).contains(u"horizontal=\"left\""_s));
    QVERIFY(formatOf(5, u"Access"_s).contains(u"horizontal=\"left\""_s));
}

void LooksTest::brokenTextsHaveHigherRows()
{
    static const QRegularExpression high(u"<row r=\"\\d+\"[^>]* ht=\"(\\d+)\""_s);
    // Heads of several lines: months, charges, lots.
    for (const int sheet : {4, 6, 7})
        QVERIFY2(part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet)).contains(high),
                 qPrintable(QString::number(sheet)));
    // Each sentence of the notes that is longer than a line.
    const QString notes = part(u"xl/worksheets/sheet9.xml"_s);
    QVERIFY(notes.count(high) > 4);
}

void LooksTest::unitsAreInTheLanguage()
{
    QVERIFY(textsOn(2).contains(u"photos"_s));
    const Translation japanese(u"ja"_s);
    write(plan(), u"japanese"_s);
    for (const int sheet : {2, 3}) {
        QVERIFY(textsOn(sheet).contains(u"時間"_s));
        QVERIFY(textsOn(sheet).contains(u"枚"_s));
        QVERIFY(!textsOn(sheet).contains(u"hour"_s));
        QVERIFY(!textsOn(sheet).contains(u"photo"_s));
    }
    m_file = m_folder.filePath(u"plan.xlsx"_s);
}

void LooksTest::theAxisNamesEachMonthOnce()
{
    // The values of formulas that give texts are not among the shared ones.
    static const QRegularExpression label(u"<v>(\\d{4}-\\d{2})</v>"_s);
    QStringList labels;
    for (const auto &match : label.globalMatch(part(u"xl/worksheets/sheet5.xml"_s)))
        labels << match.captured(1);
    QCOMPARE(labels, QStringList({u"2022-10"_s, u"2022-11"_s, u"2022-12"_s, u"2023-01"_s}));
    QVERIFY(part(u"xl/charts/chart1.xml"_s)
                .contains(QRegularExpression(u"<c:cat>.*Days'!\\$AB\\$4"_s)));
}

void LooksTest::aTextThatNoCellHoldsIsAnError()
{
    Plan tooLong = plan();
    tooLong.usage.front().label = std::string(40'000, 'x');
    const auto content = writeSpreadsheet(checked(tooLong), simulated(tooLong),
                                          {.written = {}, .locale = QLocale(u"en_GB"_s)});
    QVERIFY(!content);
    QCOMPARE(content.error(), SpreadsheetError::TextTooLong);
}

void LooksTest::aSheetThatCannotBeAddedIsAnError()
{
    Workbook book(m_folder.filePath(u"two.xlsx"_s).toStdString(), Formulas::Live);
    book.addSheet(u"One"_s);
    Sheet twice = book.addSheet(u"One"_s);
    twice.number({0, 0}, 1);
    QCOMPARE(book.close(), std::optional(WorkbookTrouble::CannotWrite));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::LooksTest)
#include "tst_looks.moc"
