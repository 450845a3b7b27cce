// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/calendar.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

class CalendarTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreReadAndWritten_data();
    void daysAreReadAndWritten();
    void whatIsNoDayIsRefused_data();
    void whatIsNoDayIsRefused();
    void everyDayOfTheModelReadsBack();
    void mondaysBeginWeeks_data();
    void mondaysBeginWeeks();
    void weekdaysAreMondayToFriday();
    void weekdaysOfRangesAreCounted();
    void aYearLaterIsTheSameDay_data();
    void aYearLaterIsTheSameDay();
    void monthsBeginOnTheirFirst();
    void rangesLeaveOutTheirEnd();
    void intersections_data();
    void intersections();
};

void CalendarTest::daysAreReadAndWritten_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("daysSince2000");
    QTest::newRow("the first day of the model") << std::string("2000-01-01") << 0;
    QTest::newRow("a leap day of a century") << std::string("2000-02-29") << 59;
    // 23 years of 365 days and the leap days of 2000, 2004, 2008, 2012, 2016 and 2020.
    QTest::newRow("a new year") << std::string("2023-01-01") << 23 * 365 + 6;
    QTest::newRow("the change to tokens") << std::string("2022-11-07") << 22 * 365 + 6 + 310;
    // A hundred years with 25 leap days.
    QTest::newRow("the end of days") << std::string("2100-01-01") << 36'525;
}

void CalendarTest::daysAreReadAndWritten()
{
    QFETCH(const std::string, text);
    QFETCH(const int, daysSince2000);
    const std::optional<Day> day = parseDay(text);
    QVERIFY(day.has_value());
    QCOMPARE(*day, firstDay + std::chrono::days(daysSince2000));
    QCOMPARE(toText(*day), text);
}

void CalendarTest::whatIsNoDayIsRefused_data()
{
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << std::string(text);
    };
    row("nothing", "");
    row("29 February of a common year", "2023-02-29");
    row("29 February of a century without a leap day", "2100-02-29");
    row("31 April", "2023-04-31");
    row("month 0", "2023-00-10");
    row("month 13", "2023-13-01");
    row("day 0", "2023-03-00");
    row("day 32", "2023-01-32");
    row("one digit of the month", "2023-3-01");
    row("slashes", "2023/03/01");
    row("no separators", "20230301");
    row("a time behind it", "2023-03-01T00:00:00Z");
    row("a space before", " 2023-03-1");
    row("a space inside", "2023-03- 1");
    row("a sign", "-023-03-01");
    row("five digits of the year", "12023-03-1");
    row("the number of a week", "2023-W10-1");
    row("full-width digits", "\xef\xbc\x92\xef\xbc\x90\xef\xbc\x92\xef\xbc\x93-03-01");
}

void CalendarTest::whatIsNoDayIsRefused()
{
    QFETCH(const std::string, text);
    QCOMPARE(parseDay(text), std::optional<Day>());
}

void CalendarTest::everyDayOfTheModelReadsBack()
{
    for (Day day = firstDay; day <= endOfDays; day += std::chrono::days(1))
        QCOMPARE(parseDay(toText(day)), std::optional(day));
}

void CalendarTest::mondaysBeginWeeks_data()
{
    QTest::addColumn<Day>("day");
    QTest::addColumn<Day>("monday");
    QTest::newRow("a Monday is its own") << "2022-11-07"_day
                                         << "2022-11-07"_day;
    QTest::newRow("a Tuesday") << "2022-11-08"_day
                               << "2022-11-07"_day;
    QTest::newRow("a Sunday ends the week") << "2022-11-13"_day
                                            << "2022-11-07"_day;
    QTest::newRow("New Year on a Sunday belongs to the old year's week") << "2023-01-01"_day
                                                                         << "2022-12-26"_day;
    QTest::newRow("New Year's Eve on a Tuesday belongs to the new year's week") << "2024-12-31"_day
                                                                                << "2024-12-30"_day;
    QTest::newRow("the first day of the model is a Saturday") << "2000-01-01"_day
                                                              << "1999-12-27"_day;
}

void CalendarTest::mondaysBeginWeeks()
{
    QFETCH(const Day, day);
    QTEST(mondayOf(day), "monday");
}

void CalendarTest::weekdaysAreMondayToFriday()
{
    for (int i = 0; i < 7; ++i) {
        const Day day = "2024-02-26"_day + std::chrono::days(i); // a Monday
        QCOMPARE(isWeekday(day), i < 5);
    }
}

