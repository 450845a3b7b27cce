// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/causesmodel.h"

#include "ui/compare/changetext.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/textformat.h"

#include <QtCore/QStringList>

namespace tokencast {

CausesModel::CausesModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void CausesModel::setCauses(std::vector<Cause> causes, const Plan &base, const Plan &other)
{
    beginResetModel();
    m_causes = std::move(causes);
    m_base = base;
    m_other = other;
    m_checked.clear();
    endResetModel();
}

std::vector<PlanChange> CausesModel::checkedChanges() const
{
    std::vector<PlanChange> changes;
    for (const int row : m_checked) {
        const std::vector<PlanChange> &joined = m_causes[size_t(row)].changes;
        changes.insert(changes.end(), joined.begin(), joined.end());
    }
    return changes;
}

void CausesModel::checkAll(Qt::CheckState state)
{
    for (int row = 0; row < rowCount(); ++row)
        setData(index(row, ChangeColumn), state, Qt::CheckStateRole);
}

int CausesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_causes.size());
}

int CausesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CausesModel::textOf(const Cause &cause, int column, Places places) const
{
    switch (column) {
    case ChangeColumn: {
        QStringList changes;
        for (const PlanChange &change : cause.changes)
            changes << changeText(change, m_base, m_other);
        return changes.join(tr(", and "));
    }
    case LastsColumn:
        return differenceText(cause.effect.firstNegative, m_locale);
    case ChargedColumn:
        return differenceText(cause.effect.tokens.charged, m_locale, places);
    case ExpiredColumn:
        return differenceText(cause.effect.tokens.expired.total(), m_locale, places);
    default:
        return cause.effect.money
            ? differenceText(cause.effect.money->usageCost, m_other.currency, m_locale, places)
            : QString();
    }
}

QVariant CausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isChange = index.column() == ChangeColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const Places places = role == Qt::DisplayRole ? Places::Short : Places::Exact;
        const QString text = textOf(m_causes[size_t(index.row())], index.column(), places);
        return text.isEmpty() ? tr("–") : text;
    }
    case Qt::CheckStateRole:
        if (isChange)
            return QVariant::fromValue(m_checked.contains(index.row()) ? Qt::Checked
                                                                       : Qt::Unchecked);
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isChange ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

bool CausesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != ChangeColumn)
        return false;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_checked.insert(index.row());
    else
        m_checked.erase(index.row());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags CausesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ChangeColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant CausesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == ChangeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChangeColumn:
        return tr("Change");
    case LastsColumn:
        return tr("Lasts");
    case ChargedColumn:
        return tr("Charged");
    case ExpiredColumn:
        return tr("Expires unused");
    default:
        return tr("Cost of use");
    }
}

} // namespace tokencast
