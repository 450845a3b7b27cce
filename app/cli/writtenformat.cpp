// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writtenformat.h"

#include "app/cli/fileoutput.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tokencast {

namespace {

struct Ending
{
    std::string_view ending;
    std::string_view format;
};

/// Of every file that some command writes.
constexpr std::array endings{
    Ending{".json", "json"}, Ending{".csv", "csv"}, Ending{".xlsx", "xlsx"},
    Ending{".ics", "ics"},   Ending{".pdf", "pdf"}, Ending{".html", "html"},
    Ending{".htm", "html"},  Ending{".svg", "svg"}, Ending{".png", "png"},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Nothing for an ending that says nothing.
std::optional<std::string_view> formatOfFile(std::string path)
{
    std::ranges::transform(path, path.begin(), lower);
    for (const Ending &ending : endings) {
        if (path.ends_with(ending.ending))
            return ending.format;
    }
    return std::nullopt;
}

bool contains(std::span<const std::string_view> formats, std::string_view format)
{
    return std::ranges::find(formats, format) != formats.end();
}

} // namespace

Result<std::string, Failure> writtenFormat(const Arguments &arguments, const Option &formatOption,
                                           std::span<const std::string_view> formats)
{
    const std::optional<std::string> given = arguments.value(formatOption.name);
    if (given && !contains(formats, *given))
        return failure(ExitStatus::Invalid,
                       std::string(formatOption.name) + ": expected "
                           + std::string(formatOption.value) + ", found " + *given);
    const std::string file = arguments.value(toOption.name).value_or(std::string());
    const std::optional<std::string_view> ofFile = formatOfFile(file);
    if (given && ofFile && *ofFile != *given)
        return failure(ExitStatus::Invalid,
                       std::string(toOption.name) + ": expected a name that ends in ." + *given
                           + ", as --format says, found " + file);
    if (ofFile && !contains(formats, *ofFile))
        return failure(ExitStatus::Invalid,
                       std::string(toOption.name) + ": expected a name that ends in "
                           + std::string(formatOption.value) + ", found " + file);
    return given ? *given : std::string(ofFile.value_or(formats.front()));
}

} // namespace tokencast
