// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exact.h"

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tokencast {

inline constexpr std::int64_t millionthsPerUnit = 1'000'000;

/// A signed 64-bit count of millionths of one kind of thing. There is no way in or out for binary
/// floating point, and kinds do not mix. Sums that do not fit throw ArithmeticOverflow.
template <typename Kind>
class Millionths
{
public:
    constexpr Millionths() = default;

    static constexpr Millionths fromMillionths(std::int64_t count) { return Millionths(count); }
    static constexpr Millionths fromWhole(std::int64_t units)
    {
        return Millionths(checkedProduct(units, millionthsPerUnit));
    }
    static Millionths fromMillionths(std::floating_point auto) = delete;
    static Millionths fromWhole(std::floating_point auto) = delete;

    constexpr std::int64_t millionths() const { return m_count; }
    constexpr bool isZero() const { return m_count == 0; }
    constexpr bool isNegative() const { return m_count < 0; }
    constexpr bool isWhole() const { return m_count % millionthsPerUnit == 0; }

    constexpr Millionths operator-() const { return Millionths(checkedDifference(0, m_count)); }
    constexpr Millionths &operator+=(Millionths other)
    {
        m_count = checkedSum(m_count, other.m_count);
        return *this;
    }
    constexpr Millionths &operator-=(Millionths other)
    {
        m_count = checkedDifference(m_count, other.m_count);
        return *this;
    }
    friend constexpr Millionths operator+(Millionths a, Millionths b) { return a += b; }
    friend constexpr Millionths operator-(Millionths a, Millionths b) { return a -= b; }
    friend constexpr auto operator<=>(Millionths, Millionths) = default;

private:
    constexpr explicit Millionths(std::int64_t count) : m_count(count) {}

    std::int64_t m_count = 0;
};

/// Why a text is no decimal of the form -?(0|[1-9][0-9]*)(\.[0-9]{1,6})?.
enum class DecimalFault { None, Form, TooManyPlaces, OutOfRange };

struct ParsedDecimal
{
    std::int64_t millionths = 0;
    DecimalFault fault = DecimalFault::None;
};

ParsedDecimal parseDecimal(std::string_view text);
/// Without trailing zeros: "12.5", "0", "-3".
std::string formatDecimal(std::int64_t millionths);

template <typename Kind>
std::string toText(Millionths<Kind> value)
{
    return formatDecimal(value.millionths());
}

} // namespace tokencast
