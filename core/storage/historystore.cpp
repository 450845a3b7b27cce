// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historystore.h"

#include "core/storage/contentdigest.h"
#include "core/storage/statement.h"
#include "core/storage/stepchanges.h"
#include "core/storage/storagefailure.h"

namespace tokencast {

namespace {

std::string digestOf(const HistoryStep &step, const std::string &changes)
{
    ContentDigest digest;
    digest.beginRow("history_step");
    digest.add("id", step.id);
    digest.add("parent", step.parent);
    digest.add("time", step.time);
    digest.add("name", step.name);
    digest.add("scenario", step.scenario);
    digest.add("changes", changes);
    return digest.result();
}

std::string digestOf(std::int64_t current, std::int64_t tip)
{
    ContentDigest digest;
    digest.beginRow("history");
    digest.add("current", current);
    digest.add("tip", tip);
    return digest.result();
}

[[noreturn]] void failAtStep(std::int64_t id)
{
    fail(StorageErrorCode::Corrupt, {QStringLiteral("history_step[%1]").arg(id)});
}

HistoryStep readStep(const Statement &select)
{
    HistoryStep step{.id = select.integer(0),
                     .parent = select.integer(1),
                     .time = select.integer(2),
                     .name = select.bytes(3),
                     .scenario = select.integer(4)};
    const std::string changes = select.bytes(5);
    // First, so that nothing damaged is uncompressed.
    if (!isUtf8(step.name) || select.bytes(6) != digestOf(step, changes))
        failAtStep(step.id);
    std::optional<std::vector<RecordChange>> read = changesOf(changes);
    if (!read)
        failAtStep(step.id);
    step.changes = std::move(*read);
    return step;
}

} // namespace

History readHistory(const Database &database)
{
    Statement select(database,
                     QStringLiteral("SELECT id, parent, time, CAST(name AS BLOB), scenario, "
                                    "changes, digest FROM history_step ORDER BY id"));
    select.run();
    std::vector<HistoryStep> steps;
    while (select.next()) {
        HistoryStep step = readStep(select);
        // Only in a damaged table; the history relies on the order.
        if (!steps.empty() && step.id <= steps.back().id)
            failAtStep(step.id);
        steps.push_back(std::move(step));
    }

    Statement position(database, QStringLiteral("SELECT current, tip, digest FROM history"));
    position.run();
    if (!position.next())
        fail(StorageErrorCode::Corrupt, {QStringLiteral("history")});
    const std::int64_t current = position.integer(0);
    const std::int64_t tip = position.integer(1);
    if (position.bytes(2) != digestOf(current, tip))
        fail(StorageErrorCode::Corrupt, {QStringLiteral("history")});
    return History(std::move(steps), current, tip);
}

void writeStep(const Database &database, const HistoryStep &step)
{
    Statement insert(database,
                     QStringLiteral("INSERT OR REPLACE INTO history_step "
                                    "(id, parent, time, name, scenario, changes, digest) "
                                    "VALUES (?, ?, ?, CAST(? AS TEXT), ?, CAST(? AS BLOB), "
                                    "CAST(? AS BLOB))"));
    const std::string changes = bytesOf(step.changes);
    insert.bind(step.id);
    insert.bind(step.parent);
    insert.bind(step.time);
    insert.bind(step.name);
    insert.bind(step.scenario);
    insert.bind(changes);
    insert.bind(digestOf(step, changes));
    insert.run();
}

void removeSteps(const Database &database, const std::vector<std::int64_t> &ids)
{
    if (ids.empty())
        return;
    Statement remove(database, QStringLiteral("DELETE FROM history_step WHERE id = ?"));
    for (const std::int64_t id : ids) {
        remove.bind(id);
        remove.run();
    }
}

void writePosition(const Database &database, std::int64_t current, std::int64_t tip)
{
    Statement update(database,
                     QStringLiteral("INSERT OR REPLACE INTO history (id, current, tip, digest) "
                                    "VALUES (1, ?, ?, CAST(? AS BLOB))"));
    update.bind(current);
    update.bind(tip);
    update.bind(digestOf(current, tip));
    update.run();
}

void writeHistory(const Database &database, const History &history)
{
    database.execute(QStringLiteral("DELETE FROM history_step"));
    for (const HistoryStep &step : history.steps())
        writeStep(database, step);
    writePosition(database, history.current(), history.tip());
}

} // namespace tokencast
