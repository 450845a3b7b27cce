// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columnvalue.h"

#include <string>
#include <string_view>

namespace tokencast {

/// Over the stored values of a scenario, in the order in which they are written. SQLite finds
/// damage in the structure of its file, but not a changed bit in a number: this does.
///
/// NULL adds nothing, so that a column which a later version adds leaves the digests of older rows
/// right where it holds its default as NULL.
class ContentDigest
{
public:
    void beginRow(std::string_view table);
    void add(std::string_view column, const ColumnValue &value);

    /// SHA-256: 32 bytes.
    std::string result() const;

private:
    void addBytes(std::string_view bytes);
    void addNumber(std::uint64_t number);

    std::string m_content;
};

} // namespace tokencast
