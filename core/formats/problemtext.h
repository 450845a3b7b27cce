// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"
#include "core/model/projection.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

// The words for problems and warnings, translated where a translation is installed.

namespace tokencast {

/// `a number of at least 0`.
QString expectedText(const Problem &problem);
/// `nothing`, or what was found as it stands.
QString foundText(const Problem &problem);
/// `PATH: expected …, found …`.
QString problemText(const Problem &problem);
/// `Expected …, found ….`: a sentence for beside a field.
QString problemSentence(const Problem &problem);
QString warningText(const Warning &warning);
/// With its day as people write it.
QString warningText(const Warning &warning, const QLocale &locale);

} // namespace tokencast
