// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scenariostore.h"

#include "core/storage/partstores.h"
#include "core/storage/plandigest.h"
#include "core/storage/scenariohead.h"

#include <algorithm>

namespace tokencast {

namespace {

constexpr const char *table = scenarioTable;

void bindHead(Statement &statement, std::int64_t id, const Plan &plan)
{
    RowWriter fields(statement, {.table = table, .scenario = id});
    const TrialDays trial = TrialDays::of(plan.account);
    headColumns(fields, plan, trial);
}

void writeParts(const Database &database, std::int64_t id, const Plan &plan)
{
    for (const PartStore *store : partStores)
        store->write(database, id, plan);
}

void insertScenario(const Database &database, std::size_t position, const StoredScenario &scenario)
{
    std::vector<const char *> keys{"id", "position", "digest"};
    Statement insert(database, insertInto(table, keys, headColumnNames()));
    insert.bind(scenario.id);
    insert.bind(static_cast<std::int64_t>(position));
    insert.bind(digestOf(scenario.plan));
    bindHead(insert, scenario.id, scenario.plan);
    insert.run();
    writeParts(database, scenario.id, scenario.plan);
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
        reading.digest = select.bytes(2);
        RowReader fields(select, 3, place);
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
        if (digestOf(reading.scenario.plan) != reading.digest)
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

void putScenario(const Database &database, const StoredScenario &scenario)
{
    const auto &[id, plan] = scenario;
    Statement update(database, updateWhere(table, {"digest"}, headColumnNames(), "id"));
    update.bind(digestOf(plan));
    bindHead(update, id, plan);
    update.bind(id);
    update.run();
    if (update.changedRows() > 0) {
        writeParts(database, id, plan);
        return;
    }
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

void checkWritten(const Database &database)
{
    const auto holds = [&database](const char *condition) {
        return database.integerOf(QStringLiteral("SELECT ") + QString::fromLatin1(condition)) != 0;
    };
    const StorageErrorCode code = StorageErrorCode::Unstorable;
    if (!holds("NOT EXISTS (SELECT 1 FROM scenario WHERE id <= 0)"))
        fail(code, {QStringLiteral("scenario.id")});
    if (!holds("count(DISTINCT position) = count(*) AND coalesce(max(position), 0) < count(*) "
               "FROM scenario"))
        fail(code, {QStringLiteral("scenario.position")});
    if (!holds("EXISTS (SELECT 1 FROM document JOIN scenario ON scenario.id = current_scenario)"))
        fail(code, {QStringLiteral("document.current_scenario")});
}

} // namespace tokencast
