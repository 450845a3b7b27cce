// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/amountmask.h"

#include "core/text/textformat.h"
#include "core/text/unittext.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// Every kind of amount that becomes a text.
QStringList allTexts()
{
    return {tokensText("1234.5"_tokens, english),
            tokensText("1234.567"_tokens, english, Places::Short),
            quantityText("17"_quantity, english),
            kindText(Kind::Token, "1"_tokens, english),
            kindsText({.credit = "3"_tokens, .token = "4"_tokens}, english),
            moneyText("9.87"_money, "USD", english),
            amountText("-9.87"_money, "JPY", english)};
}

} // namespace

class AmountMaskTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noAmountCanBeRead();
    void oneOfSomethingIsNotTold();
    void daysStay();
    void itEndsWithTheLastOne();
};

void AmountMaskTest::noAmountCanBeRead()
{
    const AmountMask mask;
    static const QRegularExpression digit(QStringLiteral("[0-9-]"));
    for (const QString &text : allTexts()) {
        QVERIFY2(!text.contains(digit), qPrintable(text));
        QVERIFY2(text.contains(maskedAmount()), qPrintable(text));
    }
    QCOMPARE(moneyText("9.87"_money, "USD", english), maskedAmount() + QStringLiteral(" USD"));
    // Nothing tells what is zero either.
    QCOMPARE(tokensText(Tokens(), english), maskedAmount());
}

void AmountMaskTest::oneOfSomethingIsNotTold()
{
    const AmountMask mask;
    QCOMPARE(kindText(Kind::Token, "1"_tokens, english),
             kindText(Kind::Token, "2"_tokens, english));
    QCOMPARE(quantityWithUnit("1"_quantity, "job", english),
             quantityWithUnit("2"_quantity, "job", english));
}

void AmountMaskTest::daysStay()
{
    const AmountMask mask;
    QCOMPARE(dayText("2023-01-26"_day, english), QStringLiteral("26 Jan 2023"));
}

void AmountMaskTest::itEndsWithTheLastOne()
{
    const QStringList before = allTexts();
    {
        const AmountMask outer;
        {
            const AmountMask inner;
        }
        QVERIFY(areAmountsMasked());
        QVERIFY(allTexts() != before);
    }
    QVERIFY(!areAmountsMasked());
    QCOMPARE(allTexts(), before);
}

} // namespace tokencast

QTEST_APPLESS_MAIN(tokencast::AmountMaskTest)
#include "tst_amountmask.moc"
