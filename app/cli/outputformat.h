// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace tokencast {

enum class OutputFormat { Json, Csv, Text };

inline constexpr Option formatOption{
    .name = "--format",
    .value = "json|csv|text",
    .help = "text to read (unless given), JSON or CSV with every digit for programs",
};

/// Fails with the formats that there are.
Result<OutputFormat, Failure> formatFrom(const Arguments &arguments);

} // namespace tokencast
