// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"
#include "core/text/textformat.h"
#include "tests/support/testcase.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace tokencast;
using namespace std::chrono_literals;

namespace {

Tokens tokens(std::string_view text)
{
    return Tokens::fromMillionths(parseDecimal(text).millionths);
}

} // namespace

class TextFormatTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void money_data();
    void money();
    void days_data();
    void days();
    void months_data();
    void months();
    void datesAndDaysAreTheSameDays();
    void servicesAreCalledAsTheRuleBookSays();
};

void TextFormatTest::tokens_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("rounded");

    const QLocale english(u"en_GB"_s);
    QTest::newRow("whole amounts have no point") << u"40"_s << english << u"40"_s << u"40"_s;
    QTest::newRow("thousands are grouped")
        << u"1234567.5"_s << english << u"1,234,567.5"_s << u"1,234,567.5"_s;
    QTest::newRow("every place is shown where exact")
        << u"0.120556"_s << english << u"0.120556"_s << u"0.12"_s;
    QTest::newRow("a half rounds to the even neighbour below")
        << u"0.125"_s << english << u"0.125"_s << u"0.12"_s;
    QTest::newRow("a half rounds to the even neighbour above")
        << u"0.135"_s << english << u"0.135"_s << u"0.14"_s;
    QTest::newRow("rounding carries into the whole part")
        << u"9.999"_s << english << u"9.999"_s << u"10"_s;
    QTest::newRow("something never reads as nothing")
        << u"-0.000001"_s << english << u"-0.000001"_s << u"-0.000001"_s;
    QTest::newRow("nothing has no sign") << u"0"_s << english << u"0"_s << u"0"_s;
    QTest::newRow("below zero") << u"-1003.87"_s << english << u"-1,003.87"_s << u"-1,003.87"_s;
    QTest::newRow("beyond what a double can hold")
        << u"9007199254740.993001"_s << english << u"9,007,199,254,740.993001"_s
        << u"9,007,199,254,740.99"_s;
    QTest::newRow("without a locale as in English")
        << u"1234.5"_s << QLocale::c() << u"1,234.5"_s << u"1,234.5"_s;
    QTest::newRow("German writes a point for thousands and a comma for the fraction")
        << u"1234.5"_s << QLocale(u"de_DE"_s) << u"1.234,5"_s << u"1.234,5"_s;
    QTest::newRow("Swedish has a minus sign of its own")
        << u"-2.5"_s << QLocale(u"sv_SE"_s) << u"\u22122,5"_s << u"\u22122,5"_s;
    QTest::newRow("Arabic in Egypt has digits of its own")
        << u"12.5"_s << QLocale(u"ar_EG"_s) << u"١٢٫٥"_s << u"١٢٫٥"_s;
}

void TextFormatTest::tokens()
{
    QFETCH(const QString, amount);
    QFETCH(const QLocale, locale);
    const Tokens value = ::tokens(amount.toStdString());
    QTEST(tokensText(value, locale), "exact");
    QTEST(tokensText(value, locale, Places::Short), "rounded");
    QTEST(quantityText(Quantity::fromMillionths(value.millionths()), locale), "exact");
}

