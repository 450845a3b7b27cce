// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>

namespace tokencast {

/// One answer of the headline: the value in words, what belongs to it in smaller print, and the day
/// to which it leads.
struct Answer
{
    QString value;
    QString detail;
    /// The value to the last digit, where the value is rounded for reading.
    QString exact;
    std::optional<Day> day;
    /// A sum over the whole plan, which can be explained.
    bool isSum = false;
    bool isBad = false;
};

struct Headline
{
    Answer lastsUntil;
    Answer limitedFrom;
    Answer expiresUnused;
    Answer tokensCharged;
    Answer cost;
};

Headline headlineOf(const Forecast &forecast, const QLocale &locale);

} // namespace tokencast
