// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "core/storage/planrecord.h"
#include "core/text/textformat.h"
#include "ui/headline/headlinetext.h"
#include "ui/help/whatsthis.h"

#include <QtCore/QDateTime>
#include <QtGui/QFont>
#include <QtGui/QPalette>

#include <algorithm>

namespace tokencast {

namespace {

WhatsThis wordsOf(int column)
{
    const QString page = QStringLiteral("history.md");
    switch (column) {
    case HistoryModel::TimeColumn:
        return {.title = HistoryModel::tr("When"),
                .rule =
                    HistoryModel::tr("The time of the edit; with its day where that is not today"),
                .topic = page};
    case HistoryModel::StepColumn:
        return {.title = HistoryModel::tr("Step"),
                .rule = HistoryModel::tr("What was edited"),
                .topic = page};
    case HistoryModel::ScenarioColumn:
        return {.title = HistoryModel::tr("Scenario"),
                .rule = HistoryModel::tr("Which [scenario](glossary.md#scenario) was edited"),
                .topic = page};
    case HistoryModel::LastsColumn:
        return {.title = HistoryModel::tr("Lasts until"),
                .rule = HistoryModel::tr("The first day that nothing paid for, after the step"),
                .topic = page};
    default:
        return {.title = HistoryModel::tr("Cost"),
                .rule = HistoryModel::tr("What the usage cost, after the step"),
                .topic = page};
    }
}

} // namespace

HistoryModel::HistoryModel(PlanDocument &document, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_locale(locale)
{
    refresh();
}

void HistoryModel::refresh()
{
    beginResetModel();
    const History &history = m_document.log().history();
    // The beginning is told of the scenario that is shown.
    m_outcomes.erase(0);
    // A step that typing goes on with has another outcome under the same id.
    const auto isSame = [this](const HistoryStep &step) {
        const HistoryStep *before = m_history.find(step.id);
        return before && before->time == step.time;
    };
    for (const HistoryStep &step : history.steps()) {
        if (!isSame(step))
            m_outcomes.erase(step.id);
    }
    if (m_history.steps().empty() || history.steps().empty()
        || m_history.steps().front().id != history.steps().front().id)
        m_outcomes.clear();
    m_history = history;
    m_records = m_document.log().records();
    m_walk.reset();
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.steps().size()) + 1;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const HistoryStep *HistoryModel::stepAt(int row) const
{
    const auto index = static_cast<std::ptrdiff_t>(m_history.steps().size()) - 1 - row;
    return index < 0 ? nullptr : &m_history.steps()[static_cast<std::size_t>(index)];
}

int HistoryModel::rowOf(std::int64_t step) const
{
    const auto &steps = m_history.steps();
    const auto found = std::ranges::find(steps, step, &HistoryStep::id);
    return static_cast<int>(found == steps.end() ? std::ssize(steps) : steps.end() - found - 1);
}

QString HistoryModel::timeText(std::int64_t time) const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    QString clock = m_locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == QDateTime::fromMSecsSinceEpoch(m_document.now()).date())
        return clock;
    return tr("%1, %2").arg(shortDayText(toDay(moment.date()), m_locale), clock);
}

std::optional<Plan> HistoryModel::planAfter(std::int64_t step) const
{
    if (!m_walk)
        m_walk.emplace(m_history, m_records);
    if (!m_walk->goTo(step)) {
        m_walk.reset();
        return std::nullopt;
    }
    const DocumentRecords &records = m_walk->records();
    const HistoryStep *shown = m_history.find(step);
    auto record = records.find(shown ? shown->scenario : m_document.currentScenario());
    if (record == records.end() || record->first == orderRecord)
        record = records.upper_bound(orderRecord);
    return record == records.end() ? std::nullopt : planOfRecord(record->second);
}

const HistoryModel::Outcome &HistoryModel::outcomeAfter(std::int64_t step) const
{
    const auto known = m_outcomes.find(step);
    if (known != m_outcomes.end())
        return known->second;
    Outcome outcome{.lasts = tr("has a problem")};
    if (std::optional<Plan> plan = planAfter(step)) {
        if (const auto forecast = forecastOf(std::move(*plan), m_document.catalog())) {
            const Headline headline = headlineOf(**forecast, m_locale);
            outcome = {.lasts = headline.lastsUntil.value,
                       .cost = headline.cost.value,
                       .isBad = headline.lastsUntil.isBad};
        }
    }
    return m_outcomes.emplace(step, std::move(outcome)).first->second;
}

QString HistoryModel::scenarioName(std::int64_t step) const
{
    const std::optional<Plan> plan = planAfter(step);
    return plan ? QString::fromStdString(plan->name) : QString();
}

QString HistoryModel::textOf(const HistoryStep *step, int column) const
{
    const std::int64_t id = step ? step->id : 0;
    switch (column) {
    case TimeColumn:
        return step ? timeText(step->time) : QString();
    case StepColumn:
        return step ? QString::fromStdString(step->name) : tr("The beginning");
    case ScenarioColumn:
        return scenarioName(id);
    case LastsColumn:
        return outcomeAfter(id).lasts;
    default:
        return outcomeAfter(id).cost;
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryStep *step = stepAt(index.row());
    const std::int64_t id = step ? step->id : 0;
    const bool isCurrent = id == m_history.current();
    const bool isAside = step && !m_history.isOnLine(id);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StepColumn && isCurrent)
            return tr("▸ %1").arg(textOf(step, index.column()));
        return textOf(step, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (index.column() == StepColumn && isCurrent)
            return tr("%1 (this is how the plan stands)").arg(textOf(step, index.column()));
        if (index.column() == StepColumn && isAside)
            return tr("%1 (left aside, still kept)").arg(textOf(step, index.column()));
        return textOf(step, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(isCurrent);
        font.setItalic(isAside);
        return font;
    }
    case Qt::ForegroundRole:
        return isAside ? QVariant(QPalette().color(QPalette::PlaceholderText)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == CostColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case StepRole:
        return QVariant::fromValue<qlonglong>(id);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == CostColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    const WhatsThis words = wordsOf(section);
    return role == Qt::DisplayRole ? QVariant(words.title) : helpData(words, role);
}

} // namespace tokencast
