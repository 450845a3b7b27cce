// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explainedsums.h"

#include "core/text/textformat.h"
#include "ui/explain/explainwords.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tokencast {

namespace {

using Weight = ExplainedStep::Weight;

QString minus(Tokens amount, const QLocale &locale)
{
    return amount.isZero() ? locale.toString(0)
                           : locale.negativeSign() + tokensText(amount, locale);
}

/// What was charged, by what paid it.
QString paidBy(const Charged &charged, const QLocale &locale)
{
    QStringList parts;
    const QString paid = kindsText({.credit = charged.credit, .token = charged.token}, locale);
    if (!paid.isEmpty())
        parts += paid;
    if (!charged.deficit.isZero())
        parts += Explain::tr("%1 on deficit").arg(tokensText(charged.deficit, locale));
    return parts.join(Explain::tr(", "));
}

/// What happened in a day or a month besides charges.
QString eventsOf(const Movement &movement, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&](const KindAmounts &amounts, const QString &pattern) {
        if (amounts != KindAmounts())
            parts += pattern.arg(kindsText(amounts, locale));
    };
    add(movement.purchased, Explain::tr("%1 bought"));
    add(movement.expired, Explain::tr("%1 expired unused"));
    add(movement.repaid, Explain::tr("%1 repaid the deficit"));
    if (!movement.uncharged.isZero())
        parts +=
            Explain::tr("%1 not charged in the trial").arg(tokensText(movement.uncharged, locale));
    if (!movement.blocked.isZero())
        parts += Explain::tr("%1 blocked").arg(tokensText(movement.blocked, locale));
    return parts.join(Explain::tr("; "));
}

/// The rows of what moved, where something did.
class SumRows
{
public:
    SumRows(const Forecast &forecast, const QLocale &locale)
        : m_forecast(forecast), m_locale(locale)
    {
    }

    void addServices(const std::vector<Tokens> &charged)
    {
        for (std::size_t i = 0; i < charged.size(); ++i) {
            if (charged[i].isZero())
                continue;
            m_rows.push_back(
                {.what = serviceTitle(m_forecast.ruleBook, m_forecast.projection.services[i]),
                 .how = Explain::tr("charged"),
                 .amount = minus(charged[i], m_locale)});
        }
    }
    void addMovement(const Movement &movement)
    {
        m_rows.push_back({.what = Explain::tr("Charged in all"),
                          .how = paidBy(movement.charged, m_locale),
                          .amount = minus(movement.charged.total(), m_locale),
                          .weight = Weight::Total});
        addKinds(Explain::tr("Bought"), movement.purchased, m_locale.positiveSign(),
                 movement.cost.purchases);
        addKinds(Explain::tr("Expired unused"), movement.expired, m_locale.negativeSign(),
                 movement.cost.expired);
        addKinds(Explain::tr("Deficit repaid"), movement.repaid, m_locale.negativeSign(), {});
        addHeld(Explain::tr("Not charged"), Explain::tr("the trial consumes nothing"),
                movement.uncharged);
        addHeld(Explain::tr("Blocked"),
                Explain::tr("access was limited, or too few tokens were left"), movement.blocked);
    }
    void addMoney(const QString &what, const QString &how, Money amount)
    {
        m_rows.push_back({.what = what,
                          .how = how,
                          .amount = moneyText(amount, m_forecast.projection.currency, m_locale),
                          .weight = Weight::Total});
    }
    void addClosing(const Balance &closing)
    {
        m_rows.push_back({.what = Explain::tr("Closing balance"),
                          .how = Explain::tr("net %1").arg(tokensText(closing.net(), m_locale)),
                          .amount = balanceText(closing, m_locale),
                          .weight = Weight::Total});
    }
    void addPart(const QString &name, const Movement &movement)
    {
        if (movement == Movement())
            return;
        m_rows.push_back({.what = name,
                          .how = eventsOf(movement, m_locale),
                          .amount = minus(movement.charged.total(), m_locale)});
    }
    std::vector<ExplainedStep> rows() { return std::move(m_rows); }

private:
    void addKinds(const QString &what, const KindAmounts &amounts, const QString &sign, Money cost)
    {
        if (amounts == KindAmounts())
            return;
        m_rows.push_back({.what = what,
                          .how = cost.isZero()
                              ? QString()
                              : Explain::tr("paid for with %1")
                                    .arg(moneyText(cost, m_forecast.projection.currency, m_locale)),
                          .amount = sign + kindsText(amounts, m_locale)});
    }
    void addHeld(const QString &what, const QString &why, Tokens amount)
    {
        if (!amount.isZero())
            m_rows.push_back({.what = what, .how = why, .amount = tokensText(amount, m_locale)});
    }

    const Forecast &m_forecast;
    const QLocale &m_locale;
    std::vector<ExplainedStep> m_rows;
};

} // namespace

std::vector<ExplainedStep> explainedMonth(const Forecast &forecast, const MonthResult &month,
                                          const QLocale &locale)
{
    SumRows rows(forecast, locale);
    rows.addServices(month.chargedByService);
    rows.addMovement(month.movement);
    rows.addMoney(Explain::tr("Cost of what was consumed"),
                  Explain::tr("each lot at the price it was bought for"),
                  month.movement.cost.consumed);
    rows.addClosing(month.closing);
    for (const DayResult &day : forecast.projection.days) {
        if (monthOf(day.date) == month.month)
            rows.addPart(dayText(day.date, locale), day.movement);
    }
    return rows.rows();
}

std::vector<ExplainedStep> explainedPlan(const Forecast &forecast, const QLocale &locale)
{
    const Summary &summary = forecast.projection.summary;
    SumRows rows(forecast, locale);
    rows.addServices(summary.chargedByService);
    rows.addMovement(summary.movement);
    rows.addMoney(Explain::tr("Consumed"), Explain::tr("each lot at the price it was bought for"),
                  summary.movement.cost.consumed);
    rows.addMoney(Explain::tr("Owed"),
                  Explain::tr("the deficit at the end, at the list price of %1")
                      .arg(moneyText(forecast.plan.effectiveListPrice(),
                                     forecast.projection.currency, locale)),
                  summary.owed);
    rows.addMoney(Explain::tr("Cost of use"), Explain::tr("consumed and owed"), summary.usageCost);
    rows.addClosing(summary.closing);
    for (const MonthResult &month : forecast.projection.months)
        rows.addPart(longMonthText(month.month, locale), month.movement);
    return rows.rows();
}

} // namespace tokencast
