// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/chartcatalog.h"
#include "ui/charts/dayinwords.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokencast;

namespace {

Plan examplePlan()
{
    PlanBuilder plan("2022-11-07", "2023-11-07");
    plan.trial("2022-11-07", "2022-12-01");
    plan.tokens("first", "10", "2022-12-05").tokens("second", "100", "2023-03-01");
    plan.once("model-derivative.complex", "27", "2023-01-26");
    return plan.plan();
}

} // namespace

/// What every chart of the catalog does in the same way.
class ChartWidgetTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCharts(); }
    void cleanup() { makeCharts(); }
    void keysWalkTheDays_data();
    void keysWalkTheDays();
    void nGoesFromEventToEvent_data() { charts(); }
    void nGoesFromEventToEvent();
    void walkingStartsFromTodayWhereItIsVisible();
    void walkingLeavesShortcutsAlone_data() { charts(); }
    void walkingLeavesShortcutsAlone();
    void keysZoom_data() { charts(); }
    void keysZoom();
    void theMouseShowsADayAndGivesBackTheOneBefore_data() { charts(); }
    void theMouseShowsADayAndGivesBackTheOneBefore();
    void aClickKeepsTheDay_data() { charts(); }
    void aClickKeepsTheDay();
    void draggingPans_data() { charts(); }
    void draggingPans();
    void theWheelZoomsAboutTheMouse_data() { charts(); }
    void theWheelZoomsAboutTheMouse();
    void assistiveTechnologyReadsTheDay_data() { charts(); }
    void assistiveTechnologyReadsTheDay();
    void assistiveTechnologyHearsOfAnotherDay_data() { charts(); }
    void assistiveTechnologyHearsOfAnotherDay();
    void theCurrentDayIsMarked_data() { charts(); }
    void theCurrentDayIsMarked();
    void theFocusIsVisible_data() { charts(); }
    void theFocusIsVisible();
    void itIsCopiedAsAPicture_data() { charts(); }
    void itIsCopiedAsAPicture();
    void aChartReachedByKeyShowsItsDay_data() { charts(); }
    void aChartReachedByKeyShowsItsDay();

private:
    void charts();
    void makeCharts();
    ChartWidget *chart();
    void sendMouse(QEvent::Type type, double x, Qt::MouseButton button, Qt::MouseButtons buttons);
    double placeOf(Day day)
    {
        const QRectF area = chart()->plotArea();
        return TimeScale(m_view->visible(), area.left(), area.width()).middleOf(day);
    }

    std::unique_ptr<TimeView> m_view;
    std::vector<std::unique_ptr<ChartWidget>> m_charts;
};

void ChartWidgetTest::charts()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < chartCatalog().size(); ++i)
        QTest::addRow("in chart %s", chartCatalog()[i].id) << static_cast<int>(i);
}

ChartWidget *ChartWidgetTest::chart()
{
    QFETCH(const int, index);
    return m_charts[static_cast<std::size_t>(index)].get();
}

/// Every test has new ones.
void ChartWidgetTest::makeCharts()
{
    m_charts.clear();
    m_view = std::make_unique<TimeView>();
    for (const ChartEntry &entry : chartCatalog()) {
        m_charts.emplace_back(entry.create(m_view.get(), nullptr));
        m_charts.back()->resize(1000, 240);
        m_charts.back()->setLocale(QLocale::c());
        m_charts.back()->setForecast(forecastOf(examplePlan()));
    }
}

void ChartWidgetTest::sendMouse(QEvent::Type type, double x, Qt::MouseButton button,
                                Qt::MouseButtons buttons)
{
    const QPointF place(x, chart()->plotArea().center().y());
    QMouseEvent event(type, place, chart()->mapToGlobal(place), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(chart(), &event);
}

void ChartWidgetTest::keysWalkTheDays_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (std::size_t i = 0; i < chartCatalog().size(); ++i) {
        const char *id = chartCatalog()[i].id;
        const auto row = [i, id](const char *what, Qt::Key key, const QString &to) {
            QTest::addRow("%s in chart %s", what, id)
                << static_cast<int>(i) << key << u"2023-01-26"_s << to;
        };
        row("Right is a day on", Qt::Key_Right, u"2023-01-27"_s);
        row("Left is a day back", Qt::Key_Left, u"2023-01-25"_s);
        row("Page Down is a month on", Qt::Key_PageDown, u"2023-02-26"_s);
        row("Page Up is a month back", Qt::Key_PageUp, u"2022-12-26"_s);
        row("Home is the first day", Qt::Key_Home, u"2022-11-07"_s);
        row("End is the last day", Qt::Key_End, u"2023-11-06"_s);
    }
}

