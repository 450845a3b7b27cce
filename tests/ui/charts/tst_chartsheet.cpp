// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/chartsheet.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace tokencast {

class ChartSheetTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInThePicture_data();
    void everythingIsInThePicture();
    void whatFitsIsNotMadeSmaller();

private:
    /// Magenta where nothing was painted, with a margin at the right and the bottom.
    static QImage painted(const QSize &size);
    static constexpr int margin = 60;
    static constexpr QRgb untouched = 0xffff00ff;
};

QImage ChartSheetTest::painted(const QSize &size)
{
    const ChartSheet charts(forecastOf(planWithEveryAccess()), {});
    QImage image(size + QSize(margin, margin), QImage::Format_RGB32);
    image.fill(untouched);
    QPainter painter(&image);
    charts.paint(painter, size);
    return image;
}

void ChartSheetTest::everythingIsInThePicture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("low") << QSize(1280, 320);
    QTest::newRow("small") << QSize(320, 320);
    QTest::newRow("wide") << QSize(3000, 500);
    QTest::newRow("narrow") << QSize(320, 3000);
    QTest::newRow("as it comes") << QSize(1280, 860);
}

void ChartSheetTest::everythingIsInThePicture()
{
    QFETCH(const QSize, size);
    const QImage image = painted(size);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInside = x < size.width() && y < size.height();
            if (!isInside && image.pixel(x, y) != untouched)
                QFAIL(qPrintable(QStringLiteral("painted at %1, %2").arg(x).arg(y)));
        }
    }
    // Down to the last lines and to the right edge, but for what the shares are rounded by.
    QVERIFY(image.pixel(size.width() - 2, size.height() - 6) != untouched);
}

void ChartSheetTest::whatFitsIsNotMadeSmaller()
{
    const ChartSheet charts(forecastOf(planWithEveryAccess()), {});
    const QSize least = charts.minimumSize();
    const QSize size(1280, least.height() + 40);
    const QImage image = painted(size);
    // One line of the gap between the charts, sharp: painted smaller it would be blended.
    int gaps = 0;
    for (int y = 0; y < size.height(); ++y)
        gaps += image.pixel(5, y) == untouched ? 1 : 0;
    QVERIFY2(gaps >= 4, qPrintable(QString::number(gaps)));
    QVERIFY(gaps < 12);
}

} // namespace tokencast

QTEST_MAIN(tokencast::ChartSheetTest)
#include "tst_chartsheet.moc"
