// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string>
#include <string_view>

// What the fuzzers look for, so that a test can look for it in what they once found. A crash is a
// fault as well.

namespace tokencast {

/// A plan that is accepted must be written and read back equal, and its simulation must end. Empty
/// where nothing is wrong.
std::string faultOfPlanJson(std::string_view json);

/// Bytes as a document in the folder: what is read, what is recovered, and both against each other.
std::string faultOfDocument(std::string_view bytes, const QString &folder);

} // namespace tokencast
