// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace tokencast {

/// A name that people or files gave to one kind of thing; kinds do not mix.
template <typename Kind>
class Id
{
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}

    const std::string &text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    friend auto operator<=>(const Id &, const Id &) = default;

private:
    std::string m_text;
};

using LotId = Id<struct LotKindOfId>;
using LineId = Id<struct LineKindOfId>;
using RuleBookId = Id<struct RuleBookKindOfId>;
/// Of a service or of the rate that serves it: `design-automation.revit`.
using ServiceId = Id<struct ServiceKindOfId>;

/// `design-automation` for `design-automation.revit`; empty at the top.
inline std::string_view parentOf(std::string_view service)
{
    const std::size_t point = service.rfind('.');
    return point == std::string_view::npos ? std::string_view() : service.substr(0, point);
}

} // namespace tokencast
