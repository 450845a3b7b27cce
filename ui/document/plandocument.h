// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/problem.h"
#include "ui/document/editlog.h"
#include "ui/document/forecast.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tokencast {

/// A text that a field could not take, kept as it was typed.
struct Draft
{
    QString text;
    QString problem;
};

/// The open document: its scenarios and their history, what is wrong with the current one, and its
/// forecast. Every edit is a step of the history; every change computes anew, so whoever listens
/// sees numbers that belong together.
class PlanDocument final : public QObject
{
    Q_OBJECT

public:
    explicit PlanDocument(std::shared_ptr<const Catalog> catalog, QObject *parent = nullptr);

    const Catalog &catalog() const { return *m_catalog; }
    const std::vector<Scenario> &scenarios() const { return m_log.scenarios(); }
    /// Null where there is none.
    const Scenario *scenario(std::int64_t id) const { return m_log.find(id); }
    std::int64_t currentScenario() const { return m_current; }
    const Plan &plan() const { return m_log.find(m_current)->plan; }
    /// Of the plan, with its overrides; null where the plan names none that there is.
    const RuleBook *ruleBook() const { return m_ruleBook ? &*m_ruleBook : nullptr; }
    /// The last good one; null where there was none.
    ForecastPtr forecast() const { return m_forecast; }
    bool isForecastCurrent() const { return m_problems.empty() && m_drafts.empty(); }
    const Problems &problems() const { return m_problems; }
    /// A sentence about the value at this path, or nothing.
    QString problemAt(const std::string &path) const;

    /// What cannot be read is given up before an edit is taken back.
    void undo();
    void redo() { show(m_log.redo()); }
    bool canUndo() const { return m_log.history().undoStep() || !m_drafts.empty(); }
    bool canRedo() const { return m_log.history().redoStep(); }
    /// "Change photos to 320".
    QString undoText() const;
    QString redoText() const;
    const EditLog &log() const { return m_log; }
    /// The document as it was after a step of its history; 0 is the beginning. Nothing is lost: the
    /// steps in between stay.
    void goToStep(std::int64_t step);
    /// All that was unsaved is in the file.
    void markSaved() { m_log.markSaved(); }

    /// Replaces everything.
    void reset(std::vector<Scenario> scenarios, std::int64_t current, History history = {});
    /// Everything has to be written, as to a new file.
    void markAllUnsaved() { m_log.markAllUnsaved(); }
    void setCurrentScenario(std::int64_t id);

    /// One undoable edit of the current plan. `path` makes edits of the same value merge until
    /// endMerge(); an empty one never merges. Nothing happens where the value is there already.
    template <typename T>
    void change(const QString &name, const std::function<T &(Plan &)> &access, T value,
                const std::string &path = {});
    /// One undoable edit of any scenarios.
    void perform(ScenarioEdit edit);
    /// What is typed from now on is a step of its own.
    void endMerge() { m_log.endMerge(); }
    /// While it lives, all edits become one step of this name.
    class EditGroup
    {
    public:
        EditGroup(PlanDocument &document, const QString &name);
        ~EditGroup();
        Q_DISABLE_COPY_MOVE(EditGroup)

    private:
        PlanDocument &m_document;
    };

    /// Shows what another plan would come to, made of the current one; the plan itself stays as it
    /// is. An empty function ends it, and so does another scenario.
    using Trial = std::function<Plan(const Plan &)>;
    void setTrial(Trial trial);
    bool isTrying() const { return bool(m_trial); }
    /// The plan that the forecast is of: the current one, or what is being tried.
    Plan triedPlan() const { return m_trial ? m_trial(plan()) : plan(); }

    /// For the times of steps: milliseconds since 1970 in UTC.
    using Clock = std::function<std::int64_t()>;
    void setClock(Clock clock) { m_clock = std::move(clock); }
    std::int64_t now() const { return m_clock(); }

    /// A text that is no value; the plan stays as it is and the forecast is the last good one. The
    /// key is stable while rows move.
    void setDraft(const std::string &key, Draft draft);
    void clearDraft(const std::string &key);
    const Draft *draft(const std::string &key) const;

Q_SIGNALS:
    /// The plan, its problems or drafts, and perhaps its forecast are others.
    void changed();
    /// Their names, their order, or which one is shown.
    void scenariosChanged();
    /// What undo and redo would do is another.
    void undoChanged();
    /// An edit, an undo or a redo: something to be kept (log().unsaved()).
    void edited();

private:
    void show(std::optional<std::int64_t> scenario);
    void noteScenarios();
    void compute();

    std::shared_ptr<const Catalog> m_catalog;
    EditLog m_log;
    std::int64_t m_current = 0;
    /// What scenariosChanged() last told: the current one, then ids and names in order.
    std::vector<std::pair<std::int64_t, std::string>> m_listed;
    std::optional<RuleBook> m_ruleBook;
    Problems m_problems;
    std::map<std::string, Draft> m_drafts;
    ForecastPtr m_forecast;
    Trial m_trial;
    /// Of the edit group that is open; empty where none is.
    QString m_groupName;
    Clock m_clock;
};

template <typename T>
void PlanDocument::change(const QString &name, const std::function<T &(Plan &)> &access, T value,
                          const std::string &path)
{
    Plan changed = plan();
    access(changed) = std::move(value);
    perform({.name = name,
             .changed = {{.id = m_current, .plan = std::move(changed)}},
             .show = m_current,
             .mergeKey = path.empty() ? path : std::to_string(m_current) + '#' + path});
}

} // namespace tokencast
