// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

#include <cstdint>
#include <vector>

namespace tokencast {

/// One step of the picture: a real day of the forecast, never a mean of several.
struct BalanceColumn
{
    /// Index in Projection::days.
    std::size_t day = 0;
    /// From the left of the plot area, in pixels; at least one wide.
    double left = 0;
    double right = 0;
    friend bool operator==(const BalanceColumn &, const BalanceColumn &) = default;
};

/// What one lot holds at the close of the columns' days.
struct LotLayer
{
    struct Run
    {
        std::size_t column = 0;
        /// From this column until the next run's.
        Tokens amount;
        friend bool operator==(const Run &, const Run &) = default;
    };

    /// Index in Plan::lots.
    std::size_t lot = 0;
    Kind kind = Kind::Token;
    /// The how manyth of its kind in draw order, whether visible or not: its shade.
    std::size_t ordinal = 0;
    std::vector<Run> runs;

    Tokens amountIn(std::size_t column) const;
};

/// The balance as layers on each other. They stand in draw order: the first is drawn first and lies
/// on top, so that use eats the stack from above and what is below stays where it is.
struct BalanceLayers
{
    std::vector<BalanceColumn> columns;
    /// Without lots that hold nothing in any column.
    std::vector<LotLayer> layers;
    /// Of all visible days: the greatest sum of what the lots hold, and the greatest deficit.
    Tokens highest;
    Tokens deepest;
};

/// Lots as the model draws on them (docs/model.md, section 6, step 5): indices in Plan::lots.
std::vector<std::size_t> drawOrder(const Plan &plan);

/// A column a day where the days have a pixel each. Otherwise the days that fall together are shown
/// by those among them with the greatest and the least sum and deficit, in their order, so that a
/// spike or a dip of a single day is seen at every zoom. Linear in days, steps and lots.
BalanceLayers balanceLayers(const Forecast &forecast, DayRange visible, int pixelWidth);

} // namespace tokencast
