// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/book.h"

#include <span>

namespace tokencast {

/// What a day or a month came to.
struct MovementRow
{
    const Movement &movement;
    const Balance &closing;
};

/// A column that days and months share.
struct MovementColumn
{
    DayField field;
    /// Not translated yet.
    const char *head;
    double (*value)(const MovementRow &row);

    /// With the currency, where it is money.
    QString headIn(const Book &book) const;
    /// A month's is the sum of its days, not that of its last one.
    bool isSum() const { return field < DayField::ClosingCredit || field > DayField::ClosingNet; }
};

/// In the order of DayField, from Charged to CostExpired.
std::span<const MovementColumn> movementColumns();

} // namespace tokencast
