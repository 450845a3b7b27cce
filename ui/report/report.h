// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/assumptions.h"
#include "core/model/advice.h"
#include "core/model/checkedplan.h"
#include "ui/document/forecast.h"
#include "ui/headline/headlinetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFlags>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

// What is handed to somebody who does not have the program, in words and tables. Paper and pages on
// the web are made of this; every amount is the result's.

namespace tokencast {

/// The words of reports, in the language that is installed.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

enum class ReportSection {
    Charts = 1 << 0,
    Dates = 1 << 1,
    Months = 1 << 2,
    Services = 1 << 3,
    Purchases = 1 << 4,
    Usage = 1 << 5,
    Assumptions = 1 << 6,
};
Q_DECLARE_FLAGS(ReportSections, ReportSection)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportSections)

inline constexpr int allReportSections = (1 << 7) - 1;

/// What a section is called.
QString titleOf(ReportSection section);

struct ReportTable
{
    QString title;
    QStringList heads;
    std::vector<QStringList> rows;
    /// Under a line; empty where there is none.
    QStringList total;
    /// The first columns hold words, the others numbers.
    qsizetype textColumns = 1;
    /// Columns of words that stay on one line, as days do.
    QList<qsizetype> wholeColumns;
    /// Beneath it in small print.
    QString note;

    bool isEmpty() const { return rows.empty(); }
};

/// An answer of the headline under its name.
struct ReportAnswer
{
    QString name;
    Answer answer;
};

struct Report
{
    QString title;
    /// Horizon and rule book.
    QString subtitle;
    /// The two questions, answered in a sentence or two.
    QString cover;
    std::vector<ReportAnswer> answers;
    /// Sentences.
    QStringList advice;
    /// The days to remember, and what happens on them.
    ReportTable dates;
    ReportTable months;
    ReportTable services;
    ReportTable purchases;
    ReportTable usage;
    Assumptions assumptions;
    /// On every page: the rule set, and when this was made.
    QString imprint;
};

/// `made` is the day in the imprint.
Report reportOf(const CheckedPlan &plan, const Forecast &forecast, Day made, const QLocale &locale);

/// A pattern for addresses of pages on the web.
inline constexpr auto webAddress = R"(https?://[^\s<>"]*[^\s<>".,;:)])";

/// One after the other, as the language sets them apart.
QString sentences(const QStringList &each);

/// A title for every part that is always told in the same words.
QString assumptionsTitle();
QString notModelledTitle();
QString sourcesTitle();

} // namespace tokencast
