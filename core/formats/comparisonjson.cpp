// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/comparisonjson.h"

#include "core/formats/changedvalues.h"
#include "core/formats/comparisonnames.h"
#include "core/formats/jsonwriter.h"
#include "core/formats/warningsjson.h"

namespace tokencast {

namespace {

class ComparisonWriter
{
public:
    explicit ComparisonWriter(const ExplainedComparison &explained) : m_explained(explained) {}

    std::string write();

private:
    void writeScenario(std::size_t index);
    void writeFacts(const ComparedScenario &scenario);
    void writeDifference(std::string_view name, const KeyDifference &difference);
    void writeDay(std::string_view name, const DayChange &day);
    void writeTokens(const TokenFacts &tokens);
    void writeMoney(const MoneyFacts &money);
    void writeCause(const Cause &cause, const Plan &other);
    void writeChange(const PlanChange &change, const Plan &other);
    void writePlace(std::string_view name, std::optional<std::size_t> place);

    const ExplainedComparison &m_explained;
    JsonWriter m_json;
};

std::string ComparisonWriter::write()
{
    m_json.beginObject();
    m_json.field("format", "tokencast-comparison");
    m_json.field("version", 1);
    m_json.beginArray("scenarios");
    for (std::size_t i = 0; i < m_explained.comparison.scenarios.size(); ++i)
        writeScenario(i);
    m_json.endArray();
    m_json.endObject();
    return m_json.text() + "\n";
}

void ComparisonWriter::writeScenario(std::size_t index)
{
    const ComparedScenario &scenario = m_explained.comparison.scenarios[index];
    m_json.beginObject();
    m_json.field("name", scenario.name);
    m_json.beginObject("horizon");
    m_json.field("start", scenario.projection.horizon.start);
    m_json.field("end", scenario.projection.horizon.end);
    m_json.endObject();
    m_json.field("currency", scenario.projection.currency);
    writeWarnings(m_json, scenario.projection.warnings);
    writeFacts(scenario);
    if (scenario.difference) {
        writeDifference("difference", *scenario.difference);
        m_json.beginArray("causes");
        for (const Cause &cause : m_explained.causes[index])
            writeCause(cause, m_explained.plans[index].plan.plan());
        m_json.endArray();
    }
    m_json.endObject();
}

void ComparisonWriter::writeFacts(const ComparedScenario &scenario)
{
    const KeyFacts &facts = scenario.facts;
    m_json.beginObject("facts");
    m_json.field("firstNegative", facts.firstNegative);
    m_json.field("graceEnds", facts.graceEnds);
    m_json.field("firstLimited", facts.firstLimited);
    m_json.field("lowestDate", facts.lowestDay);
    writeTokens(facts.tokens);
    writeMoney(facts.money);
    m_json.endObject();
}

void ComparisonWriter::writeDifference(std::string_view name, const KeyDifference &difference)
{
    m_json.beginObject(name);
    writeDay("firstNegative", difference.firstNegative);
    writeDay("graceEnds", difference.graceEnds);
    writeDay("firstLimited", difference.firstLimited);
    writeDay("lowestDate", difference.lowestDay);
    writeTokens(difference.tokens);
    if (difference.money)
        writeMoney(*difference.money);
    else
        m_json.field("cost", std::optional<int>());
    m_json.endObject();
}

void ComparisonWriter::writeDay(std::string_view name, const DayChange &day)
{
    m_json.beginObject(name);
    m_json.name("change", dayChangeNames, day.kind());
    m_json.field("before", day.before);
    m_json.field("after", day.after);
    m_json.field("daysLater", day.daysLater());
    m_json.endObject();
}

void ComparisonWriter::writeTokens(const TokenFacts &tokens)
{
    m_json.field("lowestNet", tokens.lowestNet);
    m_json.field("charged", tokens.charged);
    m_json.field("uncharged", tokens.uncharged);
    m_json.field("blocked", tokens.blocked);
    m_json.beginObject("expired");
    m_json.field("total", tokens.expired.total());
    m_json.field("credit", tokens.expired.credit);
    m_json.field("token", tokens.expired.token);
    m_json.endObject();
    m_json.beginObject("closing");
    m_json.field("credit", tokens.closing.credit);
    m_json.field("token", tokens.closing.token);
    m_json.field("deficit", tokens.closing.deficit);
    m_json.field("net", tokens.closing.net());
    m_json.endObject();
}

void ComparisonWriter::writeMoney(const MoneyFacts &money)
{
    m_json.beginObject("cost");
    m_json.field("purchases", money.purchases);
    m_json.field("consumed", money.consumed);
    m_json.field("expired", money.expired);
    m_json.field("owed", money.owed);
    m_json.field("usage", money.usageCost);
    m_json.endObject();
}

void ComparisonWriter::writeCause(const Cause &cause, const Plan &other)
{
    m_json.beginObject();
    m_json.beginArray("changes");
    for (const PlanChange &change : cause.changes)
        writeChange(change, other);
    m_json.endArray();
    writeDifference("effect", cause.effect);
    m_json.endObject();
}

void ComparisonWriter::writeChange(const PlanChange &change, const Plan &other)
{
    const Plan &base = m_explained.plans.front().plan.plan();
    m_json.beginObject();
    m_json.name("part", planPartNames, change.part);
    m_json.name("change", planChangeNames, change.kind);
    m_json.field("id", change.id);
    m_json.field("label", change.label);
    writePlace("before", change.before);
    writePlace("after", change.after);
    m_json.beginObject("fields");
    for (const ChangedValue &value : changedValues(change, base, other)) {
        m_json.beginObject(value.field);
        m_json.field("before", value.before);
        m_json.field("after", value.after);
        m_json.endObject();
    }
    m_json.endObject();
    m_json.endObject();
}

void ComparisonWriter::writePlace(std::string_view name, std::optional<std::size_t> place)
{
    m_json.field(name, place ? std::optional(static_cast<int>(*place)) : std::nullopt);
}

} // namespace

std::string writeComparisonJson(const ExplainedComparison &explained)
{
    return ComparisonWriter(explained).write();
}

} // namespace tokencast
