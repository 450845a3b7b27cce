// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/millionths.h"

namespace tokencast {

/// How much of a service is used, in its unit: hours, jobs, photos, user-days.
using Quantity = Millionths<struct QuantityKind>;
/// A growth per period (0.02 is +2 %) or a season's multiplier.
using Factor = Millionths<struct FactorKind>;

} // namespace tokencast
