// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/picturecomparison.h"
#include "tests/support/testcase.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <functional>

using namespace tokencast;

namespace {

/// What a scene has of, to be changed one at a time.
struct Parts
{
    QPoint label{20, 30};
    QString text = QStringLiteral("603.82 tokens");
    QColor swatch{0x2f, 0x6d, 0xb3};
    QColor grid{0xd5, 0xd9, 0xe0};
    int bar = 40;
    QSize size{160, 90};
};

QImage picture(const Parts &parts)
{
    QImage image(parts.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(parts.grid);
    painter.drawLine(0, 60, parts.size.width(), 60);
    painter.fillRect(4, 20, 12, 12, parts.swatch);
    painter.fillRect(120, 85 - parts.bar, 20, parts.bar, QColor(0x8d, 0x5f, 0xb0));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(QColor(0x59, 0x62, 0x73));
    painter.drawText(parts.label, parts.text);
    return image;
}

/// Every pixel that is neither paper nor ink some greys lighter or darker, in turns.
QImage otherwiseAntialiased(QImage image)
{
    int turn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.lightness() <= 120 || color.lightness() >= 250)
                continue;
            const int shift = ++turn % 2 == 0 ? 24 : -24;
            const auto moved = [shift](int channel) { return std::clamp(channel + shift, 0, 255); };
            image.setPixelColor(x, y,
                                {moved(color.red()), moved(color.green()), moved(color.blue())});
        }
    }
    return image;
}

} // namespace

class TestPictureComparison : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameIsTheSame();
    void otherAntialiasingIsTheSame();
    void aChangeIsSeen_data();
    void aChangeIsSeen();
    void anotherSizeIsAnotherPicture();
    void theMapShowsWhere();
};

void TestPictureComparison::whatIsTheSameIsTheSame()
{
    const PictureDifference difference = differenceOf(picture({}), picture({}));
    QVERIFY(difference.isSame());
    QCOMPARE(difference.pixels, 0);
    // How a file keeps its pixels is not how it looks.
    QVERIFY(differenceOf(picture({}).convertToFormat(QImage::Format_RGB888), picture({})).isSame());
}

void TestPictureComparison::otherAntialiasingIsTheSame()
{
    const QImage other = otherwiseAntialiased(picture({}));
    QVERIFY(other != picture({}));
    const PictureDifference difference = differenceOf(other, picture({}));
    QVERIFY2(difference.isSame(), qPrintable(difference.text()));
}

void TestPictureComparison::aChangeIsSeen_data()
{
    QTest::addColumn<std::function<void(Parts &)>>("change");
    const auto row = [](const char *name, std::function<void(Parts &)> change) {
        QTest::newRow(name) << std::move(change);
    };
    row("a label one pixel to the right", [](Parts &parts) { parts.label.rx() += 1; });
    row("a label one pixel further down", [](Parts &parts) { parts.label.ry() += 1; });
    row("another digit", [](Parts &parts) { parts.text = QStringLiteral("603.83 tokens"); });
    row("a point that is missing",
        [](Parts &parts) { parts.text = QStringLiteral("60382 tokens"); });
    row("another colour of the same lightness",
        [](Parts &parts) { parts.swatch = QColor(0x4d, 0x6d, 0xb3); });
    row("a grid line that is missing", [](Parts &parts) { parts.grid = Qt::white; });
    row("a bar one pixel higher", [](Parts &parts) { parts.bar += 1; });
}

void TestPictureComparison::aChangeIsSeen()
{
    QFETCH(const std::function<void(Parts &)>, change);
    Parts parts;
    change(parts);
    const PictureDifference difference = differenceOf(picture(parts), picture({}));
    QVERIFY2(!difference.isSame(), qPrintable(difference.text()));
}

void TestPictureComparison::anotherSizeIsAnotherPicture()
{
    const PictureDifference difference = differenceOf(picture({.size = {160, 91}}), picture({}));
    QVERIFY(!difference.isSame());
    QVERIFY(!differenceOf(picture({}), QImage()).isSame());
}

void TestPictureComparison::theMapShowsWhere()
{
    const PictureDifference difference = differenceOf(picture({.swatch = Qt::red}), picture({}));
    QVERIFY(difference.where.contains(QRect(4, 20, 12, 12)));
    QVERIFY(QRect(2, 18, 16, 16).contains(difference.where));
    QCOMPARE(difference.map.pixelColor(10, 26), QColor(255, 0, 255));
    QVERIFY(difference.map.pixelColor(130, 80) != QColor(255, 0, 255));
    QVERIFY(difference.text().contains(QStringLiteral("pixels in")));
}

QTEST_MAIN(TestPictureComparison)
#include "tst_picturecomparison.moc"
