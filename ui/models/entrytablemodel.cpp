// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrytablemodel.h"

#include "ui/models/choices.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tokencast {

EntryTableModel::EntryTableModel(PlanDocument &document, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_locale(locale)
{
    connect(&m_document, &PlanDocument::changed, this, &EntryTableModel::followDocument);
}

void EntryTableModel::followDocument()
{
    std::vector<std::string> ids = entryIds(m_document.plan());
    const auto [oldEnd, newEnd] = std::ranges::mismatch(m_ids, ids);
    const auto first = static_cast<int>(newEnd - ids.begin());
    const auto added = static_cast<int>(ids.size()) - static_cast<int>(m_ids.size());
    const bool isInserted = added > 0 && std::equal(oldEnd, m_ids.end(), newEnd + added, ids.end());
    const bool isRemoved = added < 0 && std::equal(newEnd, ids.end(), oldEnd - added, m_ids.end());
    const auto swap = [&] {
        m_ids = std::move(ids);
        m_plan = m_document.plan();
    };
    if (isInserted) {
        beginInsertRows({}, first, first + added - 1);
        swap();
        endInsertRows();
    } else if (isRemoved) {
        beginRemoveRows({}, first, first - added - 1);
        swap();
        endRemoveRows();
    } else if (added != 0) {
        beginResetModel();
        swap();
        endResetModel();
    } else {
        swap();
    }
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

std::string EntryTableModel::pathOf(int row, int column) const
{
    return list() + '[' + std::to_string(row) + "]." + columns()[size_t(column)].key;
}

std::string EntryTableModel::draftKey(int row, int column) const
{
    return list() + ':' + m_ids[size_t(row)] + ':' + columns()[size_t(column)].key;
}

std::string EntryTableModel::freshId(const std::string &stem) const
{
    const std::vector<std::string> taken = entryIds(m_document.plan());
    for (std::size_t number = taken.size() + 1;; ++number) {
        std::string id = stem + '-' + std::to_string(number);
        if (std::ranges::find(taken, id) == taken.end())
            return id;
    }
}

QString EntryTableModel::problemOf(int row, int column) const
{
    if (const Draft *draft = m_document.draft(draftKey(row, column)))
        return draft->problem;
    const QString problem = m_document.problemAt(pathOf(row, column));
    // What concerns the entry as a whole is shown at its first cell.
    return problem.isEmpty() && column == 0
        ? m_document.problemAt(list() + '[' + std::to_string(row) + ']')
        : problem;
}

QVariant EntryTableModel::rawValue(int row, int column) const
{
    return typedText(row, column);
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        if (const Draft *draft = m_document.draft(draftKey(row, column)))
            return draft->text;
        return role == Qt::EditRole ? typedText(row, column) : shownText(row, column);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columns()[size_t(column)].alignment);
    case Qt::ToolTipRole: {
        const QString problem = problemOf(row, column);
        return problem.isEmpty() ? QVariant() : problem;
    }
    case Qt::AccessibleDescriptionRole:
    case ProblemRole:
        return problemOf(row, column);
    case RawRole:
        return rawValue(row, column);
    default:
        return helpData(columns()[size_t(column)].words(), role);
    }
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const EntryColumn &column = columns()[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.help;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return helpData(column.words(), role);
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

QString EntryTableModel::copiedText(int row, int column) const
{
    if (const Draft *draft = m_document.draft(draftKey(row, column)))
        return draft->text;
    const QString typed = typedText(row, column);
    return columns()[size_t(column)].editor == EditorKind::Text
        ? typed
        : labelOf(choices(row, column), typed);
}

void EntryTableModel::enter(int row, int column, const QString &text)
{
    if (columns()[size_t(column)].editor == EditorKind::Text) {
        setData(index(row, column), text);
        return;
    }
    const std::vector<Choice> offered = choices(row, column);
    const QString wanted = text.trimmed();
    const auto choice = std::ranges::find_if(offered, [&wanted](const Choice &one) {
        return one.label.compare(wanted, Qt::CaseInsensitive) == 0
            || one.value.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (choice != offered.end()) {
        setData(index(row, column), choice->value);
        return;
    }
    QStringList labels;
    for (const Choice &one : offered)
        labels += one.label;
    m_document.setDraft(
        draftKey(row, column),
        {.text = text,
         .problem = tr("Expected one of: %1; found “%2”.").arg(labels.join(tr(", ")), wanted)});
}

bool EntryTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int row = index.row();
    const int column = index.column();
    const std::string key = draftKey(row, column);
    const QString text = value.toString();
    if (text == typedText(row, column)) {
        m_document.clearDraft(key);
        return true;
    }
    const Entry<void> assigned = assign(row, column, text);
    if (!assigned) {
        m_document.setDraft(key, {.text = text, .problem = assigned.error().text});
        return true;
    }
    m_document.clearDraft(key);
    return true;
}

} // namespace tokencast
