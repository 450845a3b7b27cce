// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

// The arithmetic of core/model as formulas. Spreadsheets compute in binary floating point, so every
// formula brings its result back to whole millionths; docs/file-formats.md says how far that holds.

namespace tokencast {

/// Cells or expressions of a rate.
struct RateCells
{
    QString amount;
    QString per;
};

/// Half to even, where spreadsheets have only half up. `scaled` is a count of the smallest unit,
/// already without the noise of binary fractions: it stands in the formula three times.
QString halfEvenOfScaled(const QString &scaled);
/// An amount ≥ 0 to millionths, half to even.
QString toMillionthsHalfEven(const QString &amount);
/// Sums of millionths, exact again.
QString toMillionths(const QString &sum);
/// How often `part` fits into `whole`, whole times or begun ones; both are counts of millionths.
QString timesFull(const QString &whole, const QString &part);
QString timesStarted(const QString &whole, const QString &part);

/// What a quantity is charged, by the rounding of the rate.
QString exactCharge(const QString &quantity, const RateCells &rate);
QString startedCharge(const QString &quantity, const RateCells &rate);
QString completedCharge(const QString &quantity, const RateCells &rate);

} // namespace tokencast
