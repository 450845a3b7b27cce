// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparisontext.h"

#include "app/cli/causestext.h"
#include "app/cli/planinput.h"
#include "app/cli/printable.h"
#include "app/cli/sidebyside.h"
#include "core/formats/comparisoncolumns.h"
#include "core/formats/comparisonnames.h"

#include <algorithm>
#include <cstdlib>

namespace tokencast {

namespace {

using Cells = std::vector<std::string>;
using Scenarios = std::span<const ComparedScenario>;

constexpr std::string_view unchanged = "=";

Cells cellsOf(Scenarios scenarios, auto textOf)
{
    Cells cells;
    for (const ComparedScenario &scenario : scenarios)
        cells.push_back(textOf(scenario));
    return cells;
}

Cells namesOf(Scenarios scenarios)
{
    return cellsOf(scenarios, [](const ComparedScenario &s) { return printable(s.name); });
}

/// Unless there is nothing to say in any column.
void addRowUnlessAll(std::string_view nothing, SideBySide &table, std::string_view title,
                     Cells cells)
{
    if (!std::ranges::all_of(cells, [&](const std::string &cell) { return cell == nothing; }))
        table.addRow(title, std::move(cells));
}

std::string factsText(Scenarios scenarios)
{
    using Scenario = ComparedScenario;
    SideBySide table(namesOf(scenarios));
    const auto add = [&](std::string_view title, auto textOf) {
        table.addRow(title, cellsOf(scenarios, textOf));
    };
    add("first day", [](const Scenario &s) { return toText(s.projection.horizon.start); });
    add("last day", [](const Scenario &s) { return toText(s.projection.horizon.last()); });
    for (const ComparedDay &compared : comparedDays)
        add(compared.title, [&](const Scenario &s) { return dayText(compared.day(s.facts)); });
    for (const ComparedTokens &compared : comparedTokens)
        addRowUnlessAll("0", table, compared.title, cellsOf(scenarios, [&](const Scenario &s) {
                            return toText(compared.amount(s.facts.tokens));
                        }));
    for (const ComparedMoney &compared : comparedMoney)
        add(compared.title,
            [&](const Scenario &s) { return toText(s.facts.money.*compared.amount); });
    add("currency", [](const Scenario &s) { return printable(s.projection.currency); });
    return table.render();
}

std::string changeText(const DayChange &change)
{
    switch (change.kind()) {
    case DayChange::Kind::Same:
        break;
    case DayChange::Kind::Appears:
        return "appears";
    case DayChange::Kind::Disappears:
        return "disappears";
    case DayChange::Kind::Earlier:
    case DayChange::Kind::Later: {
        const int days = std::abs(*change.daysLater());
        return std::to_string(days) + (days == 1 ? " day " : " days ")
            + std::string(nameOf(dayChangeNames, change.kind()));
    }
    }
    return std::string(unchanged);
}

template <typename Kind>
std::string changeText(Millionths<Kind> amount)
{
    return amount.isZero() ? std::string(unchanged) : signedText(amount);
}

std::string differencesText(Scenarios others)
{
    using Scenario = ComparedScenario;
    SideBySide table(namesOf(others));
    const auto add = [&](std::string_view title, auto textOf) {
        addRowUnlessAll(unchanged, table, title, cellsOf(others, textOf));
    };
    for (const ComparedDay &compared : comparedDays)
        add(compared.title,
            [&](const Scenario &s) { return changeText((*s.difference).*compared.change); });
    for (const ComparedTokens &compared : comparedTokens)
        add(compared.title,
            [&](const Scenario &s) { return changeText(compared.amount(s.difference->tokens)); });
    for (const ComparedMoney &compared : comparedMoney)
        add(compared.title, [&](const Scenario &s) {
            const std::optional<MoneyFacts> &money = s.difference->money;
            return money ? changeText((*money).*compared.amount) : "other currency";
        });
    return table.isEmpty() ? "none\n" : table.render();
}

} // namespace

std::string comparisonText(const ExplainedComparison &explained)
{
    const Scenarios scenarios = explained.comparison.scenarios;
    const std::string base = printable(scenarios.front().name);
    std::string text = factsText(scenarios);
    std::string warnings;
    for (const ComparedScenario &scenario : scenarios) {
        for (const std::string &warning : warningLines(scenario.projection))
            warnings += "Warning: " + printable(scenario.name + ": " + warning) + "\n";
    }
    text += warnings.empty() ? "" : "\n" + warnings;
    text += "\nDIFFERENCES TO " + base + "\n" + differencesText(scenarios.subspan(1));
    text += "\nWHY\n";
    for (std::size_t i = 1; i < scenarios.size(); ++i)
        text += (i == 1 ? "" : "\n") + causesText(explained, i);
    return text;
}

} // namespace tokencast
