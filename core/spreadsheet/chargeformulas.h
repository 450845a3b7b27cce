// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/book.h"

namespace tokencast {

/// How much of a line falls on a day.
struct QuantityFormulas
{
    /// Of a line with batches the sum of the other two.
    QString quantity;
    QString fullBatches;
    QString rest;

    bool isEmpty() const { return quantity.isEmpty() && fullBatches.isEmpty(); }
};

/// The formulas of one line on one day of the horizon; empty where nothing can fall on it, as on
/// the weekends of a line for weekdays.
QuantityFormulas quantityFormulas(const Book &book, std::size_t line, std::size_t day);

/// What a day's quantity is charged under the rate of the day.
struct ChargeFormulas
{
    QString charge;
    QString credit;
    QString token;
    QString deficit;
    /// The remainder of a carried rate after this line.
    QString meter;
};

/// `rate` is in force on the day; `meterBefore` is a cell, or a number, of a carried rate.
ChargeFormulas chargeFormulas(const Book &book, std::size_t line, std::size_t day, const Rate &rate,
                              const QString &meterBefore);

} // namespace tokencast
