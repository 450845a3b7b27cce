// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tokencast {

namespace {

std::size_t distance(std::string_view a, std::string_view b)
{
    // One row of the table of distances between the beginnings of both words.
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> names)
{
    if (word.find_first_not_of('-') == std::string_view::npos)
        return std::nullopt;
    for (const std::string_view name : names) {
        if (name.starts_with(word))
            return name;
    }
    std::optional<std::string_view> best;
    std::size_t fewest = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string_view name : names) {
        const std::size_t changes = distance(word, name);
        if (changes < fewest && changes < name.size() / 2 + 1) {
            fewest = changes;
            best = name;
        }
    }
    return best;
}

std::string suggestionFor(std::string_view word, std::span<const std::string_view> names)
{
    const std::optional<std::string_view> name = nearest(word, names);
    return name ? "; did you mean " + std::string(*name) + "?" : std::string();
}

} // namespace tokencast
