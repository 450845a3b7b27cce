// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/entry/entrytext.h"

using namespace tokencast;

namespace {

const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale french(QLocale::French, QLocale::France);

} // namespace

class TestEntryText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();
    void whatIsNoNumberSaysWhy_data();
    void whatIsNoNumberSaysWhy();
    void hoursTakeUnits_data();
    void hoursTakeUnits();
    void daysAreReadAsPeopleWriteThem_data();
    void daysAreReadAsPeopleWriteThem();
    void factorsTakePercent();
    void whatIsShownForEditingReadsBack();
};

void TestEntryText::numbersAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("millionths");
    QTest::newRow("a whole number") << american << "40" << 40'000'000LL;
    QTest::newRow("decimals") << american << "12.5" << 12'500'000LL;
    QTest::newRow("groups") << american << "1,500" << 1'500'000'000LL;
    QTest::newRow("groups with decimals") << american << "1,234,567.25" << 1'234'567'250'000LL;
    QTest::newRow("German groups") << german << "1.500" << 1'500'000'000LL;
    QTest::newRow("German decimals") << german << "1,5" << 1'500'000LL;
    QTest::newRow("French groups, typed with a plain space")
        << french << "1 500,5" << 1'500'500'000LL;
    QTest::newRow("a product") << american << "2*40" << 80'000'000LL;
    QTest::newRow("a sum with spaces") << american << " 12 + 0.5 " << 12'500'000LL;
    QTest::newRow("products before sums") << american << "1+2*3" << 7'000'000LL;
    QTest::newRow("a difference") << american << "10-2.5" << 7'500'000LL;
    QTest::newRow("a leading zero") << american << "007" << 7'000'000LL;
    QTest::newRow("without the zero before the point") << american << ".5" << 500'000LL;
    QTest::newRow("being typed") << american << "5." << 5'000'000LL;
    QTest::newRow("negative") << american << "-3" << -3'000'000LL;
}

void TestEntryText::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(qlonglong, millionths);
    const Entry<std::int64_t> number = readNumber(text, locale);
    QVERIFY2(number.has_value(), number ? "" : qPrintable(number.error().text));
    QCOMPARE(qlonglong(*number), millionths);
}

void TestEntryText::whatIsNoNumberSaysWhy_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << american << ""
                             << "missing";
    QTest::newRow("a word") << american << "many"
                            << "many";
    QTest::newRow("a word behind") << american << "4x"
                                   << "x";
    QTest::newRow("half a product") << american << "4*"
                                    << "missing";
    QTest::newRow("a comma that could be a decimal sign") << american << "1,5"
                                                          << "two things";
    QTest::newRow("a point that could be either") << french << "1.234"
                                                  << "two things";
    QTest::newRow("groups of two") << american << "12,34"
                                   << "two things";
    QTest::newRow("seven decimals") << american << "0.1234567"
                                    << "six digits";
    QTest::newRow("too large") << american << "99999999999999"
                               << "too large";
    QTest::newRow("too large a product") << american << "9000000000000*2"
                                         << "too large";
    QTest::newRow("two signs") << american << "1.2.3"
                               << "not a number";
}

void TestEntryText::whatIsNoNumberSaysWhy()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Entry<std::int64_t> number = readNumber(text, locale);
    QVERIFY(!number);
    QVERIFY2(number.error().text.contains(says), qPrintable(number.error().text));
}

void TestEntryText::hoursTakeUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("millionths");
    QTest::newRow("minutes") << "90 min" << 1'500'000LL;
    QTest::newRow("hours") << "2 h" << 2'000'000LL;
    QTest::newRow("runs of minutes") << "40*15min" << 10'000'000LL;
    // 217 ÷ 60 ÷ 60 is for others: a minute is the smallest unit people plan in.
    QTest::newRow("a third of an hour, rounded half to even") << "20 min" << 333'333LL;
}

void TestEntryText::hoursTakeUnits()
{
    QFETCH(QString, text);
    QFETCH(qlonglong, millionths);
    const Entry<Quantity> hours = readQuantity(text, american, QStringLiteral("hour"));
    QVERIFY(hours.has_value());
    QCOMPARE(qlonglong(hours->millionths()), millionths);
    QVERIFY(!readQuantity(text, american, QStringLiteral("job")));
    QVERIFY(!readQuantity(QStringLiteral("-1"), american, QStringLiteral("job")));
}

void TestEntryText::daysAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("as in files") << american << "2022-11-07";
    QTest::newRow("with single digits") << american << "2022-11-7";
    QTest::newRow("as the window shows it") << american << "7 Nov 2022";
    QTest::newRow("in words") << american << "7 November 2022";
    QTest::newRow("with blanks around") << american << "  2022-11-07 ";
}

void TestEntryText::daysAreReadAsPeopleWriteThem()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    const Entry<Day> day = readDay(text, locale);
    QVERIFY(day.has_value());
    QCOMPARE(*day, "2022-11-07"_day);
    QVERIFY(!readDay(QStringLiteral("2022-02-30"), locale));
    QVERIFY(!readDay(QStringLiteral("tomorrow"), locale));
}

void TestEntryText::factorsTakePercent()
{
    QCOMPARE(*readFactor(QStringLiteral("3 %"), american), "0.03"_factor);
    QCOMPARE(*readFactor(QStringLiteral("-12.5%"), american), "-0.125"_factor);
    QCOMPARE(*readFactor(QStringLiteral("0.02"), american), "0.02"_factor);
    QVERIFY(!readFactor(QStringLiteral("%"), american));
}

void TestEntryText::whatIsShownForEditingReadsBack()
{
    for (const QLocale &locale : {american, german, french}) {
        for (const std::int64_t number : {0LL, 1LL, 1'500'000LL, 1'234'567'890'123LL, -2'500'000LL})
            QCOMPARE(*readNumber(editText(number, locale), locale), number);
    }
}

QTEST_MAIN(TestEntryText)
#include "tst_entrytext.moc"
