// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <stdexcept>

// The only header that looks at the compiler: 128-bit arithmetic and overflow tests come as
// extensions on GCC and Clang and are written out in portable C++ for everyone else. Both ways are
// compiled everywhere, so that the tests can compare them.
#if defined(__SIZEOF_INT128__) && !defined(TOKENCAST_PORTABLE_ARITHMETIC)
#define TOKENCAST_HAS_INT128 1
#else
#define TOKENCAST_HAS_INT128 0
#endif

namespace tokencast {

/// Thrown by arithmetic on amounts where the exact answer does not fit. The simulation turns it
/// into a problem that names the line or the lot; nothing wraps and nothing saturates.
class ArithmeticOverflow : public std::overflow_error
{
public:
    ArithmeticOverflow() : std::overflow_error("amount out of range") {}
};

/// Sum, difference and product of signed 64-bit counts; throw ArithmeticOverflow.
constexpr std::int64_t checkedSum(std::int64_t a, std::int64_t b);
constexpr std::int64_t checkedDifference(std::int64_t a, std::int64_t b);
constexpr std::int64_t checkedProduct(std::int64_t a, std::int64_t b);

/// An unsigned 128-bit intermediate product. Only what the formulas need.
struct UInt128
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend constexpr bool operator==(const UInt128 &, const UInt128 &) = default;
};

struct UInt128Division
{
    UInt128 quotient;
    std::uint64_t remainder = 0;
};

/// What stands behind the functions of the same name where the compiler has no extensions.
namespace portable {
constexpr std::int64_t checkedSum(std::int64_t a, std::int64_t b);
constexpr std::int64_t checkedDifference(std::int64_t a, std::int64_t b);
constexpr std::int64_t checkedProduct(std::int64_t a, std::int64_t b);
constexpr UInt128 multiply(std::uint64_t a, std::uint64_t b);
/// The divisor is not zero.
constexpr UInt128Division divide(UInt128 dividend, std::uint64_t divisor);
} // namespace portable

constexpr UInt128 multiply(std::uint64_t a, std::uint64_t b);
/// Throws ArithmeticOverflow beyond 128 bits.
constexpr UInt128 multiply(UInt128 a, std::uint64_t b);
constexpr UInt128Division divide(UInt128 dividend, std::uint64_t divisor);

/// product ÷ (divisor × scale), rounded once, half to even. Throws where it needs more than 63
/// bits.
constexpr std::int64_t divideHalfEven(UInt128 product, std::uint64_t divisor,
                                      std::uint64_t scale = 1);
/// a × b ÷ c for a, b ≥ 0 and c > 0, rounded once, half to even. Throws ArithmeticOverflow.
constexpr std::int64_t multiplyDivideHalfEven(std::int64_t a, std::int64_t b, std::int64_t c);

// Implementation

constexpr std::int64_t portable::checkedSum(std::int64_t a, std::int64_t b)
{
    using Limits = std::numeric_limits<std::int64_t>;
    if ((b > 0 && a > Limits::max() - b) || (b < 0 && a < Limits::min() - b))
        throw ArithmeticOverflow();
    return a + b;
}

constexpr std::int64_t portable::checkedDifference(std::int64_t a, std::int64_t b)
{
    using Limits = std::numeric_limits<std::int64_t>;
    if ((b < 0 && a > Limits::max() + b) || (b > 0 && a < Limits::min() + b))
        throw ArithmeticOverflow();
    return a - b;
}

constexpr std::int64_t portable::checkedProduct(std::int64_t a, std::int64_t b)
{
    const auto magnitude = [](std::int64_t x) {
        return x < 0 ? ~static_cast<std::uint64_t>(x) + 1 : static_cast<std::uint64_t>(x);
    };
    const bool negative = (a < 0) != (b < 0);
    const UInt128 product = portable::multiply(magnitude(a), magnitude(b));
    const std::uint64_t limit = std::uint64_t(std::numeric_limits<std::int64_t>::max()) + negative;
    if (product.high != 0 || product.low > limit)
        throw ArithmeticOverflow();
    return static_cast<std::int64_t>(negative ? ~product.low + 1 : product.low);
}

constexpr std::int64_t checkedSum(std::int64_t a, std::int64_t b)
{
#if TOKENCAST_HAS_INT128
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        throw ArithmeticOverflow();
    return sum;
#else
    return portable::checkedSum(a, b);
#endif
}

constexpr std::int64_t checkedDifference(std::int64_t a, std::int64_t b)
{
#if TOKENCAST_HAS_INT128
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        throw ArithmeticOverflow();
    return difference;
#else
    return portable::checkedDifference(a, b);
#endif
}

