// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

namespace tokencast {

/// How far two pictures of the same thing are apart.
///
/// The edges of letters differ by some shades of grey between versions of FreeType, so each pixel
/// is compared as the mean of itself and its eight neighbours: it counts where a channel of that
/// mean is more than `channelTolerance` of 255 away. A grid line, a digit or a label one pixel
/// further counts; so does a colour that the eye tells from the other.
struct PictureDifference
{
    static constexpr int channelTolerance = 12;
    /// So many pixels may count before the pictures are called different.
    static constexpr int pixelTolerance = 6;

    /// Where the sizes differ, nothing else is compared.
    bool isSameSize = true;
    int pixels = 0;
    /// The rectangle around what differs.
    QRect where;
    /// The expected picture, faded, with what counts in magenta.
    QImage map;

    bool isSame() const { return isSameSize && pixels <= pixelTolerance; }
    /// "212 pixels in 40 x 12 at 300, 10".
    QString text() const;
};

PictureDifference differenceOf(const QImage &actual, const QImage &expected);

} // namespace tokencast
