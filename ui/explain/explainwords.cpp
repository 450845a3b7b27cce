// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explainwords.h"

#include "core/formats/assumptions.h"
#include "core/text/textformat.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace tokencast {

QString balanceText(const Balance &balance, const QLocale &locale)
{
    QString text = Explain::tr("%1, %2", "credits and tokens")
                       .arg(kindText(Kind::Credit, balance.credit, locale),
                            kindText(Kind::Token, balance.token, locale));
    if (!balance.deficit.isZero())
        text += Explain::tr(", deficit %1").arg(tokensText(balance.deficit, locale));
    return text;
}

QString lotName(const Lot &lot)
{
    return QString::fromStdString(lot.id.text());
}

QString lotsText(const Forecast &forecast, const std::vector<LotPayment> &lots,
                 const QLocale &locale)
{
    QStringList parts;
    for (const LotPayment &part : lots)
        parts +=
            u"%1 %2"_s.arg(lotName(forecast.plan.lots[part.lot]), tokensText(part.amount, locale));
    return parts.join(Explain::tr(", "));
}

std::vector<ExplainedStep> withSources(std::vector<ExplainedStep> steps, const Forecast &forecast,
                                       DayRange days, const QLocale &locale)
{
    const RuleBook &book = forecast.ruleBook;
    for (std::size_t i = 0; i < book.cards.size(); ++i) {
        if (intersection(book.daysOf(i), days).isEmpty())
            continue;
        steps.push_back({.what = Explain::tr("Rates and rules"),
                         .how = Explain::tr("%1, rule book %2")
                                    .arg(localText(book.cards[i].title),
                                         QString::fromStdString(book.id.text())),
                         .weight = ExplainedStep::Weight::Total});
        for (const Source &source : book.cards[i].sources)
            steps.push_back({.what = Explain::tr("Source"), .how = sourceText(source, locale)});
    }
    if (!forecast.plan.overrides.empty())
        steps.push_back({.what = Explain::tr("Rates and rules"),
                         .how = Explain::tr("the plan replaces some rates by its own")});
    return steps;
}

} // namespace tokencast
