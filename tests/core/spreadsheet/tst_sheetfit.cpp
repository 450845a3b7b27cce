// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/sheetfit.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

namespace tokencast {

class SheetFitTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void japaneseIsTwiceAsWide();
    void linesAreThoseThatTheTextTakes_data();
    void linesAreThoseThatTheTextTakes();
    void aTextHasAColumnAsWideAsItself();
    void aLongTextHasSeveralLines();
    void aHeadingHasFewLines();
    void aParagraphLeavesTheColumnAsItIs();
    void aLargeNumberHasAWideColumn();
};

void SheetFitTest::japaneseIsTwiceAsWide()
{
    QVERIFY(widthOf(u"使用量") >= 2 * 3);
    QVERIFY(widthOf(u"使用量") > 1.8 * widthOf(u"abc"));
}

void SheetFitTest::linesAreThoseThatTheTextTakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing") << u""_s << 10.0 << 1;
    QTest::newRow("what fits") << u"Charged"_s << 10.0 << 1;
    QTest::newRow("what fits exactly")
        << u"Charged to credits"_s << widthOf(u"Charged to credits") << 1;
    QTest::newRow("words go to the next line whole") << u"Charged to credits"_s << 10.0 << 2;
    QTest::newRow("a word that is longer than a line is broken") << QString(25, u'e') << 10.0 << 3;
    QTest::newRow("Japanese is broken anywhere") << QString(12, QChar(0x4F7F)) << 10.0 << 3;
    QTest::newRow("an address begins a line of its own")
        << u"Read on https://example.org/eeeeeeeee"_s << 31.0 << 2;
}

void SheetFitTest::linesAreThoseThatTheTextTakes()
{
    QFETCH(const QString, text);
    QFETCH(const double, width);
    QFETCH(const int, lines);
    QCOMPARE(linesOf(text, width), lines);
}

void SheetFitTest::aTextHasAColumnAsWideAsItself()
{
    SheetFit fit;
    const QString text = u"Model Derivative: complex jobs"_s;
    fit.addText({.row = 3, .column = 1}, text, Wrapping::Whole);
    QVERIFY(fit.widths().at(1) > widthOf(text));
    QVERIFY(fit.heights().empty());
}

void SheetFitTest::aLongTextHasSeveralLines()
{
    SheetFit fit;
    fit.addText({.row = 3, .column = 0}, QString(150, u'e'), Wrapping::Whole);
    QVERIFY(fit.widths().at(0) < 60);
    QVERIFY(fit.heights().at(3) >= 4 * 15);
}

void SheetFitTest::aHeadingHasFewLines()
{
    SheetFit fit;
    fit.setLeastWidth(0, 0, 12);
    const QString text = u"Usage of APIs: 1 charged, 2 not charged, 3 blocked"_s;
    fit.addText({.row = 4, .column = 0}, text, Wrapping::Heading);
    QVERIFY(fit.widths().at(0) > 12);
    QVERIFY(fit.heights().at(4) <= 3 * 15);
}

void SheetFitTest::aParagraphLeavesTheColumnAsItIs()
{
    SheetFit fit;
    fit.setLeastWidth(0, 0, 95);
    fit.addText({.row = 7, .column = 0}, QString(100, QChar(0x4F7F)), Wrapping::Paragraph);
    QCOMPARE(fit.widths().at(0), 95.0);
    QVERIFY(fit.heights().at(7) >= 3 * 18);
}

void SheetFitTest::aLargeNumberHasAWideColumn()
{
    SheetFit fit;
    fit.setLeastWidth(2, 2, 11);
    fit.addNumber({.row = 0, .column = 2}, 16);
    QVERIFY(fit.widths().at(2) > 16);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::SheetFitTest)
#include "tst_sheetfit.moc"
