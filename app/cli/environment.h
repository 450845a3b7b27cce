// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

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
};

} // namespace tokencast
