// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/daywalk.h"

using namespace Qt::StringLiterals;
using namespace tokencast;

class DayWalkTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
};

void DayWalkTest::steps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<DayStep>("step");
    QTest::addColumn<QString>("to");

    QTest::newRow("a day on") << u"2023-01-31"_s << DayStep::NextDay << u"2023-02-01"_s;
    QTest::newRow("a day back") << u"2023-03-01"_s << DayStep::PreviousDay << u"2023-02-28"_s;
    QTest::newRow("not before the horizon")
        << u"2023-01-15"_s << DayStep::PreviousDay << u"2023-01-15"_s;
    QTest::newRow("not beyond the horizon")
        << u"2024-02-29"_s << DayStep::NextDay << u"2024-02-29"_s;
    QTest::newRow("a month on") << u"2023-02-15"_s << DayStep::NextMonth << u"2023-03-15"_s;
    QTest::newRow("a month on from the 31st")
        << u"2023-01-31"_s << DayStep::NextMonth << u"2023-02-28"_s;
    QTest::newRow("a month on into a leap February")
        << u"2024-01-30"_s << DayStep::NextMonth << u"2024-02-29"_s;
    QTest::newRow("a month back over the year's end")
        << u"2024-01-10"_s << DayStep::PreviousMonth << u"2023-12-10"_s;
    QTest::newRow("a month back to the first day there is")
        << u"2023-02-10"_s << DayStep::PreviousMonth << u"2023-01-15"_s;
    QTest::newRow("the first day") << u"2023-07-01"_s << DayStep::FirstDay << u"2023-01-15"_s;
    QTest::newRow("the last day") << u"2023-07-01"_s << DayStep::LastDay << u"2024-02-29"_s;
    QTest::newRow("the next event is a purchase")
        << u"2023-01-15"_s << DayStep::NextEvent << u"2023-03-05"_s;
    QTest::newRow("from an event to the one after it")
        << u"2023-03-05"_s << DayStep::NextEvent << u"2023-09-09"_s;
    QTest::newRow("after the last event nothing comes")
        << u"2023-09-09"_s << DayStep::NextEvent << u"2023-09-09"_s;
    QTest::newRow("the event before")
        << u"2023-09-09"_s << DayStep::PreviousEvent << u"2023-03-05"_s;
    QTest::newRow("before the first event nothing comes")
        << u"2023-03-05"_s << DayStep::PreviousEvent << u"2023-03-05"_s;
}

void DayWalkTest::steps()
{
    QFETCH(const QString, from);
    QFETCH(const DayStep, step);
    PlanBuilder plan("2023-01-15", "2024-03-01");
    plan.tokens("tokens", "10", "2023-03-05", "2023-09-09");
    const Day day = dayAfter(*forecastOf(plan), *parseDay(from.toStdString()), step);
    QTEST(QString::fromStdString(toText(day)), "to");
}

QTEST_GUILESS_MAIN(DayWalkTest)
#include "tst_daywalk.moc"
