// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/comparisoncsv.h"

#include "core/formats/comparisoncolumns.h"
#include "core/formats/comparisonnames.h"
#include "core/formats/csvwriter.h"

namespace tokencast {

namespace {

std::string changeText(const DayChange &change)
{
    if (const std::optional<int> days = change.daysLater())
        return std::to_string(*days);
    const bool isThere = change.before || change.after;
    return isThere ? std::string(nameOf(dayChangeNames, change.kind())) : std::string();
}

std::string causeText(const Cause &cause)
{
    std::string text;
    for (const PlanChange &change : cause.changes) {
        text.append(text.empty() ? "" : "; ")
            .append(nameOf(planChangeNames, change.kind))
            .append(" ")
            .append(nameOf(planPartNames, change.part));
        if (!change.id.empty())
            text.append(" ").append(change.id);
        std::string fields;
        for (const std::string_view field : change.fields)
            fields.append(fields.empty() ? "" : ", ").append(field);
        text += fields.empty() ? "" : " (" + fields + ")";
    }
    return text;
}

void writeHeader(CsvWriter &csv)
{
    for (const std::string_view name : {"scenario", "row", "cause"})
        csv.field(name);
    for (const ComparedDay &column : comparedDays)
        csv.field(column.name);
    for (const ComparedTokens &column : comparedTokens)
        csv.field(column.name);
    for (const ComparedMoney &column : comparedMoney)
        csv.field(column.name);
    csv.field("currency");
    csv.endRow();
}

void writeAmounts(CsvWriter &csv, const TokenFacts &tokens, const std::optional<MoneyFacts> &money,
                  const std::string &currency)
{
    for (const ComparedTokens &column : comparedTokens)
        csv.field(toText(column.amount(tokens)));
    for (const ComparedMoney &column : comparedMoney)
        csv.field(money ? toText((*money).*column.amount) : std::string());
    csv.field(currency);
    csv.endRow();
}

void writeFacts(CsvWriter &csv, const ComparedScenario &scenario)
{
    csv.field(scenario.name);
    csv.field("facts");
    csv.field("");
    for (const ComparedDay &column : comparedDays) {
        const std::optional<Day> day = column.day(scenario.facts);
        csv.field(day ? toText(*day) : std::string());
    }
    writeAmounts(csv, scenario.facts.tokens, scenario.facts.money, scenario.projection.currency);
}

void writeDifference(CsvWriter &csv, const ComparedScenario &scenario,
                     const KeyDifference &difference, std::string_view row,
                     const std::string &cause)
{
    csv.field(scenario.name);
    csv.field(row);
    csv.field(cause);
    for (const ComparedDay &column : comparedDays)
        csv.field(changeText(difference.*column.change));
    writeAmounts(csv, difference.tokens, difference.money,
                 difference.money ? scenario.projection.currency : std::string());
}

} // namespace

std::string writeComparisonCsv(const ExplainedComparison &explained)
{
    CsvWriter csv;
    writeHeader(csv);
    for (std::size_t i = 0; i < explained.comparison.scenarios.size(); ++i) {
        const ComparedScenario &scenario = explained.comparison.scenarios[i];
        writeFacts(csv, scenario);
        if (!scenario.difference)
            continue;
        writeDifference(csv, scenario, *scenario.difference, "difference", {});
        for (const Cause &cause : explained.causes[i])
            writeDifference(csv, scenario, cause.effect, "cause", causeText(cause));
    }
    return csv.text();
}

} // namespace tokencast
