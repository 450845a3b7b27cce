// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/causesmodel.h"

#include "core/text/textformat.h"
#include "ui/compare/changetext.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/help/whatsthis.h"

#include <QtCore/QStringList>

namespace tokencast {

namespace {

WhatsThis wordsOf(int column)
{
    const QString page = QStringLiteral("scenarios.md#compare");
    switch (column) {
    case CausesModel::ChangeColumn:
        return {.title = CausesModel::tr("Change"),
                .rule = CausesModel::tr("What is not the same in the two scenarios"),
                .topic = page};
    case CausesModel::LastsColumn:
        return {.title = CausesModel::tr("Lasts"),
                .rule = CausesModel::tr("How much earlier or later nothing pays any more"),
                .topic = page};
    case CausesModel::ChargedColumn:
        return {.title = CausesModel::tr("Charged"),
                .rule = CausesModel::tr("How many tokens and credits more or less"),
                .topic = page};
    case CausesModel::ExpiredColumn:
        return {.title = CausesModel::tr("Expires unused"),
                .rule = CausesModel::tr("How many tokens and credits more or less are lost"),
                .topic = page};
    default:
        return {.title = CausesModel::tr("Cost of use"),
                .rule = CausesModel::tr("How much more or less; not told across currencies"),
                .topic = page};
    }
}

} // namespace

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
    const WhatsThis words = wordsOf(section);
    return role == Qt::DisplayRole ? QVariant(words.title) : helpData(words, role);
}

} // namespace tokencast
