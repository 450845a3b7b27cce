// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plandocument.h"

#include "core/formats/problemtext.h"
#include "core/model/simulation.h"

#include <algorithm>

namespace tokencast {

PlanDocument::PlanDocument(std::shared_ptr<const Catalog> catalog, QObject *parent)
    : QObject(parent), m_catalog(std::move(catalog)), m_scenarios(1)
{
    // The stack says so after the plan has changed.
    connect(&m_undo, &QUndoStack::indexChanged, this, &PlanDocument::undoChanged);
}

const Scenario &PlanDocument::scenario(std::int64_t id) const
{
    const auto found = std::ranges::find(m_scenarios, id, &Scenario::id);
    Q_ASSERT(found != m_scenarios.end());
    return *found;
}

Plan &PlanDocument::planForChange(std::int64_t id)
{
    return std::ranges::find(m_scenarios, id, &Scenario::id)->plan;
}

void PlanDocument::reset(std::vector<Scenario> scenarios, std::int64_t current)
{
    Q_ASSERT(!scenarios.empty());
    m_undo.clear();
    m_drafts.clear();
    m_scenarios = std::move(scenarios);
    m_current = current;
    m_forecast.reset();
    compute();
    Q_EMIT scenariosChanged();
    Q_EMIT changed();
}

void PlanDocument::setCurrentScenario(std::int64_t id)
{
    if (id == m_current)
        return;
    m_current = scenario(id).id;
    m_drafts.clear();
    m_forecast.reset();
    compute();
    Q_EMIT scenariosChanged();
    Q_EMIT changed();
}

void PlanDocument::planWasChanged(std::int64_t id)
{
    // Undo may reach back into a scenario that is not shown: what changes is always shown.
    if (id != m_current) {
        m_current = id;
        m_drafts.clear();
        Q_EMIT scenariosChanged();
    }
    compute();
    Q_EMIT edited(id);
    Q_EMIT changed();
}

void PlanDocument::compute()
{
    const RuleBook *book = m_catalog->ruleBook(plan().ruleBook);
    m_ruleBook = book ? std::optional(book->with(plan().overrides)) : std::nullopt;
    Result<CheckedPlan> checked = CheckedPlan::check(plan(), *m_catalog);
    if (!checked) {
        m_problems = std::move(checked).error();
        return;
    }
    Result<Projection> projection = simulate(*checked);
    if (!projection) {
        m_problems = std::move(projection).error();
        return;
    }
    m_problems.clear();
    m_forecast = std::make_shared<const Forecast>(Forecast{
        .plan = plan(), .ruleBook = checked->ruleBook(), .projection = std::move(*projection)});
}

QString PlanDocument::problemAt(const std::string &path) const
{
    const auto found = std::ranges::find(m_problems, path, &Problem::path);
    return found == m_problems.end() ? QString() : problemSentence(*found);
}

void PlanDocument::undo()
{
    endMerge();
    if (m_drafts.empty()) {
        m_undo.undo();
        return;
    }
    m_drafts.clear();
    Q_EMIT changed();
}

QString PlanDocument::undoText() const
{
    return m_drafts.empty() ? m_undo.undoText() : tr("What Cannot Be Read");
}

void PlanDocument::setDraft(const std::string &key, Draft draft)
{
    m_drafts.insert_or_assign(key, std::move(draft));
    Q_EMIT changed();
}

void PlanDocument::clearDraft(const std::string &key)
{
    if (m_drafts.erase(key) > 0)
        Q_EMIT changed();
}

const Draft *PlanDocument::draft(const std::string &key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? nullptr : &found->second;
}

} // namespace tokencast
