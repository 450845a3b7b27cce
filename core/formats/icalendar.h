// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tokencast {

/// Writes content lines as RFC 5545 has them: they end with CR LF and are folded where they have
/// more than 75 octets, never inside a character.
class ICalendarWriter
{
public:
    /// The value stands as it is: `BEGIN`, `VCALENDAR`.
    void line(std::string_view name, std::string_view value);
    /// A value of type TEXT; backslashes, commas, semicolons and line ends are escaped, and other
    /// control characters left out.
    void text(std::string_view name, std::string_view value);

    const std::string &content() const { return m_content; }

private:
    std::string m_content;
};

} // namespace tokencast
