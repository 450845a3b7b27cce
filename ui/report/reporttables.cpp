// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttables.h"

#include "core/formats/names.h"
#include "core/model/milestones.h"
#include "ui/models/choices.h"
#include "ui/report/planwords.h"

#include <algorithm>

namespace tokencast {

namespace {

/// A column of the months, from which is left out what is nothing everywhere.
struct MonthColumn
{
    QString head;
    QString (*text)(const Movement &movement, const Balance &closing, const QLocale &locale);
    bool (*isNothing)(const Movement &movement, const Balance &closing);
};

QString shortTokens(Tokens amount, const QLocale &locale)
{
    return tokensText(amount, locale, Places::Short);
}

std::vector<MonthColumn> tokenColumns()
{
    using M = const Movement &;
    using B = const Balance &;
    using L = const QLocale &;
    return {
        {ReportText::tr("Charged"), [](M m, B, L l) { return shortTokens(m.charged.total(), l); },
         [](M, B) { return false; }},
        {ReportText::tr("to credits"), [](M m, B, L l) { return shortTokens(m.charged.credit, l); },
         [](M m, B) { return m.charged.credit.isZero(); }},
        {ReportText::tr("to tokens"), [](M m, B, L l) { return shortTokens(m.charged.token, l); },
         [](M m, B) { return m.charged.token.isZero(); }},
        {ReportText::tr("on deficit"),
         [](M m, B, L l) { return shortTokens(m.charged.deficit, l); },
         [](M m, B) { return m.charged.deficit.isZero(); }},
        {ReportText::tr("Not charged in the trial"),
         [](M m, B, L l) { return shortTokens(m.uncharged, l); },
         [](M m, B) { return m.uncharged.isZero(); }},
        {ReportText::tr("Blocked"), [](M m, B, L l) { return shortTokens(m.blocked, l); },
         [](M m, B) { return m.blocked.isZero(); }},
        {ReportText::tr("Bought"), [](M m, B, L l) { return shortTokens(m.purchased.total(), l); },
         [](M m, B) { return m.purchased.total().isZero(); }},
        {ReportText::tr("Repaid a deficit"),
         [](M m, B, L l) { return shortTokens(m.repaid.total(), l); },
         [](M m, B) { return m.repaid.total().isZero(); }},
        {ReportText::tr("Expired"), [](M m, B, L l) { return shortTokens(m.expired.total(), l); },
         [](M m, B) { return m.expired.total().isZero(); }},
        {ReportText::tr("Credits at the end"), [](M, B b, L l) { return shortTokens(b.credit, l); },
         [](M, B b) { return b.credit.isZero(); }},
        {ReportText::tr("Tokens at the end"), [](M, B b, L l) { return shortTokens(b.token, l); },
         [](M, B b) { return b.token.isZero(); }},
        {ReportText::tr("Deficit at the end"),
         [](M, B b, L l) { return shortTokens(b.deficit, l); },
         [](M, B b) { return b.deficit.isZero(); }},
    };
}

void removeColumn(ReportTable &table, qsizetype column)
{
    table.heads.removeAt(column);
    for (QStringList &row : table.rows)
        row.removeAt(column);
    if (!table.total.isEmpty())
        table.total.removeAt(column);
    if (column < table.textColumns)
        --table.textColumns;
    table.wholeColumns.removeAll(column);
    for (qsizetype &whole : table.wholeColumns)
        whole -= whole > column ? 1 : 0;
}

QString milestoneText(const Milestone &milestone, const Plan &plan, const QLocale &locale)
{
    switch (milestone.kind) {
    case MilestoneKind::RunsOut:
        return ReportText::tr("The balance runs out: the first day with usage that nothing pays "
                              "for.");
    case MilestoneKind::GraceEnds:
        return ReportText::tr("Last day of the grace period.");
    case MilestoneKind::Limited:
        return milestone.reason == Milestone::Reason::Deficit
            ? ReportText::tr("Access is limited, because the grace period has run out.")
            : ReportText::tr("Access is limited, because no subscription covers the day.");
    case MilestoneKind::TrialEnds:
        return ReportText::tr("The first day after the trial.");
    case MilestoneKind::LotExpires:
        break;
    }
    const Lot &lot = plan.lots[milestone.entry];
    const QString name = QString::fromStdString(lot.id.text());
    if (milestone.amount.isZero())
        return ReportText::tr("“%1” expires; nothing will be left of it.").arg(name);
    const QString amount = kindText(lot.kind, milestone.amount, locale, Places::Short);
    return lot.expiry() < plan.horizon.end
        ? ReportText::tr("“%1” expires: %2 unused.").arg(name, amount)
        : ReportText::tr("“%1” expires; %2 are left at the end of the plan.").arg(name, amount);
}

} // namespace

QString ReportTables::tokensIn(Tokens amount, Places places) const
{
    return tokensText(amount, m_locale, places);
}

QString ReportTables::money(Money amount) const
{
    return amountText(amount, m_forecast.projection.currency, m_locale, Places::Short);
}

QString ReportTables::monthsNote() const
{
    const Summary &summary = m_forecast.projection.summary;
    QString rounded =
        ReportText::tr("Rounded for reading; the sums are those of the exact amounts.");
    if (summary.owed.isZero())
        return rounded;
    const auto cost = [this](Money amount) {
        return moneyText(amount, m_forecast.projection.currency, m_locale, Places::Short);
    };
    return sentences({rounded,
                      ReportText::tr("What is consumed, %1, and what is owed for the deficit at "
                                     "the end, %2, make the cost of the usage, %3.")
                          .arg(cost(summary.movement.cost.consumed), cost(summary.owed),
                               cost(summary.usageCost))});
}

ReportTable ReportTables::dates() const
{
    ReportTable table{.title = titleOf(ReportSection::Dates),
                      .heads = {ReportText::tr("Day"), ReportText::tr("What happens")},
                      .rows = {},
                      .total = {},
                      .textColumns = 2,
                      .wholeColumns = {0},
                      .note = {}};
    for (const Milestone &milestone : milestonesOf(m_forecast.plan, m_forecast.projection))
        table.rows.push_back({dayText(milestone.day, m_locale),
                              milestoneText(milestone, m_forecast.plan, m_locale)});
    return table;
}

ReportTable ReportTables::months() const
{
    const Projection &projection = m_forecast.projection;
    std::vector<MonthColumn> columns = tokenColumns();
    std::erase_if(columns, [&](const MonthColumn &column) {
        return std::ranges::all_of(projection.months, [&](const MonthResult &month) {
            return column.isNothing(month.movement, month.closing);
        });
    });
    const QString currency = QString::fromStdString(projection.currency);
    ReportTable table{.title = titleOf(ReportSection::Months),
                      .heads = {ReportText::tr("Month")},
                      .rows = {},
                      .total = {},
                      .textColumns = 1,
                      .wholeColumns = {0},
                      .note = monthsNote()};
    for (const MonthColumn &column : columns)
        table.heads << column.head;
    table.heads << ReportText::tr("Purchases, %1").arg(currency)
                << ReportText::tr("Consumed, %1").arg(currency);
    const auto row = [&](const QString &name, const Movement &movement, const Balance &closing) {
        QStringList cells{name};
        for (const MonthColumn &column : columns)
            cells << column.text(movement, closing, m_locale);
        return cells << money(movement.cost.purchases) << money(movement.cost.consumed);
    };
    for (const MonthResult &month : projection.months)
        table.rows.push_back(row(monthText(month.month, m_locale).replace(u' ', QChar::Nbsp),
                                 month.movement, month.closing));
    table.total =
        row(ReportText::tr("Together"), projection.summary.movement, projection.summary.closing);
    return table;
}

ReportTable ReportTables::services() const
{
    const Projection &projection = m_forecast.projection;
    const Summary &summary = projection.summary;
    ReportTable table{
        .title = titleOf(ReportSection::Services),
        .heads = {ReportText::tr("Service"), ReportText::tr("Charged"),
                  ReportText::tr("Not charged in the trial"), ReportText::tr("Blocked")},
        .rows = {},
        .total = {ReportText::tr("Together"), tokens(summary.movement.charged.total()),
                  tokens(summary.movement.uncharged), tokens(summary.movement.blocked)},
        .textColumns = 1,
        .wholeColumns = {},
        .note = {}};
    for (std::size_t i = 0; i < projection.services.size(); ++i)
        table.rows.push_back({serviceTitle(m_forecast.ruleBook, projection.services[i]),
                              tokens(summary.chargedByService[i]),
                              tokens(summary.unchargedByService[i]),
                              tokens(summary.blockedByService[i])});
    if (summary.movement.blocked.isZero())
        removeColumn(table, 3);
    if (summary.movement.uncharged.isZero())
        removeColumn(table, 2);
    return table;
}

QStringList ReportTables::lotRow(const LotResult &result) const
{
    const Lot &lot = m_forecast.plan.lots[result.lot];
    const bool isHere = lot.purchased >= m_forecast.plan.horizon.start;
    return {QString::fromStdString(lot.id.text()),
            labelOf(kindChoices(), text(kindNames, lot.kind)),
            dayText(lot.purchased, m_locale),
            dayText(lot.expiry(), m_locale),
            tokensIn(isHere ? lot.quantity : lot.left(), Places::Exact),
            moneyText(m_forecast.plan.priceOf(lot), m_forecast.plan.currency, m_locale),
            tokens(result.used),
            tokens(result.repaid),
            tokens(result.expired),
            tokens(result.remaining)};
}

ReportTable ReportTables::purchases() const
{
    ReportTable table{.title = titleOf(ReportSection::Purchases),
                      .heads = {ReportText::tr("Purchase"), ReportText::tr("Kind"),
                                ReportText::tr("Bought on"), ReportText::tr("Expires on"),
                                ReportText::tr("Quantity"), ReportText::tr("Price of one"),
                                ReportText::tr("Used"), ReportText::tr("Repaid a deficit"),
                                ReportText::tr("Expired unused"), ReportText::tr("Left")},
                      .rows = {},
                      .total = {},
                      .textColumns = 4,
                      .wholeColumns = {1, 2, 3},
                      .note = ReportText::tr("The quantity of a purchase from before the plan is "
                                             "what was left of it on the first day.")};
    for (const LotResult &result : m_forecast.projection.lots)
        table.rows.push_back(lotRow(result));
    const auto leaveOut = [&](Tokens LotResult::*amount, qsizetype column) {
        if (std::ranges::all_of(m_forecast.projection.lots, &Tokens::isZero, amount))
            removeColumn(table, column);
    };
    leaveOut(&LotResult::expired, 8);
    leaveOut(&LotResult::repaid, 7);
    return table;
}

QStringList ReportTables::usageRow(const UsageLine &line) const
{
    const Plan &plan = m_forecast.plan;
    const std::string unit(m_forecast.ruleBook.unitOf(line.service));
    const QString quantity = quantityWithUnit(line.quantity, unit, m_locale);
    const DayRange days = plan.daysOf(line);
    return {QString::fromStdString(line.label.empty() ? line.id.text() : line.label),
            serviceTitle(m_forecast.ruleBook, line.service),
            quantity.trimmed(),
            labelOf(everyChoices(), text(everyNames, line.every)),
            days.isEmpty() ? ReportText::tr("outside the plan") : dayText(days.start, m_locale),
            days.isEmpty() || line.every == Every::Once ? QString()
                                                        : dayText(days.last(), m_locale),
            growthWords(line, m_locale),
            detailWords(line, unit, m_locale)};
}

ReportTable ReportTables::usage() const
{
    ReportTable table{.title = titleOf(ReportSection::Usage),
                      .heads = {ReportText::tr("Usage"), ReportText::tr("Service"),
                                ReportText::tr("Quantity"), ReportText::tr("Every"),
                                ReportText::tr("First day"), ReportText::tr("Last day"),
                                ReportText::tr("Growth"), ReportText::tr("Details")},
                      .rows = {},
                      .total = {},
                      .textColumns = 8,
                      .wholeColumns = {2, 3, 4, 5, 6},
                      .note = {}};
    for (const UsageLine &line : m_forecast.plan.usage)
        table.rows.push_back(usageRow(line));
    for (qsizetype column = table.heads.size() - 1; column > 0; --column) {
        if (std::ranges::all_of(table.rows,
                                [column](const QStringList &row) { return row[column].isEmpty(); }))
            removeColumn(table, column);
    }
    return table;
}

} // namespace tokencast
