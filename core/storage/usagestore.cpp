// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/usagestore.h"

namespace tokencast {

namespace {

constexpr std::array seasonColumns{
    "season_01", "season_02", "season_03", "season_04", "season_05", "season_06",
    "season_07", "season_08", "season_09", "season_10", "season_11", "season_12",
};

struct UsageLineTable
{
    using Part = UsageLine;
    static constexpr const char *name = "usage_line";

    template <typename PlanType>
    static auto &partsOf(PlanType &plan)
    {
        return plan.usage;
    }

    template <typename Fields, typename Row>
    static void columns(Fields &fields, Row &line)
    {
        fields("line_id", line.id);
        fields("label", line.label);
        fields("service", line.service);
        fields("quantity", line.quantity);
        fields("every", line.every);
        fields("start_day", line.start);
        fields("end_day", line.end);
        fields("days", line.days);
        fields("spread", line.spread);
        fields("batch", line.batch);
        fields("growth", line.growth);
        fields(seasonColumns, line.season);
        fields("commercial", line.commercial);
    }
};

} // namespace

const PartStore usageStore = partStoreOf<UsageLineTable>;

} // namespace tokencast
