// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/newplan.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>

#include <optional>

namespace tokencast {

/// The command line of the window (README, and \c --help).
struct ProgramOptions
{
    QString file;
    bool isNew = false;
    NewPlanOptions newPlan;
    /// Render to this file and exit; the window is not shown.
    QString screenshot;
    QSize size;
    QString scenario;
    /// One of the names that windowPartNames() gives; empty for the window as it opens.
    QString page;
    bool isDark = false;
    /// Of words and formats of a picture, such as ja; empty for the system's.
    QString language;
    /// Help or version: print it and exit.
    QString message;
};

/// `1280x800`: two lengths from the least to 16384; nothing where it is not that.
std::optional<QSize> sizeFrom(const QString &text, int least);
inline constexpr int mostSide = 16'384;

/// The arguments after the program's name; a problem says what was expected.
Entry<ProgramOptions> readOptions(const QStringList &arguments);

} // namespace tokencast
