// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/money.h"
#include "core/model/quantity.h"
#include "core/model/tokens.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <concepts>
#include <limits>
#include <random>
#include <type_traits>
#include <utility>

namespace tokencast {

// What must not compile.

template <typename A, typename B>
concept Addable = requires(A a, B b)
{
    a + b;
};
template <typename A, typename B>
concept Subtractable = requires(A a, B b)
{
    a - b;
};
template <typename A, typename B>
concept AddAssignable = requires(A a, B b)
{
    a += b;
};
template <typename A, typename B>
concept Multipliable = requires(A a, B b)
{
    std::declval<A>() * std::declval<B>();
};
template <typename A, typename B>
concept Divisible = requires(A a, B b)
{
    a / b;
};
template <typename A, typename B>
concept EqualityComparable = requires(A a, B b)
{
    a == b;
};
template <typename A, typename B>
concept Ordered = requires(A a, B b)
{
    a < b;
};
template <typename T, typename From>
concept MadeFromWhole = requires(From from)
{
    T::fromWhole(from);
};
template <typename T, typename From>
concept MadeFromMillionths = requires(From from)
{
    T::fromMillionths(from);
};
template <typename A, typename B>
concept Priceable = requires(A a, B b)
{
    cost(a, b);
};

static_assert(
    Addable<Tokens, Tokens> && Subtractable<Money, Money> && AddAssignable<Tokens, Tokens>);
static_assert(EqualityComparable<Quantity, Quantity> && Ordered<Quantity, Quantity>);
static_assert(!Addable<Tokens, Money> && !Subtractable<Tokens, Money>);
static_assert(!AddAssignable<Tokens, Quantity> && !AddAssignable<Money, Tokens>);
static_assert(!EqualityComparable<Tokens, Quantity> && !Ordered<Tokens, Quantity>);
static_assert(!EqualityComparable<Quantity, Factor> && !Addable<Quantity, Factor>);
static_assert(!Addable<Tokens, int> && !Addable<int, Tokens> && !Subtractable<Tokens, int>);
static_assert(!EqualityComparable<Tokens, int> && !Ordered<Tokens, double>);
static_assert(!Multipliable<Tokens, Tokens> && !Multipliable<Tokens, int>);
static_assert(!Multipliable<Tokens, double> && !Multipliable<Tokens, Money>);
static_assert(!Divisible<Tokens, Tokens> && !Divisible<Tokens, int>);
static_assert(Priceable<Tokens, Money> && !Priceable<Money, Tokens> && !Priceable<Tokens, Tokens>);
static_assert(!std::is_constructible_v<Tokens, std::int64_t>);
static_assert(!std::is_constructible_v<Tokens, double>);
static_assert(!std::is_constructible_v<Tokens, Money>);
static_assert(!std::is_convertible_v<int, Tokens> && !std::is_assignable_v<Tokens &, int>);
static_assert(
    !std::is_convertible_v<Tokens, std::int64_t> && !std::is_convertible_v<Tokens, double>);
static_assert(!std::is_constructible_v<double, Tokens> && !std::is_constructible_v<bool, Tokens>);
static_assert(MadeFromWhole<Tokens, int> && MadeFromMillionths<Tokens, std::int64_t>);
static_assert(!MadeFromWhole<Tokens, double> && !MadeFromWhole<Tokens, float>);
static_assert(!MadeFromMillionths<Money, double> && !MadeFromMillionths<Money, long double>);

class MillionthsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreReadAndWritten_data();
    void decimalsAreReadAndWritten();
    void badDecimalsSayWhatIsWrong_data();
    void badDecimalsSayWhatIsWrong();
    void everyValueReadsBackFromItsText();
    void sumsThatDoNotFitThrow();
    void valuesKnowWhatTheyAre();
    void costRoundsHalfToEven_data();
    void costRoundsHalfToEven();
};

