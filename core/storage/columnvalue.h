// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/ids.h"
#include "core/model/millionths.h"
#include "core/storage/storednames.h"

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

namespace tokencast {

/// NULL, an integer, or the bytes of a text. Columns never hold floating point.
using ColumnValue = std::variant<std::monostate, std::int64_t, std::string>;

enum class ColumnType { Integer, Text };

bool isUtf8(const std::string &text);

/// How a type of the model stands in a column. load() is false where the column holds nothing that
/// store() could have made, so that damage never passes for a value.
template <typename T>
struct Column;

template <>
struct Column<std::string>
{
    static constexpr ColumnType type = ColumnType::Text;
    static ColumnValue store(const std::string &text) { return text; }
    static bool load(const ColumnValue &value, std::string &text)
    {
        const auto *stored = std::get_if<std::string>(&value);
        if (!stored || !isUtf8(*stored))
            return false;
        text = *stored;
        return true;
    }
};

template <>
struct Column<bool>
{
    static constexpr ColumnType type = ColumnType::Integer;
    static ColumnValue store(bool flag) { return std::int64_t{flag ? 1 : 0}; }
    static bool load(const ColumnValue &value, bool &flag)
    {
        const auto *stored = std::get_if<std::int64_t>(&value);
        if (!stored || (*stored != 0 && *stored != 1))
            return false;
        flag = *stored == 1;
        return true;
    }
};

template <>
struct Column<Day>
{
    static constexpr ColumnType type = ColumnType::Text;
    static ColumnValue store(Day day) { return toText(day); }
    static bool load(const ColumnValue &value, Day &day)
    {
        const auto *stored = std::get_if<std::string>(&value);
        const std::optional<Day> parsed = stored ? parseDay(*stored) : std::nullopt;
        if (parsed)
            day = *parsed;
        return parsed.has_value();
    }
};

template <typename Kind>
struct Column<Millionths<Kind>>
{
    static constexpr ColumnType type = ColumnType::Integer;
    static ColumnValue store(Millionths<Kind> amount) { return amount.millionths(); }
    static bool load(const ColumnValue &value, Millionths<Kind> &amount)
    {
        const auto *stored = std::get_if<std::int64_t>(&value);
        if (stored)
            amount = Millionths<Kind>::fromMillionths(*stored);
        return stored != nullptr;
    }
};

template <typename Kind>
struct Column<Id<Kind>>
{
    static constexpr ColumnType type = ColumnType::Text;
    static ColumnValue store(const Id<Kind> &id) { return id.text(); }
    static bool load(const ColumnValue &value, Id<Kind> &id)
    {
        std::string text;
        const bool loaded = Column<std::string>::load(value, text);
        if (loaded)
            id = Id<Kind>(std::move(text));
        return loaded;
    }
};

template <typename E>
requires std::is_enum_v<E>
struct Column<E>
{
    static constexpr ColumnType type = ColumnType::Text;
    static ColumnValue store(E choice) { return std::string(storedNameOf(choice)); }
    static bool load(const ColumnValue &value, E &choice)
    {
        const auto *stored = std::get_if<std::string>(&value);
        const std::optional<E> named = stored ? storedValueOf<E>(*stored) : std::nullopt;
        if (named)
            choice = *named;
        return named.has_value();
    }
};

template <typename T>
struct Column<std::optional<T>>
{
    static constexpr ColumnType type = Column<T>::type;
    static ColumnValue store(const std::optional<T> &optional)
    {
        return optional ? Column<T>::store(*optional) : ColumnValue();
    }
    static bool load(const ColumnValue &value, std::optional<T> &optional)
    {
        optional.reset();
        return std::holds_alternative<std::monostate>(value)
            || Column<T>::load(value, optional.emplace());
    }
};

} // namespace tokencast
