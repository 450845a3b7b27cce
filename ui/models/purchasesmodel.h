// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entrytablemodel.h"

namespace tokencast {

/// The plan's lots: what is in hand and what is going to be bought.
class PurchasesModel final : public EntryTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        QuantityColumn,
        RemainingColumn,
        PurchasedColumn,
        ExpiresColumn,
        PriceColumn,
        ColumnCount
    };

    PurchasesModel(PlanDocument &document, const QLocale &locale, QObject *parent = nullptr);

    std::vector<Choice> choices(int row, int column) const override;
    std::unique_ptr<EntryTableModel> over(PlanDocument &document) const override;
    void insertEntry(int row) override;
    void removeEntries(int first, int count) override;
    void moveEntry(int from, int to) override;

protected:
    const std::vector<EntryColumn> &columns() const override { return m_columns; }
    std::string list() const override { return "lots"; }
    std::vector<std::string> entryIds(const Plan &plan) const override;
    QString shownText(int row, int column) const override;
    QString typedText(int row, int column) const override;
    QVariant rawValue(int row, int column) const override;
    Entry<void> assign(int row, int column, const QString &text) override;

private:
    const Lot &lot(int row) const;
    Entry<void> assignTokens(int row, int column, const QString &text);
    Entry<void> assignDay(int row, int column, const QString &text);
    Entry<void> assignPrice(int row, const QString &text);
    template <typename T>
    void set(int row, int column, T Lot::*field, T value, const QString &shown);
    void setAll(const QString &name, std::vector<Lot> lots);

    std::vector<EntryColumn> m_columns;
};

} // namespace tokencast
