// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "ui/document/scenarioedit.h"

#include <optional>
#include <set>

namespace tokencast {

/// The scenarios of a document with their history: makes steps of edits, takes them back, and knows
/// what has not been written to the file yet.
class EditLog
{
public:
    /// More than this is forgotten, from the oldest step on: bytes.
    static constexpr std::size_t mostHistory = std::size_t{8} << 20;

    /// Everything there is counts as written.
    EditLog() = default;
    EditLog(std::vector<Scenario> scenarios, History history);

    const std::vector<Scenario> &scenarios() const { return m_scenarios; }
    /// Null where there is none.
    const Scenario *find(std::int64_t id) const;
    const History &history() const { return m_history; }
    const DocumentRecords &records() const { return m_records; }
    /// Greater than every id that there is or was.
    std::int64_t freshId() const { return m_freshId; }

    /// False where nothing changed.
    bool perform(ScenarioEdit edit, std::int64_t time);
    /// What is typed from now on is a step of its own.
    void endMerge() { m_mergeKey.clear(); }
    /// The scenario that the last step on the way changed, 0 where that is gone; nothing where
    /// there is no way.
    std::optional<std::int64_t> undo();
    std::optional<std::int64_t> redo();
    /// 0 is the beginning.
    std::optional<std::int64_t> goTo(std::int64_t step);

    /// What has to be written: ids of scenarios and steps that changed, came or went.
    struct Unsaved
    {
        std::set<std::int64_t> scenarios;
        std::set<std::int64_t> steps;
        bool order = false;
        bool position = false;

        bool isEmpty() const { return scenarios.empty() && steps.empty() && !order && !position; }
    };
    const Unsaved &unsaved() const { return m_unsaved; }
    void markSaved() { m_unsaved = {}; }
    void markAllUnsaved();

private:
    bool isMerging(const ScenarioEdit &edit) const;
    std::vector<RecordChange> changesOf(const ScenarioEdit &edit, const DocumentRecords &before,
                                        DocumentRecords &after) const;
    bool takeRecords(DocumentRecords records);
    std::optional<std::vector<Scenario>> scenariosIn(const DocumentRecords &records) const;
    std::int64_t changedBy(const HistoryStep &step) const;
    void noteIds();

    std::vector<Scenario> m_scenarios;
    DocumentRecords m_records;
    History m_history;
    Unsaved m_unsaved;
    std::string m_mergeKey;
    std::int64_t m_freshId = 1;
};

} // namespace tokencast
