// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/calendarics.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <map>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

PlanBuilder graceThenLimited()
{
    PlanBuilder builder("2023-01-01", "2023-03-01");
    builder.tokens("pack, first; of two", "100", "2022-12-01")
        .tokens("spare", "50", "2022-02-01", "2023-01-10")
        .every(Every::Day, "design-automation", "2");
    return builder;
}

std::string calendarOf(const Plan &plan, const QString &identity = u"a"_s, int second = 0)
{
    const CheckedPlan checkedPlan = checked(plan);
    return writeCalendar(checkedPlan, simulated(plan),
                         {.identity = identity,
                          .written = std::chrono::sys_days("2026-11-24"_day) + std::chrono::hours(9)
                              + std::chrono::seconds(second),
                          .locale = QLocale(u"en_GB"_s)});
}

/// Unfolded.
QStringList linesOf(const std::string &calendar)
{
    QString text = QString::fromStdString(calendar);
    return text.remove(u"\r\n "_s).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

/// The values of one property, in the order of the events.
QStringList valuesOf(const std::string &calendar, const QString &property)
{
    QStringList values;
    for (const QString &line : linesOf(calendar)) {
        if (line.section(u':', 0, 0) == property)
            values << line.section(u':', 1);
    }
    return values;
}

/// Identifier by title.
std::map<QString, QString> identifiers(const std::string &calendar)
{
    const QStringList titles = valuesOf(calendar, u"SUMMARY"_s);
    const QStringList ids = valuesOf(calendar, u"UID"_s);
    std::map<QString, QString> result;
    for (qsizetype i = 0; i < titles.size(); ++i)
        result[titles[i]] = ids[i];
    return result;
}

} // namespace

class CalendarIcsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayOfNoteIsAnEvent();
    void titlesAreShortAndDetailsExact();
    void anEventLastsItsWholeDay();
    void identifiersStayWhileDaysMove();
    void anotherPlanHasOtherIdentifiers();
    void aLaterFileHasALaterSequence();
    void theSameArgumentsGiveTheSameFile();
    void theIdentityIsNotInTheFile();
    void withoutEventsThereIsNoCalendar();
};

void CalendarIcsTest::everyDayOfNoteIsAnEvent()
{
    Plan plan = graceThenLimited();
    plan.name = "Studio";
    const std::string calendar = calendarOf(plan);
    QCOMPARE(valuesOf(calendar, u"SUMMARY"_s),
             QStringList({u"“spare” expires: 14 tokens unused (Studio)"_s,
                          u"The balance runs out (Studio)"_s, u"Buy 100 tokens by today (Studio)"_s,
                          u"Last day of the grace period (Studio)"_s,
                          u"Buy at least 52 tokens by today (Studio)"_s,
                          u"Access is limited from today on (Studio)"_s,
                          u"“pack\\, first\\; of two” expires\\; it will be used up (Studio)"_s}));
    QCOMPARE(valuesOf(calendar, u"DTSTART;VALUE=DATE"_s),
             QStringList({u"20230110"_s, u"20230204"_s, u"20230204"_s, u"20230217"_s, u"20230217"_s,
                          u"20230218"_s, u"20231201"_s}));
    QCOMPARE(valuesOf(calendar, u"DESCRIPTION"_s).first(),
             u"From this day on nothing of it can be used. By the plan 14 tokens will be left\\, "
             "which were bought for 42.00 USD."_s);
    QCOMPARE(valuesOf(calendar, u"X-WR-CALNAME"_s), QStringList(u"Studio"_s));
}

