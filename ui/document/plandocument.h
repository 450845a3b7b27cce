// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/problem.h"
#include "ui/document/forecast.h"
#include "ui/undo/changevalue.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtGui/QUndoStack>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tokencast {

struct Scenario
{
    std::int64_t id = 0;
    Plan plan;
};

/// A text that a field could not take, kept as it was typed.
struct Draft
{
    QString text;
    QString problem;
};

/// The open document: its scenarios, what is wrong with the current one, and its forecast. Every
/// edit is an undo command; every change computes anew, so whoever listens sees numbers that belong
/// together.
class PlanDocument final : public QObject, private PlanHolder
{
    Q_OBJECT

public:
    explicit PlanDocument(std::shared_ptr<const Catalog> catalog, QObject *parent = nullptr);

    const Catalog &catalog() const { return *m_catalog; }
    const std::vector<Scenario> &scenarios() const { return m_scenarios; }
    std::int64_t currentScenario() const { return m_current; }
    const Plan &plan() const { return scenario(m_current).plan; }
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
    void redo() { m_undo.redo(); }
    bool canUndo() const { return m_undo.canUndo() || !m_drafts.empty(); }
    bool canRedo() const { return m_undo.canRedo(); }
    /// "Change photos to 320".
    QString undoText() const;
    QString redoText() const { return m_undo.redoText(); }

    /// Replaces everything and forgets the undo steps.
    void reset(std::vector<Scenario> scenarios, std::int64_t current);
    void setCurrentScenario(std::int64_t id);

    /// One undoable edit. `path` makes edits of the same value merge until endMerge(); an empty one
    /// never merges. Nothing happens where the value is there already.
    template <typename T>
    void change(const QString &name, std::function<T &(Plan &)> access, T value,
                const std::string &path = {});
    /// What is typed from now on is a step of its own.
    void endMerge() { ++m_mergeRun; }

    /// A text that is no value; the plan stays as it is and the forecast is the last good one. The
    /// key is stable while rows move.
    void setDraft(const std::string &key, Draft draft);
    void clearDraft(const std::string &key);
    const Draft *draft(const std::string &key) const;

Q_SIGNALS:
    /// The plan, its problems or drafts, and perhaps its forecast are others.
    void changed();
    void scenariosChanged();
    /// What undo and redo would do is another.
    void undoChanged();
    /// An edit, an undo or a redo: something to be kept.
    void edited(std::int64_t scenario);

private:
    const Scenario &scenario(std::int64_t id) const;
    Plan &planForChange(std::int64_t id) override;
    void planWasChanged(std::int64_t id) override;
    void compute();

    std::shared_ptr<const Catalog> m_catalog;
    std::vector<Scenario> m_scenarios;
    std::int64_t m_current = 0;
    std::optional<RuleBook> m_ruleBook;
    Problems m_problems;
    std::map<std::string, Draft> m_drafts;
    ForecastPtr m_forecast;
    QUndoStack m_undo;
    int m_mergeRun = 0;
};

template <typename T>
void PlanDocument::change(const QString &name, std::function<T &(Plan &)> access, T value,
                          const std::string &path)
{
    if (access(planForChange(m_current)) == value)
        return;
    const std::string mergeKey = path.empty() ? path : path + '#' + std::to_string(m_mergeRun);
    auto *command =
        new ChangeValue<T>(*this, m_current, std::move(access), std::move(value), mergeKey);
    command->setText(name);
    m_undo.push(command);
}

} // namespace tokencast
