// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/partstore.h"

namespace tokencast {

/// Subscriptions of the account.
extern const PartStore subscriptionStore;

} // namespace tokencast
