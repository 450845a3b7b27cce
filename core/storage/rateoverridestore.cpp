// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rateoverridestore.h"

namespace tokencast {

namespace {

struct RateOverrideTable
{
    using Part = RateOverride;
    static constexpr const char *name = "rate_override";

    template <typename PlanType>
    static auto &partsOf(PlanType &plan)
    {
        return plan.overrides;
    }

    template <typename Fields, typename Row>
    static void columns(Fields &fields, Row &change)
    {
        fields("rate", change.rate);
        fields("amount", change.amount);
        fields("per", change.per);
        fields("rounding", change.rounding);
    }
};

} // namespace

const PartStore rateOverrideStore = partStoreOf<RateOverrideTable>;

} // namespace tokencast
