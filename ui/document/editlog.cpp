// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/editlog.h"

#include "core/storage/planrecord.h"

#include <algorithm>
#include <utility>

namespace tokencast {

EditLog::EditLog(std::vector<Scenario> scenarios, History history)
    : m_scenarios(std::move(scenarios)),
      m_records(recordsOf(m_scenarios)),
      m_history(std::move(history))
{
    noteIds();
}

const Scenario *EditLog::find(std::int64_t id) const
{
    const auto found = std::ranges::find(m_scenarios, id, &Scenario::id);
    return found == m_scenarios.end() ? nullptr : &*found;
}

void EditLog::noteIds()
{
    const auto note = [this](std::int64_t id) { m_freshId = std::max(m_freshId, id + 1); };
    for (const Scenario &scenario : m_scenarios)
        note(scenario.id);
    for (const HistoryStep &step : m_history.steps()) {
        for (const RecordChange &part : step.changes)
            note(part.record);
    }
}

void EditLog::markAllUnsaved()
{
    for (const Scenario &scenario : m_scenarios)
        m_unsaved.scenarios.insert(scenario.id);
    for (const HistoryStep &step : m_history.steps())
        m_unsaved.steps.insert(step.id);
    m_unsaved.order = true;
    m_unsaved.position = true;
}

bool EditLog::isMerging(const ScenarioEdit &edit) const
{
    return !edit.mergeKey.empty() && edit.mergeKey == m_mergeKey && !m_history.steps().empty()
        && m_history.current() == m_history.steps().back().id;
}

std::vector<RecordChange> EditLog::changesOf(const ScenarioEdit &edit,
                                             const DocumentRecords &before,
                                             DocumentRecords &after) const
{
    for (const Scenario &scenario : edit.changed)
        after.insert_or_assign(scenario.id, planRecord(scenario.plan));
    for (const std::int64_t id : edit.removed)
        after.erase(id);
    if (!edit.order.empty())
        after.insert_or_assign(orderRecord, orderText(edit.order));

    std::set<std::int64_t> ids;
    for (const DocumentRecords *records : {&before, &std::as_const(after)}) {
        for (const auto &[id, text] : *records)
            ids.insert(id);
    }
    std::vector<RecordChange> changes;
    for (const std::int64_t id : ids) {
        TextChange change = TextChange::between(textIn(before, id), textIn(after, id));
        if (!change.isNone())
            changes.push_back({.record = id, .change = std::move(change)});
    }
    return changes;
}

bool EditLog::perform(ScenarioEdit edit, std::int64_t time)
{
    const bool merges = isMerging(edit);
    DocumentRecords before = m_records;
    if (merges && !revertStep(before, m_history.steps().back()))
        return false;
    DocumentRecords after = m_records;
    std::vector<RecordChange> changes = changesOf(edit, before, after);
    if (after == m_records)
        return false;
    if (!takeRecords(std::move(after)))
        return false;
    if (changes.empty()) {
        // Back to where the step began: it is none.
        m_unsaved.steps.insert(m_history.current());
        m_history.dropNewest();
        m_mergeKey.clear();
        return true;
    }
    HistoryStep step{.time = time,
                     .name = edit.name.toStdString(),
                     .scenario = edit.show,
                     .changes = std::move(changes)};
    if (merges)
        m_history.replaceNewest(std::move(step));
    else
        m_history.add(std::move(step));
    m_mergeKey = std::move(edit.mergeKey);
    m_unsaved.steps.insert(m_history.current());
    for (const std::int64_t gone : m_history.trim(mostHistory))
        m_unsaved.steps.insert(gone);
    noteIds();
    return true;
}

std::optional<std::vector<Scenario>> EditLog::scenariosIn(const DocumentRecords &records) const
{
    std::vector<Scenario> scenarios;
    for (const std::int64_t id : idsInOrder(records)) {
        const Scenario *known = find(id);
        const std::string_view text = textIn(records, id);
        if (known && text == textIn(m_records, id)) {
            scenarios.push_back(*known);
            continue;
        }
        std::optional<Plan> plan = planOfRecord(text);
        if (!plan)
            return std::nullopt;
        scenarios.push_back({.id = id, .plan = std::move(*plan)});
    }
    return scenarios.empty() ? std::nullopt : std::optional(std::move(scenarios));
}

bool EditLog::takeRecords(DocumentRecords records)
{
    std::optional<std::vector<Scenario>> scenarios = scenariosIn(records);
    if (!scenarios)
        return false;
    for (const DocumentRecords *side : {&std::as_const(m_records), &std::as_const(records)}) {
        for (const auto &[id, text] : *side) {
            if (id != orderRecord && textIn(m_records, id) != textIn(records, id))
                m_unsaved.scenarios.insert(id);
        }
    }
    m_unsaved.order |= textIn(records, orderRecord) != textIn(m_records, orderRecord);
    m_unsaved.position = true;
    m_scenarios = std::move(*scenarios);
    m_records = std::move(records);
    return true;
}

std::int64_t EditLog::changedBy(const HistoryStep &step) const
{
    for (const RecordChange &part : step.changes) {
        if (part.record != orderRecord && find(part.record))
            return part.record;
    }
    return find(step.scenario) ? step.scenario : 0;
}

std::optional<std::int64_t> EditLog::undo()
{
    const HistoryStep *step = m_history.undoStep();
    if (!step)
        return std::nullopt;
    return goTo(m_history.find(step->parent) ? step->parent : 0);
}

std::optional<std::int64_t> EditLog::redo()
{
    const HistoryStep *step = m_history.redoStep();
    return step ? goTo(step->id) : std::nullopt;
}

std::optional<std::int64_t> EditLog::goTo(std::int64_t step)
{
    m_mergeKey.clear();
    const History::Way way = m_history.wayTo(step);
    if (way.back.empty() && way.forward.empty())
        return std::nullopt;
    HistoryWalk walk(m_history, m_records);
    if (!walk.goTo(step) || !takeRecords(walk.records()))
        return std::nullopt;
    m_history.moveTo(step);
    return changedBy(*m_history.find(way.forward.empty() ? way.back.back() : way.forward.back()));
}

} // namespace tokencast
