// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/planrecord.h"
#include "tests/core/storage/documentsamples.h"

#include <optional>
#include <string>

// Documents that are worth damaging, and ways to damage them.

namespace tokencast {

/// What a session writes for an edit: the scenario as it is now, with the step from what it was.
inline HistoryStep stepTo(const StoredDocument &before, const StoredScenario &after,
                          const std::string &name)
{
    const std::string record = recordsOf(before.scenarios)[after.id];
    return {.time = 1'667'779'200'000,
            .name = name,
            .scenario = after.id,
            .changes = {{.record = after.id,
                         .change = TextChange::between(record, planRecord(after.plan))}}};
}

struct DocumentWithHistory
{
    StoredDocument document;
    History history;
};

/// Edits the first scenario's first line again and again; the last two steps are undone.
inline DocumentWithHistory editedDocument(StoredDocument document, int edits)
{
    History history;
    StoredDocument last = document;
    for (int edit = 0; edit < edits; ++edit) {
        StoredScenario scenario = document.scenarios.front();
        scenario.plan.usage.front().quantity = Quantity::fromWhole(edit + 1);
        history.add(stepTo(document, scenario, "Edit " + std::to_string(edit + 1)));
        document.scenarios.front() = scenario;
        if (edit == edits - 3)
            last = document;
    }
    if (edits < 3)
        return {.document = document, .history = history};
    history.stepBack();
    history.stepBack();
    return {.document = last, .history = history};
}

/// A plan of so many lots and lines that its rows need several pages.
inline Plan widePlan(int rows)
{
    Plan plan = fullPlan();
    for (int row = 0; row < rows; ++row) {
        Lot lot = plan.lots.front();
        for (const char *half : {"lot-a", "lot-b"}) {
            lot.id = LotId(half + std::to_string(row));
            plan.lots.push_back(lot);
        }
        UsageLine line = fullLine();
        line.id = LineId("line-" + std::to_string(row));
        plan.usage.push_back(line);
    }
    return plan;
}

/// The page, from 1 on, at which a table begins.
inline std::int64_t rootPageOf(const QString &path, const QString &table)
{
    return Database::open(path).integerOf(
        QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(table));
}

constexpr qsizetype pageSize = 4096;

inline QByteArray withoutPage(QByteArray bytes, std::int64_t page)
{
    return bytes.replace(static_cast<qsizetype>(page - 1) * pageSize, pageSize,
                         QByteArray(pageSize, '\0'));
}

inline QByteArray withBitFlipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

/// What opening and reading a file with these bytes comes to.
struct Reading
{
    std::optional<StoredDocument> document;
    std::optional<History> history;
};

inline Reading reading(const QString &path, const QByteArray &bytes)
{
    writeBytes(path, bytes);
    const auto file = DocumentFile::open(path, OpenMode::ReadOnly);
    Reading read;
    if (!file)
        return read;
    if (const auto document = file->load())
        read.document = *document;
    if (const auto history = file->history())
        read.history = *history;
    return read;
}

inline bool isSame(const History &a, const History &b)
{
    return a.steps() == b.steps() && a.current() == b.current() && a.tip() == b.tip();
}

} // namespace tokencast
