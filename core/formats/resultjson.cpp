// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/resultjson.h"

#include "core/formats/jsonwriter.h"
#include "core/formats/warningsjson.h"

namespace tokencast {

namespace {

void writeKinds(JsonWriter &json, std::string_view name, const KindAmounts &amounts)
{
    json.beginObject(name);
    json.field("credit", amounts.credit);
    json.field("token", amounts.token);
    json.endObject();
}

void writeBalance(JsonWriter &json, const Balance &balance)
{
    json.beginObject("closing");
    json.field("credit", balance.credit);
    json.field("token", balance.token);
    json.field("deficit", balance.deficit);
    json.field("net", balance.net());
    json.endObject();
}

class ResultWriter
{
public:
    ResultWriter(const Projection &projection, const Plan &plan)
        : m_projection(projection), m_plan(plan)
    {
    }

    std::string write(ResultDetail detail);

private:
    void writeByService(const std::vector<Tokens> &amounts);
    void writeCharged(const Charged &charged, const std::vector<Tokens> &byService);
    void writeTotal(std::string_view name, Tokens total, const std::vector<Tokens> &byService);
    void writeSummary();
    void writeMonth(const MonthResult &month);
    void writeDay(const DayResult &day);
    void writeLots();

    const Projection &m_projection;
    const Plan &m_plan;
    JsonWriter m_json;
};

std::string ResultWriter::write(ResultDetail detail)
{
    m_json.beginObject();
    m_json.field("format", "tokencast-result");
    m_json.field("version", 1);
    m_json.field("plan", m_projection.planName);
    writeWarnings(m_json, m_projection.warnings);
    writeSummary();
    m_json.beginArray("months");
    for (const MonthResult &month : m_projection.months)
        writeMonth(month);
    m_json.endArray();
    if (detail == ResultDetail::Daily) {
        m_json.beginArray("days");
        for (const DayResult &day : m_projection.days)
            writeDay(day);
        m_json.endArray();
    }
    writeLots();
    m_json.endObject();
    return m_json.text() + "\n";
}

void ResultWriter::writeByService(const std::vector<Tokens> &amounts)
{
    m_json.beginObject("byService");
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (!amounts[i].isZero())
            m_json.field(m_projection.services[i].text(), amounts[i]);
    }
    m_json.endObject();
}

void ResultWriter::writeCharged(const Charged &charged, const std::vector<Tokens> &byService)
{
    m_json.beginObject("charged");
    m_json.field("total", charged.total());
    m_json.field("credit", charged.credit);
    m_json.field("token", charged.token);
    m_json.field("deficit", charged.deficit);
    writeByService(byService);
    m_json.endObject();
}

void ResultWriter::writeTotal(std::string_view name, Tokens total,
                              const std::vector<Tokens> &byService)
{
    m_json.beginObject(name);
    m_json.field("total", total);
    writeByService(byService);
    m_json.endObject();
}

void ResultWriter::writeSummary()
{
    const Summary &summary = m_projection.summary;
    const Movement &movement = summary.movement;
    m_json.beginObject("summary");
    writeCharged(movement.charged, summary.chargedByService);
    writeTotal("uncharged", movement.uncharged, summary.unchargedByService);
    writeTotal("blocked", movement.blocked, summary.blockedByService);
    writeKinds(m_json, "purchased", movement.purchased);
    writeKinds(m_json, "expired", movement.expired);
    writeKinds(m_json, "repaid", movement.repaid);
    writeBalance(m_json, summary.closing);
    m_json.beginObject("lowest");
    m_json.field("date", summary.lowestDay);
    m_json.field("net", summary.lowestNet);
    m_json.endObject();
    m_json.field("firstNegative", summary.firstNegative);
    m_json.field("graceEnds", summary.graceEnds);
    m_json.field("firstLimited", summary.firstLimited);
    m_json.field("tokensToRestore", summary.tokensToRestore);
    m_json.beginObject("cost");
    m_json.field("currency", m_projection.currency);
    m_json.field("purchases", movement.cost.purchases);
    m_json.field("consumed", movement.cost.consumed);
    m_json.field("expired", movement.cost.expired);
    m_json.field("owed", summary.owed);
    m_json.endObject();
    m_json.endObject();
}

void ResultWriter::writeMonth(const MonthResult &month)
{
    const Movement &movement = month.movement;
    m_json.beginObject();
    m_json.field("month", toText(month.month));
    writeCharged(movement.charged, month.chargedByService);
    m_json.field("uncharged", movement.uncharged);
    m_json.field("blocked", movement.blocked);
    writeKinds(m_json, "purchased", movement.purchased);
    writeKinds(m_json, "expired", movement.expired);
    writeKinds(m_json, "repaid", movement.repaid);
    writeBalance(m_json, month.closing);
    m_json.beginObject("cost");
    m_json.field("purchases", movement.cost.purchases);
    m_json.field("consumed", movement.cost.consumed);
    m_json.field("expired", movement.cost.expired);
    m_json.endObject();
    m_json.endObject();
}

void ResultWriter::writeDay(const DayResult &day)
{
    const Movement &movement = day.movement;
    m_json.beginObject();
    m_json.field("date", day.date);
    m_json.name("access", accessNames, day.access);
    m_json.beginObject("charged");
    m_json.field("credit", movement.charged.credit);
    m_json.field("token", movement.charged.token);
    m_json.field("deficit", movement.charged.deficit);
    m_json.endObject();
    m_json.field("uncharged", movement.uncharged);
    m_json.field("blocked", movement.blocked);
    writeKinds(m_json, "purchased", movement.purchased);
    writeKinds(m_json, "expired", movement.expired);
    writeKinds(m_json, "repaid", movement.repaid);
    writeBalance(m_json, day.closing);
    m_json.endObject();
}

void ResultWriter::writeLots()
{
    m_json.beginArray("lots");
    for (const LotResult &lot : m_projection.lots) {
        m_json.beginObject();
        m_json.field("id", m_plan.lots[lot.lot].id);
        m_json.field("used", lot.used);
        m_json.field("repaid", lot.repaid);
        m_json.field("expired", lot.expired);
        m_json.field("remaining", lot.remaining);
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace

std::string writeResultJson(const Projection &projection, const Plan &plan, ResultDetail detail)
{
    return ResultWriter(projection, plan).write(detail);
}

} // namespace tokencast