void CalendarIcsTest::titlesAreShortAndDetailsExact()
{
    PlanBuilder builder = graceThenLimited();
    builder.lastLine().quantity = "2.000123"_quantity;
    const std::string calendar = calendarOf(builder);
    const QStringList titles = valuesOf(calendar, u"SUMMARY"_s);
    const QStringList details = valuesOf(calendar, u"DESCRIPTION"_s);
    QCOMPARE(titles.first(), u"“spare” expires: 14 tokens unused"_s);
    QVERIFY2(details.first().contains(u"13.997786 tokens"_s), qPrintable(details.first()));
    const qsizetype settle = titles.indexOf(QRegularExpression(u"^Buy at least.*"_s));
    // Rounded up: less would not be enough.
    QCOMPARE(titles.value(settle), u"Buy at least 48.01 tokens by today"_s);
    QVERIFY2(details.value(settle).contains(u"With 48.00"_s), qPrintable(details.value(settle)));
}

void CalendarIcsTest::anEventLastsItsWholeDay()
{
    const std::string calendar = calendarOf(graceThenLimited());
    QCOMPARE(valuesOf(calendar, u"DTEND;VALUE=DATE"_s),
             QStringList({u"20230111"_s, u"20230205"_s, u"20230205"_s, u"20230218"_s, u"20230218"_s,
                          u"20230219"_s, u"20231202"_s}));
    QCOMPARE(valuesOf(calendar, u"TRANSP"_s), QStringList(7, u"TRANSPARENT"_s));
}

void CalendarIcsTest::identifiersStayWhileDaysMove()
{
    PlanBuilder later = graceThenLimited();
    later.lastLine().quantity = "1.5"_quantity;
    const std::string before = calendarOf(graceThenLimited());
    const std::string after = calendarOf(later);
    const QString title = u"The balance runs out"_s;
    QVERIFY(before != after);
    QCOMPARE(identifiers(before)[title], identifiers(after)[title]);
    QVERIFY(!identifiers(before)[title].isEmpty());

    // A lot keeps its identifier when another is put before it.
    Plan reordered = graceThenLimited();
    std::swap(reordered.lots[0], reordered.lots[1]);
    QVERIFY(identifiers(before) == identifiers(calendarOf(reordered)));
    const QStringList ids = valuesOf(before, u"UID"_s);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void CalendarIcsTest::anotherPlanHasOtherIdentifiers()
{
    const QStringList ids = valuesOf(calendarOf(graceThenLimited()), u"UID"_s);
    for (const QString &id : valuesOf(calendarOf(graceThenLimited(), u"b"_s), u"UID"_s))
        QVERIFY(!ids.contains(id));
}

void CalendarIcsTest::aLaterFileHasALaterSequence()
{
    const std::string calendar = calendarOf(graceThenLimited());
    QCOMPARE(valuesOf(calendar, u"DTSTAMP"_s).first(), u"20261124T090000Z"_s);
    const auto sequence = [](int second) {
        return valuesOf(calendarOf(graceThenLimited(), u"a"_s, second), u"SEQUENCE"_s)
            .first()
            .toInt();
    };
    QVERIFY(sequence(0) > 0);
    QCOMPARE(sequence(60), sequence(0) + 1);
    QCOMPARE(valuesOf(calendarOf(graceThenLimited(), u"a"_s, 65), u"DTSTAMP"_s).first(),
             u"20261124T090105Z"_s);
}

void CalendarIcsTest::theSameArgumentsGiveTheSameFile()
{
    QCOMPARE(calendarOf(graceThenLimited()), calendarOf(graceThenLimited()));
}

void CalendarIcsTest::theIdentityIsNotInTheFile()
{
    const std::string calendar = calendarOf(graceThenLimited(), u"/home/someone/secret"_s);
    QVERIFY(calendar.find("secret") == std::string::npos);
    static const QRegularExpression form(u"^[0-9a-f]{40}@tokencast$"_s);
    for (const QString &id : valuesOf(calendar, u"UID"_s))
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
}

void CalendarIcsTest::withoutEventsThereIsNoCalendar()
{
    QCOMPARE(calendarOf(PlanBuilder("2023-01-01", "2023-02-01")), std::string());
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::CalendarIcsTest)
#include "tst_calendarics.moc"