void ChartWidgetTest::keysWalkTheDays()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, from);
    m_view->setCurrentDay(parseDay(from.toStdString()));
    QTest::keyClick(chart(), key);
    QVERIFY(m_view->currentDay());
    QTEST(QString::fromStdString(toText(*m_view->currentDay())), "to");
}

void ChartWidgetTest::nGoesFromEventToEvent()
{
    QTest::keyClick(chart(), Qt::Key_Home);
    QStringList days;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(chart(), Qt::Key_N);
        days += QString::fromStdString(toText(*m_view->currentDay()));
    }
    // The trial's end, a purchase, below zero, limited, a purchase; and there it stays.
    QCOMPARE(days,
             (QStringList{u"2022-12-01"_s, u"2022-12-05"_s, u"2023-01-26"_s, u"2023-02-09"_s,
                          u"2023-03-01"_s, u"2023-03-01"_s}));
    QTest::keyClick(chart(), Qt::Key_P);
    QCOMPARE(*m_view->currentDay(), "2023-02-09"_day);
    QTest::keyClick(chart(), Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(*m_view->currentDay(), "2023-03-01"_day);
}

void ChartWidgetTest::walkingStartsFromTodayWhereItIsVisible()
{
    ChartWidget &balance = *m_charts.front();
    QVERIFY(balance.spokenText().startsWith(u"7 November 2022"_s));
    balance.setToday("2023-05-05"_day);
    QVERIFY(balance.spokenText().startsWith(u"5 May 2023"_s));
    QTest::keyClick(&balance, Qt::Key_Right);
    QCOMPARE(m_view->currentDay(), std::optional("2023-05-06"_day));
    m_view->setCurrentDay({});
    balance.setToday("2030-05-05"_day);
    QTest::keyClick(&balance, Qt::Key_Right);
    QCOMPARE(m_view->currentDay(), std::optional("2022-11-08"_day));
}

void ChartWidgetTest::walkingLeavesShortcutsAlone()
{
    for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::AltModifier}) {
        QTest::keyClick(chart(), Qt::Key_N, modifier);
        QTest::keyClick(chart(), Qt::Key_Right, modifier);
        QVERIFY(!m_view->currentDay());
    }
}

void ChartWidgetTest::keysZoom()
{
    m_view->setCurrentDay("2023-05-05"_day);
    QTest::keyClick(chart(), Qt::Key_Plus);
    const DayRange closer = m_view->visible();
    QCOMPARE(closer.days(), 243);
    QVERIFY(closer.contains("2023-05-05"_day));
    QTest::keyClick(chart(), Qt::Key_Minus);
    QVERIFY(m_view->visible().days() > closer.days());
    QTest::keyClick(chart(), Qt::Key_Plus);
    QTest::keyClick(chart(), Qt::Key_0);
    QCOMPARE(m_view->visible(), m_view->horizon());
}

void ChartWidgetTest::theMouseShowsADayAndGivesBackTheOneBefore()
{
    m_view->setCurrentDay("2023-05-05"_day);
    QEnterEvent enter({}, {}, {});
    QCoreApplication::sendEvent(chart(), &enter);
    sendMouse(QEvent::MouseMove, placeOf("2023-01-26"_day), Qt::NoButton, Qt::NoButton);
    QCOMPARE(m_view->currentDay(), std::optional("2023-01-26"_day));
    sendMouse(QEvent::MouseMove, 3, Qt::NoButton, Qt::NoButton);
    QCOMPARE(m_view->currentDay(), std::optional("2023-05-05"_day));
    sendMouse(QEvent::MouseMove, placeOf("2023-01-26"_day), Qt::NoButton, Qt::NoButton);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(chart(), &leave);
    QCOMPARE(m_view->currentDay(), std::optional("2023-05-05"_day));
}

void ChartWidgetTest::aClickKeepsTheDay()
{
    QEnterEvent enter({}, {}, {});
    QCoreApplication::sendEvent(chart(), &enter);
    const double x = placeOf("2023-01-26"_day);
    sendMouse(QEvent::MouseButtonPress, x, Qt::LeftButton, Qt::LeftButton);
    sendMouse(QEvent::MouseButtonRelease, x, Qt::LeftButton, Qt::NoButton);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(chart(), &leave);
    QCOMPARE(m_view->currentDay(), std::optional("2023-01-26"_day));
}

