// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tokencast {

/// The window as a program: command line, application, first document, event loop. Returns the exit
/// status: 0, 2 for bad usage, 3 for a file that could not be read or written.
int runProgram(int argc, char *argv[]);

} // namespace tokencast
