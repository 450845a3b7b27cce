// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plandigest.h"

#include "core/storage/partstores.h"
#include "core/storage/scenariohead.h"

namespace tokencast {

std::string digestOf(const Plan &plan)
{
    ContentDigest digest;
    DigestFields fields(digest, scenarioTable);
    const TrialDays trial = TrialDays::of(plan.account);
    headColumns(fields, plan, trial);
    for (const PartStore *store : partStores)
        store->addToDigest(digest, plan);
    return digest.result();
}

} // namespace tokencast
