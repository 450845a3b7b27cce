// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/names.h"
#include "core/model/calendar.h"
#include "core/model/ids.h"
#include "core/model/millionths.h"

#include <optional>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <string>
#include <string_view>

namespace tokencast {

/// Writes the values of the model as JSON, indented by one space. Include it in sources only.
class JsonWriter
{
public:
    JsonWriter() : m_writer(m_buffer) { m_writer.SetIndent(' ', 1); }

    std::string text() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }

    void beginObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void beginArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    void key(std::string_view name)
    {
        m_writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    }
    void beginObject(std::string_view name)
    {
        key(name);
        beginObject();
    }
    void beginArray(std::string_view name)
    {
        key(name);
        beginArray();
    }

    void value(std::string_view text)
    {
        m_writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }
    void value(const std::string &text) { value(std::string_view(text)); }
    void value(const char *text) { value(std::string_view(text)); }
    void value(bool flag) { m_writer.Bool(flag); }
    void value(int number) { m_writer.Int(number); }
    void value(Day day) { value(std::string_view(toText(day))); }
    template <typename Kind>
    void value(Millionths<Kind> amount)
    {
        value(std::string_view(toText(amount)));
    }
    template <typename Kind>
    void value(const Id<Kind> &id)
    {
        value(std::string_view(id.text()));
    }
    template <typename T>
    void value(const std::optional<T> &optional)
    {
        if (optional)
            value(*optional);
        else
            m_writer.Null();
    }

    template <typename T>
    void field(std::string_view name, const T &content)
    {
        key(name);
        value(content);
    }
    /// Left out where there is nothing.
    template <typename T>
    void fieldIfAny(std::string_view name, const std::optional<T> &content)
    {
        if (content)
            field(name, *content);
    }
    /// Left out where it is the default.
    template <typename T>
    void fieldUnless(std::string_view name, const T &content, const T &byDefault)
    {
        if (content != byDefault)
            field(name, content);
    }
    template <typename E, std::size_t size>
    void name(std::string_view name, const std::array<NamedValue<E>, size> &names, E content)
    {
        field(name, nameOf(names, content));
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

} // namespace tokencast
