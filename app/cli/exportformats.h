// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/environment.h"
#include "app/cli/planinput.h"

#include <QtCore/QLocale>

#include <span>
#include <string>
#include <string_view>

namespace tokencast {

inline constexpr Option daysOption{
    .name = "--daily",
    .value = "",
    .help = "of csv: every day instead of the months",
};
inline constexpr Option localizedOption{
    .name = "--localized",
    .value = "",
    .help = "of csv: days and numbers as the language writes them, for its spreadsheet programs",
};

/// Where an export comes from.
struct ExportSource
{
    const Arguments &arguments;
    const Environment &environment;
    const PlanInput &input;
    const Projection &projection;
    /// Of words, numbers and days.
    const QLocale &locale;
};

/// A form in which a plan's result is handed over, made without a display.
struct ExportFormat
{
    std::string_view name;
    /// The content of the file in the report's output, and warnings.
    CommandResult (*write)(const ExportSource &source);
};

/// To add one, add a row in exportformats.cpp.
std::span<const ExportFormat> exportFormats();

} // namespace tokencast
