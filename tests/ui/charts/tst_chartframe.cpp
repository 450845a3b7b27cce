// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "tests/support/testcase.h"

#include <QtGui/QFont>
#include <QtGui/QImage>

using namespace tokencast;

namespace {

struct Look
{
    QSizeF size;
    double low = 0;
    double high = 100;
    bool hasSecond = false;
};

ChartFrame::Setup setupOf(const Look &look)
{
    const QRectF area = QRectF(QPointF(), look.size).adjusted(60, 30, -60, -40);
    ChartFrame::Setup setup{.size = look.size,
                            .plotArea = area,
                            .font = QFont(QStringLiteral("DejaVu Sans")),
                            .theme = Theme::light(),
                            .locale = QLocale::c(),
                            .timeLines = {area.left() + 20, area.left() + 120},
                            .values = {.low = look.low, .high = look.high, .ticks = {0, 50, 100}}};
    if (look.hasSecond)
        setup.secondValues = setup.values;
    return setup;
}

/// Everything but what lies inside the plot area: grid lines and the labels of the axes.
QImage pictureOf(ChartFrame &frame, const Look &look)
{
    QImage image(look.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    frame.setUp(setupOf(look));
    frame.paint(painter, [](QPainter &) {});
    return image;
}

} // namespace

class TestChartFrame : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void looksTheSameWhateverItWasBefore_data();
    void looksTheSameWhateverItWasBefore();
};

void TestChartFrame::looksTheSameWhateverItWasBefore_data()
{
    QTest::addColumn<std::vector<Look>>("before");
    QTest::addColumn<Look>("after");
    const Look plain{.size = {600, 300}};
    const Look lower{.size = {600, 266}};
    const Look other{.size = {600, 300}, .low = -40, .high = 130};
    QTest::newRow("the first time") << std::vector<Look>{} << plain;
    QTest::newRow("the same again") << std::vector{plain} << plain;
    QTest::newRow("other values") << std::vector{plain} << other;
    QTest::newRow("another height") << std::vector{plain} << lower;
    QTest::newRow("another width") << std::vector{plain} << Look{.size = {500, 300}};
    QTest::newRow("another size and other values")
        << std::vector{plain} << Look{.size = {560, 266}, .low = -40, .high = 130};
    QTest::newRow("other values and then another size")
        << std::vector{plain, other} << Look{.size = {560, 266}, .low = -40, .high = 130};
    QTest::newRow("there and back") << std::vector{plain, lower} << plain;
    QTest::newRow("with a second axis")
        << std::vector{plain} << Look{.size = {600, 266}, .hasSecond = true};
}

void TestChartFrame::looksTheSameWhateverItWasBefore()
{
    QFETCH(const std::vector<Look>, before);
    QFETCH(const Look, after);
    ChartFrame fresh;
    const QImage expected = pictureOf(fresh, after);
    ChartFrame used;
    for (const Look &look : before)
        pictureOf(used, look);
    const QImage shown = pictureOf(used, after);
    QVERIFY(shown == expected);
    // Grid lines: there is something to compare.
    QVERIFY(expected != QImage(pictureOf(fresh, {.size = after.size, .low = 7, .high = 93})));
}

QTEST_MAIN(TestChartFrame)
#include "tst_chartframe.moc"
