// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QtGui/QUndoCommand>

#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace tokencast {

/// Gives the plan of a scenario to a command, and hears that it changed.
class PlanHolder
{
public:
    virtual ~PlanHolder() = default;
    virtual Plan &planForChange(std::int64_t scenario) = 0;
    virtual void planWasChanged(std::int64_t scenario) = 0;
};

/// Replaces one value of a plan; undo and redo swap it. Changes of the same value one after the
/// other, as typing makes them, become one step while their merge keys are equal.
template <typename T>
class ChangeValue final : public QUndoCommand
{
public:
    using Access = std::function<T &(Plan &)>;

    ChangeValue(PlanHolder &holder, std::int64_t scenario, Access access, T value,
                std::string mergeKey)
        : m_holder(holder),
          m_scenario(scenario),
          m_access(std::move(access)),
          m_other(std::move(value)),
          m_mergeKey(std::move(mergeKey))
    {
    }

    void undo() override { swap(); }
    void redo() override { swap(); }
    int id() const override { return m_mergeKey.empty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *other = dynamic_cast<const ChangeValue *>(next);
        if (!other || other->m_mergeKey != m_mergeKey || other->m_scenario != m_scenario)
            return false;
        // What the later step would go back to is lost; this one still knows the first value.
        setText(other->text());
        setObsolete(m_access(m_holder.planForChange(m_scenario)) == m_other);
        return true;
    }

private:
    void swap()
    {
        std::swap(m_access(m_holder.planForChange(m_scenario)), m_other);
        m_holder.planWasChanged(m_scenario);
    }

    PlanHolder &m_holder;
    std::int64_t m_scenario;
    Access m_access;
    T m_other;
    std::string m_mergeKey;
};

} // namespace tokencast
