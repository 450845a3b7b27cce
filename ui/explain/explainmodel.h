// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/explanation.h"

#include <QtCore/QAbstractTableModel>

namespace tokencast {

/// The steps of an explanation as a table: what, how, amount, lots.
class ExplainModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { What, How, Amount, Lots };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setExplanation(Explanation explanation);
    const Explanation &explanation() const { return m_explanation; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    Explanation m_explanation;
};

} // namespace tokencast
