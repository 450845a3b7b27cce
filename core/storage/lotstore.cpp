// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lotstore.h"

namespace tokencast {

namespace {

struct LotTable
{
    using Part = Lot;
    static constexpr const char *name = "lot";

    template <typename PlanType>
    static auto &partsOf(PlanType &plan)
    {
        return plan.lots;
    }

    template <typename Fields, typename Row>
    static void columns(Fields &fields, Row &lot)
    {
        fields("lot_id", lot.id);
        fields("kind", lot.kind);
        fields("quantity", lot.quantity);
        fields("remaining", lot.remaining);
        fields("purchased", lot.purchased);
        fields("expires", lot.expires);
        fields("unit_price", lot.unitPrice);
    }
};

} // namespace

const PartStore lotStore = partStoreOf<LotTable>;

} // namespace tokencast
