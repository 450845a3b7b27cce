// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordfields.h"

#include <algorithm>
#include <charconv>

namespace tokencast {

namespace {

void appendEscaped(std::string &text, std::string_view value)
{
    for (const char c : value) {
        switch (c) {
        case '\\':
            text += "\\\\";
            break;
        case '\t':
            text += "\\t";
            break;
        case '\n':
            text += "\\n";
            break;
        default:
            text += c;
        }
    }
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string value;
    value.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            value += text[i];
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        switch (text[i]) {
        case '\\':
            value += '\\';
            break;
        case 't':
            value += '\t';
            break;
        case 'n':
            value += '\n';
            break;
        default:
            return std::nullopt;
        }
    }
    return value;
}

std::optional<ColumnValue> valueIn(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    const std::string_view content = text.substr(1);
    if (text.front() == 's') {
        std::optional<std::string> value = unescaped(content);
        return value ? std::optional<ColumnValue>(std::move(*value)) : std::nullopt;
    }
    std::int64_t integer = 0;
    const char *end = content.data() + content.size();
    const auto [stop, error] = std::from_chars(content.data(), end, integer);
    if (text.front() != 'i' || error != std::errc() || stop != end)
        return std::nullopt;
    return integer;
}

} // namespace

void RecordWriter::add(const char *column, const ColumnValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return;
    m_text += '\t';
    m_text += column;
    m_text += '=';
    if (const auto *integer = std::get_if<std::int64_t>(&value)) {
        m_text += 'i';
        m_text += std::to_string(*integer);
    } else {
        m_text += 's';
        appendEscaped(m_text, std::get<std::string>(value));
    }
}

std::optional<RecordRow> RecordRow::parse(std::string_view line)
{
    RecordRow row;
    std::size_t end = std::min(line.find('\t'), line.size());
    row.table = line.substr(0, end);
    while (end < line.size()) {
        const std::size_t start = end + 1;
        end = std::min(line.find('\t', start), line.size());
        const std::string_view field = line.substr(start, end - start);
        const std::size_t sign = field.find('=');
        if (sign == std::string_view::npos)
            return std::nullopt;
        std::optional<ColumnValue> value = valueIn(field.substr(sign + 1));
        if (!value)
            return std::nullopt;
        row.columns.emplace_back(field.substr(0, sign), std::move(*value));
    }
    return row;
}

const ColumnValue *RecordRow::find(std::string_view column) const
{
    const auto found = std::ranges::find_if(
        columns, [column](const auto &candidate) { return candidate.first == column; });
    return found == columns.end() ? nullptr : &found->second;
}

} // namespace tokencast
