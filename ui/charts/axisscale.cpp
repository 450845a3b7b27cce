// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include "core/model/tokens.h"
#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace tokencast {

namespace {

struct AxisWords
{
    Q_DECLARE_TR_FUNCTIONS(AxisWords)
};

constexpr double largestCount = 9.0e18;

/// The least factor × 10ᵏ that is at least `atLeast`; a whole number of millionths.
std::int64_t roundNumberFrom(double atLeast, std::span<const int> factors)
{
    for (std::int64_t power = 1;; power *= 10) {
        for (const int factor : factors) {
            const double step = static_cast<double>(power) * factor;
            if (step >= atLeast || step * 10 >= largestCount)
                return power * factor;
        }
    }
}

} // namespace

std::int64_t niceStep(double span, int mostSteps)
{
    static constexpr std::array factors = {1, 2, 5};
    return roundNumberFrom(span / std::max(1, mostSteps), factors);
}

std::int64_t stepReaching(std::int64_t value, std::size_t steps)
{
    static constexpr std::array factors = {1, 2, 3, 4, 5, 6, 8};
    const double share =
        static_cast<double>(value) / static_cast<double>(std::max<std::size_t>(1, steps));
    return roundNumberFrom(share, factors);
}

AxisScale AxisScale::of(const Needs &needs)
{
    const double below = std::min<double>(0, static_cast<double>(needs.low));
    double above = std::max<double>(0, static_cast<double>(needs.high));
    if (above == 0 && below == 0)
        above = millionthsPerUnit;
    const double share = std::max(0.2, 1 - needs.freeAbove - needs.freeBelow);
    const double span = (above - below) / share;

    AxisScale scale;
    scale.low = below - span * needs.freeBelow;
    scale.high = above + span * needs.freeAbove;
    // One tick alone, which is zero, says nothing: then rather one or two more than asked for.
    for (int most = needs.mostTicks; scale.ticks.size() < 2 && most < 16 * needs.mostTicks;
         most *= 2) {
        scale.step = niceStep(scale.high - scale.low, most);
        scale.setTicks();
    }
    return scale;
}

void AxisScale::setTicks()
{
    ticks.clear();
    const auto width = static_cast<double>(step);
    const auto first = static_cast<std::int64_t>(std::ceil(low / width));
    const auto last = static_cast<std::int64_t>(std::floor(high / width));
    for (std::int64_t i = first; i <= last; ++i) {
        if (std::abs(static_cast<double>(i) * width) < largestCount)
            ticks.push_back(i * step);
    }
}

QString axisText(std::int64_t millionths, std::int64_t largest, const QLocale &locale)
{
    constexpr std::int64_t million = 1'000'000;
    constexpr std::int64_t longest = 10 * million * millionthsPerUnit;
    const auto text = [&locale](std::int64_t count) {
        return tokensText(Tokens::fromMillionths(count), locale);
    };
    if (largest < longest || millionths == 0)
        return text(millionths);
    if (largest / million < longest)
        return AxisWords::tr("%1 M", "millions, on an axis").arg(text(millionths / million));
    return AxisWords::tr("%1 T", "millions of millions, on an axis")
        .arg(text(millionths / million / million));
}

} // namespace tokencast
