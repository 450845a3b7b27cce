// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantity.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <string>

// What the units of usage are called. A unit that only a rule book of one's own has keeps its name.

namespace tokencast {

/// `h`, `jobs`, `photos`.
QString unitTitle(const QString &unit);
/// Of one of it: `job`.
QString singularUnitTitle(const QString &unit);
/// `12 h`, `1 job`, `20 jobs`.
QString quantityWithUnit(Quantity quantity, const std::string &unit, const QLocale &locale);

} // namespace tokencast
