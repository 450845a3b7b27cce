// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace tokencast {

/// Whether the program is called to write a report instead of opening a window.
bool asksForReport(const QStringList &arguments);

/// `tokencast --report FORMAT [OPTIONS]`: a plan as JSON on standard input becomes a file on
/// standard output, without a display. This is how tokencast-cli writes what needs fonts and
/// painters. Returns the exit status.
int runReport(const QStringList &arguments);

} // namespace tokencast
