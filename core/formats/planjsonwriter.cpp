// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"

#include "core/formats/jsonwriter.h"

namespace tokencast {

namespace {

void writeRange(JsonWriter &json, DayRange range)
{
    json.beginObject();
    json.field("start", range.start);
    json.field("end", range.end);
    json.endObject();
}

void writeAccount(JsonWriter &json, const Account &account)
{
    json.beginObject("account");
    json.fieldIfAny("country", account.country);
    json.name("agreement", agreementNames, account.agreement);
    json.fieldIfAny("sellsTokens", account.sellsTokens);
    if (account.trial) {
        json.beginObject("trial");
        json.field("start", account.trial->start);
        json.fieldIfAny("endedEarly", account.trial->endedEarly);
        json.endObject();
    }
    if (!account.subscriptions.empty()) {
        json.beginArray("subscriptions");
        for (const DayRange &range : account.subscriptions)
            writeRange(json, range);
        json.endArray();
    }
    json.fieldUnless("openingDeficit", account.openingDeficit, Tokens());
    json.fieldIfAny("negativeSince", account.negativeSince);
    json.endObject();
}

void writeLot(JsonWriter &json, const Lot &lot)
{
    json.beginObject();
    json.field("id", lot.id);
    json.name("kind", kindNames, lot.kind);
    json.field("quantity", lot.quantity);
    json.fieldIfAny("remaining", lot.remaining);
    json.field("purchased", lot.purchased);
    json.fieldIfAny("expires", lot.expires);
    json.fieldIfAny("unitPrice", lot.unitPrice);
    json.endObject();
}

void writeLine(JsonWriter &json, const UsageLine &line)
{
    json.beginObject();
    json.field("id", line.id);
    json.fieldUnless("label", line.label, std::string());
    json.field("service", line.service);
    json.field("quantity", line.quantity);
    json.name("every", everyNames, line.every);
    json.fieldIfAny("start", line.start);
    json.fieldIfAny("end", line.end);
    if (line.days != EligibleDays::All)
        json.name("days", eligibleDaysNames, line.days);
    if (line.spread)
        json.name("spread", spreadNames, *line.spread);
    json.fieldIfAny("batch", line.batch);
    json.fieldUnless("growth", line.growth, Factor());
    if (line.season) {
        json.beginArray("season");
        for (const Factor multiplier : *line.season)
            json.value(multiplier);
        json.endArray();
    }
    json.fieldUnless("commercial", line.commercial, false);
    json.endObject();
}

void writeOverride(JsonWriter &json, const RateOverride &change)
{
    json.beginObject(change.rate.text());
    json.fieldIfAny("amount", change.amount);
    json.fieldIfAny("per", change.per);
    if (change.rounding)
        json.name("rounding", roundingNames, *change.rounding);
    json.endObject();
}

} // namespace

std::string writePlanJson(const Plan &plan)
{
    JsonWriter json;
    json.beginObject();
    json.field("format", "tokencast-plan");
    json.field("version", 1);
    json.field("name", plan.name);
    json.field("currency", plan.currency);
    json.fieldIfAny("listPrice", plan.listPrice);
    json.field("ruleBook", plan.ruleBook);
    writeAccount(json, plan.account);
    json.key("horizon");
    writeRange(json, plan.horizon);
    json.beginArray("lots");
    for (const Lot &lot : plan.lots)
        writeLot(json, lot);
    json.endArray();
    json.beginArray("usage");
    for (const UsageLine &line : plan.usage)
        writeLine(json, line);
    json.endArray();
    if (!plan.overrides.empty()) {
        json.beginObject("overrides");
        for (const RateOverride &change : plan.overrides)
            writeOverride(json, change);
        json.endObject();
    }
    json.endObject();
    return json.text() + "\n";
}

} // namespace tokencast
