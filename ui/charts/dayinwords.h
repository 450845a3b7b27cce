// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>

// What the charts show, as text: for screen readers and for whoever reads faster than he looks.

namespace tokencast {

/// `trial`, `full access`, `grace`, `limited access`, `access not modelled`.
QString accessText(Access access);
/// The same for the day, with the days that are left after it before a grace period runs out.
QString accessInWords(const Forecast &forecast, Day day, const QLocale &locale);
/// `26 January 2023: 0 credits, 0 tokens, deficit 3.87; grace, 13 days left`, with what was bought
/// and what expired that day. Empty outside the horizon.
QString dayInWords(const Forecast &forecast, Day day, const QLocale &locale);
/// The month of the day: `January 2023: 33.3 charged (Photos 20, Jobs 13.3); cost 99.90 USD`.
QString monthInWords(const Forecast &forecast, Day day, const QLocale &locale);

/// Null outside the horizon.
const DayResult *resultOf(const Forecast &forecast, Day day);
/// The month that holds the day; null outside the horizon.
const MonthResult *monthResultOf(const Forecast &forecast, Day day);
/// The day on which the grace period ends that is on at the close of the day.
std::optional<Day> graceEndOn(const Forecast &forecast, Day day);

} // namespace tokencast