constexpr std::int64_t checkedProduct(std::int64_t a, std::int64_t b)
{
#if TOKENCAST_HAS_INT128
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw ArithmeticOverflow();
    return product;
#else
    return portable::checkedProduct(a, b);
#endif
}

constexpr UInt128 portable::multiply(std::uint64_t a, std::uint64_t b)
{
    constexpr std::uint64_t half = 0xffffffffU;
    const std::uint64_t lowLow = (a & half) * (b & half);
    const std::uint64_t highLow = (a >> 32) * (b & half);
    const std::uint64_t lowHigh = (a & half) * (b >> 32);
    const std::uint64_t middle = (lowLow >> 32) + (highLow & half) + (lowHigh & half);
    return {.high = (a >> 32) * (b >> 32) + (highLow >> 32) + (lowHigh >> 32) + (middle >> 32),
            .low = (middle << 32) | (lowLow & half)};
}

constexpr UInt128Division portable::divide(UInt128 dividend, std::uint64_t divisor)
{
    UInt128Division result;
    result.quotient.high = dividend.high / divisor;
    std::uint64_t remainder = dividend.high % divisor;
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = (remainder >> 63) != 0;
        remainder = (remainder << 1) | ((dividend.low >> bit) & 1);
        if (carry || remainder >= divisor) {
            remainder -= divisor;
            result.quotient.low |= std::uint64_t(1) << bit;
        }
    }
    result.remainder = remainder;
    return result;
}

constexpr UInt128 multiply(std::uint64_t a, std::uint64_t b)
{
#if TOKENCAST_HAS_INT128
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return {.high = static_cast<std::uint64_t>(product >> 64),
            .low = static_cast<std::uint64_t>(product)};
#else
    return portable::multiply(a, b);
#endif
}

constexpr UInt128 multiply(UInt128 a, std::uint64_t b)
{
    const UInt128 low = multiply(a.low, b);
    const UInt128 high = multiply(a.high, b);
    const std::uint64_t sum = high.low + low.high;
    if (high.high != 0 || sum < high.low)
        throw ArithmeticOverflow();
    return {.high = sum, .low = low.low};
}

constexpr UInt128Division divide(UInt128 dividend, std::uint64_t divisor)
{
    if (dividend.high == 0)
        return {.quotient = {.high = 0, .low = dividend.low / divisor},
                .remainder = dividend.low % divisor};
#if TOKENCAST_HAS_INT128
    __extension__ using Wide = unsigned __int128;
    const Wide value = (static_cast<Wide>(dividend.high) << 64) | dividend.low;
    const Wide quotient = value / divisor;
    return {.quotient = {.high = static_cast<std::uint64_t>(quotient >> 64),
                         .low = static_cast<std::uint64_t>(quotient)},
            .remainder = static_cast<std::uint64_t>(value % divisor)};
#else
    return portable::divide(dividend, divisor);
#endif
}

constexpr std::int64_t divideHalfEven(UInt128 product, std::uint64_t divisor, std::uint64_t scale)
{
    const UInt128Division first = divide(product, divisor);
    const UInt128Division second = divide(first.quotient, scale);
    if (second.quotient.high != 0)
        throw ArithmeticOverflow();
    // What was cut off is (second.remainder × divisor + first.remainder) ÷ (divisor × scale).
    const UInt128 part = multiply(second.remainder, divisor);
    const std::uint64_t low = part.low + first.remainder;
    const UInt128 rest{.high = part.high + (low < part.low ? 1U : 0U), .low = low};
    const UInt128 whole = multiply(divisor, scale);
    const UInt128 toWhole{.high = whole.high - rest.high - (whole.low < rest.low ? 1U : 0U),
                          .low = whole.low - rest.low};
    const auto less = [](UInt128 a, UInt128 b) {
        return a.high != b.high ? a.high < b.high : a.low < b.low;
    };
    const bool up = less(toWhole, rest) || (toWhole == rest && (second.quotient.low & 1) != 0);
    constexpr auto limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (second.quotient.low > limit - (up ? 1U : 0U))
        throw ArithmeticOverflow();
    return static_cast<std::int64_t>(second.quotient.low + (up ? 1U : 0U));
}

constexpr std::int64_t multiplyDivideHalfEven(std::int64_t a, std::int64_t b, std::int64_t c)
{
    const auto divisor = static_cast<std::uint64_t>(c);
    const UInt128 product = multiply(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
    if (product.high != 0)
        return divideHalfEven(product, divisor);
    std::uint64_t quotient = product.low / divisor;
    const std::uint64_t rest = product.low % divisor;
    const std::uint64_t toWhole = divisor - rest;
    if (rest > toWhole || (rest == toWhole && (quotient & 1) != 0))
        ++quotient;
    if (quotient > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        throw ArithmeticOverflow();
    return static_cast<std::int64_t>(quotient);
}

} // namespace tokencast
