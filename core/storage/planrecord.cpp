// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planrecord.h"

#include "core/storage/partstores.h"
#include "core/storage/recordfields.h"
#include "core/storage/scenariohead.h"

#include <algorithm>

namespace tokencast {

namespace {

bool readHead(const RecordRow &row, Plan &plan)
{
    RecordReader fields(row);
    TrialDays trial;
    headColumns(fields, plan, trial);
    return trial.giveTo(plan.account) && fields.isGood();
}

bool readPart(const RecordRow &row, Plan &plan)
{
    const auto store = std::ranges::find(
        partStores, row.table, [](const PartStore *candidate) { return candidate->name; });
    return store != partStores.end() && (*store)->readRecord(row, plan);
}

} // namespace

std::string planRecord(const Plan &plan)
{
    std::string record;
    {
        RecordWriter fields(record, scenarioTable);
        const TrialDays trial = TrialDays::of(plan.account);
        headColumns(fields, plan, trial);
    }
    for (const PartStore *store : partStores)
        store->appendRecords(record, plan);
    return record;
}

std::optional<Plan> planOfRecord(std::string_view record)
{
    Plan plan;
    bool hasHead = false;
    while (!record.empty()) {
        const std::size_t end = record.find('\n');
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::optional<RecordRow> row = RecordRow::parse(record.substr(0, end));
        if (!row)
            return std::nullopt;
        const bool isHead = row->table == scenarioTable;
        if (isHead == hasHead || !(isHead ? readHead(*row, plan) : readPart(*row, plan)))
            return std::nullopt;
        hasHead = true;
        record.remove_prefix(end + 1);
    }
    return hasHead ? std::optional(std::move(plan)) : std::nullopt;
}

DocumentRecords recordsOf(const std::vector<StoredScenario> &scenarios)
{
    DocumentRecords records{{orderRecord, orderText(idsOf(scenarios))}};
    for (const StoredScenario &scenario : scenarios)
        records.emplace(scenario.id, planRecord(scenario.plan));
    return records;
}

} // namespace tokencast
