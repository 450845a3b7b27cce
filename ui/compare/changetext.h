// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planchange.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace tokencast {

/// "Purchase ft-2: quantity 300 → 500": what is changed on the way from one plan to the other.
QString changeText(const PlanChange &change, const Plan &plan, const Plan &other);

} // namespace tokencast
