// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tokencast {

/// In the header of every document: the letters Tkcs.
inline constexpr std::int64_t applicationId = 0x546b6373;

/// One step of the schema, from the version before it.
struct Migration
{
    int version = 0;
    std::vector<const char *> statements;
};

/// In order, from version 1. A step that was released is never edited: a change of the schema is a
/// new step at the end.
std::span<const Migration> schemaMigrations();

} // namespace tokencast
