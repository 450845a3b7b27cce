// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resulttablemodel.h"
#include "ui/textformat.h"

#include <QtCore/QCoreApplication>

// The columns of the tables of days and months. Zero is a dash, so that what happens stands out.

namespace tokencast {

namespace {

struct ResultTable
{
    Q_DECLARE_TR_FUNCTIONS(ResultTable)
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
ResultColumn movementColumn(const QString &title, const std::vector<Row> Projection::*rows,
                            Amount amount, const QLocale &locale)
{
    return {title, [=](const Forecast &forecast, std::size_t row) {
                const Tokens value = amount((forecast.projection.*rows)[row].movement);
                return value.isZero() ? QStringLiteral("–") : tokensText(value, locale);
            }};
}

template <typename Row>
ResultColumn balanceColumn(const QString &title, const std::vector<Row> Projection::*rows,
                           Tokens (*amount)(const Balance &), const QLocale &locale)
{
    return {title, [=](const Forecast &forecast, std::size_t row) {
                return tokensText(amount((forecast.projection.*rows)[row].closing), locale);
            }};
}

/// What days and months have in common.
template <typename Row>
std::vector<ResultColumn> ledgerColumns(const std::vector<Row> Projection::*rows,
                                        const QLocale &locale)
{
    const auto moved = [&](const char *title, Amount amount) {
        return movementColumn(ResultTable::tr(title), rows, amount, locale);
    };
    const auto closing = [&](const char *title, Tokens (*amount)(const Balance &)) {
        return balanceColumn(ResultTable::tr(title), rows, amount, locale);
    };
    return {
        moved(QT_TRANSLATE_NOOP("ResultTable", "Charged"),
              [](const Movement &m) { return m.charged.total(); }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "in credits"),
              [](const Movement &m) { return m.charged.credit; }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "in tokens"),
              [](const Movement &m) { return m.charged.token; }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "unpaid"),
              [](const Movement &m) { return m.charged.deficit; }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "Uncharged"),
              [](const Movement &m) { return m.uncharged; }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "Blocked"),
              [](const Movement &m) { return m.blocked; }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "Credits bought"),
              [](const Movement &m) { return m.purchased.credit; }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "Tokens bought"),
              [](const Movement &m) { return m.purchased.token; }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "Repaid"),
              [](const Movement &m) { return m.repaid.total(); }),
        moved(QT_TRANSLATE_NOOP("ResultTable", "Expired"),
              [](const Movement &m) { return m.expired.total(); }),
        closing(QT_TRANSLATE_NOOP("ResultTable", "Credits at close"),
                [](const Balance &b) { return b.credit; }),
        closing(QT_TRANSLATE_NOOP("ResultTable", "Tokens at close"),
                [](const Balance &b) { return b.token; }),
        closing(QT_TRANSLATE_NOOP("ResultTable", "Net balance"),
                [](const Balance &b) { return b.net(); }),
    };
}

ResultColumn costColumn(const char *title, Money Costs::*cost, const QLocale &locale)
{
    return {ResultTable::tr(title), [=](const Forecast &forecast, std::size_t row) {
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
    columns.insert(columns.begin(),
                   {{ResultTable::tr("Day"),
                     [locale](const Forecast &forecast, std::size_t row) {
                         return dayText(forecast.projection.days[row].date, locale);
                     },
                     false},
                    {ResultTable::tr("Access"),
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
                    [locale](const Forecast &forecast, std::size_t row) {
                        return monthText(forecast.projection.months[row].month, locale);
                    },
                    false});
    columns.push_back(
        costColumn(QT_TRANSLATE_NOOP("ResultTable", "Purchases"), &Costs::purchases, locale));
    columns.push_back(
        costColumn(QT_TRANSLATE_NOOP("ResultTable", "Consumed"), &Costs::consumed, locale));
    columns.push_back(
        costColumn(QT_TRANSLATE_NOOP("ResultTable", "Lost by expiry"), &Costs::expired, locale));
    return new ResultTableModel(
        std::move(columns), [](const Forecast &f) { return f.projection.months.size(); }, parent);
}

} // namespace tokencast
