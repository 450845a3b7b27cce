// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string_view>

// What was entered, in short words, as far as the figures depend on it.

namespace tokencast {

/// `3 % a month`; empty where there is none.
QString growthWords(const UsageLine &line, const QLocale &locale);
/// `weekdays, in batches of 160 photos, Jan × 0.5`: what is not as usual; the unit is the
/// service's.
QString detailWords(const UsageLine &line, std::string_view unit, const QLocale &locale);

} // namespace tokencast
