// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputformat.h"

#include "core/formats/names.h"

#include <algorithm>
#include <array>

namespace tokencast {

namespace {

constexpr std::array formatNames{
    NamedValue{"json", OutputFormat::Json},
    NamedValue{"csv", OutputFormat::Csv},
    NamedValue{"text", OutputFormat::Text},
};

} // namespace

Result<OutputFormat, Failure> formatFrom(const Arguments &arguments)
{
    const std::string name = arguments.value(formatOption.name).value_or("text");
    const auto format =
        std::ranges::find(formatNames, std::string_view(name), &NamedValue<OutputFormat>::name);
    if (format == formatNames.end())
        return failure(ExitStatus::Invalid,
                       std::string(formatOption.name) + ": expected "
                           + std::string(formatOption.value) + ", found " + name);
    return format->value;
}

} // namespace tokencast
