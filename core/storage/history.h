// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/textchange.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tokencast {

/// All scenarios of a document as texts: their records by id (planrecord.h), and under 0 their ids
/// in order, with a blank after each.
using DocumentRecords = std::map<std::int64_t, std::string>;

inline constexpr std::int64_t orderRecord = 0;

/// The change of one record; a scenario that is made or deleted has an empty one before or after.
struct RecordChange
{
    std::int64_t record = orderRecord;
    TextChange change;
    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

/// One named edit.
struct HistoryStep
{
    /// > 0, greater than that of every earlier step.
    std::int64_t id = 0;
    /// The step that it was made after; 0, or one that is no longer kept, for the beginning.
    std::int64_t parent = 0;
    /// Milliseconds since 1970 in UTC.
    std::int64_t time = 0;
    /// "Change photos to 320", in the language of the window that it was made in.
    std::string name;
    /// The scenario that it shows.
    std::int64_t scenario = 0;
    std::vector<RecordChange> changes;
    friend bool operator==(const HistoryStep &, const HistoryStep &) = default;
};

std::string orderText(const std::vector<std::int64_t> &ids);
std::vector<std::int64_t> idsInOrder(const DocumentRecords &records);
/// Empty where there is no such record.
std::string_view textIn(const DocumentRecords &records, std::int64_t id);

/// False, with the records as they were, where the step does not fit them.
bool applyStep(DocumentRecords &records, const HistoryStep &step);
bool revertStep(DocumentRecords &records, const HistoryStep &step);

/// Every edit of a document since its beginning, as far as it is kept. An edit after an undo does
/// not push out what was undone: the steps form a tree. Undo and redo walk on its line: the steps
/// from the beginning over the current one to the tip.
class History
{
public:
    History() = default;
    /// Steps in the order of their ids. A position that is not among them is the beginning.
    History(std::vector<HistoryStep> steps, std::int64_t current, std::int64_t tip);

    /// In the order in which they were made.
    const std::vector<HistoryStep> &steps() const { return m_steps; }
    /// Null where there is none.
    const HistoryStep *find(std::int64_t id) const;
    /// The ids of the current step, 0 at the beginning, and of the last one that redo leads to.
    std::int64_t current() const { return m_position == 0 ? 0 : m_line[m_position - 1]; }
    std::int64_t tip() const { return m_line.empty() ? 0 : m_line.back(); }
    /// The step that undo takes back and the one that redo does again; null where there is none.
    const HistoryStep *undoStep() const { return find(current()); }
    const HistoryStep *redoStep() const;
    bool isOnLine(std::int64_t id) const;

    /// Makes it the current one: with the next id and after the current one.
    const HistoryStep &add(HistoryStep step);
    /// Only of the newest step, while it is the current one and nothing leads on from it.
    void replaceNewest(HistoryStep step);
    void dropNewest();
    /// Takes one step on the line, which must be there.
    void stepBack() { --m_position; }
    void stepForward() { ++m_position; }

    /// How to get from one step to another, 0 being the beginning: first back over these, the
    /// first step first, then on over those.
    struct Way
    {
        std::vector<std::int64_t> back;
        std::vector<std::int64_t> forward;
    };
    Way way(std::int64_t from, std::int64_t to) const;
    Way wayTo(std::int64_t id) const { return way(current(), id); }
    /// Makes a step the current one, and the line one that holds it.
    void moveTo(std::int64_t id);

    /// What the steps hold, about: bytes.
    std::size_t size() const { return m_size; }
    /// Forgets the oldest steps, and the branches that left the line before them, until the rest is
    /// no larger; the current one and what comes after it stay. Returns what is gone.
    std::vector<std::int64_t> trim(std::size_t size);

private:
    std::vector<std::int64_t> pathTo(std::int64_t id) const;
    void takeLine(std::int64_t current, std::int64_t tip);
    std::int64_t newestAfter(std::int64_t id) const;
    /// Of each step: how many steps of the line lead to it, itself included.
    std::vector<std::size_t> depthsOnLine() const;

    std::vector<HistoryStep> m_steps;
    std::vector<std::int64_t> m_line;
    std::size_t m_position = 0;
    std::size_t m_size = 0;
    std::int64_t m_lastId = 0;
};

/// Looks at the document as it was after other steps, while the document itself stays. The history
/// must not change meanwhile.
class HistoryWalk
{
public:
    /// From the current step, with the records as they are there.
    HistoryWalk(const History &history, DocumentRecords records);

    /// False where a step on the way does not fit: then the walk is over.
    bool goTo(std::int64_t id);
    const DocumentRecords &records() const { return m_records; }

private:
    const History &m_history;
    DocumentRecords m_records;
    std::int64_t m_step;
};

} // namespace tokencast