void CalendarTest::weekdaysOfRangesAreCounted()
{
    // Against counting day by day, for every start in a week and every length up to ten weeks.
    for (int offset = 0; offset < 7; ++offset) {
        const Day start = "2022-12-26"_day + std::chrono::days(offset);
        int counted = 0;
        for (int length = 0; length <= 70; ++length) {
            const Day end = start + std::chrono::days(length);
            QCOMPARE(weekdaysIn({.start = start, .end = end}), counted);
            counted += isWeekday(end) ? 1 : 0;
        }
    }
    QCOMPARE(weekdaysIn({.start = "2023-01-10"_day, .end = "2023-01-01"_day}), 0);
    QCOMPARE(weekdaysIn({.start = "2023-01-01"_day, .end = "2023-02-01"_day}), 22);
    QCOMPARE(weekdaysIn({.start = "2024-02-01"_day, .end = "2024-03-01"_day}), 21);
}

void CalendarTest::aYearLaterIsTheSameDay_data()
{
    QTest::addColumn<Day>("day");
    QTest::addColumn<Day>("later");
    QTest::newRow("a plain day") << "2022-02-10"_day
                                 << "2023-02-10"_day;
    QTest::newRow("across a leap day") << "2023-03-01"_day
                                       << "2024-03-01"_day;
    QTest::newRow("29 February becomes 28 February") << "2024-02-29"_day
                                                     << "2025-02-28"_day;
    QTest::newRow("28 February before a leap year stays") << "2023-02-28"_day
                                                          << "2024-02-28"_day;
    QTest::newRow("the last day goes beyond the end of days") << "2099-12-31"_day
                                                              << "2100-12-31"_day;
}

void CalendarTest::aYearLaterIsTheSameDay()
{
    QFETCH(const Day, day);
    QTEST(oneYearAfter(day), "later");
}

void CalendarTest::monthsBeginOnTheirFirst()
{
    const YearMonth february = std::chrono::year(2024) / 2;
    QCOMPARE(monthOf("2024-02-29"_day), february);
    QCOMPARE(monthOf("2024-02-01"_day), february);
    QCOMPARE(firstDayOf(february), "2024-02-01"_day);
    QCOMPARE(toText(february), std::string("2024-02"));
    QCOMPARE(toText(std::chrono::year(2022) / 11), std::string("2022-11"));
}

void CalendarTest::rangesLeaveOutTheirEnd()
{
    const DayRange range{.start = "2022-11-07"_day, .end = "2022-11-10"_day};
    QCOMPARE(range.days(), 3);
    QCOMPARE(range.last(), "2022-11-09"_day);
    QVERIFY(!range.isEmpty());
    QVERIFY(range.contains("2022-11-07"_day));
    QVERIFY(range.contains("2022-11-09"_day));
    QVERIFY(!range.contains("2022-11-10"_day));
    QVERIFY(!range.contains("2022-11-06"_day));
    const DayRange empty{.start = "2022-11-07"_day, .end = "2022-11-07"_day};
    QVERIFY(empty.isEmpty());
    QVERIFY(!empty.contains("2022-11-07"_day));
}

void CalendarTest::intersections_data()
{
    QTest::addColumn<DayRange>("a");
    QTest::addColumn<DayRange>("b");
    QTest::addColumn<DayRange>("common");
    const auto range = [](const char *start, const char *end) {
        return DayRange{.start = *parseDay(start), .end = *parseDay(end)};
    };
    QTest::newRow("one inside the other")
        << range("2023-01-01", "2024-01-01") << range("2023-03-01", "2023-04-01")
        << range("2023-03-01", "2023-04-01");
    QTest::newRow("overlapping") << range("2023-01-01", "2023-03-10")
                                 << range("2023-03-01", "2023-04-01")
                                 << range("2023-03-01", "2023-03-10");
    QTest::newRow("one after the other have no day in common")
        << range("2023-01-01", "2023-03-01") << range("2023-03-01", "2023-04-01")
        << range("2023-03-01", "2023-03-01");
}

void CalendarTest::intersections()
{
    QFETCH(const DayRange, a);
    QFETCH(const DayRange, b);
    QTEST(intersection(a, b), "common");
    QTEST(intersection(b, a), "common");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CalendarTest)
#include "tst_calendar.moc"
