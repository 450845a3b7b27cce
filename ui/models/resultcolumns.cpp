// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textformat.h"
#include "ui/models/resulttablemodel.h"

#include <QtCore/QCoreApplication>

// The columns of the tables of days and months. Zero is a dash, so that what happens stands out.

namespace tokencast {

namespace {

struct ResultTable
{
    Q_DECLARE_TR_FUNCTIONS(ResultTable)
};

/// What a column is called and what it adds up; marked for translation.
struct ColumnWords
{
    const char *title = "";
    const char *help = "";
};

QString accessTitle(Access access)
{
    switch (access) {
    case Access::Trial:
        return ResultTable::tr("trial");
    case Access::Full:
        return ResultTable::tr("full");
    case Access::Grace:
        return ResultTable::tr("grace");
    case Access::Limited:
        return ResultTable::tr("limited");
    case Access::NotModelled:
        break;
    }
    return ResultTable::tr("not modelled");
}

using Amount = Tokens (*)(const Movement &);

template <typename Row>
ResultColumn movementColumn(const ColumnWords &words, const std::vector<Row> Projection::*rows,
                            Amount amount, const QLocale &locale)
{
    return {ResultTable::tr(words.title), ResultTable::tr(words.help),
            [=](const Forecast &forecast, std::size_t row) {
                const Tokens value = amount((forecast.projection.*rows)[row].movement);
                return value.isZero() ? QStringLiteral("–") : tokensText(value, locale);
            }};
}

template <typename Row>
ResultColumn balanceColumn(const ColumnWords &words, const std::vector<Row> Projection::*rows,
                           Tokens (*amount)(const Balance &), const QLocale &locale)
{
    return {ResultTable::tr(words.title), ResultTable::tr(words.help),
            [=](const Forecast &forecast, std::size_t row) {
                return tokensText(amount((forecast.projection.*rows)[row].closing), locale);
            }};
}

/// What days and months have in common. A table, which would not be clearer in parts.
template <typename Row>
// NOLINTNEXTLINE(readability-function-size)
std::vector<ResultColumn> ledgerColumns(const std::vector<Row> Projection::*rows,
                                        const QLocale &locale)
{
    const auto moved = [&](const ColumnWords &words, Amount amount) {
        return movementColumn(words, rows, amount, locale);
    };
    const auto closing = [&](const ColumnWords &words, Tokens (*amount)(const Balance &)) {
        return balanceColumn(words, rows, amount, locale);
    };
    return {
        moved({QT_TRANSLATE_NOOP("ResultTable", "Charged"),
               QT_TRANSLATE_NOOP("ResultTable",
                                 "What usage asked for, in tokens and credits together; the next "
                                 "three are its parts")},
              [](const Movement &m) { return m.charged.total(); }),
        moved(
            {QT_TRANSLATE_NOOP("ResultTable", "in credits"),
             QT_TRANSLATE_NOOP("ResultTable", "What was paid from [credits](glossary.md#credit)")},
            [](const Movement &m) { return m.charged.credit; }),
        moved({QT_TRANSLATE_NOOP("ResultTable", "in tokens"),
               QT_TRANSLATE_NOOP("ResultTable", "What was paid from [tokens](glossary.md#token)")},
              [](const Movement &m) { return m.charged.token; }),
        moved(
            {QT_TRANSLATE_NOOP("ResultTable", "unpaid"),
             QT_TRANSLATE_NOOP("ResultTable",
                               "What no lot paid: it adds to the [deficit](glossary.md#deficit)")},
            [](const Movement &m) { return m.charged.deficit; }),
        moved({QT_TRANSLATE_NOOP("ResultTable", "Uncharged"),
               QT_TRANSLATE_NOOP(
                   "ResultTable",
                   "Use in a [trial](glossary.md#trial) that costs nothing, at its price")},
              [](const Movement &m) { return m.uncharged; }),
        moved({QT_TRANSLATE_NOOP("ResultTable", "Blocked"),
               QT_TRANSLATE_NOOP(
                   "ResultTable",
                   "Use that was wanted and not possible: see [blocked](glossary.md#blocked)")},
              [](const Movement &m) { return m.blocked; }),
        moved({QT_TRANSLATE_NOOP("ResultTable", "Credits bought"),
               QT_TRANSLATE_NOOP("ResultTable", "Credits in the purchases of these days")},
              [](const Movement &m) { return m.purchased.credit; }),
        moved({QT_TRANSLATE_NOOP("ResultTable", "Tokens bought"),
               QT_TRANSLATE_NOOP("ResultTable", "Tokens in the purchases of these days")},
              [](const Movement &m) { return m.purchased.token; }),
        moved({QT_TRANSLATE_NOOP("ResultTable", "Repaid"),
               QT_TRANSLATE_NOOP("ResultTable",
                                 "What purchases gave to settle a deficit from before: see "
                                 "[repay](glossary.md#repay)")},
              [](const Movement &m) { return m.repaid.total(); }),
        moved({QT_TRANSLATE_NOOP("ResultTable", "Expired"),
               QT_TRANSLATE_NOOP(
                   "ResultTable",
                   "What was left in purchases when they ended: see [expiry](glossary.md#expiry)")},
              [](const Movement &m) { return m.expired.total(); }),
        closing({QT_TRANSLATE_NOOP("ResultTable", "Credits at close"),
                 QT_TRANSLATE_NOOP("ResultTable", "Credits in all lots at the end")},
                [](const Balance &b) { return b.credit; }),
        closing({QT_TRANSLATE_NOOP("ResultTable", "Tokens at close"),
                 QT_TRANSLATE_NOOP("ResultTable", "Tokens in all lots at the end")},
                [](const Balance &b) { return b.token; }),
        closing({QT_TRANSLATE_NOOP("ResultTable", "Net balance"),
                 QT_TRANSLATE_NOOP(
                     "ResultTable",
                     "All lots less the deficit: see [net balance](glossary.md#net-balance)")},
                [](const Balance &b) { return b.net(); }),
    };
}

ResultColumn costColumn(const ColumnWords &words, Money Costs::*cost, const QLocale &locale)
{
    return {ResultTable::tr(words.title), ResultTable::tr(words.help),
            [=](const Forecast &forecast, std::size_t row) {
                const Projection &projection = forecast.projection;
                const Money value = projection.months[row].movement.cost.*cost;
                return value.isZero() ? QStringLiteral("–")
                                      : moneyText(value, projection.currency, locale);
            }};
}

} // namespace

ResultTableModel *makeDaysModel(const QLocale &locale, QObject *parent)
{
    std::vector<ResultColumn> columns = ledgerColumns(&Projection::days, locale);
    columns.insert(
        columns.begin(),
        {{ResultTable::tr("Day"), ResultTable::tr("Days are those of the calendar in UTC"),
          [locale](const Forecast &forecast, std::size_t row) {
              return dayText(forecast.projection.days[row].date, locale);
          },
          false},
         {ResultTable::tr("Access"),
          ResultTable::tr("What the account may call on the day: see [access](access.md)"),
          [](const Forecast &forecast, std::size_t row) {
              return accessTitle(forecast.projection.days[row].access);
          },
          false}});
    return new ResultTableModel(
        std::move(columns), [](const Forecast &f) { return f.projection.days.size(); }, parent);
}

ResultTableModel *makeMonthsModel(const QLocale &locale, QObject *parent)
{
    std::vector<ResultColumn> columns = ledgerColumns(&Projection::months, locale);
    columns.insert(columns.begin(),
                   {ResultTable::tr("Month"),
                    ResultTable::tr("As far as it lies in the [horizon](glossary.md#horizon)"),
                    [locale](const Forecast &forecast, std::size_t row) {
                        return monthText(forecast.projection.months[row].month, locale);
                    },
                    false});
    columns.push_back(
        costColumn({QT_TRANSLATE_NOOP("ResultTable", "Purchases"),
                    QT_TRANSLATE_NOOP("ResultTable", "Cash for what was bought in the month")},
                   &Costs::purchases, locale));
    columns.push_back(costColumn(
        {QT_TRANSLATE_NOOP("ResultTable", "Consumed"),
         QT_TRANSLATE_NOOP("ResultTable",
                           "What the amounts paid from lots had cost when they were bought")},
        &Costs::consumed, locale));
    columns.push_back(costColumn(
        {QT_TRANSLATE_NOOP("ResultTable", "Lost by expiry"),
         QT_TRANSLATE_NOOP("ResultTable", "What was paid for what expired in the month")},
        &Costs::expired, locale));
    return new ResultTableModel(
        std::move(columns), [](const Forecast &f) { return f.projection.months.size(); }, parent);
}

} // namespace tokencast
