// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/balancechart.h"
#include "ui/charts/layerspainter.h"

#include <QtCore/QSet>
#include <QtGui/QImage>

using namespace Qt::StringLiterals;
using namespace tokencast;

/// What is painted, looked at by its colours.
class BalanceChartTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lotsLieAboveZeroAndTheDeficitBelow_data();
    void lotsLieAboveZeroAndTheDeficitBelow();
    void theSmallestDeficitIsSeen();
    void kindsDifferInPatternAndNotInColorAlone();
    void theSamePictureEveryTime();
    void aStaleForecastIsNoted();
};

namespace {

Plan plan()
{
    PlanBuilder plan("2022-11-07", "2023-11-07");
    plan.credits("credits", "30", "2022-03-01", "2022-12-24");
    plan.tokens("first", "20", "2022-12-05").tokens("second", "100", "2023-03-01");
    plan.once("model-derivative.complex", "100", "2023-01-26");
    return plan.plan();
}

/// Only the layers, on nothing.
QImage layersOf(const Forecast &forecast, const BalancePlot &plot, const QSize &size,
                const Theme &theme)
{
    QImage image(size * plot.devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(plot.devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const BalanceLayers layers =
        balanceLayers(forecast, forecast.projection.horizon, image.width());
    paintLayers(painter, plot, layers, forecast.projection, theme);
    return image;
}

BalancePlot plotOn(const Forecast &forecast, const QSize &size, double devicePixelRatio)
{
    return {.time = TimeScale(forecast.projection.horizon, 0, size.width()),
            .area = QRectF(QPointF(), size),
            .values = AxisScale::of({.low = -50'000'000, .high = 150'000'000}),
            .devicePixelRatio = devicePixelRatio};
}

/// Red, green or blue, whichever is strongest, or none where there is nothing or grey.
bool isReddish(const QColor &color)
{
    return color.alpha() > 0 && color.red() > color.blue() + 20 && color.red() > color.green() + 20;
}
bool isBluish(const QColor &color)
{
    return color.alpha() > 0 && color.blue() > color.red() + 20;
}

} // namespace

void BalanceChartTest::lotsLieAboveZeroAndTheDeficitBelow_data()
{
    QTest::addColumn<double>("devicePixelRatio");
    QTest::addColumn<bool>("isDark");
    for (const double ratio : {1.0, 1.25, 2.0, 3.0}) {
        QTest::addRow("light at %g %%", ratio * 100) << ratio << false;
        QTest::addRow("dark at %g %%", ratio * 100) << ratio << true;
    }
}

void BalanceChartTest::lotsLieAboveZeroAndTheDeficitBelow()
{
    QFETCH(const double, devicePixelRatio);
    QFETCH(const bool, isDark);
    const ForecastPtr forecast = forecastOf(plan());
    const QSize size(400, 200);
    const BalancePlot plot = plotOn(*forecast, size, devicePixelRatio);
    const QImage image = layersOf(*forecast, plot, size, isDark ? Theme::dark() : Theme::light());
    // One pixel of the zero line itself is left out on either side.
    const double zero = plot.heightOf(std::int64_t(0)) * devicePixelRatio;
    int red = 0;
    int blue = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (y < zero - 2 * devicePixelRatio) {
                QVERIFY(!isReddish(color));
                blue += isBluish(color) ? 1 : 0;
            } else if (y > zero + 2 * devicePixelRatio) {
                QVERIFY(!isBluish(color));
                red += isReddish(color) ? 1 : 0;
            }
        }
    }
    QVERIFY(red > 100);
    QVERIFY(blue > 1000);
}

void BalanceChartTest::theSmallestDeficitIsSeen()
{
    PlanBuilder plan("2022-11-07", "2023-11-07");
    plan.tokens("late", "100", "2023-03-01");
    plan.once("design-automation", "0.000001", "2023-02-20");
    const ForecastPtr forecast = forecastOf(plan);
    const QSize size(400, 200);
    const BalancePlot plot = plotOn(*forecast, size, 1);
    const QImage image = layersOf(*forecast, plot, size, Theme::light());
    const QPoint below(static_cast<int>(plot.placeOf("2023-02-24"_day)),
                       static_cast<int>(plot.heightOf(std::int64_t(0))) + 1);
    QVERIFY(isReddish(image.pixelColor(below)));
}

void BalanceChartTest::kindsDifferInPatternAndNotInColorAlone()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const LayerLooks credit = LayerLooks::of(Kind::Credit, 0, theme);
        const LayerLooks token = LayerLooks::of(Kind::Token, 0, theme);
        const LayerLooks deficit = LayerLooks::ofDeficit(theme);
        QVERIFY(credit.pattern != token.pattern);
        QVERIFY(credit.pattern != deficit.pattern);
        QVERIFY(token.pattern != deficit.pattern);
        QVERIFY(credit.fill.hue() != token.fill.hue());
        QSet<QRgb> shades;
        for (std::size_t lot = 0; lot < 3; ++lot)
            shades.insert(LayerLooks::of(Kind::Token, lot, theme).fill.rgb());
        QCOMPARE(shades.size(), 3);
    }
}

void BalanceChartTest::theSamePictureEveryTime()
{
    TimeView view;
    BalanceChart chart(&view);
    chart.resize(900, 300);
    chart.setForecast(forecastOf(plan()));
    const QImage first = chart.grab().toImage();
    PlanBuilder other("2020-11-07", "2024-11-07");
    chart.setForecast(forecastOf(PlanBuilder("2023-01-01", "2023-02-01")));
    QVERIFY(chart.grab().toImage() != first);
    chart.setForecast(forecastOf(plan()));
    view.showAll();
    QCOMPARE(chart.grab().toImage(), first);
}

void BalanceChartTest::aStaleForecastIsNoted()
{
    TimeView view;
    BalanceChart chart(&view);
    chart.resize(900, 300);
    chart.setForecast(forecastOf(plan()));
    chart.setStale(Staleness::LastGood);
    const QImage image = chart.grab().toImage();
    QCOMPARE(image.pixelColor(chart.width() - 12, 14), Theme::light().cautionSurface);
}

QTEST_MAIN(BalanceChartTest)
#include "tst_balancechart.moc"
