// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/planwords.h"

#include "core/model/schedule.h"
#include "core/text/textformat.h"
#include "ui/models/choices.h"
#include "ui/report/report.h"

namespace tokencast {

namespace {

QString listed(const QStringList &parts)
{
    return parts.join(ReportText::tr(", "));
}

QString spreadWords(Spread spread)
{
    switch (spread) {
    case Spread::Even:
        return ReportText::tr("spread evenly");
    case Spread::Start:
        return ReportText::tr("at the start of the period");
    case Spread::End:
        break;
    }
    return ReportText::tr("at the end of the period");
}

QStringList seasonWords(const Season &season, const QLocale &locale)
{
    QStringList months;
    for (std::size_t i = 0; i < season.size(); ++i) {
        if (season[i] != Factor::fromWhole(1))
            months << ReportText::tr("%1 × %2", "a month and its factor")
                          .arg(locale.standaloneMonthName(static_cast<int>(i) + 1,
                                                          QLocale::ShortFormat),
                               editText(season[i], locale));
    }
    return months;
}

} // namespace

QString growthWords(const UsageLine &line, const QLocale &locale)
{
    if (line.growth.isZero())
        return {};
    const QString growth = percentText(line.growth, locale);
    switch (line.every) {
    case Every::Once:
        return {};
    case Every::Day:
        return ReportText::tr("%1 a day").arg(growth);
    case Every::Week:
        return ReportText::tr("%1 a week").arg(growth);
    case Every::Month:
        break;
    }
    return ReportText::tr("%1 a month").arg(growth);
}

QString detailWords(const UsageLine &line, std::string_view unit, const QLocale &locale)
{
    QStringList parts;
    const bool repeats = line.every != Every::Once;
    if (repeats && line.days == EligibleDays::Weekdays)
        parts << ReportText::tr("on weekdays");
    if (line.batch)
        parts << ReportText::tr("in batches of %1")
                     .arg(quantityWithUnit(*line.batch, std::string(unit), locale).trimmed());
    const Spread spread = spreadOf(line, unit);
    if (repeats && (line.spread || spread != Spread::Even))
        parts << spreadWords(spread);
    if (line.commercial)
        parts << ReportText::tr("commercial");
    if (repeats && line.season)
        parts += seasonWords(*line.season, locale);
    return listed(parts);
}

} // namespace tokencast
