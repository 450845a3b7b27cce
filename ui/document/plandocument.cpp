// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plandocument.h"

#include "core/formats/problemtext.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace tokencast {

PlanDocument::PlanDocument(std::shared_ptr<const Catalog> catalog, QObject *parent)
    : QObject(parent),
      m_catalog(std::move(catalog)),
      m_log({Scenario{.id = 1, .plan = {}}}, {}),
      m_current(1),
      m_clock(&QDateTime::currentMSecsSinceEpoch)
{
}

void PlanDocument::reset(std::vector<Scenario> scenarios, std::int64_t current, History history)
{
    Q_ASSERT(!scenarios.empty());
    m_drafts.clear();
    m_trial = {};
    m_log = EditLog(std::move(scenarios), std::move(history));
    m_current = m_log.find(current) ? current : m_log.scenarios().front().id;
    m_forecast.reset();
    compute();
    noteScenarios();
    Q_EMIT changed();
    Q_EMIT undoChanged();
}

void PlanDocument::noteScenarios()
{
    std::vector<std::pair<std::int64_t, std::string>> listed{{m_current, {}}};
    for (const Scenario &scenario : scenarios())
        listed.emplace_back(scenario.id, scenario.plan.name);
    if (listed == m_listed)
        return;
    m_listed = std::move(listed);
    Q_EMIT scenariosChanged();
}

void PlanDocument::setCurrentScenario(std::int64_t id)
{
    if (id == m_current || !m_log.find(id))
        return;
    m_current = id;
    m_drafts.clear();
    m_trial = {};
    m_forecast.reset();
    m_log.endMerge();
    compute();
    noteScenarios();
    Q_EMIT changed();
}

PlanDocument::EditGroup::EditGroup(PlanDocument &document, const QString &name)
    : m_document(document)
{
    Q_ASSERT(document.m_groupName.isEmpty() && !name.isEmpty());
    document.endMerge();
    document.m_groupName = name;
}

PlanDocument::EditGroup::~EditGroup()
{
    m_document.m_groupName.clear();
    m_document.endMerge();
}

void PlanDocument::perform(ScenarioEdit edit)
{
    if (!m_groupName.isEmpty()) {
        edit.name = m_groupName;
        edit.mergeKey = "group";
    }
    const std::int64_t shown = edit.show;
    if (m_log.perform(std::move(edit), m_clock()))
        show(shown);
}

void PlanDocument::show(std::optional<std::int64_t> scenario)
{
    if (!scenario)
        return;
    // Undo may reach back into a scenario that is not shown: what changes is always shown.
    std::int64_t next = *scenario == 0 ? m_current : *scenario;
    if (!m_log.find(next))
        next = m_log.scenarios().front().id;
    if (next != m_current) {
        m_current = next;
        m_drafts.clear();
        m_trial = {};
        m_forecast.reset();
    }
    compute();
    noteScenarios();
    Q_EMIT edited();
    Q_EMIT changed();
    Q_EMIT undoChanged();
}

void PlanDocument::setTrial(Trial trial)
{
    m_trial = std::move(trial);
    compute();
    Q_EMIT changed();
}

void PlanDocument::compute()
{
    const RuleBook *book = m_catalog->ruleBook(plan().ruleBook);
    m_ruleBook = book ? std::optional(book->with(plan().overrides)) : std::nullopt;
    Result<ForecastPtr> forecast = forecastOf(triedPlan(), *m_catalog);
    if (forecast) {
        m_problems.clear();
        m_forecast = std::move(*forecast);
    } else {
        m_problems = std::move(forecast).error();
    }
}

QString PlanDocument::problemAt(const std::string &path) const
{
    const auto found = std::ranges::find(m_problems, path, &Problem::path);
    return found == m_problems.end() ? QString() : problemSentence(*found);
}

void PlanDocument::undo()
{
    if (m_drafts.empty()) {
        show(m_log.undo());
        return;
    }
    m_log.endMerge();
    m_drafts.clear();
    Q_EMIT changed();
    Q_EMIT undoChanged();
}

void PlanDocument::goToStep(std::int64_t step)
{
    m_drafts.clear();
    std::optional<std::int64_t> scenario = m_log.goTo(step);
    const HistoryStep *there = m_log.history().find(step);
    if (scenario && there && m_log.find(there->scenario))
        scenario = there->scenario;
    show(scenario);
}

QString PlanDocument::undoText() const
{
    if (!m_drafts.empty())
        return tr("What Cannot Be Read");
    const HistoryStep *step = m_log.history().undoStep();
    return step ? QString::fromStdString(step->name) : QString();
}

QString PlanDocument::redoText() const
{
    const HistoryStep *step = m_log.history().redoStep();
    return step ? QString::fromStdString(step->name) : QString();
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
