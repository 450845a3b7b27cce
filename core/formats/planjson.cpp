// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"

#include "core/formats/jsonfields.h"
#include "core/model/checkedplan.h"

namespace tokencast {

namespace {

constexpr std::string_view formatName = "tokencast-plan";
constexpr int formatVersion = 1;

/// Reads a plan part by part; what is wrong is collected.
class PlanReader
{
public:
    explicit PlanReader(Problems &problems) : m_problems(problems) {}

    Plan read(JsonNode root);

private:
    void readHead(JsonFields &fields);
    void readAccount(JsonNode node);
    void readTrial(JsonNode node);
    void readSubscription(JsonNode node);
    void readHorizon(JsonNode node);
    void readLot(JsonNode node);
    void readLine(JsonNode node);
    void readSeason(JsonNode node, UsageLine &line);
    void readOverride(JsonNode node);

    Problems &m_problems;
    Plan m_plan;
};

Plan PlanReader::read(JsonNode root)
{
    std::optional<JsonFields> fields = fieldsOf(root, m_problems);
    if (!fields)
        return m_plan;
    readHead(*fields);
    if (const auto node = fields->find("account", Presence::Required))
        readAccount(*node);
    if (const auto node = fields->find("horizon", Presence::Required))
        readHorizon(*node);
    for (const JsonNode node : fields->list("lots", Presence::Optional))
        readLot(node);
    for (const JsonNode node : fields->list("usage", Presence::Optional))
        readLine(node);
    if (const auto node = fields->find("overrides", Presence::Optional)) {
        if (node->type() == JsonType::Object) {
            for (const JsonNode change : node->children())
                readOverride(change);
        } else {
            reportWrongType(*node, "object", m_problems);
        }
    }
    fields->reportUnknownKeys();
    return std::move(m_plan);
}

void PlanReader::readHead(JsonFields &fields)
{
    std::string format(formatName);
    fields.read("format", format, Presence::Required);
    if (format != formatName)
        m_problems.push_back({.path = "format",
                              .code = ProblemCode::WrongFormat,
                              .facts = {std::string(formatName)},
                              .found = format});
    int version = formatVersion;
    fields.read("version", version, Presence::Required);
    if (version != formatVersion)
        m_problems.push_back({.path = "version",
                              .code = ProblemCode::UnsupportedVersion,
                              .facts = {std::to_string(formatVersion)},
                              .found = std::to_string(version)});
    fields.read("name", m_plan.name, Presence::Optional);
    fields.read("currency", m_plan.currency, Presence::Optional);
    fields.read("listPrice", m_plan.listPrice, Presence::Nullable);
    fields.read("ruleBook", m_plan.ruleBook, Presence::Optional);
}

void PlanReader::readAccount(JsonNode node)
{
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    Account &account = m_plan.account;
    fields->read("country", account.country, Presence::Nullable);
    fields->readName("agreement", agreementNames, account.agreement, Presence::Optional);
    fields->read("sellsTokens", account.sellsTokens, Presence::Nullable);
    if (const auto trial = fields->find("trial", Presence::Nullable))
        readTrial(*trial);
    for (const JsonNode subscription : fields->list("subscriptions", Presence::Optional))
        readSubscription(subscription);
    fields->read("openingDeficit", account.openingDeficit, Presence::Optional);
    fields->read("negativeSince", account.negativeSince, Presence::Nullable);
    fields->reportUnknownKeys();
}

void PlanReader::readTrial(JsonNode node)
{
    Trial &trial = m_plan.account.trial.emplace();
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    fields->read("start", trial.start, Presence::Required);
    fields->read("endedEarly", trial.endedEarly, Presence::Nullable);
    fields->reportUnknownKeys();
}

void PlanReader::readSubscription(JsonNode node)
{
    DayRange &range = m_plan.account.subscriptions.emplace_back();
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    fields->read("start", range.start, Presence::Required);
    fields->read("end", range.end, Presence::Required);
    fields->reportUnknownKeys();
}

void PlanReader::readHorizon(JsonNode node)
{
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    fields->read("start", m_plan.horizon.start, Presence::Required);
    fields->read("end", m_plan.horizon.end, Presence::Required);
    fields->reportUnknownKeys();
}

void PlanReader::readLot(JsonNode node)
{
    Lot &lot = m_plan.lots.emplace_back();
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    fields->read("id", lot.id, Presence::Required);
    fields->readName("kind", kindNames, lot.kind, Presence::Required);
    fields->read("quantity", lot.quantity, Presence::Required);
    fields->read("remaining", lot.remaining, Presence::Nullable);
    fields->read("purchased", lot.purchased, Presence::Required);
    fields->read("expires", lot.expires, Presence::Nullable);
    fields->read("unitPrice", lot.unitPrice, Presence::Nullable);
    fields->reportUnknownKeys();
}

void PlanReader::readLine(JsonNode node)
{
    UsageLine &line = m_plan.usage.emplace_back();
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    fields->read("id", line.id, Presence::Required);
    fields->read("label", line.label, Presence::Optional);
    fields->read("service", line.service, Presence::Required);
    fields->read("quantity", line.quantity, Presence::Required);
    fields->readName("every", everyNames, line.every, Presence::Required);
    fields->read("start", line.start, Presence::Nullable);
    fields->read("end", line.end, Presence::Nullable);
    fields->readName("days", eligibleDaysNames, line.days, Presence::Optional);
    if (fields->find("spread", Presence::Nullable))
        fields->readName("spread", spreadNames, line.spread.emplace(), Presence::Nullable);
    fields->read("batch", line.batch, Presence::Nullable);
    fields->read("growth", line.growth, Presence::Optional);
    if (const auto season = fields->find("season", Presence::Nullable))
        readSeason(*season, line);
    fields->read("commercial", line.commercial, Presence::Optional);
    fields->reportUnknownKeys();
}

void PlanReader::readSeason(JsonNode node, UsageLine &line)
{
    if (node.type() != JsonType::Array) {
        reportWrongType(node, "list", m_problems);
        return;
    }
    Season &season = line.season.emplace();
    const std::vector<JsonNode> months = node.children();
    if (months.size() != season.size()) {
        m_problems.push_back({.path = node.path(),
                              .code = ProblemCode::WrongLength,
                              .facts = {std::to_string(season.size())},
                              .found = std::to_string(months.size())});
    }
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto multiplier = readMillionths(months[i], m_problems);
        if (multiplier && i < season.size())
            season[i] = Factor::fromMillionths(*multiplier);
    }
}

void PlanReader::readOverride(JsonNode node)
{
    RateOverride &change = m_plan.overrides.emplace_back();
    change.rate = ServiceId(std::string(node.key()));
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    fields->read("amount", change.amount, Presence::Nullable);
    fields->read("per", change.per, Presence::Nullable);
    if (fields->find("rounding", Presence::Nullable))
        fields->readName("rounding", roundingNames, change.rounding.emplace(), Presence::Nullable);
    fields->reportUnknownKeys();
}

} // namespace

Result<Plan> readPlanJson(std::string_view json, const Catalog &catalog)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document)
        return tl::unexpected(document.error());
    Problems problems = document->duplicateKeys();
    Plan plan = PlanReader(problems).read(document->root());
    if (document->root().type() != JsonType::Object)
        return tl::unexpected(std::move(problems));

    // A key too many says nothing of the others; whatever else was wrong makes its value unusable.
    UnreadablePaths unreadable;
    for (const Problem &problem : problems) {
        if (problem.code != ProblemCode::UnknownKey && problem.code != ProblemCode::DuplicateKey)
            unreadable.insert(problem.path);
    }
    Problems meaning = problemsOf(plan, catalog, unreadable);
    problems.insert(problems.end(), std::make_move_iterator(meaning.begin()),
                    std::make_move_iterator(meaning.end()));
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return plan;
}

} // namespace tokencast
