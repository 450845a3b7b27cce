// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonmodel.h"

#include "core/text/textformat.h"
#include "ui/help/whatsthis.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cstdlib>

namespace tokencast {

namespace {

struct CellText
{
    QString value;
    QString difference;

    QString text() const
    {
        return difference.isEmpty() ? value : ComparisonModel::tr("%1 (%2)").arg(value, difference);
    }
};

struct Row
{
    const char *title;
    /// The headline's page says what it is, or the table of days.
    const char *topic;
    CellText (*cell)(const ComparedScenario &, const QLocale &, Places);
};

QString dayOr(const std::optional<Day> &day, const QString &otherwise, const QLocale &locale)
{
    return day ? dayText(*day, locale) : otherwise;
}

template <typename Amount>
CellText tokensCell(const ComparedScenario &scenario, const QLocale &locale, Places places,
                    Amount amount)
{
    return {.value = tokensText(amount(scenario.facts.tokens), locale, places),
            .difference = scenario.difference
                ? differenceText(amount(scenario.difference->tokens), locale, places)
                : QString()};
}

CellText moneyCell(const ComparedScenario &scenario, const QLocale &locale, Places places,
                   Money MoneyFacts::*amount)
{
    const std::string &currency = scenario.projection.currency;
    return {.value = moneyText(scenario.facts.money.*amount, currency, locale, places),
            .difference = scenario.difference && scenario.difference->money
                ? differenceText((*scenario.difference->money).*amount, currency, locale, places)
                : QString()};
}

// Outside of the table, where lupdate does not see whose words they are.
QString beyondTheHorizon()
{
    return ComparisonModel::tr("beyond the horizon");
}

QString never()
{
    return ComparisonModel::tr("never");
}

constexpr std::array rows{
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Lasts until"), "headline.md#lasts-until",
        [](const ComparedScenario &scenario, const QLocale &locale, Places) {
            return CellText{.value =
                                dayOr(scenario.facts.firstNegative, beyondTheHorizon(), locale),
                            .difference = scenario.difference
                                ? differenceText(scenario.difference->firstNegative, locale)
                                : QString()};
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Limited from"), "headline.md#limited-from",
        [](const ComparedScenario &scenario, const QLocale &locale, Places) {
            return CellText{.value = dayOr(scenario.facts.firstLimited, never(), locale),
                            .difference = scenario.difference
                                ? differenceText(scenario.difference->firstLimited, locale)
                                : QString()};
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Lowest balance"),
        "glossary.md#net-balance",
        [](const ComparedScenario &scenario, const QLocale &locale, Places places) {
            return tokensCell(scenario, locale, places,
                              [](const TokenFacts &facts) { return facts.lowestNet; });
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Tokens charged"),
        "headline.md#tokens-charged",
        [](const ComparedScenario &scenario, const QLocale &locale, Places places) {
            return tokensCell(scenario, locale, places,
                              [](const TokenFacts &facts) { return facts.charged; });
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Blocked"), "glossary.md#blocked",
        [](const ComparedScenario &scenario, const QLocale &locale, Places places) {
            return tokensCell(scenario, locale, places,
                              [](const TokenFacts &facts) { return facts.blocked; });
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Expires unused"),
        "headline.md#expires-unused",
        [](const ComparedScenario &scenario, const QLocale &locale, Places places) {
            return tokensCell(scenario, locale, places,
                              [](const TokenFacts &facts) { return facts.expired.total(); });
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Left at the end"),
        "glossary.md#net-balance",
        [](const ComparedScenario &scenario, const QLocale &locale, Places places) {
            return tokensCell(scenario, locale, places,
                              [](const TokenFacts &facts) { return facts.closing.net(); });
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Cost of use"), "headline.md#cost-of-use",
        [](const ComparedScenario &scenario, const QLocale &locale, Places places) {
            return moneyCell(scenario, locale, places, &MoneyFacts::usageCost);
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Paid for what expires"),
        "glossary.md#expiry",
        [](const ComparedScenario &scenario, const QLocale &locale, Places places) {
            return moneyCell(scenario, locale, places, &MoneyFacts::expired);
        }},
    Row{QT_TRANSLATE_NOOP("tokencast::ComparisonModel", "Purchases"), "purchases.md",
        [](const ComparedScenario &scenario, const QLocale &locale, Places places) {
            return moneyCell(scenario, locale, places, &MoneyFacts::purchases);
        }},
};

QVariant rowHeader(const Row &row, int role)
{
    if (role == Qt::DisplayRole)
        return ComparisonModel::tr(row.title);
    return helpData({.title = ComparisonModel::tr(row.title),
                     .rule = ComparisonModel::tr("Rounded; point at a number for all its digits"),
                     .topic = QLatin1String(row.topic)},
                    role);
}

QString signedText(bool isPositive, const QString &text)
{
    return isPositive ? QLatin1Char('+') + text : text;
}

} // namespace

QString differenceText(Tokens amount, const QLocale &locale, Places places)
{
    return amount.isZero() ? QString()
                           : signedText(amount > Tokens(), tokensText(amount, locale, places));
}

QString differenceText(Money amount, const std::string &currency, const QLocale &locale,
                       Places places)
{
    return amount.isZero()
        ? QString()
        : signedText(amount > Money(), moneyText(amount, currency, locale, places));
}

QString differenceText(const DayChange &change, const QLocale &locale)
{
    const int days = std::abs(change.daysLater().value_or(0));
    switch (change.kind()) {
    case DayChange::Kind::Same:
        return {};
    case DayChange::Kind::Earlier:
        return days == 1 ? ComparisonModel::tr("a day earlier")
                         : ComparisonModel::tr("%1 days earlier").arg(locale.toString(days));
    case DayChange::Kind::Later:
        return days == 1 ? ComparisonModel::tr("a day later")
                         : ComparisonModel::tr("%1 days later").arg(locale.toString(days));
    case DayChange::Kind::Appears:
        return ComparisonModel::tr("instead of never");
    case DayChange::Kind::Disappears:
        break;
    }
    return ComparisonModel::tr("no longer");
}

ComparisonModel::ComparisonModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void ComparisonModel::setComparison(Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_comparison.scenarios.empty() ? 0 : static_cast<int>(rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.scenarios.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ComparedScenario &scenario = m_comparison.scenarios[size_t(index.column())];
    const Places places = role == Qt::DisplayRole ? Places::Short : Places::Exact;
    return rows[size_t(index.row())].cell(scenario, m_locale, places).text();
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const int count = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return rowHeader(rows[size_t(section)], role);
    const QString name = QString::fromStdString(m_comparison.scenarios[size_t(section)].name);
    if (role == Qt::DisplayRole)
        return name;
    return helpData({.title = name,
                     .rule = section == 0 ? tr("What the others are compared with")
                                          : tr("In brackets how it differs from the first"),
                     .topic = QStringLiteral("scenarios.md#compare")},
                    role);
}

} // namespace tokencast
