// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/lotstore.h"
#include "core/storage/rateoverridestore.h"
#include "core/storage/subscriptionstore.h"
#include "core/storage/usagestore.h"

#include <array>

namespace tokencast {

/// A plan's lists, in the order of the digest: a new one comes last.
inline constexpr std::array partStores{&subscriptionStore, &lotStore, &usageStore,
                                       &rateOverrideStore};

} // namespace tokencast
