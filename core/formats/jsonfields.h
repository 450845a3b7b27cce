// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/jsondocument.h"
#include "core/formats/names.h"
#include "core/model/calendar.h"
#include "core/model/ids.h"
#include "core/model/millionths.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tokencast {

/// Whether a key must be there, may be left out, or may also be null.
enum class Presence { Required, Optional, Nullable };

/// Reads the keys of one object into variables; what cannot be read is reported and leaves the
/// variable as it was. Whoever is done asks for the keys that nobody wanted.
class JsonFields
{
public:
    JsonFields(JsonNode object, Problems &problems);

    /// The value of a key that is there and not null.
    std::optional<JsonNode> find(std::string_view key, Presence presence);
    void reportUnknownKeys();
    std::string pathOf(std::string_view key) const;

    void read(std::string_view key, std::string &out, Presence presence);
    void read(std::string_view key, bool &out, Presence presence);
    void read(std::string_view key, int &out, Presence presence);
    void read(std::string_view key, Day &out, Presence presence);
    template <typename Kind>
    void read(std::string_view key, Millionths<Kind> &out, Presence presence);
    template <typename Kind>
    void read(std::string_view key, Id<Kind> &out, Presence presence);
    template <typename T>
    void read(std::string_view key, std::optional<T> &out, Presence presence);
    template <typename E, std::size_t size>
    void readName(std::string_view key, const std::array<NamedValue<E>, size> &names, E &out,
                  Presence presence);
    /// The elements of a list; none where it is left out or no list.
    std::vector<JsonNode> list(std::string_view key, Presence presence);

private:
    JsonNode m_object;
    std::vector<JsonNode> m_children;
    std::vector<bool> m_wanted;
    Problems &m_problems;
};

/// An object's fields, or a problem and nothing.
std::optional<JsonFields> fieldsOf(JsonNode node, Problems &problems);
/// A decimal as a string, or a number that is written as an integer.
std::optional<std::int64_t> readMillionths(JsonNode node, Problems &problems);
void reportWrongType(JsonNode node, std::string_view expected, Problems &problems);

// Implementation

template <typename Kind>
void JsonFields::read(std::string_view key, Millionths<Kind> &out, Presence presence)
{
    const std::optional<JsonNode> node = find(key, presence);
    if (!node)
        return;
    if (const auto count = readMillionths(*node, m_problems))
        out = Millionths<Kind>::fromMillionths(*count);
}

template <typename Kind>
void JsonFields::read(std::string_view key, Id<Kind> &out, Presence presence)
{
    std::string text = out.text();
    read(key, text, presence);
    out = Id<Kind>(std::move(text));
}

template <typename T>
void JsonFields::read(std::string_view key, std::optional<T> &out, Presence presence)
{
    // Whatever was wrong with it, a value that was given counts as given.
    if (!find(key, presence))
        return;
    T value{};
    read(key, value, presence);
    out = value;
}

template <typename E, std::size_t size>
void JsonFields::readName(std::string_view key, const std::array<NamedValue<E>, size> &names,
                          E &out, Presence presence)
{
    const std::optional<JsonNode> node = find(key, presence);
    if (!node)
        return;
    if (node->type() == JsonType::String) {
        const auto entry = std::ranges::find(names, node->text(), &NamedValue<E>::name);
        if (entry != names.end()) {
            out = entry->value;
            return;
        }
    }
    Problem problem{.path = node->path(), .code = ProblemCode::NotOneOf, .found = node->shown()};
    for (const NamedValue<E> &entry : names)
        problem.facts.emplace_back(entry.name);
    m_problems.push_back(std::move(problem));
}

} // namespace tokencast
