// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

#include <vector>

namespace tokencast {

/// What one month was charged, service on service.
struct SpendBar
{
    struct Part
    {
        /// Index in SpendBars::services.
        std::size_t series = 0;
        Tokens amount;
        friend bool operator==(const Part &, const Part &) = default;
    };

    /// Index in Projection::months.
    std::size_t month = 0;
    /// The month's days inside the horizon.
    DayRange days;
    /// From the bottom; without zeros.
    std::vector<Part> parts;
    Tokens total;
    Money cost;
};

struct SpendBars
{
    /// Indices in Projection::services: those that are ever charged, whatever the visible range, so
    /// that a service keeps its colour while one moves through time.
    std::vector<std::size_t> services;
    /// The months that touch the visible range.
    std::vector<SpendBar> bars;
    /// Of the bars.
    Tokens highest;
    Money dearest;
};

SpendBars spendBars(const Projection &projection, DayRange visible);

} // namespace tokencast
