// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/markspainter.h"

#include <QtGui/QImage>

using namespace Qt::StringLiterals;
using namespace tokencast;

/// What is painted, looked at by its colours.
class MarksPainterTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everySignIsDrawn_data();
    void everySignIsDrawn();
    void aLossIsLabelledBeforeAPurchase();
};

namespace {

constexpr QSize pictureSize(600, 200);

/// The marks alone, on nothing; a label's ground is nearly white.
QImage marksOf(const Forecast &forecast, const BalancePlot &plot)
{
    const BalanceMarkers markers = balanceMarkers(forecast);
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const BalanceMarks marks{
        .forecast = &forecast, .markers = &markers, .today = {}, .locale = QLocale::c()};
    marks.paint(painter, plot, Theme::light());
    return image;
}

BalancePlot plotOf(const Forecast &forecast, double width)
{
    return {.time = TimeScale(forecast.projection.horizon, 0, width),
            .area = QRectF(0, 0, width, pictureSize.height()),
            .values = AxisScale::of({.high = 400'000'000}),
            .devicePixelRatio = 1};
}

/// How many pixels of this very colour lie in the rectangle.
int count(const QImage &image, const QRect &place, const QColor &color)
{
    int found = 0;
    const QRect inside = place.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

/// Where the sign of a day stands: over the amount.
QRect signAt(const BalancePlot &plot, Day day, int units, int shift = 0)
{
    const double top = plot.heightOf(std::int64_t(units) * millionthsPerUnit);
    return QRectF(plot.placeOf(day) - 5 + shift, top - 12, 10, 12).toAlignedRect();
}

/// A purchase on the first day, an expiry soon after the next purchase, and a pack that takes the
/// place of one of the same size.
Plan plan()
{
    return PlanBuilder("2023-01-01", "2023-12-31")
        .tokens("first", "100", "2023-01-01", "2023-12-30")
        .tokens("lost", "50", "2022-10-01", "2023-02-14")
        .tokens("second", "100", "2023-02-08", "2023-12-30")
        .tokens("ends", "60", "2022-06-20", "2023-06-20")
        .tokens("renewed", "60", "2023-06-20");
}

} // namespace

void MarksPainterTest::everySignIsDrawn_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("with room for every label") << 600.0;
    QTest::newRow("with room for few") << 300.0;
    QTest::newRow("with room for none") << 120.0;
}

void MarksPainterTest::everySignIsDrawn()
{
    QFETCH(const double, width);
    const ForecastPtr forecast = forecastOf(plan());
    const BalancePlot plot = plotOf(*forecast, width);
    const QImage image = marksOf(*forecast, plot);
    const QColor bought = Theme::light().text;
    const QColor lost = Theme::light().caution;
    QVERIFY(count(image, signAt(plot, "2023-01-01"_day, 210, 5), bought) > 12);
    QVERIFY(count(image, signAt(plot, "2023-02-14"_day, 310), lost) > 12);
    QVERIFY(count(image, signAt(plot, "2023-02-08"_day, 310), bought) > 2);
    // On one day at one height: beside each other.
    QVERIFY(count(image, signAt(plot, "2023-06-20"_day, 260), lost) > 12);
    QVERIFY(count(image, signAt(plot, "2023-06-20"_day, 260, 9), bought) > 12);
}

void MarksPainterTest::aLossIsLabelledBeforeAPurchase()
{
    // Room beside the signs for the shortest of texts only, and for one of them.
    const Plan both = PlanBuilder("2023-01-01", "2023-03-02")
                          .tokens("lost", "50", "2022-10-01", "2023-01-31")
                          .tokens("bought", "300", "2023-01-31");
    const ForecastPtr forecast = forecastOf(both);
    const auto labelled = [&](double width, const QColor &color) {
        const BalancePlot plot = plotOf(*forecast, width);
        const QImage image = marksOf(*forecast, plot);
        // Right and left of the signs and of the line down to what is left.
        const int x = static_cast<int>(plot.placeOf("2023-01-31"_day));
        return count(image, QRect(0, 0, x - 6, image.height()), color)
            + count(image, QRect(x + 16, 0, image.width(), image.height()), color)
            > 0;
    };
    const QColor bought = Theme::light().text;
    const QColor lost = Theme::light().caution;
    QVERIFY(labelled(600, bought));
    QVERIFY(labelled(600, lost));
    bool isLossEverAlone = false;
    for (double width = 500; width > 20; width -= 7) {
        QVERIFY2(labelled(width, lost) || !labelled(width, bought),
                 qPrintable(QString::number(width)));
        isLossEverAlone = isLossEverAlone || (labelled(width, lost) && !labelled(width, bought));
    }
    QVERIFY(isLossEverAlone);
}

QTEST_MAIN(MarksPainterTest)
#include "tst_markspainter.moc"
