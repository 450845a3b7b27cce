// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recoverytext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tokencast {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Recovery", text);
}

struct ColumnWords
{
    const char *column;
    const char *text;
};

constexpr ColumnWords columnWords[] = {
    {"name", QT_TRANSLATE_NOOP("Recovery", "the name")},
    {"currency", QT_TRANSLATE_NOOP("Recovery", "the currency")},
    {"list_price", QT_TRANSLATE_NOOP("Recovery", "the list price")},
    {"rule_book", QT_TRANSLATE_NOOP("Recovery", "the rule book")},
    {"horizon_start", QT_TRANSLATE_NOOP("Recovery", "the start of the horizon")},
    {"horizon_end", QT_TRANSLATE_NOOP("Recovery", "the end of the horizon")},
    {"country", QT_TRANSLATE_NOOP("Recovery", "the country")},
    {"agreement", QT_TRANSLATE_NOOP("Recovery", "the agreement")},
    {"sells_tokens", QT_TRANSLATE_NOOP("Recovery", "whether tokens are sold there")},
    {"trial_start", QT_TRANSLATE_NOOP("Recovery", "the start of the trial")},
    {"trial_ended_early", QT_TRANSLATE_NOOP("Recovery", "the early end of the trial")},
    {"opening_deficit", QT_TRANSLATE_NOOP("Recovery", "the opening deficit")},
    {"negative_since", QT_TRANSLATE_NOOP("Recovery", "the first negative day")},
};

/// %1 is the scenario, %2 and %3 the numbers of the rows as the person counts them.
struct TableWords
{
    const char *table;
    const char *one;
    const char *several;
    const char *rest;
    const char *stray;
};

constexpr TableWords tableWords[] = {
    {"subscription", QT_TRANSLATE_NOOP("Recovery", "%1: subscription %2 could not be read."),
     QT_TRANSLATE_NOOP("Recovery", "%1: subscriptions %2 to %3 could not be read."),
     QT_TRANSLATE_NOOP(
         "Recovery", "%1: if there were subscriptions from number %2 on, they could not be read."),
     QT_TRANSLATE_NOOP("Recovery", "Subscriptions of a scenario that is not there were left out.")},
    {"lot", QT_TRANSLATE_NOOP("Recovery", "%1: purchase %2 could not be read."),
     QT_TRANSLATE_NOOP("Recovery", "%1: purchases %2 to %3 could not be read."),
     QT_TRANSLATE_NOOP("Recovery",
                       "%1: if there were purchases from number %2 on, they could not be read."),
     QT_TRANSLATE_NOOP("Recovery", "Purchases of a scenario that is not there were left out.")},
    {"usage_line", QT_TRANSLATE_NOOP("Recovery", "%1: usage line %2 could not be read."),
     QT_TRANSLATE_NOOP("Recovery", "%1: usage lines %2 to %3 could not be read."),
     QT_TRANSLATE_NOOP("Recovery",
                       "%1: if there were usage lines from number %2 on, they could not be read."),
     QT_TRANSLATE_NOOP("Recovery", "Usage lines of a scenario that is not there were left out.")},
    {"rate_override", QT_TRANSLATE_NOOP("Recovery", "%1: rate of your own %2 could not be read."),
     QT_TRANSLATE_NOOP("Recovery", "%1: rates of your own %2 to %3 could not be read."),
     QT_TRANSLATE_NOOP("Recovery",
                       "%1: if there were rates of your own from number %2 on, they could not be "
                       "read."),
     QT_TRANSLATE_NOOP("Recovery",
                       "Rates of your own of a scenario that is not there were left out.")},
};

struct LossWords
{
    RecoveryLoss loss;
    /// %1 is the scenario, %2 a value.
    const char *text;
};

constexpr LossWords lossWords[] = {
    {RecoveryLoss::PerhapsMore,
     QT_TRANSLATE_NOOP("Recovery",
                       "The file no longer tells whether there was more in it: other scenarios, or "
                       "earlier steps of the history.")},
    {RecoveryLoss::Head,
     QT_TRANSLATE_NOOP("Recovery",
                       "%1: only its lists could be read; enter its name, account and horizon "
                       "again, and check every number.")},
    {RecoveryLoss::Value,
     QT_TRANSLATE_NOOP("Recovery", "%1: %2 could not be read; enter it again.")},
    {RecoveryLoss::Doubtful,
     QT_TRANSLATE_NOOP("Recovery",
                       "%1: what could be read is not all that was saved; check every number.")},
    {RecoveryLoss::Order,
     QT_TRANSLATE_NOOP("Recovery", "The order of the scenarios may be another one.")},
    {RecoveryLoss::Current,
     QT_TRANSLATE_NOOP("Recovery", "Which scenario was shown could not be read.")},
    {RecoveryLoss::History,
     QT_TRANSLATE_NOOP("Recovery",
                       "The history could not be read: earlier edits cannot be undone.")},
};

QString numberOf(const std::optional<std::int64_t> &position)
{
    return QString::number(position.value_or(0) + 1);
}

QString scenarioOf(const RecoveryFact &fact)
{
    return fact.scenarioName.empty()
        ? translated(QT_TRANSLATE_NOOP("Recovery", "Scenario %1")).arg(fact.scenario)
        : translated(QT_TRANSLATE_NOOP("Recovery", "“%1”"))
              .arg(QString::fromStdString(fact.scenarioName));
}

QString lostScenarioText(const RecoveryFact &fact)
{
    if (fact.first == fact.last)
        return translated(QT_TRANSLATE_NOOP("Recovery",
                                            "The scenario in place %1 could not be "
                                            "read."))
            .arg(numberOf(fact.first));
    return translated(QT_TRANSLATE_NOOP("Recovery",
                                        "The scenarios in the places %1 to %2 could "
                                        "not be read."))
        .arg(numberOf(fact.first), numberOf(fact.last));
}

QString rowsText(const RecoveryFact &fact)
{
    const auto *words = std::ranges::find(tableWords, fact.table, &TableWords::table);
    Q_ASSERT(words != std::end(tableWords));
    if (fact.loss == RecoveryLoss::StrayRows)
        return translated(words->stray);
    if (!fact.last)
        return translated(words->rest).arg(scenarioOf(fact), numberOf(fact.first));
    if (fact.first == fact.last)
        return translated(words->one).arg(scenarioOf(fact), numberOf(fact.first));
    return translated(words->several)
        .arg(scenarioOf(fact), numberOf(fact.first), numberOf(fact.last));
}

QString valueOf(const RecoveryFact &fact)
{
    const auto *words = std::ranges::find(columnWords, fact.column, &ColumnWords::column);
    return words == std::end(columnWords) ? QString::fromStdString(fact.column)
                                          : translated(words->text);
}

} // namespace

QString recoveryFactText(const RecoveryFact &fact)
{
    if (fact.loss == RecoveryLoss::Scenario)
        return lostScenarioText(fact);
    if (fact.loss == RecoveryLoss::Rows || fact.loss == RecoveryLoss::StrayRows)
        return rowsText(fact);
    const auto *words = std::ranges::find(lossWords, fact.loss, &LossWords::loss);
    Q_ASSERT(words != std::end(lossWords));
    const QString text = translated(words->text);
    if (text.contains(QStringLiteral("%2")))
        return text.arg(scenarioOf(fact), valueOf(fact));
    return text.contains(QStringLiteral("%1")) ? text.arg(scenarioOf(fact)) : text;
}

} // namespace tokencast
