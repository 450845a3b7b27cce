// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/causes.h"
#include "core/text/textformat.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

#include <set>

namespace tokencast {

/// Why one scenario differs from another: a row for each change, with what it is the cause of. Rows
/// can be checked, to be taken over.
class CausesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ChangeColumn,
        LastsColumn,
        ChargedColumn,
        ExpiredColumn,
        CostColumn,
        ColumnCount
    };

    explicit CausesModel(const QLocale &locale, QObject *parent = nullptr);

    void setCauses(std::vector<Cause> causes, const Plan &base, const Plan &other);
    /// Of the checked rows, in their order.
    std::vector<PlanChange> checkedChanges() const;
    void checkAll(Qt::CheckState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString textOf(const Cause &cause, int column, Places places) const;

    QLocale m_locale;
    std::vector<Cause> m_causes;
    Plan m_base;
    Plan m_other;
    std::set<int> m_checked;
};

} // namespace tokencast
