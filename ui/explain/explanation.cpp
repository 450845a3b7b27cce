// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explanation.h"

#include "core/model/simulation.h"
#include "core/text/textformat.h"
#include "ui/charts/dayinwords.h"
#include "ui/explain/explainedevent.h"
#include "ui/explain/explainedsums.h"
#include "ui/explain/explainwords.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

using Weight = ExplainedStep::Weight;

/// What comes of a lot, a row each.
struct LotRow
{
    const LotPayment &part;
    QString what;
    QString how;
    QString sign;
};

/// A day's ledger on its way into rows.
class DayRows
{
public:
    DayRows(const Forecast &forecast, const DayTrace &ledger, const QLocale &locale)
        : m_forecast(forecast), m_ledger(ledger), m_locale(locale)
    {
    }

    std::vector<ExplainedStep> rows()
    {
        addOpening();
        addLots();
        addAccess();
        for (const EventTrace &event : m_ledger.events)
            m_rows.push_back(explainedEvent(m_forecast, event, m_ledger.date, m_locale));
        if (m_ledger.events.empty())
            m_rows.push_back({.what = Explain::tr("Nothing is charged on this day")});
        addClosing();
        return std::move(m_rows);
    }

private:
    void addOpening()
    {
        m_rows.push_back({.what = Explain::tr("Opening balance"),
                          .how = m_ledger.date == m_forecast.plan.horizon.start
                              ? Explain::tr("in hand on the first day")
                              : Explain::tr("closing balance of %1")
                                    .arg(dayText(m_ledger.date - std::chrono::days(1), m_locale)),
                          .amount = balanceText(m_ledger.opening, m_locale),
                          .lots = lotsText(m_forecast, m_ledger.openingLots, m_locale),
                          .weight = Weight::Total});
    }
    void addLots()
    {
        for (const LotPayment &lot : m_ledger.expired)
            add({lot, Explain::tr("Expired unused"),
                 Explain::tr("its last day was %1")
                     .arg(dayText(planLot(lot).expiry() - std::chrono::days(1), m_locale)),
                 m_locale.negativeSign()});
        for (const LotPayment &lot : m_ledger.purchased) {
            const Plan &plan = m_forecast.plan;
            add({lot, Explain::tr("Bought"),
                 Explain::tr("at %1 each, usable until %2")
                     .arg(moneyText(plan.priceOf(planLot(lot)), plan.currency, m_locale),
                          dayText(planLot(lot).expiry() - std::chrono::days(1), m_locale)),
                 m_locale.positiveSign()});
        }
        for (const LotPayment &lot : m_ledger.repaid)
            add({lot, Explain::tr("Deficit repaid"),
                 Explain::tr("before anything is charged on the day"), m_locale.negativeSign()});
    }
    void addAccess()
    {
        m_rows.push_back({.what = Explain::tr("Access"),
                          .how = accessInWords(m_forecast, m_ledger.date, m_locale)});
    }
    void addClosing()
    {
        const DayResult *day = resultOf(m_forecast, m_ledger.date);
        m_rows.push_back(
            {.what = Explain::tr("Closing balance"),
             .how = Explain::tr("net %1").arg(tokensText(day->closing.net(), m_locale)),
             .amount = balanceText(day->closing, m_locale),
             .lots = lotsText(m_forecast, m_ledger.closingLots, m_locale),
             .weight = Weight::Total});
    }
    void add(const LotRow &row)
    {
        m_rows.push_back(
            {.what = row.what,
             .how = row.how,
             .amount = row.sign + kindText(planLot(row.part).kind, row.part.amount, m_locale),
             .lots = lotName(planLot(row.part))});
    }
    const Lot &planLot(const LotPayment &part) const { return m_forecast.plan.lots[part.lot]; }

    const Forecast &m_forecast;
    const DayTrace &m_ledger;
    const QLocale &m_locale;
    std::vector<ExplainedStep> m_rows;
};

} // namespace

QString Explanation::paragraph() const
{
    QStringList sentences;
    for (const ExplainedStep &step : steps) {
        QStringList parts;
        for (const QString &part : {step.how, step.amount})
            if (!part.isEmpty())
                parts += part;
        QString sentence = parts.isEmpty() ? step.what
                                           : Explain::tr("%1: %2", "a step and how it came about")
                                                 .arg(step.what, parts.join(Explain::tr("; ")));
        if (!step.lots.isEmpty())
            sentence += u" ("_s + step.lots + u')';
        sentences += sentence + u'.';
    }
    return Explain::tr("%1. %2", "title and steps of an explanation")
        .arg(title, sentences.join(u' '));
}

std::optional<DayTrace> ledgerOf(const Forecast &forecast, const Catalog &catalog, Day day)
{
    const Result<CheckedPlan> plan = CheckedPlan::check(forecast.plan, catalog);
    if (!plan)
        return std::nullopt;
    const SimulationOptions options{.traced =
                                        DayRange{.start = day, .end = day + std::chrono::days(1)}};
    Result<Projection> projection = simulate(*plan, options);
    if (!projection || projection->traces.empty())
        return std::nullopt;
    return std::move(projection->traces.front());
}

std::vector<ExplainedStep> ledgerSteps(const Forecast &forecast, const DayTrace &ledger,
                                       const QLocale &locale)
{
    return DayRows(forecast, ledger, locale).rows();
}

Explanation explainDay(const Forecast &forecast, const DayTrace &ledger, const QLocale &locale)
{
    const DayRange day{.start = ledger.date, .end = ledger.date + std::chrono::days(1)};
    return {.title = longDayText(ledger.date, locale),
            .steps = withSources(ledgerSteps(forecast, ledger, locale), forecast, day, locale)};
}

Explanation explainMonth(const Forecast &forecast, YearMonth month, const QLocale &locale)
{
    const DayRange days = intersection(
        {.start = firstDayOf(month), .end = firstDayOf(month + std::chrono::months(1))},
        forecast.projection.horizon);
    std::vector<ExplainedStep> steps =
        explainedMonth(forecast, *monthResultOf(forecast, days.start), locale);
    return {.title = longMonthText(month, locale),
            .steps = withSources(std::move(steps), forecast, days, locale)};
}

Explanation explainPlan(const Forecast &forecast, const QLocale &locale)
{
    const DayRange &horizon = forecast.projection.horizon;
    return {.title = Explain::tr("The whole plan, %1 to %2")
                         .arg(dayText(horizon.start, locale), dayText(horizon.last(), locale)),
            .steps = withSources(explainedPlan(forecast, locale), forecast, horizon, locale)};
}

} // namespace tokencast
