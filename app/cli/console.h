// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// What differs between the systems' consoles.

namespace tokencast {

/// Bytes go through the standard streams unchanged, and their failures show. Before first use.
void prepareStandardStreams();

/// The words behind the program's name, in UTF-8.
std::vector<std::string> argumentsOf(int argc, char *argv[]);

} // namespace tokencast
