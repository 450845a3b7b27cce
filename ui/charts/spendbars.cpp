// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spendbars.h"

#include <algorithm>

namespace tokencast {

namespace {

SpendBar barOf(const Projection &projection, std::size_t index,
               const std::vector<std::size_t> &services)
{
    const MonthResult &month = projection.months[index];
    const DayRange whole{.start = firstDayOf(month.month),
                         .end = firstDayOf(month.month + std::chrono::months(1))};
    SpendBar bar{.month = index,
                 .days = intersection(whole, projection.horizon),
                 .total = month.movement.charged.total(),
                 .cost = month.movement.cost.consumed};
    for (std::size_t series = 0; series < services.size(); ++series) {
        const Tokens amount = month.chargedByService[services[series]];
        if (!amount.isZero())
            bar.parts.push_back({.series = series, .amount = amount});
    }
    return bar;
}

} // namespace

SpendBars spendBars(const Projection &projection, DayRange visible)
{
    SpendBars chart;
    for (std::size_t i = 0; i < projection.services.size(); ++i) {
        if (!projection.summary.chargedByService[i].isZero())
            chart.services.push_back(i);
    }
    for (std::size_t i = 0; i < projection.months.size(); ++i) {
        SpendBar bar = barOf(projection, i, chart.services);
        if (intersection(bar.days, visible).isEmpty())
            continue;
        chart.highest = std::max(chart.highest, bar.total);
        chart.dearest = std::max(chart.dearest, bar.cost);
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

} // namespace tokencast
