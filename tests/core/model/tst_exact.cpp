// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exact.h"
#include "tests/support/testcase.h"

#include <limits>
#include <optional>
#include <random>
#include <vector>

namespace tokencast {

namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::uint64_t mostUnsigned = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t tenTo18 = 1'000'000'000'000'000'000U;

/// Nothing where the operation says that its answer does not fit.
template <typename Operation>
auto orNothing(Operation &&operation) -> std::optional<decltype(operation())>
{
    try {
        return operation();
    } catch (const ArithmeticOverflow &) {
        return std::nullopt;
    }
}

/// Values around every edge, then pseudo-random ones of all sizes; the same in every run.
std::vector<std::int64_t> interestingValues()
{
    std::vector<std::int64_t> values{
        least, least + 1,  -4294967297, -4294967296, -4294967295, -2,         -1,       0,   1, 2,
        3,     4294967295, 4294967296,  4294967297,  3037000499,  3037000500, most - 1, most};
    std::mt19937_64 random(20221107);
    for (int i = 0; i < 200; ++i)
        values.push_back(static_cast<std::int64_t>(random()) >> (i % 64));
    return values;
}

} // namespace

class ExactTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAndProductsFitOrThrow_data();
    void sumsAndProductsFitOrThrow();
    void portableArithmeticEqualsTheCompilers();
    void portableDivisionEqualsTheCompilers();
    void wideProducts_data();
    void wideProducts();
    void wideQuotients_data();
    void wideQuotients();
    void productsBeyond128BitsThrow();
    void halvesRoundToEven_data();
    void halvesRoundToEven();
    void twoDivisorsRoundOnce_data();
    void twoDivisorsRoundOnce();
    void roundedQuotientsBeyond63BitsThrow();
};

void ExactTest::sumsAndProductsFitOrThrow_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<std::optional<std::int64_t>>("sum");
    QTest::addColumn<std::optional<std::int64_t>>("difference");
    QTest::addColumn<std::optional<std::int64_t>>("product");
    using Answer = std::optional<std::int64_t>;
    QTest::newRow("small numbers")
        << qint64(-6) << qint64(4) << Answer(-2) << Answer(-10) << Answer(-24);
    QTest::newRow("the largest and nothing")
        << qint64(most) << qint64(0) << Answer(most) << Answer(most) << Answer(0);
    QTest::newRow("the largest and one")
        << qint64(most) << qint64(1) << Answer() << Answer(most - 1) << Answer(most);
    QTest::newRow("the largest and minus one")
        << qint64(most) << qint64(-1) << Answer(most - 1) << Answer() << Answer(-most);
    QTest::newRow("the least and minus one: only its product and sum are out of range")
        << qint64(least) << qint64(-1) << Answer() << Answer(least + 1) << Answer();
    QTest::newRow("the least and one")
        << qint64(least) << qint64(1) << Answer(least + 1) << Answer() << Answer(least);
    // 3037000499² = 9223372030926249001; the next square is above 2⁶³.
    QTest::newRow("the largest square")
        << qint64(3037000499) << qint64(3037000499) << Answer(6074000998) << Answer(0)
        << Answer(9223372030926249001);
    QTest::newRow("the square after it")
        << qint64(3037000500) << qint64(3037000500) << Answer(6074001000) << Answer(0) << Answer();
    QTest::newRow("2⁶² and minus 2 reach the least number exactly")
        << qint64(4611686018427387904) << qint64(-2) << Answer(4611686018427387902)
        << Answer(4611686018427387906) << Answer(least);
}

void ExactTest::sumsAndProductsFitOrThrow()
{
    QFETCH(const qint64, a);
    QFETCH(const qint64, b);
    QFETCH(const std::optional<std::int64_t>, sum);
    QFETCH(const std::optional<std::int64_t>, difference);
    QFETCH(const std::optional<std::int64_t>, product);
    QVERIFY(orNothing([=] { return checkedSum(a, b); }) == sum);
    QVERIFY(orNothing([=] { return checkedDifference(a, b); }) == difference);
    QVERIFY(orNothing([=] { return checkedProduct(a, b); }) == product);
}

