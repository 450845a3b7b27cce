// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/shownplans.h"

#include "ui/export/neutralnames.h"

#include <set>
#include <string>
#include <utility>

namespace tokencast {

namespace {

/// Replaces the customer in names, and keeps names of one kind apart.
class Renaming
{
public:
    Renaming(const ShownNames &names, std::string neutral)
        : m_names(names), m_neutral(std::move(neutral))
    {
    }

    std::string shown(const std::string &name) const
    {
        return shownName(QString::fromStdString(name), m_names).trimmed().toStdString();
    }
    std::string apart(const std::string &name)
    {
        const std::string shownOne = shown(name);
        const std::string &first = shownOne.empty() ? m_neutral : shownOne;
        std::string free = first;
        for (int number = 2; !m_taken.insert(free).second; ++number)
            free = first + ' ' + std::to_string(number);
        return free;
    }

private:
    const ShownNames &m_names;
    std::string m_neutral;
    std::set<std::string> m_taken;
};

void rename(Plan &plan, const ShownNames &names)
{
    const RedactionOptions neutral = neutralNames();
    Renaming lots(names, neutral.purchaseName);
    for (Lot &lot : plan.lots)
        lot.id = LotId(lots.apart(lot.id.text()));
    Renaming lines(names, neutral.lineName);
    for (UsageLine &line : plan.usage) {
        line.id = LineId(lines.apart(line.id.text()));
        line.label = lines.shown(line.label);
    }
}

} // namespace

QString shownName(QString name, const ShownNames &names)
{
    if (!names.customer.isEmpty())
        name.replace(names.customer, names.shownAs, Qt::CaseInsensitive);
    return name;
}

std::vector<Scenario> withNames(std::vector<Scenario> scenarios, const ShownNames &names)
{
    if (names.customer.isEmpty())
        return scenarios;
    Renaming plans(names, neutralNames().planName);
    for (Scenario &scenario : scenarios) {
        scenario.plan.name = plans.apart(scenario.plan.name);
        rename(scenario.plan, names);
    }
    return scenarios;
}

std::vector<Scenario> withoutNames(const std::vector<Scenario> &scenarios, const Catalog &catalog)
{
    std::vector<Plan> plans;
    plans.reserve(scenarios.size());
    for (const Scenario &scenario : scenarios)
        plans.push_back(scenario.plan);
    plans = redacted(plans, catalog, neutralNames()).value_or(std::vector<Plan>());
    std::vector<Scenario> nameless;
    nameless.reserve(scenarios.size());
    // What could not be redacted is empty rather than what it was.
    plans.resize(scenarios.size());
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        nameless.push_back({.id = scenarios[i].id, .plan = std::move(plans[i])});
    return nameless;
}

} // namespace tokencast
