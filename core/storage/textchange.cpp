// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textchange.h"

#include <algorithm>

namespace tokencast {

TextChange TextChange::between(std::string_view before, std::string_view after)
{
    const auto firstDifference = std::ranges::mismatch(before, after);
    const auto position = static_cast<std::size_t>(firstDifference.in1 - before.begin());
    before.remove_prefix(position);
    after.remove_prefix(position);
    const auto lastDifference =
        std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    const auto shared = static_cast<std::size_t>(lastDifference.first - before.rbegin());
    before.remove_suffix(shared);
    after.remove_suffix(shared);
    return {.position = position, .removed = std::string(before), .inserted = std::string(after)};
}

std::optional<std::string> TextChange::appliedTo(std::string_view text) const
{
    if (position > text.size() || text.substr(position, removed.size()) != removed)
        return std::nullopt;
    std::string result;
    result.reserve(text.size() - removed.size() + inserted.size());
    result.append(text.substr(0, position));
    result.append(inserted);
    result.append(text.substr(position + removed.size()));
    return result;
}

} // namespace tokencast
