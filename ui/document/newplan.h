// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/plan.h"
#include "ui/entry/entrytext.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <optional>

namespace tokencast {

/// Numbers that a new plan starts from, as they stand on the command line.
struct NewPlanOptions
{
    /// The horizon's first day; today unless given.
    QString start;
    /// Processing hours, complex jobs, simple jobs and photos a month, with commas:
    /// `40,120,300,640`.
    QString quick;
    /// `token:500:2022-11-07`, each: kind, quantity, day of purchase.
    QStringList lots;
};

/// A plan over a year from `start`, without usage or lots, for the country of the locale where it
/// is known and otherwise for the United States.
Plan emptyPlan(Day start, const Catalog &catalog, const QLocale &locale);
/// Numbers are read as in files, with a point.
Entry<Plan> newPlan(const NewPlanOptions &options, Day today, const Catalog &catalog,
                    const QLocale &locale);

} // namespace tokencast
