// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/millionths.h"

#include <algorithm>
#include <charconv>

namespace tokencast {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

ParsedDecimal parseDecimal(std::string_view text)
{
    const auto failed = [](DecimalFault fault) { return ParsedDecimal{.fault = fault}; };
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? std::string_view() : text.substr(point + 1);

    if (whole.empty() || !std::ranges::all_of(whole, isDigit)
        || (whole.size() > 1 && whole.front() == '0'))
        return failed(DecimalFault::Form);
    if (point != std::string_view::npos
        && (fraction.empty() || !std::ranges::all_of(fraction, isDigit)))
        return failed(DecimalFault::Form);
    if (fraction.size() > 6)
        return failed(DecimalFault::TooManyPlaces);

    std::int64_t units = 0;
    if (std::from_chars(whole.data(), whole.data() + whole.size(), units).ec != std::errc())
        return failed(DecimalFault::OutOfRange);
    std::int64_t millionths = 0;
    for (std::size_t place = 0; place < 6; ++place)
        millionths = millionths * 10 + (place < fraction.size() ? fraction[place] - '0' : 0);
    try {
        const std::int64_t scaled = checkedProduct(units, millionthsPerUnit);
        return {.millionths = negative ? checkedDifference(-scaled, millionths)
                                       : checkedSum(scaled, millionths)};
    } catch (const ArithmeticOverflow &) {
        return failed(DecimalFault::OutOfRange);
    }
}

std::string formatDecimal(std::int64_t millionths)
{
    const bool negative = millionths < 0;
    const std::uint64_t magnitude = negative ? ~static_cast<std::uint64_t>(millionths) + 1
                                             : static_cast<std::uint64_t>(millionths);
    char buffer[24];
    char *out = buffer;
    if (negative)
        *out++ = '-';
    out = std::to_chars(out, buffer + sizeof buffer, magnitude / millionthsPerUnit).ptr;
    std::uint64_t fraction = magnitude % millionthsPerUnit;
    if (fraction != 0) {
        *out++ = '.';
        for (std::uint64_t place = millionthsPerUnit / 10; fraction != 0; place /= 10) {
            *out++ = static_cast<char>('0' + fraction / place);
            fraction %= place;
        }
    }
    return std::string(buffer, out);
}

} // namespace tokencast
