// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icalendar.h"

namespace tokencast {

namespace {

constexpr std::size_t mostOctets = 75;

bool isInsideCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Where the next line of the folded text begins.
std::size_t foldAt(std::string_view text, std::size_t room)
{
    if (text.size() <= room)
        return text.size();
    std::size_t end = room;
    while (end > 1 && isInsideCharacter(text[end]))
        --end;
    return end;
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += "\\n";
        } else if (static_cast<unsigned char>(c) >= 0x20U && c != 0x7F) {
            if (c == '\\' || c == ',' || c == ';')
                result += '\\';
            result += c;
        }
    }
    return result;
}

} // namespace

void ICalendarWriter::line(std::string_view name, std::string_view value)
{
    const std::string whole = std::string(name).append(":").append(value);
    std::string_view left = whole;
    std::size_t room = mostOctets;
    while (!left.empty()) {
        const std::size_t end = foldAt(left, room);
        m_content += left.substr(0, end);
        m_content += "\r\n";
        left.remove_prefix(end);
        if (!left.empty())
            m_content += ' ';
        // The space that marks a folded line is one of its octets.
        room = mostOctets - 1;
    }
}

void ICalendarWriter::text(std::string_view name, std::string_view value)
{
    line(name, escaped(value));
}

} // namespace tokencast
