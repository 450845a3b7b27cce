// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/purchasesmodel.h"

#include "core/formats/names.h"
#include "core/text/textformat.h"
#include "ui/document/whatif.h"
#include "ui/models/choices.h"
#include "ui/models/entrycolumns.h"

namespace tokencast {

PurchasesModel::PurchasesModel(PlanDocument &document, const QLocale &locale, QObject *parent)
    : EntryTableModel(document, locale, parent)
{
    m_columns = purchaseColumns();
    followDocument();
}

std::vector<std::string> PurchasesModel::entryIds(const Plan &plan) const
{
    std::vector<std::string> ids;
    for (const Lot &entry : plan.lots)
        ids.push_back(entry.id.text());
    return ids;
}

const Lot &PurchasesModel::lot(int row) const
{
    return plan().lots[size_t(row)];
}

QString PurchasesModel::shownText(int row, int column) const
{
    const Lot &entry = lot(row);
    switch (column) {
    case QuantityColumn:
        return tokensText(entry.quantity, locale());
    case RemainingColumn:
        if (entry.remaining)
            return tokensText(*entry.remaining, locale());
        return entry.purchased < plan().horizon.start ? tr("all") : QStringLiteral("–");
    case PurchasedColumn:
        return dayText(entry.purchased, locale());
    case ExpiresColumn:
        return dayText(entry.expiry(), locale());
    case PriceColumn:
        return moneyText(plan().priceOf(entry), plan().currency, locale());
    default:
        return labelOf(choices(row, column), typedText(row, column));
    }
}

QString PurchasesModel::typedText(int row, int column) const
{
    const Lot &entry = lot(row);
    switch (column) {
    case NameColumn:
        return QString::fromStdString(entry.id.text());
    case KindColumn:
        return text(kindNames, entry.kind);
    case QuantityColumn:
        return editText(entry.quantity, locale());
    case RemainingColumn:
        return entry.remaining ? editText(*entry.remaining, locale()) : QString();
    case PurchasedColumn:
        return QString::fromStdString(toText(entry.purchased));
    case ExpiresColumn:
        return entry.expires ? QString::fromStdString(toText(*entry.expires)) : QString();
    case PriceColumn:
        return entry.unitPrice ? editText(*entry.unitPrice, locale()) : QString();
    default:
        return {};
    }
}

QVariant PurchasesModel::rawValue(int row, int column) const
{
    if (column == QuantityColumn)
        return QVariant::fromValue<qlonglong>(lot(row).quantity.millionths());
    return EntryTableModel::rawValue(row, column);
}

std::vector<Choice> PurchasesModel::choices(int, int column) const
{
    return column == KindColumn ? kindChoices() : std::vector<Choice>();
}

template <typename T>
void PurchasesModel::set(int row, int column, T Lot::*field, T value, const QString &shown)
{
    document().change<T>(
        tr("Change %1 of %2 to %3")
            .arg(m_columns[size_t(column)].title.toLower(),
                 QString::fromStdString(lot(row).id.text()), shown),
        [row, field](Plan &plan) -> T & { return plan.lots[size_t(row)].*field; }, std::move(value),
        pathOf(row, column));
}

Entry<void> PurchasesModel::assign(int row, int column, const QString &text)
{
    switch (column) {
    case NameColumn:
        set(row, column, &Lot::id, LotId(text.trimmed().toStdString()), text);
        return {};
    case KindColumn:
        set(row, column, &Lot::kind, valueOf(kindNames, text, Kind::Token),
            labelOf(kindChoices(), text));
        return {};
    case QuantityColumn:
    case RemainingColumn:
        return assignTokens(row, column, text);
    case PriceColumn:
        return assignPrice(row, text);
    default:
        return assignDay(row, column, text);
    }
}

Entry<void> PurchasesModel::assignTokens(int row, int column, const QString &text)
{
    if (column == RemainingColumn && text.trimmed().isEmpty()) {
        set(row, column, &Lot::remaining, std::optional<Tokens>(), tr("all"));
        return {};
    }
    const Entry<std::int64_t> number = readNumber(text, locale());
    if (!number)
        return tl::unexpected(number.error());
    const Tokens tokens = Tokens::fromMillionths(*number);
    if (column == RemainingColumn)
        set(row, column, &Lot::remaining, std::optional(tokens), text);
    else
        set(row, column, &Lot::quantity, tokens, text);
    return {};
}

Entry<void> PurchasesModel::assignPrice(int row, const QString &text)
{
    std::optional<Money> price;
    if (!text.trimmed().isEmpty()) {
        const Entry<std::int64_t> number = readNumber(text, locale());
        if (!number)
            return tl::unexpected(number.error());
        price = Money::fromMillionths(*number);
    }
    set(row, PriceColumn, &Lot::unitPrice, price, price ? text : tr("the list price"));
    return {};
}

Entry<void> PurchasesModel::assignDay(int row, int column, const QString &text)
{
    if (column == ExpiresColumn && text.trimmed().isEmpty()) {
        set(row, column, &Lot::expires, std::optional<Day>(), tr("a year after the purchase"));
        return {};
    }
    const Entry<Day> day = readDay(text, locale());
    if (!day)
        return tl::unexpected(day.error());
    if (column == ExpiresColumn)
        set(row, column, &Lot::expires, std::optional(*day), dayText(*day, locale()));
    else
        set(row, column, &Lot::purchased, *day, dayText(*day, locale()));
    return {};
}

void PurchasesModel::setAll(const QString &name, std::vector<Lot> lots)
{
    document().change<std::vector<Lot>>(
        name, [](Plan & plan) -> auto & { return plan.lots; }, std::move(lots));
}

std::unique_ptr<EntryTableModel> PurchasesModel::over(PlanDocument &document) const
{
    return std::make_unique<PurchasesModel>(document, locale());
}

void PurchasesModel::insertEntry(int row)
{
    const Plan &plan = document().plan();
    std::vector<Lot> lots = plan.lots;
    lots.insert(lots.begin() + row,
                Lot{.id = LotId(freshId("purchase")),
                    .kind = kindSoldTo(plan.account, document().catalog()),
                    .quantity = Tokens::fromWhole(100),
                    .purchased = plan.horizon.start});
    setAll(tr("Add a purchase"), std::move(lots));
}

void PurchasesModel::removeEntries(int first, int count)
{
    std::vector<Lot> lots = document().plan().lots;
    const QString name = count == 1
        ? tr("Remove %1").arg(QString::fromStdString(lot(first).id.text()))
        : tr("Remove %1 purchases").arg(count);
    lots.erase(lots.begin() + first, lots.begin() + first + count);
    setAll(name, std::move(lots));
}

void PurchasesModel::moveEntry(int from, int to)
{
    std::vector<Lot> lots = document().plan().lots;
    const QString name = tr("Move %1").arg(QString::fromStdString(lot(from).id.text()));
    Lot moved = std::move(lots[size_t(from)]);
    lots.erase(lots.begin() + from);
    lots.insert(lots.begin() + to, std::move(moved));
    setAll(name, std::move(lots));
}

} // namespace tokencast
