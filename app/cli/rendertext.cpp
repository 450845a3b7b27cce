// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rendertext.h"

#include "app/cli/amounttext.h"
#include "app/cli/headline.h"
#include "app/cli/planinput.h"
#include "app/cli/printable.h"
#include "app/cli/texttable.h"
#include "core/formats/names.h"

namespace tokencast {

namespace {

using Cells = std::vector<TextTable::Cell>;
using Columns = std::vector<TextTable::Column>;

constexpr auto leftOut = TextTable::Zeros::LeftOut;

void append(Columns &columns, Columns more)
{
    columns.insert(columns.end(), more.begin(), more.end());
}

void append(Cells &cells, Cells more)
{
    cells.insert(cells.end(), more.begin(), more.end());
}

Columns chargedColumns()
{
    return {
        {"charged", "total"}, {"charged", "credit"}, {"charged", "token"}, {"charged", "deficit"}};
}

Cells chargedCells(const Charged &charged)
{
    return {charged.total(), charged.credit, charged.token, charged.deficit};
}

/// What came and went, and what was left.
Columns balanceColumns()
{
    return {{"bought", "credit", leftOut},   {"bought", "token", leftOut},
            {"expired", "credit", leftOut},  {"expired", "token", leftOut},
            {"closing", "credit"},           {"closing", "token"},
            {"closing", "deficit", leftOut}, {"closing", "net"}};
}

Cells balanceCells(const Movement &movement, const Balance &closing)
{
    return {movement.purchased.credit,
            movement.purchased.token,
            movement.expired.credit,
            movement.expired.token,
            closing.credit,
            closing.token,
            closing.deficit,
            closing.net()};
}

std::string tableText(std::string_view title, const TextTable &table)
{
    const TextTable::Rendering rendering = table.render();
    return std::string("\n").append(title).append("\n").append(rendering.text)
        + (rendering.isRounded ? "Rounded to fit; --format csv has every digit.\n" : "");
}

std::string monthsText(const Projection &projection)
{
    const std::string cost = "cost, " + printable(projection.currency);
    Columns columns{{"", "month"}};
    append(columns, chargedColumns());
    append(columns, balanceColumns());
    append(columns, {{cost, "purchases", leftOut}, {cost, "consumed"}});
    TextTable table(std::move(columns));
    for (const MonthResult &month : projection.months) {
        const Movement &movement = month.movement;
        Cells cells{toText(month.month)};
        append(cells, chargedCells(movement.charged));
        append(cells, balanceCells(movement, month.closing));
        append(cells, {movement.cost.purchases, movement.cost.consumed});
        table.addRow(std::move(cells));
    }
    return tableText("MONTHS", table);
}

std::string daysText(const Projection &projection)
{
    Columns columns{{"", "date"}, {"", "access"}};
    append(columns, chargedColumns());
    append(columns, {{"", "uncharged", leftOut}, {"", "blocked", leftOut}});
    append(columns, balanceColumns());
    TextTable table(std::move(columns));
    for (const DayResult &day : projection.days) {
        const Movement &movement = day.movement;
        Cells cells{toText(day.date), std::string(nameOf(accessNames, day.access))};
        append(cells, chargedCells(movement.charged));
        append(cells, {movement.uncharged, movement.blocked});
        append(cells, balanceCells(movement, day.closing));
        table.addRow(std::move(cells));
    }
    return tableText("DAYS", table);
}

std::string lotsText(const Projection &projection, const Plan &plan)
{
    if (projection.lots.empty())
        return {};
    TextTable table({{"", "lot"},
                     {"", "kind"},
                     {"", "purchased"},
                     {"", "expires"},
                     {"", "used"},
                     {"", "repaid"},
                     {"", "expired"},
                     {"", "remaining"},
                     {"", "unit price"}});
    for (const LotResult &result : projection.lots) {
        const Lot &lot = plan.lots[result.lot];
        table.addRow({printable(lot.id.text()), std::string(nameOf(kindNames, lot.kind)),
                      toText(lot.purchased), toText(lot.expiry()), result.used, result.repaid,
                      result.expired, result.remaining, plan.priceOf(lot)});
    }
    return tableText("LOTS", table);
}

std::string servicesText(const Projection &projection)
{
    TextTable table(
        {{"", "service"}, {"", "charged"}, {"", "uncharged", leftOut}, {"", "blocked", leftOut}});
    const Summary &summary = projection.summary;
    bool isEmpty = true;
    for (std::size_t i = 0; i < projection.services.size(); ++i) {
        const Tokens charged = summary.chargedByService[i];
        const Tokens uncharged = summary.unchargedByService[i];
        const Tokens blocked = summary.blockedByService[i];
        if (charged.isZero() && uncharged.isZero() && blocked.isZero())
            continue;
        isEmpty = false;
        table.addRow({printable(projection.services[i].text()), charged, uncharged, blocked});
    }
    return isEmpty ? std::string() : tableText("SERVICES", table);
}

std::string amountsText(const Projection &projection)
{
    const Summary &summary = projection.summary;
    const Movement &movement = summary.movement;
    const Charged &charged = movement.charged;
    const std::string currency = " " + projection.currency;
    std::string text =
        "Charged: " + toText(charged.total()) + " ("
        + balanceText(
            {.credit = charged.credit, .token = charged.token, .deficit = charged.deficit})
        + ")\n";
    if (!movement.uncharged.isZero())
        text += "Not charged in the trial: " + toText(movement.uncharged) + "\n";
    if (!movement.blocked.isZero())
        text += "Blocked: " + toText(movement.blocked) + "\n";
    text += "Purchased: " + kindsText(movement.purchased) + "\n";
    text += "At the end: " + balanceText(summary.closing) + ", net " + toText(summary.closing.net())
        + "\n";
    text += "Cost of the usage: " + toText(summary.usageCost) + currency + " ("
        + toText(movement.cost.consumed) + " consumed, " + toText(summary.owed) + " owed)\n";
    text += "Cost of purchases: " + toText(movement.cost.purchases) + currency + "\n";
    return text;
}

} // namespace

std::string renderText(const Projection &projection, const Plan &plan, ResultDetail detail)
{
    std::string text = projection.planName.empty() ? "" : printable(projection.planName) + "\n";
    text += toText(projection.horizon.start) + " to " + toText(projection.horizon.last()) + ", "
        + std::to_string(projection.horizon.days())
        + (projection.horizon.days() == 1 ? " day" : " days") + ", rule book "
        + printable(plan.ruleBook.text()) + "\n\n";
    for (const std::string &sentence : headlineSentences(projection, plan))
        text += sentence + "\n";
    for (const std::string &warning : warningLines(projection))
        text += "Warning: " + printable(warning) + "\n";
    text += "\n" + amountsText(projection);
    text += servicesText(projection);
    text += monthsText(projection);
    if (detail == ResultDetail::Daily)
        text += daysText(projection);
    text += lotsText(projection, plan);
    return text;
}

} // namespace tokencast
