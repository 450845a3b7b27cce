// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

#include <functional>
#include <vector>

namespace tokencast {

/// One column of a table over the result: how a row of it reads.
struct ResultColumn
{
    QString title;
    /// For What's This: what it adds up, in a sentence.
    QString help;
    std::function<QString(const Forecast &, std::size_t row)> text;
    bool isNumber = true;
};

/// A table over an immutable forecast, which is swapped whole. The days and the months are two
/// lists of columns over it.
class ResultTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using RowCount = std::size_t (*)(const Forecast &);

    ResultTableModel(std::vector<ResultColumn> columns, RowCount count, QObject *parent = nullptr);

    void setForecast(ForecastPtr forecast);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<ResultColumn> m_columns;
    RowCount m_count;
    ForecastPtr m_forecast;
    int m_rows = 0;
};

ResultTableModel *makeDaysModel(const QLocale &locale, QObject *parent = nullptr);
ResultTableModel *makeMonthsModel(const QLocale &locale, QObject *parent = nullptr);

} // namespace tokencast
