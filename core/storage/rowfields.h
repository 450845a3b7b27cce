// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/contentdigest.h"
#include "core/storage/statement.h"
#include "core/storage/storagefailure.h"

#include <array>
#include <optional>
#include <vector>

// A table names its columns once, in a function template that hands each to one of the classes
// here:
//
//     template <typename Fields, typename Row>
//     static void columns(Fields &fields, Row &lot) { fields("lot_id", lot.id); … }
//
// so that what is written, what is read and what is digested cannot come apart.

namespace tokencast {

struct ColumnName
{
    const char *name;
    ColumnType type;
};

/// Collects the names.
class ColumnNames
{
public:
    template <typename T>
    void operator()(const char *column, const T & /*value*/)
    {
        m_names.push_back({.name = column, .type = Column<T>::type});
    }
    template <typename T, std::size_t size>
    void operator()(const std::array<const char *, size> &columns,
                    const std::optional<std::array<T, size>> & /*values*/)
    {
        for (const char *column : columns)
            (*this)(column, T());
    }

    const std::vector<ColumnName> &names() const { return m_names; }

private:
    std::vector<ColumnName> m_names;
};

/// Which row of which table, for errors.
struct RowPlace
{
    const char *table;
    std::int64_t scenario = 0;
    std::size_t position = 0;
};

[[noreturn]] void failAt(StorageErrorCode code, const RowPlace &place, const char *column);

/// Adds the values to a digest, as they stand in the columns.
class DigestFields
{
public:
    DigestFields(ContentDigest &digest, const char *table) : m_digest(digest)
    {
        m_digest.beginRow(table);
    }

    template <typename T>
    void operator()(const char *column, const T &value)
    {
        m_digest.add(column, Column<T>::store(value));
    }
    template <typename T, std::size_t size>
    void operator()(const std::array<const char *, size> &columns,
                    const std::optional<std::array<T, size>> &values)
    {
        for (std::size_t i = 0; values && i < size; ++i)
            (*this)(columns[i], (*values)[i]);
    }

private:
    ContentDigest &m_digest;
};

/// Binds the values to a statement. A value that would not read back equal fails as Unstorable.
class RowWriter
{
public:
    RowWriter(Statement &statement, RowPlace place) : m_statement(statement), m_place(place) {}

    template <typename T>
    void operator()(const char *column, const T &value)
    {
        const ColumnValue stored = Column<T>::store(value);
        T back{};
        if (!Column<T>::load(stored, back) || back != value)
            failAt(StorageErrorCode::Unstorable, m_place, column);
        m_statement.bind(stored);
    }
    template <typename T, std::size_t size>
    void operator()(const std::array<const char *, size> &columns,
                    const std::optional<std::array<T, size>> &values)
    {
        for (std::size_t i = 0; i < size; ++i)
            (*this)(columns[i], values ? std::optional<T>((*values)[i]) : std::nullopt);
    }

private:
    Statement &m_statement;
    RowPlace m_place;
};

/// Reads the values from the row a statement stands on. What cannot be read fails as Corrupt.
class RowReader
{
public:
    RowReader(const Statement &statement, int firstColumn, RowPlace place)
        : m_statement(statement), m_place(place), m_column(firstColumn)
    {
    }

    template <typename T>
    void operator()(const char *column, T &value)
    {
        const ColumnValue stored = m_statement.value(m_column++);
        if (!Column<T>::load(stored, value))
            failAt(StorageErrorCode::Corrupt, m_place, column);
    }
    template <typename T, std::size_t size>
    void operator()(const std::array<const char *, size> &columns,
                    std::optional<std::array<T, size>> &values)
    {
        std::array<T, size> present{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < size; ++i) {
            std::optional<T> value;
            (*this)(columns[i], value);
            if (value)
                present[count++] = *value;
        }
        if (count != 0 && count != size)
            failAt(StorageErrorCode::Corrupt, m_place, columns.front());
        values = count == size ? std::optional(present) : std::nullopt;
    }

private:
    const Statement &m_statement;
    RowPlace m_place;
    int m_column;
};

} // namespace tokencast
