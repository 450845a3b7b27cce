// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/plotgeometry.h"

#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtWidgets/QApplication>

#include <limits>

using namespace Qt::StringLiterals;
using namespace tokencast;

namespace {

QString listed(const AxisScale &scale)
{
    QStringList texts;
    for (const std::int64_t tick : scale.ticks)
        texts += QString::fromStdString(formatDecimal(tick));
    return texts.join(u' ');
}

} // namespace

class AxisScaleTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data();
    void ticks();
    void marksHaveRoomAboveAndBelow();
    void stepsReachTheValue_data();
    void stepsReachTheValue();
    void texts_data();
    void texts();
};

void AxisScaleTest::ticks_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("ticks");

    QTest::newRow("round numbers from zero") << u"0"_s << u"437"_s << 6 << u"0 100 200 300 400"_s;
    QTest::newRow("zero is a tick between both signs")
        << u"-54"_s << u"500"_s << 6 << u"0 100 200 300 400 500"_s;
    QTest::newRow("only below zero") << u"-13.1"_s << u"0"_s << 4 << u"-10 -5 0"_s;
    QTest::newRow("a full balance far from zero still shows zero")
        << u"900"_s << u"1000"_s << 4 << u"0 500 1000"_s;
    QTest::newRow("fractions") << u"0"_s << u"0.005"_s << 3 << u"0 0.002 0.004"_s;
    QTest::newRow("nothing at all is one token high") << u"0"_s << u"0"_s << 3 << u"0 0.5 1"_s;
    QTest::newRow("zero never stands alone") << u"0"_s << u"1.9"_s << 1 << u"0 1"_s;
}

void AxisScaleTest::ticks()
{
    QFETCH(const QString, low);
    QFETCH(const QString, high);
    QFETCH(const int, most);
    const AxisScale scale = AxisScale::of({.low = parseDecimal(low.toStdString()).millionths,
                                           .high = parseDecimal(high.toStdString()).millionths,
                                           .mostTicks = most});
    QTEST(listed(scale), "ticks");
}

void AxisScaleTest::marksHaveRoomAboveAndBelow()
{
    const AxisScale scale =
        AxisScale::of({.low = -100, .high = 300, .freeAbove = 0.3, .freeBelow = 0.2});
    QCOMPARE(scale.high - scale.low, 800.0);
    QCOMPARE(scale.high, 540.0);
    QCOMPARE(scale.low, -260.0);
}

void AxisScaleTest::stepsReachTheValue_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("steps");
    QTest::addColumn<qint64>("step");

    QTest::newRow("exactly") << qint64(120) << 4 << qint64(30);
    QTest::newRow("with a rest") << qint64(121) << 4 << qint64(40);
    QTest::newRow("in one") << qint64(7) << 1 << qint64(8);
    QTest::newRow("millions") << qint64(1'900'000) << 2 << qint64(1'000'000);
}

void AxisScaleTest::stepsReachTheValue()
{
    QFETCH(const qint64, value);
    QFETCH(const int, steps);
    QTEST(qint64(stepReaching(value, static_cast<std::size_t>(steps))), "step");
}

void AxisScaleTest::texts_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<QString>("text");

    QTest::newRow("as it is") << qint64(1'500) << qint64(2'000) << u"1,500"_s;
    QTest::newRow("the longest that is written out")
        << qint64(-9'000'000) << qint64(9'000'000) << u"-9,000,000"_s;
    QTest::newRow("millions") << qint64(20'000'000) << qint64(50'000'000) << u"20 M"_s;
    QTest::newRow("zero among millions") << qint64(0) << qint64(50'000'000) << u"0"_s;
    QTest::newRow("millions of millions")
        << qint64(9'000'000'000'000) << qint64(9'000'000'000'000) << u"9,000,000 M"_s;
}

void AxisScaleTest::texts()
{
    QFETCH(const qint64, units);
    QFETCH(const qint64, largest);
    const QString text =
        axisText(units * millionthsPerUnit, largest * millionthsPerUnit, QLocale::c());
    QTEST(text, "text");
    const QFontMetricsF metrics(QApplication::font());
    QVERIFY2(metrics.horizontalAdvance(text) < PlotMargins::of(metrics).left, "beyond the margin");
}

QTEST_MAIN(AxisScaleTest)
#include "tst_axisscale.moc"
