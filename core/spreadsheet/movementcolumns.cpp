// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/movementcolumns.h"

#include <QtCore/QtGlobal>

namespace tokencast {

namespace {

using Row = const MovementRow &;

constexpr MovementColumn columns[] = {
    {DayField::Charged, QT_TRANSLATE_NOOP("SheetText", "Charged"),
     [](Row row) { return toNumber(row.movement.charged.total()); }},
    {DayField::ChargedCredit, QT_TRANSLATE_NOOP("SheetText", "Charged to credits"),
     [](Row row) { return toNumber(row.movement.charged.credit); }},
    {DayField::ChargedToken, QT_TRANSLATE_NOOP("SheetText", "Charged to tokens"),
     [](Row row) { return toNumber(row.movement.charged.token); }},
    {DayField::ChargedDeficit, QT_TRANSLATE_NOOP("SheetText", "Charged on deficit"),
     [](Row row) { return toNumber(row.movement.charged.deficit); }},
    {DayField::Uncharged, QT_TRANSLATE_NOOP("SheetText", "Not charged in the trial"),
     [](Row row) { return toNumber(row.movement.uncharged); }},
    {DayField::Blocked, QT_TRANSLATE_NOOP("SheetText", "Blocked"),
     [](Row row) { return toNumber(row.movement.blocked); }},
    {DayField::PurchasedCredit, QT_TRANSLATE_NOOP("SheetText", "Credits bought"),
     [](Row row) { return toNumber(row.movement.purchased.credit); }},
    {DayField::PurchasedToken, QT_TRANSLATE_NOOP("SheetText", "Tokens bought"),
     [](Row row) { return toNumber(row.movement.purchased.token); }},
    {DayField::ExpiredCredit, QT_TRANSLATE_NOOP("SheetText", "Credits expired"),
     [](Row row) { return toNumber(row.movement.expired.credit); }},
    {DayField::ExpiredToken, QT_TRANSLATE_NOOP("SheetText", "Tokens expired"),
     [](Row row) { return toNumber(row.movement.expired.token); }},
    {DayField::RepaidCredit, QT_TRANSLATE_NOOP("SheetText", "Deficit repaid with credits"),
     [](Row row) { return toNumber(row.movement.repaid.credit); }},
    {DayField::RepaidToken, QT_TRANSLATE_NOOP("SheetText", "Deficit repaid with tokens"),
     [](Row row) { return toNumber(row.movement.repaid.token); }},
    {DayField::ClosingCredit, QT_TRANSLATE_NOOP("SheetText", "Credits at the close"),
     [](Row row) { return toNumber(row.closing.credit); }},
    {DayField::ClosingToken, QT_TRANSLATE_NOOP("SheetText", "Tokens at the close"),
     [](Row row) { return toNumber(row.closing.token); }},
    {DayField::ClosingDeficit, QT_TRANSLATE_NOOP("SheetText", "Deficit at the close"),
     [](Row row) { return toNumber(row.closing.deficit); }},
    {DayField::ClosingNet, QT_TRANSLATE_NOOP("SheetText", "Net balance at the close"),
     [](Row row) { return toNumber(row.closing.net()); }},
    {DayField::CostPurchases, QT_TRANSLATE_NOOP("SheetText", "Cost of purchases"),
     [](Row row) { return toNumber(row.movement.cost.purchases); }},
    {DayField::CostConsumed, QT_TRANSLATE_NOOP("SheetText", "Cost of what was consumed"),
     [](Row row) { return toNumber(row.movement.cost.consumed); }},
    {DayField::CostExpired, QT_TRANSLATE_NOOP("SheetText", "Cost of what expired"),
     [](Row row) { return toNumber(row.movement.cost.expired); }},
};

} // namespace

QString MovementColumn::headIn(const Book &book) const
{
    const QString text = SheetText::tr(head);
    return field < DayField::CostPurchases
        ? text
        : text + QStringLiteral(", ") + QString::fromStdString(book.result.currency);
}

std::span<const MovementColumn> movementColumns()
{
    return columns;
}

} // namespace tokencast
