// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <istream>
#include <ostream>

namespace tokencast {

/// The world around the program; tests put their own in its place.
struct Environment
{
    std::istream &input;
    std::ostream &output;
    std::ostream &errors;
    /// Where the user's own rule books lie; none where empty.
    QString ruleBookFolder;
    /// The program with the window; looked for where empty.
    QString windowProgram = {};
    /// For files that say when they were written.
    std::chrono::sys_seconds now = {};
    /// 32 bits each time, from where nobody can foresee them.
    std::function<std::uint32_t()> random = [] { return std::uint32_t(0); };
};

} // namespace tokencast
