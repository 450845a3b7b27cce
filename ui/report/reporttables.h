// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textformat.h"
#include "ui/report/report.h"

namespace tokencast {

/// The tables of a report. Columns in which nothing ever happens are left out.
class ReportTables
{
public:
    ReportTables(const Forecast &forecast, const QLocale &locale)
        : m_forecast(forecast), m_locale(locale)
    {
    }

    ReportTable dates() const;
    ReportTable months() const;
    ReportTable services() const;
    ReportTable purchases() const;
    ReportTable usage() const;

private:
    QString tokens(Tokens amount) const { return tokensIn(amount, Places::Short); }
    QString tokensIn(Tokens amount, Places places) const;
    QString money(Money amount) const;
    QString monthsNote() const;
    QStringList lotRow(const LotResult &result) const;
    QStringList usageRow(const UsageLine &line) const;

    const Forecast &m_forecast;
    const QLocale &m_locale;
};

} // namespace tokencast
