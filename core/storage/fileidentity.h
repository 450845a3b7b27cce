// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <optional>

namespace tokencast {

/// Which file a path leads to, so that one put in its place is noticed. On Windows an open file can
/// be neither deleted nor replaced, and all identities are equal.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t number = 0;

    /// Nothing where there is no file.
    static std::optional<FileIdentity> of(const QString &path);
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

} // namespace tokencast
