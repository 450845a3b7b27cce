// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <array>
#include <optional>
#include <string_view>

// How the values of enumerations stand in documents. Not shared with other formats: a name that has
// once been stored is there for good, whatever the others call it.

namespace tokencast {

template <typename E>
struct StoredName
{
    E value;
    std::string_view name;
};
// Implied by the standard, but not known to Clang before version 17.
template <typename E>
StoredName(E, std::string_view) -> StoredName<E>;

constexpr auto storedNames(Kind /*of*/)
{
    return std::array{StoredName{Kind::Credit, "credit"}, StoredName{Kind::Token, "token"}};
}

constexpr auto storedNames(Agreement /*of*/)
{
    return std::array{StoredName{Agreement::Standard, "standard"},
                      StoredName{Agreement::Enterprise, "enterprise"}};
}

constexpr auto storedNames(Every /*of*/)
{
    return std::array{StoredName{Every::Once, "once"}, StoredName{Every::Day, "day"},
                      StoredName{Every::Week, "week"}, StoredName{Every::Month, "month"}};
}

constexpr auto storedNames(EligibleDays /*of*/)
{
    return std::array{StoredName{EligibleDays::All, "all"},
                      StoredName{EligibleDays::Weekdays, "weekdays"}};
}

constexpr auto storedNames(Spread /*of*/)
{
    return std::array{StoredName{Spread::Even, "even"}, StoredName{Spread::Start, "start"},
                      StoredName{Spread::End, "end"}};
}

constexpr auto storedNames(Rounding /*of*/)
{
    return std::array{
        StoredName{Rounding::Exact, "exact"}, StoredName{Rounding::Started, "started"},
        StoredName{Rounding::Completed, "completed"}, StoredName{Rounding::Carry, "carry"}};
}

/// Empty where the value has none.
template <typename E>
constexpr std::string_view storedNameOf(E value)
{
    for (const StoredName<E> &entry : storedNames(E{})) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

template <typename E>
constexpr std::optional<E> storedValueOf(std::string_view name)
{
    for (const StoredName<E> &entry : storedNames(E{})) {
        if (entry.name == name)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace tokencast
