// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/subscriptionstore.h"

namespace tokencast {

namespace {

struct SubscriptionTable
{
    using Part = DayRange;
    static constexpr const char *name = "subscription";

    template <typename PlanType>
    static auto &partsOf(PlanType &plan)
    {
        return plan.account.subscriptions;
    }

    template <typename Fields, typename Row>
    static void columns(Fields &fields, Row &subscription)
    {
        fields("start_day", subscription.start);
        fields("end_day", subscription.end);
    }
};

} // namespace

const PartStore subscriptionStore = partStoreOf<SubscriptionTable>;

} // namespace tokencast
