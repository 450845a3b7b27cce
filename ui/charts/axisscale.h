// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <cstdint>
#include <vector>

namespace tokencast {

/// The values of a vertical axis, in millionths of tokens or money. Ticks are exact; the ends only
/// decide where things are drawn.
struct AxisScale
{
    double low = 0;
    double high = 1;
    std::int64_t step = 1;
    std::vector<std::int64_t> ticks;

    /// The least and greatest value as they are, and what to leave free for marks above and below
    /// them, as shares of the height. Zero is always on the axis.
    struct Needs
    {
        std::int64_t low = 0;
        std::int64_t high = 0;
        double freeAbove = 0;
        double freeBelow = 0;
        int mostTicks = 6;
    };
    static AxisScale of(const Needs &needs);

private:
    void setTicks();
};

/// The least of 1, 2, 5, 10, 20, … that divides the span into at most so many steps.
std::int64_t niceStep(double span, int mostSteps);
/// The least round step, 3, 4 and 8 included, with which so many steps reach the value: for a
/// second axis on the grid of the first.
std::int64_t stepReaching(std::int64_t value, std::size_t steps);
/// `1,500`, `20 M`: short enough for PlotMargins, whatever the amount; `largest` is the axis'
/// largest.
QString axisText(std::int64_t millionths, std::int64_t largest, const QLocale &locale);

} // namespace tokencast
