// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/spendpainter.h"

using namespace Qt::StringLiterals;
using namespace tokencast;

class SpendPainterTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ticksOfBothAxes_data();
    void ticksOfBothAxes();
    void bothAxesShareTheGrid();
};

namespace {

SpendBars barsOf(const char *highest, const char *dearest)
{
    return {.services = {},
            .bars = {},
            .highest = Tokens::fromMillionths(parseDecimal(highest).millionths),
            .dearest = Money::fromMillionths(parseDecimal(dearest).millionths)};
}

QString listed(const AxisScale &scale)
{
    QStringList ticks;
    for (const std::int64_t tick : scale.ticks)
        ticks += axisText(tick, scale.ticks.back(), QLocale::c());
    return ticks.join(u' ');
}

} // namespace

void SpendPainterTest::ticksOfBothAxes_data()
{
    QTest::addColumn<QByteArray>("highest");
    QTest::addColumn<QByteArray>("dearest");
    QTest::addColumn<QString>("tokens");
    QTest::addColumn<QString>("money");

    QTest::newRow("nothing was charged: whole units, not millionths")
        << QByteArray("0") << QByteArray("0") << u"0 0.5"_s << u"0 1"_s;
    QTest::newRow("charged, but at no cost")
        << QByteArray("60") << QByteArray("0") << u"0 20 40 60"_s << u"0 1 2 3"_s;
    QTest::newRow("tokens at a price")
        << QByteArray("60") << QByteArray("180") << u"0 20 40 60"_s << u"0 60 120 180"_s;
    QTest::newRow("a cost just above a round one")
        << QByteArray("60") << QByteArray("181") << u"0 20 40 60"_s << u"0 80 160 240"_s;
}

void SpendPainterTest::ticksOfBothAxes()
{
    QFETCH(const QByteArray, highest);
    QFETCH(const QByteArray, dearest);
    const SpendScales scales =
        SpendScales::of(barsOf(highest.constData(), dearest.constData()), 0.1, 4);
    QTEST(listed(scales.tokens), "tokens");
    QTEST(listed(scales.money), "money");
}

void SpendPainterTest::bothAxesShareTheGrid()
{
    const SpendScales scales = SpendScales::of(barsOf("47.3", "131.9"), 0.1, 4);
    QCOMPARE(scales.tokens.ticks.size(), scales.money.ticks.size());
    for (std::size_t i = 0; i < scales.tokens.ticks.size(); ++i)
        QCOMPARE(static_cast<double>(scales.tokens.ticks[i]) / scales.tokens.high,
                 static_cast<double>(scales.money.ticks[i]) / scales.money.high);
    // The dearest month is on the picture.
    QVERIFY(scales.money.high >= 131.9e6);
}

QTEST_MAIN(SpendPainterTest)
#include "tst_spendpainter.moc"
