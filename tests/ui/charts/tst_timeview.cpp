// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/charts/timeview.h"

#include <QtTest/QSignalSpy>

#include <memory>

using namespace tokencast;

class TimeViewTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeView(); }
    void cleanup() { makeView(); }
    void anUntouchedViewShowsAll();
    void aChosenRangeIsKeptWhereItStillFits();
    void theRangeStaysInsideTheHorizon();
    void atLeastAWeekIsVisible();
    void monthsBeginWhereTheViewDoesAndStayInside();
    void theCurrentDayStaysInsideTheHorizon();
    void theCurrentDayScrollsIntoView();
    void nothingIsSaidWhereNothingChanged();

private:
    void makeView();

    std::unique_ptr<TimeView> m_view;
};

/// Every test has a new one.
void TimeViewTest::makeView()
{
    m_view = std::make_unique<TimeView>();
    m_view->setHorizon({"2023-01-01"_day, "2024-01-01"_day});
}

void TimeViewTest::anUntouchedViewShowsAll()
{
    QCOMPARE(m_view->visible(), m_view->horizon());
    m_view->setHorizon({"2022-01-01"_day, "2026-01-01"_day});
    QCOMPARE(m_view->visible(), m_view->horizon());
}

void TimeViewTest::aChosenRangeIsKeptWhereItStillFits()
{
    const DayRange spring{"2023-03-01"_day, "2023-06-01"_day};
    m_view->setVisible(spring);
    m_view->setHorizon({"2022-01-01"_day, "2026-01-01"_day});
    QCOMPARE(m_view->visible(), spring);
    m_view->setHorizon({"2023-04-01"_day, "2026-01-01"_day});
    QCOMPARE(m_view->visible().start, "2023-04-01"_day);
    QCOMPARE(m_view->visible().days(), spring.days());
}

void TimeViewTest::theRangeStaysInsideTheHorizon()
{
    m_view->setVisible({"2022-12-01"_day, "2023-02-01"_day});
    QCOMPARE(m_view->visible(), (DayRange{"2023-01-01"_day, "2023-03-04"_day}));
    m_view->setVisible({"2023-12-01"_day, "2024-02-01"_day});
    QCOMPARE(m_view->visible(), (DayRange{"2023-10-31"_day, "2024-01-01"_day}));
}

void TimeViewTest::atLeastAWeekIsVisible()
{
    m_view->setVisible({"2023-05-05"_day, "2023-05-06"_day});
    QCOMPARE(m_view->visible(), (DayRange{"2023-05-05"_day, "2023-05-12"_day}));
    m_view->setHorizon({"2023-05-05"_day, "2023-05-08"_day});
    QCOMPARE(m_view->visible(), m_view->horizon());
}

void TimeViewTest::monthsBeginWhereTheViewDoesAndStayInside()
{
    m_view->showMonths(3);
    QCOMPARE(m_view->visible(), (DayRange{"2023-01-01"_day, "2023-04-01"_day}));
    m_view->setVisible({"2023-11-15"_day, "2023-12-20"_day});
    m_view->showMonths(3);
    QCOMPARE(m_view->visible(), (DayRange{"2023-10-01"_day, "2024-01-01"_day}));
    m_view->showMonths(24);
    QCOMPARE(m_view->visible(), m_view->horizon());
    // The current day stays in sight.
    m_view->setCurrentDay("2023-08-17"_day);
    m_view->showMonths(3);
    QCOMPARE(m_view->visible(), (DayRange{"2023-08-01"_day, "2023-11-01"_day}));
}

void TimeViewTest::theCurrentDayStaysInsideTheHorizon()
{
    m_view->setCurrentDay("2025-01-01"_day);
    QCOMPARE(m_view->currentDay(), std::optional("2023-12-31"_day));
    m_view->setHorizon({"2023-01-01"_day, "2023-07-01"_day});
    QCOMPARE(m_view->currentDay(), std::optional("2023-06-30"_day));
    m_view->setCurrentDay({});
    QVERIFY(!m_view->currentDay());
}

void TimeViewTest::theCurrentDayScrollsIntoView()
{
    m_view->setVisible({"2023-03-01"_day, "2023-03-31"_day});
    m_view->setCurrentDay("2023-04-01"_day);
    QCOMPARE(m_view->visible(), (DayRange{"2023-03-03"_day, "2023-04-02"_day}));
    m_view->setCurrentDay("2023-02-02"_day);
    QCOMPARE(m_view->visible(), (DayRange{"2023-02-02"_day, "2023-03-04"_day}));
}

void TimeViewTest::nothingIsSaidWhereNothingChanged()
{
    QSignalSpy ranges(m_view.get(), &TimeView::visibleChanged);
    QSignalSpy days(m_view.get(), &TimeView::currentDayChanged);
    m_view->setVisible(m_view->visible());
    m_view->setCurrentDay({});
    QCOMPARE(ranges.size() + days.size(), 0);
    m_view->setCurrentDay("2023-05-05"_day);
    m_view->setCurrentDay("2023-05-05"_day);
    QCOMPARE(ranges.size(), 0);
    QCOMPARE(days.size(), 1);
}

QTEST_GUILESS_MAIN(TimeViewTest)
#include "tst_timeview.moc"
