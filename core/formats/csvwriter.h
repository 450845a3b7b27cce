// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tokencast {

/// Writes a table as RFC 4180 has it: commas, quotes where needed, lines that end with CR LF.
class CsvWriter
{
public:
    /// Spreadsheets of languages that write a decimal comma expect semicolons.
    explicit CsvWriter(char separator = ',') : m_separator(separator) {}

    void field(std::string_view text)
    {
        if (!m_isFirst)
            m_text += m_separator;
        m_isFirst = false;
        const char special[] = {m_separator, '"', '\r', '\n', '\0'};
        if (text.find_first_of(special) == std::string_view::npos) {
            m_text += text;
            return;
        }
        m_text += '"';
        for (const char c : text) {
            if (c == '"')
                m_text += '"';
            m_text += c;
        }
        m_text += '"';
    }
    void endRow()
    {
        m_text += "\r\n";
        m_isFirst = true;
    }
    std::string text() const { return m_text; }

private:
    std::string m_text;
    char m_separator;
    bool m_isFirst = true;
};

} // namespace tokencast
