// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scenariostore.h"

#include "core/storage/partstores.h"
#include "core/storage/scenariohead.h"

#include <algorithm>

namespace tokencast {

namespace {

constexpr const char *table = scenarioTable;

std::vector<ColumnName> headColumnNames()
{
    ColumnNames names;
    const Plan plan;
    const TrialDays trial;
    headColumns(names, plan, trial);
    return names.names();
}

void bindHead(Statement &statement, std::int64_t id, const Plan &plan, ContentDigest &digest)
{
    RowWriter fields(statement, digest, {.table = table, .scenario = id});
    const TrialDays trial = TrialDays::of(plan.account);
    headColumns(fields, plan, trial);
}

void writePartsAndDigest(const Database &database, std::int64_t id, const Plan &plan,
                         ContentDigest &digest)
{
    for (const PartStore *store : partStores)
        store->write(database, id, plan, digest);
    Statement seal(database, QStringLiteral("UPDATE scenario SET digest = ? WHERE id = ?"));
    seal.bind(digest.result());
    seal.bind(id);
    seal.run();
}

void insertScenario(const Database &database, std::size_t position, const StoredScenario &scenario)
{
    std::vector<const char *> keys{"id", "position", "digest"};
    Statement insert(database, insertInto(table, keys, headColumnNames()));
    insert.bind(scenario.id);
    insert.bind(static_cast<std::int64_t>(position));
    insert.bind(std::string());
    ContentDigest digest;
    bindHead(insert, scenario.id, scenario.plan, digest);
    insert.run();
    writePartsAndDigest(database, scenario.id, scenario.plan, digest);
}

/// What the constraints of the tables cannot say.
void checkScenarios(const StoredDocument &document, StorageErrorCode code)
{
    const auto isCurrent = [&document](const StoredScenario &scenario) {
        return scenario.id == document.currentScenario;
    };
    if (std::ranges::none_of(document.scenarios, isCurrent))
        fail(code, {QStringLiteral("document.current_scenario")});
    for (const StoredScenario &scenario : document.scenarios) {
        if (scenario.id <= 0)
            failAt(code, {.table = table, .scenario = scenario.id}, "id");
    }
}

void readHeads(const Database &database, ScenarioReadings &readings)
{
    Statement select(database, selectFrom(table, {"position", "id", "digest"}, headColumnNames()));
    select.run();
    while (select.next()) {
        const std::size_t position = readings.size();
        const RowPlace place{table, select.integer(1), position};
        if (select.integer(0) != static_cast<std::int64_t>(position))
            failAt(StorageErrorCode::Corrupt, place, "position");
        ScenarioReading &reading = readings.add(place.scenario);
        reading.storedDigest = select.bytes(2);
        RowReader fields(select, 3, reading.digest, place);
        TrialDays trial;
        headColumns(fields, reading.scenario.plan, trial);
        if (!trial.giveTo(reading.scenario.plan.account))
            failAt(StorageErrorCode::Corrupt, place, "trial_ended_early");
    }
}

} // namespace

StoredDocument readDocument(const Database &database)
{
    ScenarioReadings readings;
    readHeads(database, readings);
    for (const PartStore *store : partStores)
        store->read(database, readings);

    StoredDocument document;
    document.currentScenario =
        database.integerOf(QStringLiteral("SELECT current_scenario FROM document"));
    for (ScenarioReading &reading : readings.all()) {
        if (reading.digest.result() != reading.storedDigest)
            failAt(StorageErrorCode::Corrupt, {.table = table, .scenario = reading.scenario.id},
                   "digest");
        document.scenarios.push_back(std::move(reading.scenario));
    }
    checkScenarios(document, StorageErrorCode::Corrupt);
    return document;
}

void writeDocument(const Database &database, const StoredDocument &document)
{
    checkScenarios(document, StorageErrorCode::Unstorable);
    // The rows of the other tables go with their scenario.
    database.execute(QStringLiteral("DELETE FROM scenario"));
    for (std::size_t position = 0; position < document.scenarios.size(); ++position)
        insertScenario(database, position, document.scenarios[position]);
    writeCurrentScenario(database, document.currentScenario);
}

namespace {

/// False where there is none.
bool replaceScenario(const Database &database, std::int64_t id, const Plan &plan)
{
    Statement update(database, updateWhere(table, headColumnNames(), "id"));
    ContentDigest digest;
    bindHead(update, id, plan, digest);
    update.bind(id);
    update.run();
    if (update.changedRows() == 0)
        return false;
    writePartsAndDigest(database, id, plan, digest);
    return true;
}

} // namespace

void updateScenario(const Database &database, std::int64_t id, const Plan &plan)
{
    if (!replaceScenario(database, id, plan))
        fail(StorageErrorCode::NoSuchScenario, {QString::number(id)});
}

void putScenario(const Database &database, const StoredScenario &scenario)
{
    if (replaceScenario(database, scenario.id, scenario.plan))
        return;
    const std::int64_t count = database.integerOf(QStringLiteral("SELECT count(*) FROM scenario"));
    insertScenario(database, static_cast<std::size_t>(count), scenario);
}

void removeScenario(const Database &database, std::int64_t id)
{
    Statement remove(database, QStringLiteral("DELETE FROM scenario WHERE id = ?"));
    remove.bind(id);
    remove.run();
}

void writeOrder(const Database &database, const std::vector<std::int64_t> &ids)
{
    Statement update(database, QStringLiteral("UPDATE scenario SET position = ? WHERE id = ?"));
    for (std::size_t position = 0; position < ids.size(); ++position) {
        update.bind(static_cast<std::int64_t>(position));
        update.bind(ids[position]);
        update.run();
        if (update.changedRows() == 0)
            fail(StorageErrorCode::NoSuchScenario, {QString::number(ids[position])});
    }
}

void writeCurrentScenario(const Database &database, std::int64_t id)
{
    Statement current(database,
                      QStringLiteral("INSERT INTO document (id, current_scenario) "
                                     "VALUES (1, ?) ON CONFLICT (id) DO UPDATE "
                                     "SET current_scenario = excluded.current_scenario"));
    current.bind(id);
    current.run();
}

} // namespace tokencast
