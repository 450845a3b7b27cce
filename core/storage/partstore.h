// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordfields.h"
#include "core/storage/rowfields.h"
#include "core/storage/rowsalvage.h"
#include "core/storage/scenarioreadings.h"
#include "core/storage/sqltext.h"

#include <map>

namespace tokencast {

/// How one kind of a scenario's parts is stored: rows in a table, in the plan's order.
struct PartStore
{
    /// Of the table.
    std::string_view name;
    /// Replaces the scenario's rows.
    void (*write)(const Database &, std::int64_t scenario, const Plan &);
    /// Reads the rows of all scenarios.
    void (*read)(const Database &, ScenarioReadings &);
    /// Reads those of one scenario that can be read (recovery.h).
    SalvageLosses (*salvage)(const Database &, std::int64_t scenario, Plan &);
    void (*addToDigest)(ContentDigest &, const Plan &);
    /// As lines of a plan's record (planrecord.h).
    void (*appendRecords)(std::string &, const Plan &);
    bool (*readRecord)(const RecordRow &, Plan &);
};

// Implementation: `Table` has a name, a type Part, partsOf(plan) and columns(fields, part).

template <typename Table>
std::vector<ColumnName> columnsOf()
{
    ColumnNames names;
    const typename Table::Part part{};
    Table::columns(names, part);
    return names.names();
}

template <typename Table>
void writeParts(const Database &database, std::int64_t scenario, const Plan &plan)
{
    Statement remove(database,
                     QStringLiteral("DELETE FROM %1 WHERE scenario_id = ?")
                         .arg(QString::fromLatin1(Table::name)));
    remove.bind(scenario);
    remove.run();

    const auto &parts = Table::partsOf(plan);
    if (parts.empty())
        return;
    Statement insert(database,
                     insertInto(Table::name, {"scenario_id", "position"}, columnsOf<Table>()));
    for (std::size_t position = 0; position < parts.size(); ++position) {
        insert.bind(scenario);
        insert.bind(static_cast<std::int64_t>(position));
        RowWriter fields(insert, {Table::name, scenario, position});
        Table::columns(fields, parts[position]);
        insert.run();
    }
}

template <typename Table>
void readParts(const Database &database, ScenarioReadings &readings)
{
    Statement select(database,
                     selectFrom(Table::name, {"scenario_id", "position"}, columnsOf<Table>()));
    select.run();
    while (select.next()) {
        const std::int64_t scenario = select.integer(0);
        ScenarioReading *reading = readings.find(scenario);
        if (!reading)
            failAt(StorageErrorCode::Corrupt, {Table::name, scenario}, "scenario_id");
        auto &parts = Table::partsOf(reading->scenario.plan);
        const RowPlace place{Table::name, scenario, parts.size()};
        if (select.integer(1) != static_cast<std::int64_t>(parts.size()))
            failAt(StorageErrorCode::Corrupt, place, "position");
        RowReader fields(select, 2, place);
        Table::columns(fields, parts.emplace_back());
    }
}

template <typename Table>
SalvageLosses salvageParts(const Database &database, std::int64_t scenario, Plan &plan)
{
    std::map<std::int64_t, typename Table::Part> found;
    SalvageLosses losses = salvageRows(
        database,
        {.table = Table::name,
         .key = "position",
         .scenario = scenario,
         .columns = columnsOf<Table>()},
        0, [&found, scenario](const Statement &row, std::int64_t position) {
            RowReader fields(row, 1, {Table::name, scenario, static_cast<std::size_t>(position)});
            typename Table::Part part{};
            Table::columns(fields, part);
            found.emplace(position, std::move(part));
        });
    for (auto &[position, part] : found)
        Table::partsOf(plan).push_back(std::move(part));
    return losses;
}

template <typename Table>
void addPartsToDigest(ContentDigest &digest, const Plan &plan)
{
    for (const typename Table::Part &part : Table::partsOf(plan)) {
        DigestFields fields(digest, Table::name);
        Table::columns(fields, part);
    }
}

template <typename Table>
void appendPartRecords(std::string &record, const Plan &plan)
{
    for (const typename Table::Part &part : Table::partsOf(plan)) {
        RecordWriter fields(record, Table::name);
        Table::columns(fields, part);
    }
}

template <typename Table>
bool readPartRecord(const RecordRow &row, Plan &plan)
{
    RecordReader fields(row);
    Table::columns(fields, Table::partsOf(plan).emplace_back());
    return fields.isGood();
}

template <typename Table>
inline constexpr PartStore partStoreOf{.name = Table::name,
                                       .write = &writeParts<Table>,
                                       .read = &readParts<Table>,
                                       .salvage = &salvageParts<Table>,
                                       .addToDigest = &addPartsToDigest<Table>,
                                       .appendRecords = &appendPartRecords<Table>,
                                       .readRecord = &readPartRecord<Table>};

} // namespace tokencast
