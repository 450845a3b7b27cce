// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/fewcolors.h"

#include <QtCore/QHash>

#include <algorithm>
#include <vector>

namespace tokencast {

namespace {

constexpr qsizetype mostColors = 256;

struct Shade
{
    QRgb color = 0;
    double pixels = 0;
    /// To the nearest colour that was chosen, squared.
    double distance = 3.0 * 255 * 255;
};

double distanceOf(QRgb a, QRgb b)
{
    const auto square = [](int x) { return x * x; };
    return square(qRed(a) - qRed(b)) + square(qGreen(a) - qGreen(b)) + square(qBlue(a) - qBlue(b));
}

std::vector<Shade> shadesOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    std::vector<Shade> shades;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color)
        shades.push_back({.color = color.key(), .pixels = double(color.value())});
    // The order of a hash is another in each run.
    std::ranges::sort(shades, {}, &Shade::color);
    return shades;
}

/// Each next one is the colour that is furthest off so far, by how many pixels have it.
QList<QRgb> chosenColors(std::vector<Shade> shades)
{
    QList<QRgb> chosen;
    while (chosen.size() < mostColors) {
        const auto worst = std::ranges::max_element(
            shades, {}, [](const Shade &shade) { return shade.pixels * shade.distance; });
        if (worst->distance == 0)
            break;
        const QRgb color = worst->color;
        chosen << color;
        for (Shade &shade : shades)
            shade.distance = std::min(shade.distance, distanceOf(shade.color, color));
    }
    return chosen;
}

} // namespace

QImage withFewColors(const QImage &image)
{
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    const QList<QRgb> colors = chosenColors(shadesOf(source));
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(colors);
    QHash<QRgb, uchar> nearest;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *out = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            auto known = nearest.constFind(line[x]);
            if (known == nearest.constEnd()) {
                const auto found = std::ranges::min_element(
                    colors, {}, [&](QRgb color) { return distanceOf(color, line[x]); });
                known = nearest.insert(line[x], static_cast<uchar>(found - colors.begin()));
            }
            out[x] = *known;
        }
    }
    return result;
}

} // namespace tokencast
