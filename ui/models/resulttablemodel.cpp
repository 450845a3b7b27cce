// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resulttablemodel.h"

#include "ui/help/whatsthis.h"

namespace tokencast {

namespace {

QVariant helpOf(const ResultColumn &column, int role)
{
    return helpData({.title = column.title,
                     .rule = column.help,
                     .topic = QStringLiteral("days-and-months.md#what-the-columns-say")},
                    role);
}

} // namespace

ResultTableModel::ResultTableModel(std::vector<ResultColumn> columns, RowCount count,
                                   QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_count(count)
{
}

void ResultTableModel::setForecast(ForecastPtr forecast)
{
    const int rows = forecast ? static_cast<int>(m_count(*forecast)) : 0;
    if (rows == m_rows && rows > 0) {
        m_forecast = std::move(forecast);
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_forecast = std::move(forecast);
    m_rows = rows;
    endResetModel();
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ResultColumn &column = m_columns[size_t(index.column())];
    if (role == Qt::DisplayRole)
        return column.text(*m_forecast, size_t(index.row()));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return helpOf(column, role);
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const ResultColumn &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return helpOf(column, role);
}

} // namespace tokencast
