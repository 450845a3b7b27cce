// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explainmodel.h"

#include "ui/help/whatsthis.h"

#include <QtGui/QFont>

namespace tokencast {

namespace {

QString textOf(const ExplainedStep &step, ExplainModel::Column column)
{
    switch (column) {
    case ExplainModel::Column::What:
        return step.what;
    case ExplainModel::Column::How:
        return step.how;
    case ExplainModel::Column::Amount:
        return step.amount;
    case ExplainModel::Column::Lots:
        break;
    }
    return step.lots;
}

QVariant alignmentOf(ExplainModel::Column column)
{
    const Qt::Alignment side =
        column == ExplainModel::Column::Amount ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

WhatsThis wordsOf(ExplainModel::Column column)
{
    const QString page = QStringLiteral("explain.md#what-happens-on-a-day");
    switch (column) {
    case ExplainModel::Column::What:
        return {.title = ExplainModel::tr("What"),
                .rule = ExplainModel::tr("What happened, in its order"),
                .topic = page};
    case ExplainModel::Column::How:
        return {.title = ExplainModel::tr("How it comes about"),
                .rule = ExplainModel::tr("The formula, with the [rate](glossary.md#rate-card) of "
                                         "the day"),
                .topic = QStringLiteral("explain.md#how-a-charge-is-computed")};
    case ExplainModel::Column::Amount:
        return {.title = ExplainModel::tr("Amount"),
                .rule = ExplainModel::tr("With every digit"),
                .topic = page};
    case ExplainModel::Column::Lots:
        break;
    }
    return {.title = ExplainModel::tr("Lots"),
            .rule = ExplainModel::tr("Which [lots](glossary.md#lot) paid, and how much each"),
            .topic = page};
}

} // namespace

void ExplainModel::setExplanation(Explanation explanation)
{
    beginResetModel();
    m_explanation = std::move(explanation);
    endResetModel();
}

int ExplainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_explanation.steps.size());
}

int ExplainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ExplainModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExplainedStep &step = m_explanation.steps[size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(step, column);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == Qt::FontRole && step.weight == ExplainedStep::Weight::Total) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant ExplainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columns)
        return {};
    const WhatsThis words = wordsOf(static_cast<Column>(section));
    if (role == Qt::DisplayRole)
        return words.title;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(static_cast<Column>(section));
    return helpData(words, role);
}

} // namespace tokencast
