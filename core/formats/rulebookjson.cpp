// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rulebookjson.h"

#include "core/formats/jsonfields.h"

namespace tokencast {

namespace {

constexpr int ruleBookFormatVersion = 1;

void readHead(JsonFields &fields, std::string_view expected, Problems &problems)
{
    std::string format(expected);
    fields.read("format", format, Presence::Required);
    if (format != expected)
        problems.push_back({.path = "format",
                            .code = ProblemCode::WrongFormat,
                            .facts = {std::string(expected)},
                            .found = format});
    int version = ruleBookFormatVersion;
    fields.read("version", version, Presence::Required);
    if (version != ruleBookFormatVersion)
        problems.push_back({.path = "version",
                            .code = ProblemCode::UnsupportedVersion,
                            .facts = {std::to_string(ruleBookFormatVersion)},
                            .found = std::to_string(version)});
}

class RuleBookReader
{
public:
    explicit RuleBookReader(Problems &problems) : m_problems(problems) {}

    RuleBook read(JsonNode root);
    std::vector<Source> readSources(JsonFields &fields, std::string_view key, Presence presence);

private:
    LocalizedText readText(JsonFields &fields, std::string_view key);
    void readService(JsonNode node, RuleBook &book);
    void readCard(JsonNode node, RuleBook &book);
    void readRate(JsonNode node, RateCard &card);
    void readRules(JsonNode node, AccountRules &rules);
    PaymentKinds readKinds(JsonFields &fields, std::string_view key);

