// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace tokencast;

class TestBackupPolicy : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatStays_data();
    void whatStays();
    void theOrderOfTheTimesDoesNotMatter();
    void whatStayedStaysAgain();
    void yearsOfWorkComeToFewCopies();
};

namespace {

constexpr BackupPolicy nothing{.newest = 0, .days = 0, .weeks = 0, .months = 0};

/// "2023-01-05 09:30"
BackupTime timeOf(const QString &text)
{
    const Day day = parseDay(text.left(10).toStdString()).value();
    return BackupTime(std::chrono::sys_days(day)) + std::chrono::hours(text.mid(11, 2).toInt())
        + std::chrono::minutes(text.mid(14, 2).toInt());
}

std::vector<BackupTime> timesOf(const QString &text)
{
    std::vector<BackupTime> times;
    for (const QString &time : text.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        times.push_back(timeOf(time));
    return times;
}

/// One at each hour from nine to five, on every day back from the last one.
std::vector<BackupTime> workingHours(int days)
{
    std::vector<BackupTime> times;
    for (int day = 0; day < days; ++day) {
        for (int hour = 9; hour <= 17; ++hour)
            times.push_back(BackupTime(std::chrono::sys_days("2024-12-31"_day))
                            - std::chrono::days(day) + std::chrono::hours(hour));
    }
    return times;
}

} // namespace

void TestBackupPolicy::whatStays_data()
{
    QTest::addColumn<BackupPolicy>("policy");
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, BackupPolicy policy, const char *times,
                        const char *kept) {
        QTest::newRow(name) << policy << QString::fromLatin1(times) << QString::fromLatin1(kept);
    };
    BackupPolicy newest = nothing;
    newest.newest = 2;
    BackupPolicy days = nothing;
    days.days = 3;
    BackupPolicy weeks = nothing;
    weeks.weeks = 2;
    BackupPolicy months = nothing;
    months.months = 3;
    row("nothing of nothing", {}, "", "");
    row("the only one", {}, "2023-01-05 09:30", "2023-01-05 09:30");
    row("none where none is asked for", nothing, "2023-01-05 09:30", "");
    row("the newest", newest, "2023-01-05 09:30, 2023-01-05 09:20, 2023-01-05 09:10",
        "2023-01-05 09:30, 2023-01-05 09:20");
    row("the newest of each day", days,
        "2023-01-05 09:30, 2023-01-05 08:00, 2023-01-04 23:59, 2023-01-04 00:00",
        "2023-01-05 09:30, 2023-01-04 23:59");
    row("days that are near enough, not the days that have one", days,
        "2023-01-05 09:30, 2023-01-03 00:00, 2023-01-02 23:59",
        "2023-01-05 09:30, 2023-01-03 00:00");
    row("the newest of each week from Monday on", weeks,
        "2023-01-09 00:00, 2023-01-08 23:59, 2023-01-02 00:00, 2023-01-01 23:59",
        "2023-01-09 00:00, 2023-01-08 23:59");
    row("a week over the end of a year", weeks,
        "2023-01-01 12:00, 2022-12-31 12:00, 2022-12-25 12:00",
        "2023-01-01 12:00, 2022-12-25 12:00");
    row("the newest of each month", months,
        "2023-01-05 09:30, 2023-01-01 00:00, 2022-12-31 23:59, 2022-12-01 00:00, 2022-11-30 12:00, "
        "2022-10-31 12:00",
        "2023-01-05 09:30, 2022-12-31 23:59, 2022-11-30 12:00");
    row("what stays for several reasons, once", {}, "2023-01-05 09:30, 2022-11-05 09:30",
        "2023-01-05 09:30, 2022-11-05 09:30");
    row("times before 1970 like others", weeks,
        "1969-12-29 00:00, 1969-12-28 23:59, 1969-12-22 00:00, 1969-12-21 23:59",
        "1969-12-29 00:00, 1969-12-28 23:59");
}

void TestBackupPolicy::whatStays()
{
    QFETCH(const BackupPolicy, policy);
    QFETCH(const QString, times);
    QFETCH(const QString, kept);
    QCOMPARE(keptTimes(timesOf(times), policy), timesOf(kept));
}

void TestBackupPolicy::theOrderOfTheTimesDoesNotMatter()
{
    std::vector<BackupTime> times = workingHours(100);
    const std::vector<BackupTime> kept = keptTimes(times);
    std::ranges::reverse(times);
    QCOMPARE(keptTimes(times), kept);
    QVERIFY(std::ranges::is_sorted(kept, std::greater<>()));
}

void TestBackupPolicy::whatStayedStaysAgain()
{
    const std::vector<BackupTime> kept = keptTimes(workingHours(800));
    QCOMPARE(keptTimes(kept), kept);
}

void TestBackupPolicy::yearsOfWorkComeToFewCopies()
{
    // Deleted after each new copy, as the program does it.
    std::vector<BackupTime> times = workingHours(3 * 365);
    std::ranges::sort(times);
    std::vector<BackupTime> kept;
    for (const BackupTime time : times) {
        kept.push_back(time);
        kept = keptTimes(kept);
    }
    // Ten of the last two days, their 13 and 7 and 22 predecessors; a few weeks end months as well.
    QVERIFY2(kept.size() >= 40 && kept.size() <= 55, qPrintable(QString::number(kept.size())));
    QCOMPARE(kept.front(), times.back());
    // Back to the first of 24 months.
    QCOMPARE(std::chrono::floor<std::chrono::days>(kept.back()), "2023-01-31"_day);
    const auto isOfLastDay = [](BackupTime time) {
        return time >= timeOf(QStringLiteral("2024-12-31 00:00"));
    };
    QCOMPARE(std::ranges::count_if(kept, isOfLastDay), 9);
}

QTEST_GUILESS_MAIN(TestBackupPolicy)
#include "tst_backuppolicy.moc"