void ChartWidgetTest::draggingPans()
{
    m_view->setVisible({"2023-03-01"_day, "2023-05-01"_day});
    const double from = placeOf("2023-04-10"_day);
    const double to = placeOf("2023-04-20"_day);
    sendMouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    sendMouse(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    QCOMPARE(m_view->visible(), (DayRange{"2023-02-19"_day, "2023-04-21"_day}));
    sendMouse(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    // A drag is no click.
    QVERIFY(!m_view->currentDay());
}

void ChartWidgetTest::theWheelZoomsAboutTheMouse()
{
    const Day day = "2023-01-26"_day;
    const QPointF place(placeOf(day), chart()->plotArea().center().y());
    QWheelEvent wheel(place, chart()->mapToGlobal(place), {}, {0, 240}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart(), &wheel);
    QVERIFY(wheel.isAccepted());
    QCOMPARE(m_view->visible().days(), 234);
    QVERIFY(qAbs(placeOf(day) - place.x()) < 4);
}

void ChartWidgetTest::assistiveTechnologyReadsTheDay()
{
    m_view->setCurrentDay("2023-01-27"_day);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(chart());
    QVERIFY(seen);
    QCOMPARE(seen->role(), QAccessible::Chart);
    QCOMPARE(seen->text(QAccessible::Name), chart()->accessibleName());
    const QString words = chart()->spokenText();
    QVERIFY(words.contains(u"January 2023"_s));
    QCOMPARE(seen->text(QAccessible::Description), words);
    QCOMPARE(seen->text(QAccessible::Value), words);
    QCOMPARE(seen->childCount(), 0);
    QVERIFY(seen->state().focusable);
    QAccessibleTextInterface *text = seen->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), words);
    QCOMPARE(text->text(2, 5), words.mid(2, 3));
}

void ChartWidgetTest::assistiveTechnologyHearsOfAnotherDay()
{
    m_view->setCurrentDay("2023-01-26"_day);
    QSignalSpy spoken(chart(), &ChartWidget::spokenTextChanged);
    QTest::keyClick(chart(), Qt::Key_N);
    QCOMPARE(spoken.size(), 1);
    QCOMPARE(spoken[0][0].toString(), chart()->spokenText());
    QVERIFY(chart()->spokenText().contains(u"February 2023"_s));
    // Nothing new, nothing said.
    m_view->setCurrentDay(m_view->currentDay());
    chart()->setToday("2023-06-06"_day);
    QCOMPARE(spoken.size(), 1);
}

void ChartWidgetTest::theCurrentDayIsMarked()
{
    const QImage before = chart()->grab().toImage();
    m_view->setCurrentDay("2023-07-07"_day);
    const QImage after = chart()->grab().toImage();
    const QPoint place =
        QPointF(placeOf("2023-07-07"_day), chart()->plotArea().top() + 3).toPoint();
    QCOMPARE(after.pixelColor(place), Theme::light().accent);
    QVERIFY(before.pixelColor(place) != after.pixelColor(place));
}

void ChartWidgetTest::itIsCopiedAsAPicture()
{
    QGuiApplication::clipboard()->clear();
    chart()->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(),
             chart()->size() * chart()->devicePixelRatioF());
}

void ChartWidgetTest::theFocusIsVisible()
{
    const QImage before = chart()->grab().toImage();
    chart()->show();
    chart()->activateWindow();
    chart()->setFocus();
    QTRY_VERIFY(chart()->hasFocus());
    const QImage after = chart()->grab().toImage();
    const QPoint edge(1, chart()->height() / 2);
    QVERIFY(before.pixelColor(edge) != Theme::light().accent);
    QCOMPARE(after.pixelColor(edge), Theme::light().accent);
}

void ChartWidgetTest::aChartReachedByKeyShowsItsDay()
{
    QFocusEvent byMouse(QEvent::FocusIn, Qt::MouseFocusReason);
    QCoreApplication::sendEvent(chart(), &byMouse);
    QVERIFY(!m_view->currentDay());
    QFocusEvent byTab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(chart(), &byTab);
    QCOMPARE(m_view->currentDay(), std::optional("2022-11-07"_day));
}

QTEST_MAIN(ChartWidgetTest)
#include "tst_chartwidget.moc"
