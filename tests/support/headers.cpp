// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for the headers that come with it alone: tests/CMakeLists.txt lists them.
