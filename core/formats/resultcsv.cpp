// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/resultcsv.h"

#include "core/formats/csvwriter.h"
#include "core/formats/names.h"
#include "core/text/textformat.h"

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

class ResultCsv
{
public:
    ResultCsv(const Projection &projection, const std::optional<QLocale> &locale)
        : m_projection(projection),
          m_locale(locale),
          m_csv(locale && locale->decimalPoint() == QStringLiteral(",") ? ';' : ',')
    {
    }

    std::string months();
    std::string days();

private:
    void writeColumnNames();
    void writeColumns(const Entry &entry);
    void number(std::string text);
    void day(Day day);
    std::string text() const
    {
        return (m_locale ? std::string("\xEF\xBB\xBF") : std::string()) + m_csv.text();
    }

    const Projection &m_projection;
    const std::optional<QLocale> &m_locale;
    CsvWriter m_csv;
};

void ResultCsv::number(std::string text)
{
    const std::size_t point = text.find('.');
    if (m_locale && point != std::string::npos)
        text.replace(point, 1, m_locale->decimalPoint().toStdString());
    m_csv.field(text);
}

void ResultCsv::day(Day day)
{
    m_csv.field(m_locale ? m_locale->toString(toDate(day), QLocale::ShortFormat).toStdString()
                         : toText(day));
}

void ResultCsv::writeColumnNames()
{
    for (const Column &column : columns)
        m_csv.field(column.name);
    m_csv.field("currency");
}

void ResultCsv::writeColumns(const Entry &entry)
{
    for (const Column &column : columns)
        number(column.text(entry));
    m_csv.field(m_projection.currency);
}

std::string ResultCsv::months()
{
    m_csv.field("month");
    writeColumnNames();
    for (const ServiceId &service : m_projection.services)
        m_csv.field("charged " + service.text());
    m_csv.endRow();
    for (const MonthResult &month : m_projection.months) {
        m_csv.field(toText(month.month));
        writeColumns({.movement = month.movement, .closing = month.closing});
        for (const Tokens charged : month.chargedByService)
            number(toText(charged));
        m_csv.endRow();
    }
    return text();
}

std::string ResultCsv::days()
{
    m_csv.field("date");
    m_csv.field("access");
    writeColumnNames();
    m_csv.endRow();
    for (const DayResult &result : m_projection.days) {
        day(result.date);
        m_csv.field(nameOf(accessNames, result.access));
        writeColumns({.movement = result.movement, .closing = result.closing});
        m_csv.endRow();
    }
    return text();
}

} // namespace

std::string writeResultCsv(const Projection &projection, ResultTable table,
                           const std::optional<QLocale> &locale)
{
    ResultCsv csv(projection, locale);
    return table == ResultTable::Months ? csv.months() : csv.days();
}

} // namespace tokencast
