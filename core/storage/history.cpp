// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include <algorithm>
#include <charconv>

namespace tokencast {

namespace {

std::size_t sizeOf(const HistoryStep &step)
{
    std::size_t size = sizeof(HistoryStep) + step.name.size();
    for (const RecordChange &part : step.changes)
        size += sizeof(RecordChange) + part.change.removed.size() + part.change.inserted.size();
    return size;
}

enum class Direction { Forward, Back };

/// A step changes a record once at most, so the order of its changes does not matter.
bool changeRecords(DocumentRecords &records, const HistoryStep &step, Direction direction)
{
    DocumentRecords changed;
    for (const auto &[id, change] : step.changes) {
        std::optional<std::string> text =
            (direction == Direction::Forward ? change : change.reversed())
                .appliedTo(textIn(records, id));
        if (!text || !changed.emplace(id, std::move(*text)).second)
            return false;
    }
    for (auto &[id, text] : changed) {
        if (text.empty())
            records.erase(id);
        else
            records.insert_or_assign(id, std::move(text));
    }
    return true;
}

} // namespace

std::string_view textIn(const DocumentRecords &records, std::int64_t id)
{
    const auto record = records.find(id);
    return record == records.end() ? std::string_view() : record->second;
}

std::string orderText(const std::vector<std::int64_t> &ids)
{
    std::string text;
    for (const std::int64_t id : ids)
        text += std::to_string(id) + ' ';
    return text;
}

std::vector<std::int64_t> idsInOrder(const DocumentRecords &records)
{
    std::string_view order = textIn(records, orderRecord);
    std::vector<std::int64_t> ids;
    while (!order.empty()) {
        const std::size_t end = std::min(order.find(' '), order.size());
        std::int64_t id = 0;
        std::from_chars(order.data(), order.data() + end, id);
        ids.push_back(id);
        order.remove_prefix(std::min(end + 1, order.size()));
    }
    return ids;
}

bool applyStep(DocumentRecords &records, const HistoryStep &step)
{
    return changeRecords(records, step, Direction::Forward);
}

bool revertStep(DocumentRecords &records, const HistoryStep &step)
{
    return changeRecords(records, step, Direction::Back);
}

History::History(std::vector<HistoryStep> steps, std::int64_t current, std::int64_t tip)
    : m_steps(std::move(steps)), m_lastId(m_steps.empty() ? 0 : m_steps.back().id)
{
    for (const HistoryStep &step : m_steps)
        m_size += sizeOf(step);
    takeLine(current, tip);
}

const HistoryStep *History::find(std::int64_t id) const
{
    const auto found = std::ranges::lower_bound(m_steps, id, {}, &HistoryStep::id);
    return found == m_steps.end() || found->id != id ? nullptr : &*found;
}

const HistoryStep *History::redoStep() const
{
    return m_position == m_line.size() ? nullptr : find(m_line[m_position]);
}

bool History::isOnLine(std::int64_t id) const
{
    // Along the line ids only grow.
    return std::ranges::binary_search(m_line, id);
}

std::vector<std::int64_t> History::pathTo(std::int64_t id) const
{
    std::vector<std::int64_t> path;
    for (const HistoryStep *step = find(id); step; step = find(step->parent))
        path.push_back(step->id);
    std::ranges::reverse(path);
    return path;
}

void History::takeLine(std::int64_t current, std::int64_t tip)
{
    m_line = pathTo(tip);
    auto found = std::ranges::find(m_line, current);
    if (found == m_line.end() && find(current)) {
        m_line = pathTo(current);
        found = std::prev(m_line.end());
    }
    m_position = found == m_line.end() ? 0 : static_cast<std::size_t>(found - m_line.begin()) + 1;
}

const HistoryStep &History::add(HistoryStep step)
{
    step.parent = current();
    step.id = ++m_lastId;
    m_size += sizeOf(step);
    m_line.resize(m_position);
    m_line.push_back(step.id);
    ++m_position;
    return m_steps.emplace_back(std::move(step));
}

void History::replaceNewest(HistoryStep step)
{
    HistoryStep &newest = m_steps.back();
    step.id = newest.id;
    step.parent = newest.parent;
    m_size += sizeOf(step);
    m_size -= sizeOf(newest);
    newest = std::move(step);
}

void History::dropNewest()
{
    m_size -= sizeOf(m_steps.back());
    m_steps.pop_back();
    m_line.pop_back();
    --m_position;
}

History::Way History::way(std::int64_t from, std::int64_t to) const
{
    const std::vector<std::int64_t> start = pathTo(from);
    const std::vector<std::int64_t> target = pathTo(to);
    const auto [fork, on] = std::ranges::mismatch(start, target);
    Way way{.back = {fork, start.end()}, .forward = {on, target.end()}};
    std::ranges::reverse(way.back);
    return way;
}

std::int64_t History::newestAfter(std::int64_t id) const
{
    // A step comes after its parent, so one walk finds the whole branch.
    std::int64_t newest = id;
    for (const HistoryStep &step : m_steps) {
        if (step.parent == newest && step.id > newest)
            newest = step.id;
    }
    return newest;
}

void History::moveTo(std::int64_t id)
{
    takeLine(id, id == 0 || isOnLine(id) ? tip() : newestAfter(id));
}

std::vector<std::size_t> History::depthsOnLine() const
{
    std::vector<std::size_t> depths;
    depths.reserve(m_steps.size());
    for (const HistoryStep &step : m_steps) {
        const auto onLine = std::ranges::lower_bound(m_line, step.id);
        if (onLine != m_line.end() && *onLine == step.id) {
            depths.push_back(static_cast<std::size_t>(onLine - m_line.begin()) + 1);
            continue;
        }
        const auto parent = std::ranges::lower_bound(m_steps, step.parent, {}, &HistoryStep::id);
        const bool isKept = parent != m_steps.end() && parent->id == step.parent;
        depths.push_back(isKept ? depths[static_cast<std::size_t>(parent - m_steps.begin())] : 0);
    }
    return depths;
}

std::vector<std::int64_t> History::trim(std::size_t size)
{
    if (m_size <= size || m_position < 2)
        return {};
    // With the step at a depth as the new beginning, all are lost that do not come after it.
    const std::vector<std::size_t> depths = depthsOnLine();
    const auto isLost = [&](std::size_t index, std::size_t beginning) {
        return isOnLine(m_steps[index].id) ? depths[index] <= beginning : depths[index] < beginning;
    };
    std::vector<std::size_t> freedAt(m_line.size() + 2);
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        freedAt[isOnLine(m_steps[i].id) ? depths[i] : depths[i] + 1] += sizeOf(m_steps[i]);
    std::size_t beginning = 0;
    for (; beginning + 1 < m_position && m_size > size; ++beginning)
        m_size -= freedAt[beginning + 1];

    std::vector<std::int64_t> gone;
    std::vector<HistoryStep> kept;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (isLost(i, beginning))
            gone.push_back(m_steps[i].id);
        else
            kept.push_back(std::move(m_steps[i]));
    }
    m_steps = std::move(kept);
    m_line.erase(m_line.begin(), m_line.begin() + static_cast<std::ptrdiff_t>(beginning));
    m_position -= beginning;
    return gone;
}

HistoryWalk::HistoryWalk(const History &history, DocumentRecords records)
    : m_history(history), m_records(std::move(records)), m_step(history.current())
{
}

bool HistoryWalk::goTo(std::int64_t id)
{
    const History::Way way = m_history.way(m_step, id);
    for (const std::int64_t step : way.back) {
        if (!revertStep(m_records, *m_history.find(step)))
            return false;
        m_step = m_history.find(step)->parent;
    }
    for (const std::int64_t step : way.forward) {
        if (!applyStep(m_records, *m_history.find(step)))
            return false;
        m_step = step;
    }
    m_step = id;
    return true;
}

} // namespace tokencast