void TextFormatTest::money_data()
{
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("rounded");

    QTest::newRow("dollars have two places")
        << qint64(80'100'000) << u"USD"_s << u"80.10 USD"_s << u"80.10 USD"_s;
    QTest::newRow("fractions of a cent are shown where exact")
        << qint64(1'809'707'500) << u"USD"_s << u"1,809.7075 USD"_s << u"1,809.71 USD"_s;
    QTest::newRow("yen have none")
        << qint64(441'000'000) << u"JPY"_s << u"441 JPY"_s << u"441 JPY"_s;
    QTest::newRow("but a price may have fractions of a yen")
        << qint64(441'500'000) << u"JPY"_s << u"441.5 JPY"_s << u"442 JPY"_s;
    QTest::newRow("dinars have three")
        << qint64(1'500'000) << u"KWD"_s << u"1.500 KWD"_s << u"1.500 KWD"_s;
    QTest::newRow("the least there is")
        << std::numeric_limits<qint64>::min() << u"USD"_s << u"-9,223,372,036,854.775808 USD"_s
        << u"-9,223,372,036,854.78 USD"_s;
}

void TextFormatTest::money()
{
    QFETCH(const qint64, millionths);
    QFETCH(const QString, currency);
    const Money value = Money::fromMillionths(millionths);
    const QLocale english(u"en_GB"_s);
    QTEST(moneyText(value, currency.toStdString(), english), "exact");
    QTEST(moneyText(value, currency.toStdString(), english, Places::Short), "rounded");
    QFETCH(const QString, exact);
    QCOMPARE(amountText(value, currency.toStdString(), english), exact.chopped(4));
}

void TextFormatTest::days_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("withoutYear");

    QTest::newRow("without a locale")
        << QLocale::c() << u"26 Jan 2023"_s << u"26 January 2023"_s << u"26 Jan"_s;
    QTest::newRow("English is the same everywhere")
        << QLocale(u"en_US"_s) << u"26 Jan 2023"_s << u"26 January 2023"_s << u"26 Jan"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"26. Jan. 2023"_s << u"26. Januar 2023"_s
                            << u"26. Jan."_s;
    QTest::newRow("Spanish") << QLocale(u"es_ES"_s) << u"26 de ene de 2023"_s
                             << u"26 de enero de 2023"_s << u"26 de ene"_s;
    QTest::newRow("Hungarian") << QLocale(u"hu_HU"_s) << u"2023. jan. 26."_s
                               << u"2023. január 26."_s << u"jan. 26."_s;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"2023年1月26日"_s << u"2023年1月26日"_s
                              << u"1月26日"_s;
    QTest::newRow("Korean") << QLocale(u"ko_KR"_s) << u"2023년 1월 26일"_s << u"2023년 1월 26일"_s
                            << u"1월 26일"_s;
}

void TextFormatTest::days()
{
    QFETCH(const QLocale, locale);
    const Day day = 2023y / 1 / 26;
    QTEST(dayText(day, locale), "brief");
    QTEST(longDayText(day, locale), "full");
    QTEST(shortDayText(day, locale), "withoutYear");
}

void TextFormatTest::months_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");

    QTest::newRow("without a locale") << QLocale::c() << u"Jan 2023"_s << u"January 2023"_s;
    QTest::newRow("Korean") << QLocale(u"ko_KR"_s) << u"2023년 1월"_s << u"2023년 1월"_s;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"2023年1月"_s << u"2023年1月"_s;
    QTest::newRow("Russian months stand in the nominative")
        << QLocale(u"ru_RU"_s) << u"янв. 2023"_s << u"январь 2023"_s;
}

void TextFormatTest::months()
{
    QFETCH(const QLocale, locale);
    QTEST(monthText(2023y / 1, locale), "brief");
    QTEST(longMonthText(2023y / 1, locale), "full");
}

void TextFormatTest::datesAndDaysAreTheSameDays()
{
    QCOMPARE(toDate(firstDay), QDate(2000, 1, 1));
    QCOMPARE(toDate(2024y / 2 / 29), QDate(2024, 2, 29));
    for (Day day = firstDay; day < endOfDays; day += std::chrono::days(97))
        QVERIFY(toDay(toDate(day)) == day);
}

void TextFormatTest::servicesAreCalledAsTheRuleBookSays()
{
    RuleBook book;
    book.services = {
        {.service = ServiceId("reality-capture"),
         .title = {.english = "Photos", .others = {{.language = "ja", .text = "写真"}}}}};
    const ServiceId photos("reality-capture");
    QCOMPARE(serviceTitle(book, photos), u"Photos"_s);
    QCOMPARE(serviceTitle(book, ServiceId("own.service")), u"own.service"_s);
    const Translation japanese(u"ja"_s);
    QCOMPARE(serviceTitle(book, photos), u"写真"_s);
}

QTEST_GUILESS_MAIN(TextFormatTest)
#include "tst_textformat.moc"
