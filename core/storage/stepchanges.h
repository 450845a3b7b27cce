// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"

#include <optional>
#include <string>
#include <vector>

namespace tokencast {

/// A step's changes in the bytes that a document keeps, compressed where that is shorter.
std::string bytesOf(const std::vector<RecordChange> &changes);
/// Nothing where the bytes are none.
std::optional<std::vector<RecordChange>> changesOf(const std::string &bytes);

} // namespace tokencast
