// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tokencast {

enum class JsonType { Null, False, True, Number, String, Array, Object };

class JsonDocument;

/// A value in a document, which has to outlive it.
class JsonNode
{
public:
    JsonType type() const;
    /// Of a string its characters, of a number its digits as they were written.
    std::string_view text() const;
    /// The key under which it stands in an object.
    std::string_view key() const;
    /// The values inside an array or object, in order.
    std::vector<JsonNode> children() const;
    std::size_t childCount() const;
    /// As a problem shows it: `"abc"`, `1.5`, `null`, `[…]`, `{…}`.
    std::string shown() const;
    /// `lots[2].expires`.
    std::string path() const;

private:
    friend class JsonDocument;
    JsonNode(const JsonDocument *document, std::uint32_t index)
        : m_document(document), m_index(index)
    {
    }

    const JsonDocument *m_document;
    std::uint32_t m_index;
};

/// A JSON text (RFC 8259, UTF-8) as a flat list of values. Numbers keep their spelling, and keys
/// that stand twice in one object are reported, which ready-made document classes cannot do.
class JsonDocument
{
public:
    /// A problem names line and column.
    static Result<JsonDocument> parse(std::string_view text);

    JsonNode root() const { return {this, 0}; }
    /// One for each key that stands twice in one object.
    Problems duplicateKeys() const;

private:
    friend class JsonNode;
    friend class JsonBuilder;
    struct Value
    {
        JsonType type = JsonType::Null;
        std::uint32_t parent = 0;
        /// The index behind the last value inside this one.
        std::uint32_t end = 0;
        std::uint32_t children = 0;
        std::string_view key;
        std::string_view text;
    };

    /// The text, which the parser rewrites in place; the values point into it.
    std::unique_ptr<char[]> m_text;
    std::vector<Value> m_values;
    std::vector<std::uint32_t> m_duplicates;
};

/// `overrides["a.b"].amount`: a key with a point is quoted.
std::string pathStep(std::string_view key);

} // namespace tokencast