    Problems &m_problems;
};

RuleBook RuleBookReader::read(JsonNode root)
{
    RuleBook book;
    std::optional<JsonFields> fields = fieldsOf(root, m_problems);
    if (!fields)
        return book;
    readHead(*fields, "tokencast-rulebook", m_problems);
    fields->read("id", book.id, Presence::Required);
    book.title = readText(*fields, "title");
    fields->read("supersededFrom", book.supersededFrom, Presence::Nullable);
    book.supersededSources = readSources(*fields, "supersededSources", Presence::Optional);
    for (const JsonNode node : fields->list("services", Presence::Required))
        readService(node, book);
    for (const JsonNode node : fields->list("cards", Presence::Required))
        readCard(node, book);
    fields->reportUnknownKeys();
    if (book.id.isEmpty() && m_problems.empty())
        m_problems.push_back({.path = "id", .code = ProblemCode::Empty});
    if (book.cards.empty() && m_problems.empty())
        m_problems.push_back({.path = "cards", .code = ProblemCode::Empty});
    return book;
}

LocalizedText RuleBookReader::readText(JsonFields &fields, std::string_view key)
{
    LocalizedText text;
    const std::optional<JsonNode> node = fields.find(key, Presence::Required);
    std::optional<JsonFields> languages =
        node ? fieldsOf(*node, m_problems) : std::optional<JsonFields>();
    if (!languages)
        return text;
    languages->read("en", text.english, Presence::Required);
    for (const JsonNode translation : node->children()) {
        if (translation.key() == "en")
            continue;
        std::string words;
        languages->read(translation.key(), words, Presence::Required);
        text.others.push_back({.language = std::string(translation.key()), .text = words});
    }
    return text;
}

std::vector<Source> RuleBookReader::readSources(JsonFields &fields, std::string_view key,
                                                Presence presence)
{
    std::vector<Source> sources;
    for (const JsonNode node : fields.list(key, presence)) {
        std::optional<JsonFields> source = fieldsOf(node, m_problems);
        if (!source)
            continue;
        Source &read = sources.emplace_back();
        source->read("title", read.title, Presence::Required);
        source->read("url", read.url, Presence::Required);
        source->read("read", read.read, Presence::Nullable);
        source->reportUnknownKeys();
    }
    return sources;
}

void RuleBookReader::readService(JsonNode node, RuleBook &book)
{
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    ServiceTitle &title = book.services.emplace_back();
    fields->read("service", title.service, Presence::Required);
    title.title = readText(*fields, "title");
    fields->reportUnknownKeys();
}

void RuleBookReader::readCard(JsonNode node, RuleBook &book)
{
    RateCard &card = book.cards.emplace_back();
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    fields->read("effectiveFrom", card.effectiveFrom, Presence::Required);
    card.title = readText(*fields, "title");
    card.sources = readSources(*fields, "sources", Presence::Required);
    fields->readName("verified", verificationNames, card.verified, Presence::Required);
    for (const JsonNode rate : fields->list("rates", Presence::Required))
        readRate(rate, card);
    for (const JsonNode free : fields->list("free", Presence::Optional)) {
        if (free.type() == JsonType::String)
            card.free.emplace_back(std::string(free.text()));
        else
            reportWrongType(free, "string", m_problems);
    }
    if (const auto rules = fields->find("rules", Presence::Required))
        readRules(*rules, card.rules);
    fields->reportUnknownKeys();
}

void RuleBookReader::readRate(JsonNode node, RateCard &card)
{
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    const std::size_t before = m_problems.size();
    Rate rate;
    fields->read("service", rate.service, Presence::Required);
    fields->read("amount", rate.amount, Presence::Required);
    fields->read("per", rate.per, Presence::Required);
    fields->read("unit", rate.unit, Presence::Required);
    fields->readName("rounding", roundingNames, rate.rounding, Presence::Required);
    rate.pays = readKinds(*fields, "pays");
    fields->reportUnknownKeys();
    if (m_problems.size() == before) {
        if (rate.service.isEmpty())
            m_problems.push_back({.path = fields->pathOf("service"), .code = ProblemCode::Empty});
        if (rate.unit.empty())
            m_problems.push_back({.path = fields->pathOf("unit"), .code = ProblemCode::Empty});
        if (rate.amount.isNegative())
            m_problems.push_back({.path = fields->pathOf("amount"),
                                  .code = ProblemCode::Negative,
                                  .found = toText(rate.amount)});
        if (rate.per <= Quantity())
            m_problems.push_back({.path = fields->pathOf("per"),
                                  .code = ProblemCode::NotPositive,
                                  .found = toText(rate.per)});
    }
    card.rates.push_back(std::move(rate));
}

void RuleBookReader::readRules(JsonNode node, AccountRules &rules)
{
    std::optional<JsonFields> fields = fieldsOf(node, m_problems);
    if (!fields)
        return;
    rules.apiPays = readKinds(*fields, "apiPays");
    rules.sells = readKinds(*fields, "sells");
    fields->readName("subscription", subscriptionNames, rules.subscription, Presence::Required);
    fields->read("trialDays", rules.trialDays, Presence::Required);
    fields->read("trialConsumes", rules.trialConsumes, Presence::Required);
    fields->read("graceDays", rules.graceDays, Presence::Nullable);
    fields->reportUnknownKeys();
    constexpr int mostDays = 36'525;
    const auto checkDays = [&](const char *key, int days) {
        if (days < 0)
            m_problems.push_back({.path = fields->pathOf(key),
                                  .code = ProblemCode::Negative,
                                  .found = std::to_string(days)});
        else if (days > mostDays)
            m_problems.push_back({.path = fields->pathOf(key),
                                  .code = ProblemCode::AboveLimit,
                                  .facts = {std::to_string(mostDays)},
                                  .found = std::to_string(days)});
    };
    checkDays("trialDays", rules.trialDays);
    checkDays("graceDays", rules.graceDays.value_or(0));
}

PaymentKinds RuleBookReader::readKinds(JsonFields &fields, std::string_view key)
{
    PaymentKinds kinds;
    for (const JsonNode node : fields.list(key, Presence::Required)) {
        if (node.type() == JsonType::String && node.text() == "credit")
            kinds.credit = true;
        else if (node.type() == JsonType::String && node.text() == "token")
            kinds.token = true;
        else
            m_problems.push_back({.path = node.path(),
                                  .code = ProblemCode::NotOneOf,
                                  .facts = {"credit", "token"},
                                  .found = node.shown()});
    }
    return kinds;
}

} // namespace

Result<RuleBook> readRuleBookJson(std::string_view json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document)
        return tl::unexpected(document.error());
    Problems problems = document->duplicateKeys();
    RuleBook book = RuleBookReader(problems).read(document->root());
    if (problems.empty())
        problems = book.check();
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return book;
}

Result<CountryList> readCountriesJson(std::string_view json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document)
        return tl::unexpected(document.error());
    Problems problems = document->duplicateKeys();
    CountryList list;
    if (std::optional<JsonFields> fields = fieldsOf(document->root(), problems)) {
        readHead(*fields, "tokencast-countries", problems);
        list.sources = RuleBookReader(problems).readSources(*fields, "sources", Presence::Required);
        const auto readCodes = [&](std::string_view key, std::vector<std::string> &codes) {
            for (const JsonNode node : fields->list(key, Presence::Required))
                codes.emplace_back(node.text());
            std::ranges::sort(codes);
        };
        readCodes("codes", list.codes);
        readCodes("sellTokens", list.sellTokens);
        fields->reportUnknownKeys();
    }
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return list;
}

} // namespace tokencast
