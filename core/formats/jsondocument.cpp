// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsondocument.h"

#include <algorithm>
#include <cstring>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>
#include <unordered_set>

namespace tokencast {

/// Receives the parser's events.
class JsonBuilder
{
public:
    explicit JsonBuilder(JsonDocument &document) : m_document(document) {}

    // NOLINTBEGIN(readability-identifier-naming): the parser calls them by these names.
    bool Null() { return add(JsonType::Null, {}); }
    bool Bool(bool value) { return add(value ? JsonType::True : JsonType::False, {}); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        return add(JsonType::Number, {text, length});
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return add(JsonType::String, {text, length});
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_key = {text, length};
        return true;
    }
    bool StartObject() { return open(JsonType::Object); }
    bool StartArray() { return open(JsonType::Array); }
    bool EndArray(rapidjson::SizeType count) { return close(count); }
    bool EndObject(rapidjson::SizeType count)
    {
        findDuplicates(m_open.back(), count);
        return close(count);
    }
    // Numbers come as text.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }
    // NOLINTEND(readability-identifier-naming)

private:
    bool add(JsonType type, std::string_view text)
    {
        std::vector<JsonDocument::Value> &values = m_document.m_values;
        values.push_back({.type = type,
                          .parent = m_open.empty() ? 0 : m_open.back(),
                          .end = static_cast<std::uint32_t>(values.size()) + 1,
                          .key = m_key,
                          .text = text});
        m_key = {};
        return true;
    }
    bool open(JsonType type)
    {
        const auto index = static_cast<std::uint32_t>(m_document.m_values.size());
        add(type, {});
        m_open.push_back(index);
        return true;
    }
    bool close(rapidjson::SizeType count)
    {
        JsonDocument::Value &value = m_document.m_values[m_open.back()];
        value.end = static_cast<std::uint32_t>(m_document.m_values.size());
        value.children = count;
        m_open.pop_back();
        return true;
    }
    void findDuplicates(std::uint32_t object, rapidjson::SizeType count)
    {
        const std::vector<JsonDocument::Value> &values = m_document.m_values;
        const bool isSmall = count <= 16;
        std::unordered_set<std::string_view> seen;
        for (std::uint32_t i = object + 1; i < values.size(); i = values[i].end) {
            bool isNew = true;
            if (isSmall) {
                for (std::uint32_t j = object + 1; j < i && isNew; j = values[j].end)
                    isNew = values[j].key != values[i].key;
            } else {
                isNew = seen.insert(values[i].key).second;
            }
            if (!isNew)
                m_document.m_duplicates.push_back(i);
        }
    }

    JsonDocument &m_document;
    std::vector<std::uint32_t> m_open;
    std::string_view m_key;
};

namespace {

/// On one line, and not longer than a message can bear.
std::string printable(std::string_view text)
{
    constexpr std::size_t longest = 80;
    std::string shown;
    for (const char c : text.substr(0, longest)) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            shown += ' ';
        else
            shown += c;
    }
    if (text.size() > longest) {
        // Do not end in the middle of a character.
        while (!shown.empty() && (static_cast<unsigned char>(shown.back()) & 0xc0) == 0x80)
            shown.pop_back();
        if (!shown.empty() && (static_cast<unsigned char>(shown.back()) & 0x80) != 0)
            shown.pop_back();
        shown += "…";
    }
    return shown;
}

std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t start = before.rfind('\n');
    const std::size_t column = start == std::string_view::npos ? offset : offset - start - 1;
    return std::to_string(line) + ":" + std::to_string(column + 1);
}

} // namespace

Result<JsonDocument> JsonDocument::parse(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    const auto syntax = [&text](std::size_t offset, std::string found) {
        return tl::unexpected(Problems{{.path = lineAndColumn(text, std::min(offset, text.size())),
                                        .code = ProblemCode::Syntax,
                                        .found = std::move(found)}});
    };
    // The parser takes a zero byte for the end of the text.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return syntax(zero, "a zero byte");

    JsonDocument document;
    // The parser takes all bytes of a character that the first one announces, past a zero too.
    constexpr std::size_t zeros = 4;
    document.m_text = std::make_unique<char[]>(text.size() + zeros);
    std::memcpy(document.m_text.get(), text.data(), text.size());
    document.m_values.reserve(text.size() / 16 + 1);

    using namespace rapidjson;
    constexpr unsigned flags = kParseInsituFlag | kParseNumbersAsStringsFlag | kParseIterativeFlag
        | kParseValidateEncodingFlag;
    Reader reader;
    InsituStringStream stream(document.m_text.get());
    JsonBuilder builder(document);
    const ParseResult result = reader.Parse<flags>(stream, builder);
    if (result.IsError())
        return syntax(result.Offset(), GetParseError_En(result.Code()));
    return document;
}

Problems JsonDocument::duplicateKeys() const
{
    Problems problems;
    for (const std::uint32_t index : m_duplicates) {
        const JsonNode node(this, index);
        problems.push_back({.path = node.path(),
                            .code = ProblemCode::DuplicateKey,
                            .found = std::string(node.key())});
    }
    return problems;
}

JsonType JsonNode::type() const
{
    return m_document->m_values[m_index].type;
}

std::string_view JsonNode::text() const
{
    return m_document->m_values[m_index].text;
}

std::string_view JsonNode::key() const
{
    return m_document->m_values[m_index].key;
}

std::size_t JsonNode::childCount() const
{
    return m_document->m_values[m_index].children;
}

std::vector<JsonNode> JsonNode::children() const
{
    std::vector<JsonNode> nodes;
    nodes.reserve(childCount());
    const std::uint32_t end = m_document->m_values[m_index].end;
    for (std::uint32_t i = m_index + 1; i < end; i = m_document->m_values[i].end)
        nodes.push_back(JsonNode(m_document, i));
    return nodes;
}

std::string JsonNode::shown() const
{
    switch (type()) {
    case JsonType::Null:
        return "null";
    case JsonType::False:
        return "false";
    case JsonType::True:
        return "true";
    case JsonType::Number:
        return std::string(text());
    case JsonType::String:
        return '"' + printable(text()) + '"';
    case JsonType::Array:
        return childCount() == 0 ? "[]" : "[…]";
    case JsonType::Object:
        break;
    }
    return childCount() == 0 ? "{}" : "{…}";
}

std::string JsonNode::path() const
{
    // A loop, because a file may nest deeper than functions may call themselves.
    const auto &values = m_document->m_values;
    std::vector<std::string> steps;
    for (std::uint32_t index = m_index; index != 0; index = values[index].parent) {
        const std::uint32_t parent = values[index].parent;
        if (values[parent].type == JsonType::Object) {
            steps.push_back(pathStep(values[index].key));
            continue;
        }
        std::size_t position = 0;
        for (std::uint32_t i = parent + 1; i < index; i = values[i].end)
            ++position;
        steps.push_back('[' + std::to_string(position) + ']');
    }
    std::string path;
    std::ranges::reverse(steps);
    for (const std::string &step : steps)
        path += (path.empty() || step.starts_with('[') ? "" : ".") + step;
    return path;
}

std::string pathStep(std::string_view key)
{
    const bool isPlain = !key.empty() && key.find_first_of(".[]\" ") == std::string_view::npos;
    return isPlain ? std::string(key) : "[\"" + std::string(key) + "\"]";
}

} // namespace tokencast
