// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/picturecomparison.h"

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tokencast {

namespace {

using Channels = std::array<int, 3>;

const QRgb *lineOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

/// The sum over the pixel and its neighbours, of how much is in the one picture and not in the
/// other. Beyond the border is what lies at it.
Channels differenceAround(const QImage &actual, const QImage &expected, QPoint place)
{
    Channels sum{};
    for (int dy = -1; dy <= 1; ++dy) {
        const int y = std::clamp(place.y() + dy, 0, actual.height() - 1);
        for (int dx = -1; dx <= 1; ++dx) {
            const int x = std::clamp(place.x() + dx, 0, actual.width() - 1);
            const QRgb is = lineOf(actual, y)[x];
            const QRgb should = lineOf(expected, y)[x];
            sum[0] += qRed(is) - qRed(should);
            sum[1] += qGreen(is) - qGreen(should);
            sum[2] += qBlue(is) - qBlue(should);
        }
    }
    return sum;
}

bool counts(const Channels &sum)
{
    constexpr int neighbours = 9;
    return std::ranges::any_of(sum, [](int channel) {
        return std::abs(channel) > PictureDifference::channelTolerance * neighbours;
    });
}

QRgb faded(QRgb color)
{
    const auto paler = [](int channel) { return 255 - (255 - channel) / 4; };
    return qRgb(paler(qRed(color)), paler(qGreen(color)), paler(qBlue(color)));
}

} // namespace

QString PictureDifference::text() const
{
    if (!isSameSize)
        return QStringLiteral("another size");
    return QStringLiteral("%1 pixels in %2 x %3 at %4, %5")
        .arg(pixels)
        .arg(where.width())
        .arg(where.height())
        .arg(where.x())
        .arg(where.y());
}

PictureDifference differenceOf(const QImage &actual, const QImage &expected)
{
    PictureDifference difference;
    if (actual.size() != expected.size()) {
        difference.isSameSize = false;
        return difference;
    }
    const QImage is = actual.convertToFormat(QImage::Format_RGB32);
    const QImage should = expected.convertToFormat(QImage::Format_RGB32);
    if (is == should)
        return difference;
    difference.map = QImage(is.size(), QImage::Format_RGB32);
    for (int y = 0; y < is.height(); ++y) {
        for (int x = 0; x < is.width(); ++x) {
            if (counts(differenceAround(is, should, {x, y}))) {
                ++difference.pixels;
                difference.where |= QRect(x, y, 1, 1);
                difference.map.setPixel(x, y, qRgb(255, 0, 255));
            } else {
                difference.map.setPixel(x, y, faded(lineOf(should, y)[x]));
            }
        }
    }
    return difference;
}

} // namespace tokencast
