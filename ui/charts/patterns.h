// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QBrush>
#include <QtGui/QColor>

namespace tokencast {

/// Told apart in print and by eyes that see fewer colours.
enum class Pattern { Plain, Rising, Falling, Dots, Level, Upright, Crossed };
inline constexpr int patternCount = 7;

/// Lines or dots of `ink` on `fill`, as fine at every scale and always 1 : 1 in the device's
/// pixels.
QBrush patternBrush(const QColor &fill, const QColor &ink, Pattern pattern,
                    double devicePixelRatio);

/// `share` of the other colour mixed in: 0 is `color`, 1 is `other`.
QColor mixed(const QColor &color, const QColor &other, double share);

} // namespace tokencast
