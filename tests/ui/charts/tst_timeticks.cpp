// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/charts/timeticks.h"

using namespace Qt::StringLiterals;
using namespace tokencast;

namespace {

/// As if every character were seven pixels wide.
double widthOf(const QString &text)
{
    return 7 * static_cast<double>(text.size());
}

std::vector<TimeTick> ticksOf(const QString &start, const QString &end, double width)
{
    const TimeScale scale({*parseDay(start.toStdString()), *parseDay(end.toStdString())}, 80,
                          width);
    return timeTicks(scale, 80 + width + 40, QLocale::c(), widthOf);
}

} // namespace

class TimeTicksTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void nothingTouchesOrIsCut_data();
    void nothingTouchesOrIsCut();
};

void TimeTicksTest::labels_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("contexts");

    QTest::newRow("a year by month, the year where it changes")
        << u"2022-11-01"_s << u"2023-05-01"_s << 600.0 << u"Nov Dec Jan Feb Mar Apr"_s
        << u"2022||2023|||"_s;
    QTest::newRow("a range that begins inside a month names that month too")
        << u"2022-11-07"_s << u"2023-03-01"_s << 600.0 << u"Nov Dec Jan Feb"_s << u"2022||2023|"_s;
    QTest::newRow("but not where there is no room before the next")
        << u"2022-11-28"_s << u"2023-03-28"_s << 600.0 << u"Dec Jan Feb Mar"_s << u"2022|2023||"_s;
    QTest::newRow("three years in half the width by quarter")
        << u"2023-01-01"_s << u"2025-01-01"_s << 300.0 << u"Jan Apr Jul Oct Jan Apr Jul Oct"_s
        << u"2023||||2024|||"_s;
    QTest::newRow("twenty years by two years") << u"2020-01-01"_s << u"2030-01-01"_s << 300.0
                                               << u"2020 2022 2024 2026 2028"_s << u"||||"_s;
    QTest::newRow("two months by quarter of a month, and months begin on a label")
        << u"2023-01-05"_s << u"2023-03-01"_s << 600.0 << u"8 15 22 1 8 15 22"_s
        << u"Jan 2023|||Feb 2023|||"_s;
    QTest::newRow("a week by day") << u"2023-01-30"_s << u"2023-02-03"_s << 600.0 << u"30 31 1 2"_s
                                   << u"Jan 2023||Feb 2023|"_s;
    QTest::newRow("the context of a short stretch gives way to the next")
        << u"2023-01-31"_s << u"2023-02-06"_s << 200.0 << u"31 1 2 3 4 5"_s << u"|Feb 2023||||"_s;
}

void TimeTicksTest::labels()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const double, width);
    QStringList labels;
    QStringList contexts;
    for (const TimeTick &tick : ticksOf(start, end, width)) {
        labels += tick.label;
        contexts += tick.context;
    }
    QTEST(labels.join(u' '), "labels");
    QTEST(contexts.join(u'|'), "contexts");
}

void TimeTicksTest::nothingTouchesOrIsCut_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {1, 7, 30, 61, 99, 101, 180, 365, 800, 1096, 3650, 7305})
        QTest::addRow("%d days at every width", days) << days;
}

void TimeTicksTest::nothingTouchesOrIsCut()
{
    QFETCH(const int, days);
    const Day start = "2022-11-07"_day;
    for (double width = 150; width < 2000; width *= 1.13) {
        const double end = 80 + width + 30;
        const TimeScale scale({start, start + std::chrono::days(days)}, 80, width);
        double labelEnd = 0;
        double contextEnd = 0;
        for (const TimeTick &tick : timeTicks(scale, end, QLocale::c(), widthOf)) {
            for (auto [text, last] :
                 {std::pair(&tick.label, &labelEnd), std::pair(&tick.context, &contextEnd)}) {
                if (text->isEmpty())
                    continue;
                QVERIFY(tick.place > *last);
                *last = tick.place + widthOf(*text);
                QVERIFY(*last <= end);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TimeTicksTest)
#include "tst_timeticks.moc"
