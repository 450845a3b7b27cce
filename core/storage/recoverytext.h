// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recovery.h"

namespace tokencast {

/// A sentence that says what is lost or has to be checked, translated where a translation is
/// installed.
QString recoveryFactText(const RecoveryFact &fact);

} // namespace tokencast
