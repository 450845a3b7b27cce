// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/resultcsv.h"

#include "core/formats/csvwriter.h"
#include "core/formats/names.h"

namespace tokencast {

namespace {

/// One row's part that months and days share.
struct Entry
{
    const Movement &movement;
    const Balance &closing;
};

struct Column
{
    std::string_view name;
    std::string (*text)(const Entry &);
};

constexpr Column columns[] = {
    {"charged_total", [](const Entry &entry) { return toText(entry.movement.charged.total()); }},
    {"charged_credit", [](const Entry &entry) { return toText(entry.movement.charged.credit); }},
    {"charged_token", [](const Entry &entry) { return toText(entry.movement.charged.token); }},
    {"charged_deficit", [](const Entry &entry) { return toText(entry.movement.charged.deficit); }},
    {"uncharged", [](const Entry &entry) { return toText(entry.movement.uncharged); }},
    {"blocked", [](const Entry &entry) { return toText(entry.movement.blocked); }},
    {"purchased_credit",
     [](const Entry &entry) { return toText(entry.movement.purchased.credit); }},
    {"purchased_token", [](const Entry &entry) { return toText(entry.movement.purchased.token); }},
    {"expired_credit", [](const Entry &entry) { return toText(entry.movement.expired.credit); }},
    {"expired_token", [](const Entry &entry) { return toText(entry.movement.expired.token); }},
    {"repaid_credit", [](const Entry &entry) { return toText(entry.movement.repaid.credit); }},
    {"repaid_token", [](const Entry &entry) { return toText(entry.movement.repaid.token); }},
    {"closing_credit", [](const Entry &entry) { return toText(entry.closing.credit); }},
    {"closing_token", [](const Entry &entry) { return toText(entry.closing.token); }},
    {"closing_deficit", [](const Entry &entry) { return toText(entry.closing.deficit); }},
    {"closing_net", [](const Entry &entry) { return toText(entry.closing.net()); }},
    {"cost_purchases", [](const Entry &entry) { return toText(entry.movement.cost.purchases); }},
    {"cost_consumed", [](const Entry &entry) { return toText(entry.movement.cost.consumed); }},
    {"cost_expired", [](const Entry &entry) { return toText(entry.movement.cost.expired); }},
};

void writeColumnNames(CsvWriter &csv)
{
    for (const Column &column : columns)
        csv.field(column.name);
    csv.field("currency");
}

void writeColumns(CsvWriter &csv, const Entry &entry, const std::string &currency)
{
    for (const Column &column : columns)
        csv.field(column.text(entry));
    csv.field(currency);
}

std::string monthsCsv(const Projection &projection)
{
    CsvWriter csv;
    csv.field("month");
    writeColumnNames(csv);
    for (const ServiceId &service : projection.services)
        csv.field("charged " + service.text());
    csv.endRow();
    for (const MonthResult &month : projection.months) {
        csv.field(toText(month.month));
        writeColumns(csv, {.movement = month.movement, .closing = month.closing},
                     projection.currency);
        for (const Tokens charged : month.chargedByService)
            csv.field(toText(charged));
        csv.endRow();
    }
    return csv.text();
}

std::string daysCsv(const Projection &projection)
{
    CsvWriter csv;
    csv.field("date");
    csv.field("access");
    writeColumnNames(csv);
    csv.endRow();
    for (const DayResult &day : projection.days) {
        csv.field(toText(day.date));
        csv.field(nameOf(accessNames, day.access));
        writeColumns(csv, {.movement = day.movement, .closing = day.closing}, projection.currency);
        csv.endRow();
    }
    return csv.text();
}

} // namespace

std::string writeResultCsv(const Projection &projection, ResultTable table)
{
    return table == ResultTable::Months ? monthsCsv(projection) : daysCsv(projection);
}

} // namespace tokencast