void MillionthsTest::decimalsAreReadAndWritten_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<std::string>("written");
    const auto row = [](const char *name, const char *text, qint64 millionths,
                        const char *written) {
        QTest::newRow(name) << std::string(text) << millionths << std::string(written);
    };
    row("zero", "0", 0, "0");
    row("minus zero is zero", "-0", 0, "0");
    row("a whole number", "40", 40'000'000, "40");
    row("one place", "12.5", 12'500'000, "12.5");
    row("the smallest amount", "0.000001", 1, "0.000001");
    row("the smallest amount below zero", "-0.000001", -1, "-0.000001");
    row("six places", "1234.567891", 1'234'567'891, "1234.567891");
    row("trailing zeros are not written", "3.10", 3'100'000, "3.1");
    row("a fraction of zeros is not written", "3.000000", 3'000'000, "3");
    row("zeros inside a fraction stay", "0.100001", 100'001, "0.100001");
    row("a negative number", "-101", -101'000'000, "-101");
    row("a negative fraction", "-0.5", -500'000, "-0.5");
    row("the largest", "9223372036854.775807", std::numeric_limits<qint64>::max(),
        "9223372036854.775807");
    row("the least", "-9223372036854.775808", std::numeric_limits<qint64>::min(),
        "-9223372036854.775808");
}

void MillionthsTest::decimalsAreReadAndWritten()
{
    QFETCH(const std::string, text);
    QFETCH(const qint64, millionths);
    QFETCH(const std::string, written);
    const ParsedDecimal decimal = parseDecimal(text);
    QCOMPARE(decimal.fault, DecimalFault::None);
    QCOMPARE(decimal.millionths, millionths);
    QCOMPARE(formatDecimal(millionths), written);
    QCOMPARE(toText(Tokens::fromMillionths(millionths)), written);
}

void MillionthsTest::badDecimalsSayWhatIsWrong_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<DecimalFault>("fault");
    const auto row = [](const char *name, const char *text, DecimalFault fault) {
        QTest::newRow(name) << std::string(text) << fault;
    };
    row("nothing", "", DecimalFault::Form);
    row("a sign alone", "-", DecimalFault::Form);
    row("a point alone", ".", DecimalFault::Form);
    row("two signs", "--1", DecimalFault::Form);
    row("a plus sign", "+1", DecimalFault::Form);
    row("a minus sign of another kind",
        "\xe2\x88\x92"
        "1",
        DecimalFault::Form);
    row("a leading zero", "01", DecimalFault::Form);
    row("two zeros", "00", DecimalFault::Form);
    row("a leading zero behind the sign", "-01", DecimalFault::Form);
    row("no digit before the point", ".5", DecimalFault::Form);
    row("no digit behind the point", "5.", DecimalFault::Form);
    row("two points", "1.2.3", DecimalFault::Form);
    row("a comma for the point", "1,5", DecimalFault::Form);
    row("a separator of thousands", "1,000", DecimalFault::Form);
    row("an underscore", "1_000", DecimalFault::Form);
    row("an exponent", "4e1", DecimalFault::Form);
    row("an exponent behind a fraction", "4.0E1", DecimalFault::Form);
    row("hexadecimal", "0x28", DecimalFault::Form);
    row("a word", "forty", DecimalFault::Form);
    row("infinity", "inf", DecimalFault::Form);
    row("not a number", "nan", DecimalFault::Form);
    row("a space before", " 40", DecimalFault::Form);
    row("a space behind", "40 ", DecimalFault::Form);
    row("a line break behind", "40\n", DecimalFault::Form);
    row("full-width digits", "\xef\xbc\x94\xef\xbc\x90", DecimalFault::Form);
    row("Arabic digits", "\xd9\xa4\xd9\xa0", DecimalFault::Form);
    row("a letter in the fraction", "1.2a", DecimalFault::Form);
    row("a sign in the fraction", "1.-2", DecimalFault::Form);
    row("seven places", "40.1234567", DecimalFault::TooManyPlaces);
    row("seven places, all zero", "40.0000000", DecimalFault::TooManyPlaces);
    row("the first above the largest", "9223372036854.775808", DecimalFault::OutOfRange);
    row("the first below the least", "-9223372036854.775809", DecimalFault::OutOfRange);
    row("more digits than any number here", "1000000000000000000000000000000",
        DecimalFault::OutOfRange);
    row("a whole part that fits, but not in millionths", "9223372036855", DecimalFault::OutOfRange);
}

void MillionthsTest::badDecimalsSayWhatIsWrong()
{
    QFETCH(const std::string, text);
    QFETCH(const DecimalFault, fault);
    QCOMPARE(parseDecimal(text).fault, fault);
}

void MillionthsTest::everyValueReadsBackFromItsText()
{
    std::mt19937_64 random(20220907);
    for (int i = 0; i < 20'000; ++i) {
        const std::int64_t value = static_cast<std::int64_t>(random()) >> (i % 64);
        const std::string text = formatDecimal(value);
        const ParsedDecimal decimal = parseDecimal(text);
        QVERIFY2(decimal.fault == DecimalFault::None && decimal.millionths == value, text.c_str());
        QVERIFY2(formatDecimal(decimal.millionths) == text, text.c_str());
    }
}

void MillionthsTest::sumsThatDoNotFitThrow()
{
    const Tokens most = Tokens::fromMillionths(std::numeric_limits<std::int64_t>::max());
    const Tokens least = Tokens::fromMillionths(std::numeric_limits<std::int64_t>::min());
    const Tokens one = Tokens::fromMillionths(1);
    QVERIFY_EXCEPTION_THROWN(most + one, ArithmeticOverflow);
    QVERIFY_EXCEPTION_THROWN(least - one, ArithmeticOverflow);
    QVERIFY_EXCEPTION_THROWN(-least, ArithmeticOverflow);
    QVERIFY_EXCEPTION_THROWN(Tokens::fromWhole(9'223'372'036'855), ArithmeticOverflow);
    QCOMPARE(most - one + one, most);
    QCOMPARE(-(-most), most);
    QCOMPARE(Tokens::fromWhole(9'223'372'036'854) + "0.775807"_tokens, most);
}

void MillionthsTest::valuesKnowWhatTheyAre()
{
    QVERIFY("0"_quantity.isZero());
    QVERIFY(!"0"_quantity.isNegative());
    QVERIFY("-0.000001"_quantity.isNegative());
    QVERIFY("-3"_quantity.isWhole());
    QVERIFY(!"2.000001"_quantity.isWhole());
    QVERIFY("2.9"_quantity < "3"_quantity);
    QVERIFY("-3"_quantity < "-2.9"_quantity);
    QCOMPARE(Quantity::fromWhole(51), "51"_quantity);
}

void MillionthsTest::costRoundsHalfToEven_data()
{
    QTest::addColumn<Tokens>("tokens");
    QTest::addColumn<Money>("price");
    QTest::addColumn<Money>("cost");
    QTest::newRow("100 tokens at 3 are 300") << "100"_tokens
                                             << "3"_money
                                             << "300"_money;
    QTest::newRow("nothing costs nothing") << "0"_tokens
                                           << "3"_money
                                           << "0"_money;
    QTest::newRow("a gift costs nothing") << "100"_tokens
                                          << "0"_money
                                          << "0"_money;
    // 0.000001 × 0.5 = 0.0000005, a tie, to 0; 0.000003 × 0.5 = 0.0000015, a tie, to 0.000002.
    QTest::newRow("half a millionth rounds down to zero") << "0.000001"_tokens
                                                          << "0.5"_money
                                                          << "0"_money;
    QTest::newRow("one and a half millionths round up to two") << "0.000003"_tokens
                                                               << "0.5"_money
                                                               << "0.000002"_money;
    QTest::newRow("0.120556 tokens at 3") << "0.120556"_tokens
                                          << "3"_money
                                          << "0.361668"_money;
    // 10⁹ × 441.5 passes through 4.415 × 10²³ in millionths squared.
    QTest::newRow("a product of more than 64 bits") << "1000000000"_tokens
                                                    << "441.5"_money
                                                    << "441500000000"_money;
}

void MillionthsTest::costRoundsHalfToEven()
{
    QFETCH(const Tokens, tokens);
    QFETCH(const Money, price);
    QTEST(cost(tokens, price), "cost");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::MillionthsTest)
#include "tst_millionths.moc"
