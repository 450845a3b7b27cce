// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entrytablemodel.h"

namespace tokencast {

/// The plan's usage lines.
class UsageModel final : public EntryTableModel
{
    Q_OBJECT

public:
    enum Column {
        LabelColumn,
        ServiceColumn,
        QuantityColumn,
        EveryColumn,
        StartColumn,
        EndColumn,
        DaysColumn,
        SpreadColumn,
        BatchColumn,
        GrowthColumn,
        SeasonColumn,
        CommercialColumn,
        ColumnCount
    };

    UsageModel(PlanDocument &document, const QLocale &locale, QObject *parent = nullptr);

    std::vector<Choice> choices(int row, int column) const override;
    std::unique_ptr<EntryTableModel> over(PlanDocument &document) const override;
    void insertEntry(int row) override;
    void removeEntries(int first, int count) override;
    void moveEntry(int from, int to) override;

protected:
    const std::vector<EntryColumn> &columns() const override { return m_columns; }
    std::string list() const override { return "usage"; }
    std::vector<std::string> entryIds(const Plan &plan) const override;
    QString shownText(int row, int column) const override;
    QString typedText(int row, int column) const override;
    QVariant rawValue(int row, int column) const override;
    Entry<void> assign(int row, int column, const QString &text) override;

private:
    const UsageLine &line(int row) const;
    QString unitOf(const UsageLine &line) const;
    QString titleOf(const ServiceId &service) const;
    QString nameOf(const UsageLine &line) const;
    Entry<void> assignNumber(int row, int column, const QString &text);
    Entry<void> assignDay(int row, int column, const QString &text);
    void assignChoice(int row, int column, const QString &value);
    Entry<void> assignSeason(int row, const QString &text);
    template <typename T>
    void set(int row, int column, T UsageLine::*field, T value, const QString &shown);

    std::vector<EntryColumn> m_columns;
};

} // namespace tokencast
