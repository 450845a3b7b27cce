// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/documentfile.h"
#include "tests/support/planbuilder.h"

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <optional>
#include <utility>
#include <vector>

// Documents and files for the tests of storage.

namespace tokencast {

/// Nothing but what a plan must have: every optional is empty, every list too.
inline Plan barePlan()
{
    Plan plan;
    plan.horizon = {.start = "2022-11-07"_day, .end = "2023-11-07"_day};
    return plan;
}

inline UsageLine fullLine()
{
    UsageLine line{
        .id = LineId("u1"),
        .label = "Nightly drawings",
        .service = ServiceId("design-automation.revit"),
        .quantity = "40.000001"_quantity,
        .every = Every::Week,
        .start = "2022-11-08"_day,
        .end = "2023-05-01"_day,
        .days = EligibleDays::Weekdays,
        .spread = Spread::End,
        .batch = "2.5"_quantity,
        .growth = "-0.02"_factor,
        .season = Season(),
        .commercial = true,
    };
    for (std::size_t month = 0; month < 12; ++month)
        (*line.season)[month] = Factor::fromWhole(static_cast<std::int64_t>(month));
    return line;
}

/// Every optional is filled, every choice is not the default.
inline Plan fullPlan()
{
    return {
        .name = "Studio 2023",
        .currency = "EUR",
        .listPrice = "2.75"_money,
        .ruleBook = RuleBookId("my-rates"),
        .account = {.country = "JP",
                    .agreement = Agreement::Enterprise,
                    .sellsTokens = false,
                    .trial = Trial{.start = "2022-09-01"_day, .endedEarly = "2022-10-01"_day},
                    .subscriptions = {{.start = "2021-12-01"_day, .end = "2022-12-01"_day},
                                      {.start = "2023-01-01"_day, .end = "2024-01-01"_day}},
                    .openingDeficit = "101"_tokens,
                    .negativeSince = "2022-11-01"_day},
        .horizon = {.start = "2022-11-07"_day, .end = "2025-11-07"_day},
        .lots = {{.id = LotId("cc-1"),
                  .kind = Kind::Credit,
                  .quantity = "100"_tokens,
                  .remaining = "40.5"_tokens,
                  .purchased = "2022-02-10"_day,
                  .expires = "2023-02-10"_day,
                  .unitPrice = "3"_money},
                 {.id = LotId("ft-1"), .quantity = "500"_tokens, .purchased = "2023-01-05"_day}},
        .usage = {fullLine(),
                  {.id = LineId("u2"),
                   .service = ServiceId("reality-capture"),
                   .quantity = "640"_quantity}},
        .overrides = {{.rate = ServiceId("reality-capture"),
                       .amount = "1.5"_tokens,
                       .per = "40"_quantity,
                       .rounding = Rounding::Carry},
                      {.rate = ServiceId("model-derivative.complex")}},
    };
}

/// A new document, open for writing; a failure ends the program.
inline DocumentFile documentAt(const QString &path, const StoredDocument &content)
{
    return DocumentFile::create(path, content).value();
}

/// As the program writes an edit of one scenario, in a document whose first one is shown.
inline StorageResult<void> putPlan(DocumentFile &document, std::int64_t id, const Plan &plan,
                                   std::int64_t current = 1)
{
    return document.apply({.scenarios = {{.id = id, .plan = plan}}, .currentScenario = current});
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A test cannot write its file.");
}

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// Empty where nothing is wrong.
template <typename T>
std::optional<StorageErrorCode> codeOf(const StorageResult<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <typename T>
QString factOf(const StorageResult<T> &result)
{
    return result ? QString() : result.error().facts.value(0);
}

} // namespace tokencast

namespace QTest {

template <>
inline char *toString(const std::optional<tokencast::StorageErrorCode> &code)
{
    return code ? toString(static_cast<int>(*code)) : qstrdup("no error");
}

} // namespace QTest