void ExactTest::portableArithmeticEqualsTheCompilers()
{
    for (const std::int64_t a : interestingValues()) {
        for (const std::int64_t b : interestingValues()) {
            const bool same = orNothing([=] { return checkedSum(a, b); })
                    == orNothing([=] { return portable::checkedSum(a, b); })
                && orNothing([=] { return checkedDifference(a, b); })
                    == orNothing([=] { return portable::checkedDifference(a, b); })
                && orNothing([=] { return checkedProduct(a, b); })
                    == orNothing([=] { return portable::checkedProduct(a, b); });
            QVERIFY2(same, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
    }
}

void ExactTest::portableDivisionEqualsTheCompilers()
{
    for (const std::int64_t a : interestingValues()) {
        for (const std::int64_t b : interestingValues()) {
            const auto high = static_cast<std::uint64_t>(a);
            const auto low = static_cast<std::uint64_t>(b);
            QVERIFY(multiply(high, low) == portable::multiply(high, low));
            const UInt128 dividend{.high = high, .low = low};
            for (const std::uint64_t divisor : {std::uint64_t(1), std::uint64_t(3), high | 1,
                                                low | 1, std::uint64_t(1) << 63, mostUnsigned}) {
                const UInt128Division fast = divide(dividend, divisor);
                const UInt128Division slow = portable::divide(dividend, divisor);
                QVERIFY2(
                    fast.quotient == slow.quotient && fast.remainder == slow.remainder,
                    qPrintable(QStringLiteral("(%1, %2) by %3").arg(high).arg(low).arg(divisor)));
            }
        }
    }
}

void ExactTest::wideProducts_data()
{
    QTest::addColumn<quint64>("a");
    QTest::addColumn<quint64>("b");
    QTest::addColumn<quint64>("high");
    QTest::addColumn<quint64>("low");
    QTest::newRow("nothing") << quint64(0) << quint64(mostUnsigned) << quint64(0) << quint64(0);
    QTest::newRow("2³² squared is the first that needs the high half")
        << (quint64(1) << 32) << (quint64(1) << 32) << quint64(1) << quint64(0);
    // (2⁶⁴ − 1)² = 2¹²⁸ − 2·2⁶⁴ + 1
    QTest::newRow("the largest squared") << quint64(mostUnsigned) << quint64(mostUnsigned)
                                         << quint64(mostUnsigned - 1) << quint64(1);
    // 10³⁶ = 54210108624275221 · 2⁶⁴ + 12919594847110692864
    QTest::newRow("10¹⁸ squared") << quint64(tenTo18) << quint64(tenTo18)
                                  << quint64(54210108624275221) << quint64(12919594847110692864U);
}

void ExactTest::wideProducts()
{
    QFETCH(const quint64, a);
    QFETCH(const quint64, b);
    QFETCH(const quint64, high);
    QFETCH(const quint64, low);
    const UInt128 expected{.high = high, .low = low};
    QVERIFY(multiply(a, b) == expected);
    QVERIFY(portable::multiply(a, b) == expected);
}

void ExactTest::wideQuotients_data()
{
    QTest::addColumn<quint64>("high");
    QTest::addColumn<quint64>("low");
    QTest::addColumn<quint64>("divisor");
    QTest::addColumn<quint64>("quotientHigh");
    QTest::addColumn<quint64>("quotientLow");
    QTest::addColumn<quint64>("remainder");
    QTest::newRow("2⁶⁴ by 3 is 6148914691236517205, rest 1")
        << quint64(1) << quint64(0) << quint64(3) << quint64(0) << quint64(6148914691236517205)
        << quint64(1);
    QTest::newRow("2⁶⁵ by 2 keeps its high half")
        << quint64(2) << quint64(0) << quint64(2) << quint64(1) << quint64(0) << quint64(0);
    QTest::newRow("10³⁶ by 10¹⁸ is 10¹⁸")
        << quint64(54210108624275221) << quint64(12919594847110692864U) << quint64(tenTo18)
        << quint64(0) << quint64(tenTo18) << quint64(0);
    // 2¹²⁸ − 1 = (2⁶⁴ − 1)(2⁶⁴ + 1)
    QTest::newRow("the largest by the largest half")
        << quint64(mostUnsigned) << quint64(mostUnsigned) << quint64(mostUnsigned) << quint64(1)
        << quint64(1) << quint64(0);
    // With m = 2⁶⁴ − 1: (m − 2)(m + 1) + 5 = m(m − 1) + 3
    QTest::newRow("a divisor above 2⁶³ whose remainder overflows one bit")
        << quint64(mostUnsigned - 2) << quint64(5) << quint64(mostUnsigned - 1) << quint64(0)
        << quint64(mostUnsigned) << quint64(3);
}

void ExactTest::wideQuotients()
{
    QFETCH(const quint64, high);
    QFETCH(const quint64, low);
    QFETCH(const quint64, divisor);
    QFETCH(const quint64, quotientHigh);
    QFETCH(const quint64, quotientLow);
    QFETCH(const quint64, remainder);
    const UInt128 quotient{.high = quotientHigh, .low = quotientLow};
    for (const UInt128Division &division :
         {divide({.high = high, .low = low}, divisor),
          portable::divide({.high = high, .low = low}, divisor)}) {
        QCOMPARE(division.quotient.high, quotient.high);
        QCOMPARE(division.quotient.low, quotient.low);
        QCOMPARE(division.remainder, remainder);
    }
}

void ExactTest::productsBeyond128BitsThrow()
{
    const UInt128 two127{.high = std::uint64_t(1) << 63, .low = 0};
    QVERIFY(multiply(two127, 1) == two127);
    QVERIFY_EXCEPTION_THROWN(multiply(two127, 2), ArithmeticOverflow);
    // The carry out of the low half is what overflows: (2⁶⁴ − 1)·2⁶⁴ + (2⁶⁴ − 1), times 2.
    const UInt128 largest{.high = mostUnsigned, .low = mostUnsigned};
    QVERIFY_EXCEPTION_THROWN(multiply(largest, 2), ArithmeticOverflow);
    const UInt128 carrying{.high = std::uint64_t(1) << 62, .low = mostUnsigned};
    const UInt128 doubled{.high = (std::uint64_t(1) << 63) + 1, .low = mostUnsigned - 1};
    QVERIFY(multiply(carrying, 2) == doubled);
}

void ExactTest::halvesRoundToEven_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("c");
    QTest::addColumn<qint64>("rounded");
    const auto row = [](const char *name, qint64 a, qint64 b, qint64 c, qint64 rounded) {
        QTest::newRow(name) << a << b << c << rounded;
    };
    row("0.5 becomes 0", 1, 1, 2, 0);
    row("1.5 becomes 2", 3, 1, 2, 2);
    row("2.5 becomes 2", 5, 1, 2, 2);
    row("3.5 becomes 4", 7, 1, 2, 4);
    row("just below a half goes down", 2'499'999, 1, 1'000'000, 2);
    row("just above a half goes up", 2'500'001, 1, 1'000'000, 3);
    row("a third goes down", 1, 1, 3, 0);
    row("two thirds go up", 2, 1, 3, 1);
    row("an odd divisor has no tie", 3, 1, 5, 1);
    row("an exact quotient stays", 217, 1'000'000, 7, 31'000'000);
    row("a product of more than 64 bits", 3'000'000'000'000'000, 7'000'000, 2'000'000,
        10'500'000'000'000'000);
    // 9 × 10¹⁸ × 3 ÷ 6 = 4.5 × 10¹⁸, exact although the product has 65 bits.
    row("a product of 65 bits", 9'000'000'000'000'000'000, 3, 6, 4'500'000'000'000'000'000);
    // (10¹⁸ + 1) × 50 ÷ 100 = 5 × 10¹⁷ + 0.5: a tie beyond 64 bits, to the even side.
    row("a tie of a wide product", 1'000'000'000'000'000'001, 50, 100, 500'000'000'000'000'000);
    row("a wide tie above an odd number", 1'000'000'000'000'000'003, 50, 100,
        500'000'000'000'000'002);
}

void ExactTest::halvesRoundToEven()
{
    QFETCH(const qint64, a);
    QFETCH(const qint64, b);
    QFETCH(const qint64, c);
    QFETCH(const qint64, rounded);
    QCOMPARE(multiplyDivideHalfEven(a, b, c), rounded);
    const UInt128 product = multiply(static_cast<quint64>(a), static_cast<quint64>(b));
    QCOMPARE(divideHalfEven(product, static_cast<quint64>(c)), rounded);
}

void ExactTest::twoDivisorsRoundOnce_data()
{
    QTest::addColumn<quint64>("product");
    QTest::addColumn<quint64>("divisor");
    QTest::addColumn<quint64>("scale");
    QTest::addColumn<qint64>("rounded");
    const auto row = [](const char *name, quint64 product, quint64 divisor, quint64 scale,
                        qint64 rounded) {
        QTest::newRow(name) << product << divisor << scale << rounded;
    };
    // 149.9 would become 150, and 1.5 then 2.
    row("1.499 is not rounded up by way of 150", 1499, 10, 100, 1);
    row("the same with the divisors exchanged", 1499, 100, 10, 1);
    row("2.5 is a tie", 2500, 10, 100, 2);
    row("3.5 is a tie", 3500, 10, 100, 4);
    row("2.501 is above the tie, by what the first division cut off", 2501, 10, 100, 3);
    row("2.499 is below it", 2499, 10, 100, 2);
    row("a scale of one is a plain division", 7, 2, 1, 4);
    row("less than half a unit is nothing", 499, 10, 100, 0);
}

void ExactTest::twoDivisorsRoundOnce()
{
    QFETCH(const quint64, product);
    QFETCH(const quint64, divisor);
    QFETCH(const quint64, scale);
    QFETCH(const qint64, rounded);
    QCOMPARE(divideHalfEven({.high = 0, .low = product}, divisor, scale), rounded);
    // The same proportion with a product that needs the high half: both times 2⁶⁰.
    const quint64 factor = quint64(1) << 60;
    QCOMPARE(divideHalfEven(multiply(product, factor), factor, divisor * scale), rounded);
}

void ExactTest::roundedQuotientsBeyond63BitsThrow()
{
    const auto limit = static_cast<std::uint64_t>(most);
    QCOMPARE(divideHalfEven({.high = 0, .low = limit}, 1), most);
    QVERIFY_EXCEPTION_THROWN(divideHalfEven({.high = 0, .low = limit + 1}, 1), ArithmeticOverflow);
    // (2⁶⁴ − 1) ÷ 2 = 2⁶³ − ½, a tie whose even side is 2⁶³.
    QVERIFY_EXCEPTION_THROWN(divideHalfEven({.high = 0, .low = mostUnsigned}, 2),
                             ArithmeticOverflow);
    QCOMPARE(divideHalfEven({.high = 0, .low = mostUnsigned - 2}, 2), most - 1);
    QVERIFY_EXCEPTION_THROWN(divideHalfEven({.high = 1, .low = 0}, 1), ArithmeticOverflow);

    QCOMPARE(multiplyDivideHalfEven(most, 1, 1), most);
    QCOMPARE(multiplyDivideHalfEven(most, most, most), most);
    QVERIFY_EXCEPTION_THROWN(multiplyDivideHalfEven(most, 2, 1), ArithmeticOverflow);
    QVERIFY_EXCEPTION_THROWN(multiplyDivideHalfEven(most, most, 1), ArithmeticOverflow);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ExactTest)
#include "tst_exact.moc"
