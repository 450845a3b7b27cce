// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QBrush>
#include <QtGui/QColor>
#include <QtGui/QPainterPath>

#include <vector>

namespace tokencast {

/// Told apart in print and by eyes that see fewer colours.
enum class Pattern { Plain, Rising, Falling, Dots, Level, Upright, Crossed };
inline constexpr int patternCount = 7;

/// Lines or dots of `ink` on `fill`, as fine at every scale and always 1 : 1 in the device's
/// pixels.
QBrush patternBrush(const QColor &fill, const QColor &ink, Pattern pattern,
                    double devicePixelRatio);

/// While it lives, patterns are plain colours that stand for them: for files whose writer knows no
/// textures, into which the patterns are put afterwards. One at a time, on the window's thread.
class PatternStandIns
{
public:
    struct StandIn
    {
        QColor color;
        QColor fill;
        QColor ink;
        Pattern pattern = Pattern::Plain;
    };

    PatternStandIns();
    ~PatternStandIns();
    PatternStandIns(const PatternStandIns &) = delete;
    PatternStandIns &operator=(const PatternStandIns &) = delete;

    const std::vector<StandIn> &all() const { return m_all; }
    /// No theme has this colour.
    QColor colorFor(const QColor &fill, const QColor &ink, Pattern pattern);

private:
    std::vector<StandIn> m_all;
};

/// Side of a pattern's tile, and the width of its lines.
inline constexpr double patternTile = 7;
inline constexpr double patternLine = 1.2;
/// What is drawn in one tile, which begins at (0, 0): dots are filled, everything else is lines.
QPainterPath patternPath(Pattern pattern, double size = patternTile);

/// `share` of the other colour mixed in: 0 is `color`, 1 is `other`.
QColor mixed(const QColor &color, const QColor &other, double share);

} // namespace tokencast
