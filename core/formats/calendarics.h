// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <chrono>
#include <string>

namespace tokencast {

struct CalendarOptions
{
    /// What tells this plan from every other, and stays when the plan is edited. It is not in the
    /// file: the identifiers of the events are digests of it.
    QString identity;
    /// Of two files with the same identity the calendar keeps the one that was written later.
    std::chrono::sys_seconds written;
    /// How numbers and days read. The words are in the language that is installed.
    QLocale locale;
};

/// The identity of a plan by the file that it is in and its name there. A plan that has no file is
/// told from others by its name alone.
QString calendarIdentity(const QString &canonicalPath, const QString &planName);

/// The days to be reminded of, as events that last the whole day: an iCalendar file (RFC 5545). An
/// event has the same identifier in every file with this identity, so that a calendar which takes a
/// newer one moves what has moved. What no longer happens it cannot take away.
/// Empty where there is no such day: a calendar without events is none.
std::string writeCalendar(const CheckedPlan &plan, const Projection &projection,
                          const CalendarOptions &options);

} // namespace tokencast
