// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columnvalue.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Rows as lines of text, over the columns that a table names (see rowfields.h): the table, then
// `column=value` for every column that is not NULL, parted by tabs. An integer starts with `i`, a
// text with `s`. What a later version adds as an optional column is missing in older texts and
// reads as empty.

namespace tokencast {

/// Appends one line.
class RecordWriter
{
public:
    RecordWriter(std::string &text, std::string_view table) : m_text(text) { m_text += table; }
    RecordWriter(const RecordWriter &) = delete;
    RecordWriter &operator=(const RecordWriter &) = delete;
    ~RecordWriter() { m_text += '\n'; }

    template <typename T>
    void operator()(const char *column, const T &value)
    {
        add(column, Column<T>::store(value));
    }
    template <typename T, std::size_t size>
    void operator()(const std::array<const char *, size> &columns,
                    const std::optional<std::array<T, size>> &values)
    {
        for (std::size_t i = 0; values && i < size; ++i)
            (*this)(columns[i], (*values)[i]);
    }

private:
    void add(const char *column, const ColumnValue &value);

    std::string &m_text;
};

/// One line, read.
struct RecordRow
{
    std::string table;
    std::vector<std::pair<std::string, ColumnValue>> columns;

    /// Nothing where the line could not have been written by a RecordWriter.
    static std::optional<RecordRow> parse(std::string_view line);
    /// Null where there is none.
    const ColumnValue *find(std::string_view column) const;
};

/// Gives a row's values back.
class RecordReader
{
public:
    explicit RecordReader(const RecordRow &row) : m_row(row) {}

    /// False once a value could not be read.
    bool isGood() const { return m_isGood; }

    template <typename T>
    void operator()(const char *column, T &value)
    {
        if (const ColumnValue *stored = m_row.find(column))
            m_isGood = Column<T>::load(*stored, value) && m_isGood;
    }
    template <typename T, std::size_t size>
    void operator()(const std::array<const char *, size> &columns,
                    std::optional<std::array<T, size>> &values)
    {
        if (!m_row.find(columns.front()))
            return;
        values.emplace();
        for (std::size_t i = 0; i < size; ++i)
            (*this)(columns[i], (*values)[i]);
    }

private:
    const RecordRow &m_row;
    bool m_isGood = true;
};

} // namespace tokencast
