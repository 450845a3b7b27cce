// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/model/projection.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace tokencast {

struct SpreadsheetOptions
{
    /// The time in the file's properties.
    std::chrono::sys_seconds written;
    /// How days read in texts; numbers are formatted by whoever opens the file.
    QLocale locale;
    /// What a plan with more formulas is too large for: then there are only their values.
    std::int64_t mostFormulas = 400'000;
    /// Asked between pages; true ends the export.
    std::function<bool()> isCancelled;
};

/// Why there is no workbook.
enum class SpreadsheetError { Cancelled, CannotWrite, OutOfRange, TextTooLong };

/// The bytes of an XLSX workbook whose days, months and totals are formulas over the plan's usage,
/// purchases and rates: what is changed there moves everything else. Where nothing is changed the
/// figures are those of the projection, which the cells hold from the start, for programs that do
/// not compute. docs/file-formats.md describes the sheets.
Result<std::string, SpreadsheetError> writeSpreadsheet(const CheckedPlan &plan,
                                                       const Projection &projection,
                                                       const SpreadsheetOptions &options);

} // namespace tokencast
