// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "ui/document/plandocument.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

#include <optional>
#include <unordered_map>

namespace tokencast {

/// The steps of the document's history, the newest first and the beginning last, each with what the
/// plan came to after it. It follows the document while it is told to.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, StepColumn, ScenarioColumn, LastsColumn, CostColumn, ColumnCount };
    enum Role {
        StepRole = Qt::UserRole ///< The step's id, 0 for the beginning.
    };

    HistoryModel(PlanDocument &document, const QLocale &locale, QObject *parent = nullptr);

    /// Takes over what has changed since.
    void refresh();
    int rowOf(std::int64_t step) const;
    /// The shown scenario as it was after a step; nothing where it does not come to one.
    std::optional<Plan> planAfter(std::int64_t step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Outcome
    {
        QString lasts;
        QString cost;
        bool isBad = false;
    };

    const HistoryStep *stepAt(int row) const;
    QString textOf(const HistoryStep *step, int column) const;
    QString timeText(std::int64_t time) const;
    QString scenarioName(std::int64_t step) const;
    const Outcome &outcomeAfter(std::int64_t step) const;

    PlanDocument &m_document;
    QLocale m_locale;
    History m_history;
    DocumentRecords m_records;
    /// What has been looked at; the walk goes on from the last one, which is mostly its neighbour.
    mutable std::optional<HistoryWalk> m_walk;
    mutable std::unordered_map<std::int64_t, Outcome> m_outcomes;
};

} // namespace tokencast
