// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

// What stands behind the figures, for whatever is handed to somebody else.

namespace tokencast {

/// A rate card that the plan's days are charged by.
struct CardInForce
{
    QString title;
    Day from;
    /// With the day on which each was read.
    QStringList sources;
    /// Whether all of it was found published, or only parts.
    QString verification;
};

struct Assumptions
{
    QString ruleBook;
    std::vector<CardInForce> cards;
    /// Sentences: country, subscriptions, trial and deficit from before the plan, prices, what the
    /// plan replaces of the rates.
    QStringList choices;
    /// What the result warns of.
    QStringList warnings;
    QStringList notModelled;
};

/// Its title, where it is, and when it was read.
QString sourceText(const Source &source, const QLocale &locale);

Assumptions assumptionsOf(const CheckedPlan &plan, const Projection &projection,
                          const QLocale &locale);

} // namespace tokencast
