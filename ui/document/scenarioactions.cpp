// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenarioactions.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tokencast {

namespace {

struct ScenarioActions
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioActions)
};

QString nameOf(const PlanDocument &document, std::int64_t id)
{
    const Scenario *scenario = document.scenario(id);
    return scenario ? QString::fromStdString(scenario->plan.name) : QString();
}

} // namespace

QString freeScenarioName(const PlanDocument &document, const QString &name)
{
    const auto isTaken = [&document](const QString &candidate) {
        return std::ranges::any_of(document.scenarios(), [&](const Scenario &scenario) {
            return QString::fromStdString(scenario.plan.name) == candidate;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

std::int64_t addScenario(PlanDocument &document, Plan plan, const QString &name)
{
    const std::int64_t id = document.log().freshId();
    plan.name = name.toStdString();
    std::vector<std::int64_t> order = idsOf(document.scenarios());
    const auto here = std::ranges::find(order, document.currentScenario());
    order.insert(here == order.end() ? here : here + 1, id);
    document.perform({.name = ScenarioActions::tr("Add scenario “%1”").arg(name),
                      .changed = {{.id = id, .plan = std::move(plan)}},
                      .order = std::move(order),
                      .show = id});
    return id;
}

void renameScenario(PlanDocument &document, std::int64_t id, const QString &name)
{
    const Scenario *scenario = document.scenario(id);
    if (!scenario)
        return;
    Scenario renamed = *scenario;
    renamed.plan.name = name.toStdString();
    document.perform(
        {.name = ScenarioActions::tr("Rename “%1” to “%2”").arg(nameOf(document, id), name),
         .changed = {std::move(renamed)},
         .show = id});
}

bool canRemoveScenario(const PlanDocument &document)
{
    return document.scenarios().size() > 1;
}

void removeScenario(PlanDocument &document, std::int64_t id)
{
    std::vector<std::int64_t> order = idsOf(document.scenarios());
    const auto here = std::ranges::find(order, id);
    if (here == order.end() || !canRemoveScenario(document))
        return;
    const auto next = order.erase(here);
    document.perform({.name = ScenarioActions::tr("Delete scenario “%1”").arg(nameOf(document, id)),
                      .removed = {id},
                      .order = order,
                      .show = next == order.end() ? order.back() : *next});
}

void moveScenario(PlanDocument &document, std::int64_t id, int by)
{
    std::vector<std::int64_t> order = idsOf(document.scenarios());
    const auto here = std::ranges::find(order, id);
    const auto place = (here - order.begin()) + by;
    if (here == order.end() || place < 0 || place >= std::ssize(order))
        return;
    order.erase(here);
    order.insert(order.begin() + place, id);
    document.perform({.name = ScenarioActions::tr("Move scenario “%1”").arg(nameOf(document, id)),
                      .order = std::move(order),
                      .show = id});
}

void acceptChanges(PlanDocument &document, std::int64_t into, std::int64_t from,
                   const std::vector<PlanChange> &changes)
{
    const Scenario *target = document.scenario(into);
    const Scenario *source = document.scenario(from);
    if (!target || !source || changes.empty())
        return;
    Scenario changed = *target;
    for (const PlanChange &change : changes)
        changed.plan = applyChange(std::move(changed.plan), source->plan, change);
    const QString name = changes.size() == 1
        ? ScenarioActions::tr("Take a change of “%1” into “%2”")
              .arg(nameOf(document, from), nameOf(document, into))
        : ScenarioActions::tr("Take %1 changes of “%2” into “%3”")
              .arg(QString::number(changes.size()), nameOf(document, from), nameOf(document, into));
    document.perform({.name = name, .changed = {std::move(changed)}, .show = into});
}

void replaceScenarios(PlanDocument &document, const StoredDocument &content, const QString &name)
{
    ScenarioEdit edit{.name = name,
                      .changed = content.scenarios,
                      .removed = {},
                      .order = idsOf(content.scenarios),
                      .show = content.currentScenario};
    for (const std::int64_t id : idsOf(document.scenarios())) {
        if (std::ranges::find(edit.order, id) == edit.order.end())
            edit.removed.push_back(id);
    }
    document.perform(std::move(edit));
}

bool showScenarioNamed(PlanDocument &document, const QString &name)
{
    const auto named =
        std::ranges::find(document.scenarios(), name.toStdString(),
                          [](const Scenario &scenario) { return scenario.plan.name; });
    if (named == document.scenarios().end())
        return false;
    document.setCurrentScenario(named->id);
    return true;
}

void showScenarioBeside(PlanDocument &document, int by)
{
    const std::vector<std::int64_t> order = idsOf(document.scenarios());
    const auto here = std::ranges::find(order, document.currentScenario()) - order.begin();
    const auto count = std::ssize(order);
    document.setCurrentScenario(order[static_cast<std::size_t>((here + by + count) % count)]);
}

} // namespace tokencast
