// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/shownplans.h"

#include "ui/export/redactdialog.h"

#include <set>
#include <string>

namespace tokencast {

namespace {

/// Replaces the customer in names, and keeps names of one kind apart.
class Renaming
{
public:
    explicit Renaming(const ShownNames &names) : m_names(names) {}

    std::string shown(const std::string &name) const
    {
        return shownName(QString::fromStdString(name), m_names).toStdString();
    }
    std::string apart(const std::string &name)
    {
        const std::string first = shown(name);
        std::string free = first;
        for (int number = 2; !m_taken.insert(free).second; ++number)
            free = first + ' ' + std::to_string(number);
        return free;
    }

private:
    const ShownNames &m_names;
    std::set<std::string> m_taken;
};

void rename(Plan &plan, const ShownNames &names)
{
    Renaming lots(names);
    for (Lot &lot : plan.lots)
        lot.id = LotId(lots.apart(lot.id.text()));
    Renaming lines(names);
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
    Renaming plans(names);
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
    // Nothing moves and nothing grows, so there is always a result; were there none, nothing would
    // be shown rather than the names.
    plans = redacted(plans, catalog, neutralNames()).value();
    std::vector<Scenario> nameless;
    nameless.reserve(plans.size());
    for (std::size_t i = 0; i < plans.size(); ++i)
        nameless.push_back({.id = scenarios[i].id, .plan = std::move(plans[i])});
    return nameless;
}

} // namespace tokencast
