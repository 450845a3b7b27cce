// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonfields.h"

#include <charconv>

namespace tokencast {

namespace {

bool isWrittenAsInteger(std::string_view digits)
{
    return digits.find_first_of(".eE") == std::string_view::npos;
}

} // namespace

void reportWrongType(JsonNode node, std::string_view expected, Problems &problems)
{
    problems.push_back({.path = node.path(),
                        .code = ProblemCode::WrongType,
                        .facts = {std::string(expected)},
                        .found = node.shown()});
}

std::optional<JsonFields> fieldsOf(JsonNode node, Problems &problems)
{
    if (node.type() == JsonType::Object)
        return JsonFields(node, problems);
    reportWrongType(node, "object", problems);
    return std::nullopt;
}

std::optional<std::int64_t> readMillionths(JsonNode node, Problems &problems)
{
    const bool isText = node.type() == JsonType::String;
    const bool isInteger = node.type() == JsonType::Number && isWrittenAsInteger(node.text());
    ParsedDecimal decimal{.fault = DecimalFault::Form};
    if (isText || isInteger)
        decimal = parseDecimal(node.text());
    if (decimal.fault == DecimalFault::None)
        return decimal.millionths;
    ProblemCode code = ProblemCode::NotADecimal;
    if (decimal.fault == DecimalFault::TooManyPlaces)
        code = ProblemCode::TooManyPlaces;
    else if (decimal.fault == DecimalFault::OutOfRange)
        code = ProblemCode::OutOfRange;
    problems.push_back({.path = node.path(), .code = code, .found = node.shown()});
    return std::nullopt;
}

JsonFields::JsonFields(JsonNode object, Problems &problems)
    : m_object(object),
      m_children(object.children()),
      m_wanted(m_children.size()),
      m_problems(problems)
{
}

std::string JsonFields::pathOf(std::string_view key) const
{
    const std::string path = m_object.path();
    const std::string step = pathStep(key);
    return path + (path.empty() || step.starts_with('[') ? "" : ".") + step;
}

std::optional<JsonNode> JsonFields::find(std::string_view key, Presence presence)
{
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        if (m_children[i].key() != key)
            continue;
        m_wanted[i] = true;
        if (presence == Presence::Nullable && m_children[i].type() == JsonType::Null)
            return std::nullopt;
        return m_children[i];
    }
    if (presence == Presence::Required) {
        const std::string path = pathOf(key);
        const auto isReported = [&path](const Problem &problem) {
            return problem.code == ProblemCode::MissingKey && problem.path == path;
        };
        if (std::ranges::none_of(m_problems, isReported))
            m_problems.push_back({.path = path, .code = ProblemCode::MissingKey});
    }
    return std::nullopt;
}

void JsonFields::reportUnknownKeys()
{
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        // The second of two equal keys has a problem of its own.
        const bool isDuplicate =
            std::any_of(m_children.begin(), m_children.begin() + static_cast<std::ptrdiff_t>(i),
                        [this, i](JsonNode node) { return node.key() == m_children[i].key(); });
        if (!m_wanted[i] && !isDuplicate)
            m_problems.push_back({.path = m_children[i].path(),
                                  .code = ProblemCode::UnknownKey,
                                  .found = std::string(m_children[i].key())});
    }
}

void JsonFields::read(std::string_view key, std::string &out, Presence presence)
{
    const std::optional<JsonNode> node = find(key, presence);
    if (!node)
        return;
    if (node->type() == JsonType::String)
        out = node->text();
    else
        reportWrongType(*node, "string", m_problems);
}

void JsonFields::read(std::string_view key, bool &out, Presence presence)
{
    const std::optional<JsonNode> node = find(key, presence);
    if (!node)
        return;
    if (node->type() == JsonType::True || node->type() == JsonType::False)
        out = node->type() == JsonType::True;
    else
        reportWrongType(*node, "boolean", m_problems);
}

void JsonFields::read(std::string_view key, int &out, Presence presence)
{
    const std::optional<JsonNode> node = find(key, presence);
    if (!node)
        return;
    int value = 0;
    const std::string_view digits = node->text();
    const auto end = digits.data() + digits.size();
    const auto parsed = std::from_chars(digits.data(), end, value);
    if (node->type() == JsonType::Number && parsed.ec == std::errc() && parsed.ptr == end)
        out = value;
    else
        reportWrongType(*node, "integer", m_problems);
}

void JsonFields::read(std::string_view key, Day &out, Presence presence)
{
    const std::optional<JsonNode> node = find(key, presence);
    if (!node)
        return;
    const auto day = node->type() == JsonType::String ? parseDay(node->text()) : std::nullopt;
    if (day)
        out = *day;
    else
        m_problems.push_back(
            {.path = node->path(), .code = ProblemCode::NotADay, .found = node->shown()});
}

std::vector<JsonNode> JsonFields::list(std::string_view key, Presence presence)
{
    const std::optional<JsonNode> node = find(key, presence);
    if (!node)
        return {};
    if (node->type() == JsonType::Array)
        return node->children();
    reportWrongType(*node, "list", m_problems);
    return {};
}

} // namespace tokencast
